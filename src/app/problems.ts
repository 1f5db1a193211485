import type { Problem } from "../errors.ts";
import type { Artifacts } from "../judge/verdict.ts";
import type { SampleResult } from "../measure/accumulator.ts";
import { recordProblem } from "../read/problems.ts";
import type { SampleEnd } from "../read/reading.ts";

/** As many are told one by one. */
const MAX_LISTED = 100;

export interface ProblemsFound {
  readonly list: readonly Problem[];
  readonly count: number;
  readonly fileFailed: boolean;
  readonly noticed: boolean;
}

/** The problems of a run: all but notices are counted, the first of all are kept. */
export class Problems implements ProblemsFound {
  readonly list: Problem[] = [];
  count = 0;
  /** A file could not be used at all. */
  fileFailed = false;

  noticed = false;

  add(problem: Problem): void {
    if (problem.scope === "notice") this.noticed = true;
    else this.count++;
    if (problem.scope === "file") this.fileFailed = true;
    if (this.list.length < MAX_LISTED) this.list.push(problem);
  }

  /** Adds those of another part of the run, of which only the first may be known. */
  include({ list, count, fileFailed, noticed }: ProblemsFound): void {
    this.list.push(...list.slice(0, MAX_LISTED - this.list.length));
    this.count += count;
    this.fileFailed ||= fileFailed;
    this.noticed ||= noticed;
  }

  /** @param allowed as many records may be unusable */
  artifacts(allowed: number): Artifacts {
    if (this.fileFailed || this.count > allowed) return "unusable";
    return this.noticed ? "noticed" : "sound";
  }

  /** Adds what measuring found out about a sample. */
  addNotDistributions(sample: SampleEnd, { notDistributions, positions }: SampleResult): void {
    if (notDistributions === 0) return;
    const { path, line } = sample.location;
    const message = `${notDistributions} of ${notDistributions + positions} positions have probabilities that add up to more than 1, or, in a whole distribution, to less`;
    this.add(recordProblem("not-a-distribution", path, line, message));
  }
}
