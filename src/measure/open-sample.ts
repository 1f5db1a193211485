import { QUANTITIES, type QuantityName } from "./quantities.ts";

/** The sums of a sample whose positions are still being read. */
export class OpenSample {
  /** Positions seen, counted or not. */
  seen = 0;
  /** Positions that count. */
  positions = 0;
  /** Of those, the ones whose chosen token's probability is known. */
  chosenKnown = 0;
  notDistributions = 0;
  /** Length of the longest list of alternatives; 0 where there is none. */
  k = 0;
  peak = { position: -1, low: -1, high: -1 };
  readonly sums = Object.fromEntries(QUANTITIES.map((name) => [name, 0])) as Record<QuantityName, number>;
  readonly bins = new BinPairs();
}

/** A growing list of pairs of bins in four bytes each: a sample may have millions of positions. */
class BinPairs {
  #pairs = new Uint16Array(512);
  #length = 0;

  push(low: number, high: number): void {
    if (this.#length === this.#pairs.length) {
      const grown = new Uint16Array(2 * this.#length);
      grown.set(this.#pairs);
      this.#pairs = grown;
    }
    this.#pairs[this.#length++] = low;
    this.#pairs[this.#length++] = high;
  }

  forEach(visit: (low: number, high: number) => void): void {
    for (let i = 0; i < this.#length; i += 2) visit(this.#pairs[i], this.#pairs[i + 1]);
  }
}
