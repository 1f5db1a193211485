import { Accumulator } from "../measure/accumulator.ts";
import type { SummingSettings } from "../measure/summing.ts";
import type { InputEnd } from "../read/reading.ts";
import { shortened } from "../read/shortened.ts";
import type { Report } from "../report/schema.ts";
import type { Summed } from "./parallel/summed.ts";
import { Problems } from "./problems.ts";
import type { TellingSamples } from "./page/telling-samples.ts";
import { Sources } from "./sources.ts";
import { TopForks } from "./top-forks.ts";

/** What the samples and problems of a run add up to; they are taken in the order of the files. */
export class Collected {
  readonly accumulator: Accumulator;
  readonly problems = new Problems();
  readonly forks = new TopForks();
  readonly sources = new Sources();
  readonly inputs: Report["inputs"] = [];

  readonly #telling: TellingSamples | undefined;

  /** @param telling is offered every sample */
  constructor(settings: SummingSettings, telling?: TellingSamples) {
    this.#telling = telling;
    this.accumulator = new Accumulator(settings);
  }

  take(part: Summed | InputEnd): void {
    if (part.kind === "sample") {
      const { sample, sums } = part;
      const result = this.accumulator.addSample(sums, { ...sample, id: shortened(sample.id) });
      this.problems.addNotDistributions(sample, result);
      this.forks.offer(sample, result.peak);
      this.sources.note(result.name, sample.source);
      this.#telling?.offer(sample, result);
    } else if (part.kind === "problem") this.problems.add(part.problem);
    else {
      const { path, format, samples, positions, bytes } = part;
      this.inputs.push({ path, format, samples, positions, bytes });
    }
  }
}
