import { NO_DISTRIBUTION, WIDTH } from "./block-entropy.ts";
import { binOf, count, type Histogram } from "./histogram.ts";
import { Listing, rankedEntries, type Positions } from "./positions.ts";
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

/** Entropy below which a position is near-deterministic, nats. Source: arXiv 2506.01939, section 3. */
const NEAR_DETERMINISTIC = 0.01;

/** Where a quantity's sum stands among those of an open sample. */
const SUM = Object.fromEntries(QUANTITIES.map((name, i) => [name, i])) as Record<RunQuantity, number>;

/** The sums of a sample whose positions are still being read; of the next one, once it was closed. */
export class OpenSample {
  #positions = 0;
  #chosenKnown = 0;
  #notDistributions = 0;
  #k = 0;
  #peak = NO_PEAK;
  /** By `SUM`; numbers of an object would each be made anew with every position. */
  readonly #sums = new Float64Array(QUANTITIES.length);
  readonly #bins = new BinPairs();

  /**
   * Adds positions.
   *
   * @param bounds of their entropies, as `BlockEntropy` has them
   * @param threshold tau in nats
   */
  add({ count, ends, listing, chosen, index }: Positions, bounds: Float64Array, threshold: number): void {
    const sums = this.#sums;
    const bins = this.#bins;
    bins.reserve(count);
    let { low: peak } = this.#peak;
    let peakAt = -1;
    let k = this.#k;
    let positions = 0;
    let chosenKnown = 0;
    let forks = 0;
    let possibleForks = 0;
    let nearDeterministic = 0;
    let possiblyNearDeterministic = 0;
    for (let i = 0, begin = 0; i < count; begin = ends[i], i++) {
      const listed = kOf(listing[i], ends[i] - begin);
      if (listed > k) k = listed;
      const low = bounds[WIDTH * i];
      const high = bounds[WIDTH * i + 1];
      if (low === NO_DISTRIBUTION) continue;
      positions++;
      if (low > threshold) forks++;
      if (high > threshold) possibleForks++;
      if (high < NEAR_DETERMINISTIC) nearDeterministic++;
      if (low < NEAR_DETERMINISTIC) possiblyNearDeterministic++;
      sums[SUM["lower-entropy"]] += low;
      sums[SUM["upper-entropy"]] += high;
      // Probabilities may have been rounded to a little above 1 together.
      sums[SUM["covered-mass"]] += Math.min(1, bounds[WIDTH * i + 2]);
      if (!Number.isNaN(chosen[i])) {
        sums[SUM.surprisal] -= chosen[i];
        chosenKnown++;
      }
      if (low > peak) {
        peak = low;
        peakAt = i;
      }
      bins.push(binOf(low), binOf(high));
    }
    if (peakAt >= 0) this.#peak = { position: index[peakAt], low: peak, high: bounds[WIDTH * peakAt + 1] };
    this.#k = k;
    this.#positions += positions;
    this.#notDistributions += count - positions;
    this.#chosenKnown += chosenKnown;
    sums[SUM.fork] += forks;
    sums[SUM["possible-fork"]] += possibleForks;
    // A fork is a possible one.
    sums[SUM.undecided] += possibleForks - forks;
    sums[SUM["near-deterministic"]] += nearDeterministic;
    sums[SUM["possibly-near-deterministic"]] += possiblyNearDeterministic;
  }

  /** Ends the sample, and begins another. */
  close(): SampleSums {
    const sums = this.#sums;
    const closed = {
      positions: this.#positions,
      chosenKnown: this.#chosenKnown,
      notDistributions: this.#notDistributions,
      k: this.#k,
      peak: this.#peak,
      // Written out: made key by key it takes some hundredths of the time of a short sample.
      sums: {
        fork: sums[SUM.fork],
        "possible-fork": sums[SUM["possible-fork"]],
        undecided: sums[SUM.undecided],
        "near-deterministic": sums[SUM["near-deterministic"]],
        "possibly-near-deterministic": sums[SUM["possibly-near-deterministic"]],
        "lower-entropy": sums[SUM["lower-entropy"]],
        "upper-entropy": sums[SUM["upper-entropy"]],
        "covered-mass": sums[SUM["covered-mass"]],
        surprisal: sums[SUM.surprisal],
        length: sums[SUM.length],
      },
      bins: this.#bins.close(),
    };
    this.#positions = this.#chosenKnown = this.#notDistributions = this.#k = 0;
    this.#peak = NO_PEAK;
    this.#sums.fill(0);
    return closed;
  }
}

/** Of no positions. */
const NO_PEAK: SampleSums["peak"] = { position: -1, low: -1, high: -1 };

/** The k of a list of the most likely tokens; 0 of a whole distribution. */
const kOf = (listing: number, entries: number): number =>
  listing === Listing.Ranked || listing === Listing.RankedThenChosen ? rankedEntries(listing, entries) : 0;

/** Beyond so many positions, a sample's pairs of bins are counted instead of listed. */
const MAX_LISTED = 32_768;

/** The bins of a sample's positions: few are listed in four bytes each, many are counted. */
class BinPairs {
  #pairs = new Uint16Array(0);
  #length = 0;
  #low: Histogram = [];
  #high: Histogram = [];

  /** Makes room for the pairs of so many further positions. */
  reserve(positions: number): void {
    if (this.#length + 2 * positions <= this.#pairs.length) return;
    if (this.#length >= 2 * MAX_LISTED) {
      countPairs(this.#pairs.subarray(0, this.#length), this.#low, this.#high);
      this.#length = 0;
      this.reserve(positions);
      return;
    }
    const grown = new Uint16Array(Math.max(this.#length + 2 * positions, 2 * this.#length));
    grown.set(this.#pairs.subarray(0, this.#length));
    this.#pairs = grown;
  }

  push(low: number, high: number): void {
    this.#pairs[this.#length++] = low;
    this.#pairs[this.#length++] = high;
  }

  /** Ends them, and keeps the memory for others. */
  close(): SampleBins {
    const closed = { pairs: this.#pairs.slice(0, this.#length), low: this.#low, high: this.#high };
    this.#length = 0;
    this.#low = [];
    this.#high = [];
    return closed;
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
