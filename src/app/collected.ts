import { Accumulator } from "../measure/accumulator.ts";
import type { SummingSettings } from "../measure/summing.ts";
import type { InputEnd } from "../read/reading.ts";
import type { Report } from "../report/schema.ts";
import type { Summed } from "./parallel/summed.ts";
import { Problems } from "./problems.ts";
import { shortened } from "./shortened.ts";
import { TopForks } from "./top-forks.ts";

/** What the samples and problems of a run add up to; they are taken in the order of the files. */
export class Collected {
  readonly accumulator: Accumulator;
  readonly problems = new Problems();
  readonly forks = new TopForks();
  readonly inputs: Report["inputs"] = [];

  constructor(settings: SummingSettings) {
    this.accumulator = new Accumulator(settings);
  }

  take(part: Summed | InputEnd): void {
    if (part.kind === "sample") {
      const { sample, sums } = part;
      this.accumulator.addSample(sums, { ...sample, id: shortened(sample.id) });
      this.problems.addNotDistributions(sample, sums);
      this.forks.offer(sample, sums.peak);
    } else if (part.kind === "problem") this.problems.add(part.problem);
    else {
      const { path, format, samples, positions, bytes } = part;
      this.inputs.push({ path, format, samples, positions, bytes });
    }
  }
}
