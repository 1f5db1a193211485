/** Over which of a sample's positions a quantity is summed. */
export type Among =
  /** All. */
  | "positions"
  /** Those where the tuned model prefers another token than the base, or may. */
  | "changed"
  /** Those where both prefer the same, or may. */
  | "unshifted"
  /** Those whose chosen token is known. */
  | "chosen-known";

/** Numbers of one position of a pair of models that are summed over a sample's positions, and over which of them. */
export const SHIFT_QUANTITIES = {
  unshifted: "positions",
  "possibly-unshifted": "positions",
  reranked: "positions",
  "possibly-reranked": "positions",
  shifted: "positions",
  "possibly-shifted": "positions",
  "promoted-rank": "changed",
  "possible-promoted-rank": "changed",
  "lower-js": "positions",
  "upper-js": "positions",
  "near-zero-js": "positions",
  "possibly-near-zero-js": "positions",
  "lower-kl": "positions",
  "upper-kl": "positions",
  "unbounded-kl": "positions",
  agreement: "chosen-known",
  "possible-agreement": "chosen-known",
  "changed-fork": "changed",
  "possibly-changed-fork": "changed",
  "changed-lower-entropy": "changed",
  "changed-upper-entropy": "changed",
  "unshifted-lower-entropy": "unshifted",
  "unshifted-upper-entropy": "unshifted",
} as const satisfies Readonly<Record<string, Among>>;

export type ShiftQuantity = keyof typeof SHIFT_QUANTITIES;

export const SHIFT_QUANTITY_NAMES = Object.keys(SHIFT_QUANTITIES) as ShiftQuantity[];
