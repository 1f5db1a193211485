import { BlockEntropy } from "./block-entropy.ts";
import type { EntropyBounds } from "./entropy.ts";
import { binOf } from "./histogram.ts";
import { OpenSample, SUM, type SampleSums } from "./open-sample.ts";
import { Listing, type Positions } from "./positions.ts";

/** Entropy below which a position is near-deterministic, nats. Source: arXiv 2506.01939, section 3. */
const NEAR_DETERMINISTIC = 0.01;

/** What positions are measured with. */
export interface SummingSettings {
  /** tau in nats. */
  readonly threshold: number;
  /** V, where the artifact does not say it. */
  readonly vocabularySize: number;
}

/**
 * Sums the positions of each sample, one after the other: the half of measuring that takes the time, and that needs to
 * know nothing of other samples. Blocks of several samples may alternate.
 */
export class Summing {
  readonly #threshold: number;
  readonly #open = new Map<number, OpenSample>();
  readonly #entropy: BlockEntropy;
  readonly #bounds: EntropyBounds = { low: NaN, high: NaN, mass: NaN };

  constructor({ threshold, vocabularySize }: SummingSettings) {
    this.#threshold = threshold;
    this.#entropy = new BlockEntropy(vocabularySize);
  }

  /** Adds a block of positions of a sample. */
  add(sample: number, block: Positions): void {
    let open = this.#open.get(sample);
    if (open === undefined) this.#open.set(sample, (open = new OpenSample()));
    this.#entropy.take(block);
    for (let i = 0, begin = 0; i < block.count; begin = block.ends[i], i++) {
      const usable = this.#entropy.bounds(block, i, this.#bounds);
      open.k = Math.max(open.k, ranked(block.listing[i], block.ends[i] - begin));
      if (usable) this.#count(open, block.chosen[i], block.index[i]);
      else open.notDistributions++;
    }
  }

  /** Ends a sample. */
  end(sample: number): SampleSums {
    const open = this.#open.get(sample) ?? new OpenSample();
    this.#open.delete(sample);
    return open.close();
  }

  /** Forgets a sample that turned out to be none. */
  drop(sample: number): void {
    this.#open.delete(sample);
  }

  #count(open: OpenSample, chosen: number, position: number): void {
    const { low, high, mass } = this.#bounds;
    const sums = open.sums;
    const fork = low > this.#threshold;
    const possible = high > this.#threshold;
    sums[SUM.fork] += fork ? 1 : 0;
    sums[SUM["possible-fork"]] += possible ? 1 : 0;
    sums[SUM.undecided] += possible && !fork ? 1 : 0;
    sums[SUM["near-deterministic"]] += high < NEAR_DETERMINISTIC ? 1 : 0;
    sums[SUM["possibly-near-deterministic"]] += low < NEAR_DETERMINISTIC ? 1 : 0;
    sums[SUM["lower-entropy"]] += low;
    sums[SUM["upper-entropy"]] += high;
    sums[SUM["covered-mass"]] += mass;
    if (!Number.isNaN(chosen)) {
      sums[SUM.surprisal] -= chosen;
      open.chosenKnown++;
    }
    if (low > open.peak.low) open.peak = { position, low, high };
    open.bins.push(binOf(low), binOf(high));
    open.positions++;
  }
}

/** How many of a list's entries are known to be the most likely; 0 of a whole distribution. */
function ranked(listing: number, entries: number): number {
  if (listing === Listing.Ranked) return entries;
  return listing === Listing.RankedThenChosen ? entries - 1 : 0;
}
