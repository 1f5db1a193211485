/**
 * A block of positions in numeric columns, as `read` yields them and `measure` consumes them.
 *
 * The arrays are reused for the next block: take what you need before asking for it.
 */
export interface Positions {
  /** Number of positions in this block. */
  count: number;
  /**
   * Probabilities' natural logarithms of the listed alternatives, all positions after another. Entries of
   * probability 0 (sentinels, -inf) are already dropped.
   */
  logprobs: Float64Array;
  /** `ends[i]` is one past position i's last entry in `logprobs`; it begins at `ends[i - 1]`, or 0. */
  ends: Uint32Array;
  /** ln p of the chosen token, or NaN where it is not known. */
  chosen: Float64Array;
  /** What kind of list each position has: a `Listing`. */
  listing: Uint8Array;
  /** Which of its sample's positions each is, from 0, those that are left out counted. */
  index: Uint32Array;
  /** V, where the artifact itself says it. */
  vocabularySize?: number | undefined;
}

/** A block of positions that also says which tokens its probabilities belong to; both are empty where nobody asked. */
export interface NamedPositions extends Positions {
  /** Of each entry of `logprobs`: a number that is the token's own; NaN where nothing names it. */
  tokens: Float64Array;
  /** The chosen tokens' numbers, or NaN. */
  chosenTokens: Float64Array;
}

/** How to read one position's entries. */
export const Listing = {
  /** The k most likely tokens. */
  Ranked: 0,
  /** The k most likely tokens, then, as the last entry, the chosen one, which is not among them; k may be 0. */
  RankedThenChosen: 1,
  /** The whole distribution. */
  Complete: 2,
  /** One entry: the entropy itself in nats, over the full vocabulary. */
  Entropy: 3,
  /** All tokens within a range of the most likely one, rounded: see `floored.ts`. */
  Floored: 4,
} as const;

/** How many of a list's entries are known to be the most likely tokens; they are its first. */
export const rankedEntries = (listing: number, entries: number): number =>
  listing === Listing.RankedThenChosen ? entries - 1 : entries;
