import type { Metric } from "../measure/metrics.ts";
import type { Test } from "./holm.ts";
import type { Judgement, Outcome } from "./verdict.ts";

/** A judgement that may still be softened because several bounds were tested together. */
export interface Candidate {
  readonly judgement: Judgement;
  /** Whether the bound is violated at a level; absent where nothing is claimed with confidence. */
  readonly violated?: Test;
}

/** How far beyond a limit a value may be by rounding alone. */
export type Slack = (limit: number) => number;

/** A share is a ratio of two counts, which are exact. */
const ROUNDING_OF_COUNTS = 1e-15;
/** Adding a million numbers of one sign, in whatever order, is off by a million halves of the last of 53 bits at most. */
const ROUNDING_OF_SUMS = 1e-10;

/** @param size of what the value was computed from, where that may be larger than the limit */
export const slackOf =
  ({ kind }: Metric, size = 0): Slack =>
  (limit) =>
    (kind === "proportion" ? ROUNDING_OF_COUNTS : ROUNDING_OF_SUMS) * Math.max(1, Math.abs(limit), size);

/** Where a range lies to what is allowed, both limits included. */
export function place(
  [low, high]: readonly [number, number],
  min: number,
  max: number,
  slack: Slack,
): [Outcome, "inside" | "outside" | "astride"] {
  const [least, most] = [min - slack(min), max + slack(max)];
  if (low >= least && high <= most) return ["pass", "inside"];
  if (high < least || low > most) return ["fail", "outside"];
  return ["inconclusive", "astride"];
}
