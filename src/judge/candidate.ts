import type { Metric } from "../measure/metrics.ts";
import { roundingOf } from "../measure/rounding.ts";
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

/** @param size of what the value was computed from, where that may be larger than the limit */
export const slackOf =
  ({ kind }: Metric, size = 0): Slack =>
  (limit) =>
    roundingOf(kind, Math.max(Math.abs(limit), size));

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
