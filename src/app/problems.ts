import type { Problem } from "../errors.ts";
import type { Artifacts } from "../judge/verdict.ts";
import type { SampleResult } from "../measure/accumulator.ts";
import { MAX_PROBLEMS } from "../measure/file-limits.ts";
import { recordProblem } from "../read/problems.ts";
import type { SampleEnd } from "../read/reading.ts";

const WORST_FIRST = ["file", "record", "notice"] as const satisfies readonly Problem["scope"][];

export interface ProblemsFound {
  readonly list: readonly Problem[];
  readonly count: number;
  readonly fileFailed: boolean;
  readonly noticed: boolean;
}

/** The problems of a run: all but notices are counted, the first of each scope are kept. */
export class Problems implements ProblemsFound {
  readonly #first: Readonly<Record<Problem["scope"], Problem[]>> = { file: [], record: [], notice: [] };
  count = 0;
  /** A file could not be used at all. */
  fileFailed = false;

  noticed = false;

  /** The worst first. The first of each scope is always there: it may be all that tells why a run did not pass. */
  get list(): Problem[] {
    const [firsts, all] = [1, MAX_PROBLEMS].map((most) =>
      WORST_FIRST.flatMap((scope) => this.#first[scope].slice(0, most)),
    );
    const listed = new Set([...new Set([...firsts, ...all])].slice(0, MAX_PROBLEMS));
    return all.filter((problem) => listed.has(problem));
  }

  add(problem: Problem): void {
    if (problem.scope === "notice") this.noticed = true;
    else this.count++;
    if (problem.scope === "file") this.fileFailed = true;
    this.#keep(problem);
  }

  /** Adds those of another part of the run, of which only the first may be known. */
  include({ list, count, fileFailed, noticed }: ProblemsFound): void {
    for (const problem of list) this.#keep(problem);
    this.count += count;
    this.fileFailed ||= fileFailed;
    this.noticed ||= noticed;
  }

  #keep(problem: Problem): void {
    const first = this.#first[problem.scope];
    if (first.length < MAX_PROBLEMS) first.push(problem);
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
