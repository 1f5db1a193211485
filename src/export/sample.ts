/** A token as far as an artifact names it. */
export interface Token {
  readonly id?: number | undefined;
  /** Untrusted. */
  readonly text?: string | undefined;
}

/**
 * A sample with its text: what exports write rows from, `inspect` shows, and the page holds. Positions are counted from 0,
 * left-out ones with them.
 */
export interface Sample {
  readonly id: string;
  readonly group?: string | undefined;
  readonly path: string;
  readonly line: number;
  /** Lower and upper entropy of each position in nats; NaN where it does not count. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The chosen token of a position. */
  readonly token: (position: number) => Token;
  /** The most likely tokens of a position, the most likely first. */
  readonly alternatives: (
    position: number,
    most?: number,
  ) => readonly (Token & { readonly probability: number })[];
  /** For exports: a field of the innermost object round it that has one. */
  readonly field: (name: string) => string | number | boolean | undefined;
  /** Likewise, one that is a list of ids. */
  readonly ids: (name: string) => readonly number[] | undefined;
  /** What its record is called, which several samples of it share. */
  readonly record: string;
}
