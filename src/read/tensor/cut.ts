import { valuesOf } from "./tables.ts";
import type { FloatRow } from "./values.ts";

/** No logit is as low: what is there stands for a token that cannot come. */
const RULED_OUT = -1e4;

/** So many numbers of a row are looked at before all of them are. */
const GLANCES = 64;

/**
 * Tells rows of a whole vocabulary of which top-k, top-p or sampling itself has left less than half, other tokens in
 * every row. Where all rows have the same tokens left, that is the vocabulary's doing: its padding, or what is never to come.
 */
export class Cuts {
  readonly #atMost: number;
  /** The tokens that the first such row has left. */
  #first: readonly number[] | undefined;

  /** @param are numbers may be probabilities, of which 0 is ruled out */
  constructor(are: { readonly probabilities: boolean }) {
    this.#atMost = are.probabilities ? 0 : RULED_OUT;
  }

  /** Whether a row has `one` token left, or `few`, which are others than before. */
  left(row: FloatRow): "one" | "few" | undefined {
    const numbers = "codes" in row ? row.codes : row.values;
    if (this.#tokensLeft(row, Math.ceil(numbers.length / GLANCES)) === undefined) return undefined;
    const left = this.#tokensLeft(row, 1);
    if (left === undefined) return undefined;
    if (left.length === 1) return "one";
    const first = (this.#first ??= left);
    return left.length === first.length && left.every((token, i) => token === first[i]) ? undefined : "few";
  }

  /** Undefined where they are half of those that are looked at, or more. */
  #tokensLeft(row: FloatRow, step: number): number[] | undefined {
    const numbers = "codes" in row ? row.codes : row.values;
    const valueOf = "codes" in row ? valuesOf(row.dtype) : undefined;
    const room = numbers.length / step / 2;
    const left: number[] = [];
    for (let token = 0; token < numbers.length; token += step) {
      const value = valueOf === undefined ? numbers[token] : valueOf[numbers[token]];
      if (value <= this.#atMost) continue;
      if (left.length + 1 >= room) return undefined;
      left.push(token);
    }
    return left;
  }
}
