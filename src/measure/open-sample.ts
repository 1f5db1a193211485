import { count, type Histogram } from "./histogram.ts";
import { QUANTITIES, type RunQuantity } from "./quantities.ts";

/** The sums of a sample whose positions are still being read. */
export class OpenSample {
  /** Positions that count. */
  positions = 0;
  /** Of those, the ones whose chosen token's probability is known. */
  chosenKnown = 0;
  notDistributions = 0;
  /** Length of the longest list of alternatives; 0 where there is none. */
  k = 0;
  peak = { position: -1, low: -1, high: -1 };
  readonly sums = Object.fromEntries(QUANTITIES.map((name) => [name, 0])) as Record<RunQuantity, number>;
  readonly bins = new BinPairs();
}

/** Beyond so many positions, a sample's pairs of bins are counted instead of listed. */
const MAX_LISTED = 32_768;

/** The bins of a sample's positions: few are listed in four bytes each, many are counted. */
class BinPairs {
  #pairs = new Uint16Array(512);
  #length = 0;
  readonly #low: Histogram = [];
  readonly #high: Histogram = [];

  push(low: number, high: number): void {
    if (this.#length === this.#pairs.length) {
      if (this.#length === 2 * MAX_LISTED) {
        this.#count(this.#low, this.#high);
        this.#length = 0;
      } else {
        const grown = new Uint16Array(2 * this.#length);
        grown.set(this.#pairs);
        this.#pairs = grown;
      }
    }
    this.#pairs[this.#length++] = low;
    this.#pairs[this.#length++] = high;
  }

  /** Adds all of them to two histograms. */
  addTo(low: Histogram, high: Histogram): void {
    this.#count(low, high);
    for (const [bin, positions] of this.#low.entries()) if (positions > 0) count(low, bin, positions);
    for (const [bin, positions] of this.#high.entries()) if (positions > 0) count(high, bin, positions);
  }

  #count(low: Histogram, high: Histogram): void {
    for (let i = 0; i < this.#length; i += 2) {
      count(low, this.#pairs[i]);
      count(high, this.#pairs[i + 1]);
    }
  }
}
