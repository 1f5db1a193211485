import type { Leaf } from "./plan.ts";

/** What stands in a gap of a template: the same numbers as in ../../wasm/assembly/template.ts. */
export const Gap = { Number: 0, String: 1, Text: 2, Bytes: 3, Digits: 4, Scalar: 5 } as const;

/** What is kept of a gap: likewise. */
export const Keep = { Nothing: 0, Value: 1, Rank: 2, Identity: 3 } as const;

/** A gap, and the literal bytes behind it. */
export interface Step {
  readonly gap: number;
  readonly keep: number;
  readonly literal: Uint8Array;
}

/**
 * How a writer writes one position: the bytes between the values. Nine tenths of an artifact are written as its
 * first positions are, so that only the values have to be read; every byte between is compared again.
 */
export interface PositionTemplate {
  /** To the first gap. */
  readonly lead: Uint8Array;
  /** Gaps before the alternatives; the last literal ends at the first gap of the first alternative. */
  readonly head: readonly Step[];
  /** Gaps of an alternative; the last literal is one of the two below. */
  readonly alternative: readonly Step[];
  /** From an alternative's last gap to the next one's first. */
  readonly between: Uint8Array;
  /** From the last alternative's last gap to the next gap, or the position's end. */
  readonly last: Uint8Array;
  /** Gaps behind the alternatives. */
  readonly tail: readonly Step[];
  /** Between this position and the next. */
  readonly next: Uint8Array;
  /** The alternatives stand in an array, not in an object. */
  readonly isOrdered: boolean;
  /** An `Identity` each: what tells the chosen token, and the alternatives. */
  readonly chosenIdentity: number;
  readonly identity: number;
  readonly hasChosenValue: boolean;
  readonly hasRanks: boolean;
}

/** How a writer writes one element of a list that runs along with the positions. */
export interface ElementTemplate {
  readonly lead: Uint8Array;
  readonly steps: readonly Step[];
  readonly next: Uint8Array;
  /** The fields of the chosen token that are kept. */
  readonly value: Leaf | undefined;
  readonly identity: Leaf | undefined;
  /** The identity is written without quotes. */
  readonly isNumber: boolean;
}
