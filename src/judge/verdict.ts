import type { Bound } from "../config/types.ts";
import type { MetricValue } from "../measure/summarise.ts";

export type Outcome = "pass" | "fail" | "inconclusive";

/** Why a bound came out as it did. */
export type Reason =
  | "inside" // the whole range is allowed
  | "outside" // none of the range is allowed
  | "astride" // a limit lies within the range
  | "few-samples" // fewer than min-samples
  | "few-positions" // fewer than min-positions
  | "group-missing" // the bound names a group that no sample is in
  | "not-measured"; // nothing in the data gives this metric

/** One bound, judged on one group. */
export interface Judgement {
  readonly bound: Bound;
  readonly group: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** The range that was held against the bound, in the metric's own scale; absent where there is none. */
  readonly value?: MetricValue;
  readonly held?: readonly [number, number];
}

/**
 * How the reading of the artifacts went. `unusable`: a file could not be used at all, or more records than are
 * allowed; what was not read cannot have passed. `noticed`: all was used, with something to warn of.
 */
export type Artifacts = "sound" | "noticed" | "unusable";

/** `fail` > `inconclusive` > `warn` > `pass`: the worst that was found. */
export type VerdictLevel = "pass" | "warn" | "inconclusive" | "fail";

export interface Verdict {
  readonly level: VerdictLevel;
  /** Whether the merge is to be stopped: `fail`, or `inconclusive` where the config says so. */
  readonly blocks: boolean;
  /** Every bound on every group it holds for, in the order of the config. */
  readonly judgements: readonly Judgement[];
}
