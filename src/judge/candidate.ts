import type { Test } from "./holm.ts";
import type { Judgement, Outcome } from "./verdict.ts";

/** A judgement that may still be softened because several bounds were tested together. */
export interface Candidate {
  readonly judgement: Judgement;
  /** Whether the bound is violated at a level; absent where nothing is claimed with confidence. */
  readonly violated?: Test;
}

/** Where a range lies to what is allowed. */
export function place(
  [low, high]: readonly [number, number],
  min: number,
  max: number,
): [Outcome, "inside" | "outside" | "astride"] {
  if (low >= min && high <= max) return ["pass", "inside"];
  if (high < min || low > max) return ["fail", "outside"];
  return ["inconclusive", "astride"];
}
