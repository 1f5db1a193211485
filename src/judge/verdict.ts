import type { Bound } from "../config/types.ts";
import type { Mismatch } from "../measure/fingerprint.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { MetricValue } from "../measure/summarise.ts";

export type Outcome = "pass" | "fail" | "inconclusive";

/** Why a bound may come out as it did. */
export const REASONS = [
  "inside", // the whole range is allowed
  "outside", // none of the range is allowed
  "astride", // a limit lies within the range
  "one-of-many", // outside, but not so surely that one of several bounds may fail for it
  "few-samples", // fewer than min-samples
  "few-positions", // fewer than min-positions
  "few-forks", // fewer positions of the bounded kind, or of the other, than min-forks, found or expected
  "group-missing", // the bound names a group that no sample is in
  "group-vanished", // the baseline has the group, the run has not
  "group-appeared", // the run has the group, the baseline has not
  "none-changed", // the metric is of positions that changed, and none did
  "not-measured", // nothing in the data gives this metric
  "not-compared", // there is no baseline
  "not-comparable", // the baseline was measured in another way
] as const;

export type Reason = (typeof REASONS)[number];

/** What a run is held against: a baseline, or why there is none. */
export type Comparison =
  | { readonly kind: "none" }
  | { readonly kind: "differs"; readonly mismatch: Mismatch }
  | { readonly kind: "with"; readonly baseline: Measurement };

/** A change against the baseline, in the metric's own scale. */
export interface Change {
  readonly estimate: number;
  /** 95 %, clustered by sample; null where there is none. */
  readonly interval: readonly [number, number] | null;
  /** Samples that both runs have. */
  readonly pairs: number;
  readonly baseline: MetricValue;
}

/** One bound, judged on one group. */
export interface Judgement {
  readonly bound: Bound;
  readonly group: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** The metric's value, in its own scale; absent where there is none. */
  readonly value?: MetricValue;
  readonly change?: Change;
  /** Of `few-samples` and `few-positions`: how many the metric is known of. */
  readonly found?: number;
  /** Of `few-samples` and `few-positions`: which of the two compared has too few. */
  readonly tooSmall?: "run" | "baseline";
  /** About as many more samples would probably (4 of 5 times) decide it. */
  readonly moreSamples?: number;
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
  /** How many bounds were tested together with confidence. */
  readonly family: number;
  /** Groups that only the baseline, and only the run, has. */
  readonly vanished: readonly string[];
  readonly appeared: readonly string[];
}
