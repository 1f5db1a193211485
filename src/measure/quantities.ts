import type { ShiftQuantity } from "./shift/quantities.ts";

/** Numbers of one position that are summed over a sample's positions. */
export const QUANTITIES = [
  "fork",
  "possible-fork",
  "undecided",
  "near-deterministic",
  "possibly-near-deterministic",
  "lower-entropy",
  "upper-entropy",
  "covered-mass",
  "surprisal",
  "length",
] as const;

export type RunQuantity = (typeof QUANTITIES)[number];

/** Of one run, or of a pair of models over the same tokens. */
export type QuantityName = RunQuantity | "possibly-undecided" | ShiftQuantity;
