import { count, type Histogram } from "./histogram.ts";
import { QUANTITIES, type RunQuantity } from "./quantities.ts";

/** What is kept of a sample's positions; plain data, so that it may come from another thread. */
export interface SampleSums {
  /** Positions that count. */
  readonly positions: number;
  /** Of those, the ones whose chosen token's probability is known. */
  readonly chosenKnown: number;
  /** Positions that were left out because their probabilities add up to more than 1. */
  readonly notDistributions: number;
  /** Length of the longest list of alternatives; 0 where there is none. */
  readonly k: number;
  /** The position of the highest lower entropy, its index in the sample; -1 where no position counts. */
  readonly peak: { readonly position: number; readonly low: number; readonly high: number };
  readonly sums: Readonly<Record<RunQuantity, number>>;
  readonly bins: SampleBins;
}

/** The bins of a sample's positions: pairs of those of their lower and upper entropy, and counts of many more. */
interface SampleBins {
  readonly pairs: Uint16Array;
  readonly low: Histogram;
  readonly high: Histogram;
}

/** Where a quantity's sum stands among those of an open sample. */
export const SUM = Object.fromEntries(QUANTITIES.map((name, i) => [name, i])) as Record<RunQuantity, number>;

/** The sums of a sample whose positions are still being read. */
export class OpenSample {
  positions = 0;
  chosenKnown = 0;
  notDistributions = 0;
  k = 0;
  peak = { position: -1, low: -1, high: -1 };
  /** By `SUM`; numbers of an object would each be made anew with every position. */
  readonly sums = new Float64Array(QUANTITIES.length);
  readonly bins = new BinPairs();

  close(): SampleSums {
    const { positions, chosenKnown, notDistributions, k, peak, bins } = this;
    const sums = Object.fromEntries(QUANTITIES.map((name) => [name, this.sums[SUM[name]]]));
    return {
      positions,
      chosenKnown,
      notDistributions,
      k,
      peak,
      sums: sums as Record<RunQuantity, number>,
      bins: bins.close(),
    };
  }
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
        countPairs(this.#pairs, this.#low, this.#high);
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

  close(): SampleBins {
    return { pairs: this.#pairs.slice(0, this.#length), low: this.#low, high: this.#high };
  }
}

/** Adds all positions of a sample to two histograms. */
export function addBins(bins: SampleBins, low: Histogram, high: Histogram): void {
  countPairs(bins.pairs, low, high);
  for (const [bin, positions] of bins.low.entries()) if (positions > 0) count(low, bin, positions);
  for (const [bin, positions] of bins.high.entries()) if (positions > 0) count(high, bin, positions);
}

function countPairs(pairs: Uint16Array, low: Histogram, high: Histogram): void {
  for (let i = 0; i < pairs.length; i += 2) {
    count(low, pairs[i]);
    count(high, pairs[i + 1]);
  }
}
