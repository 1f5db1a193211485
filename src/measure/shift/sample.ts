import { entropyBounds, type EntropyBounds } from "../entropy.ts";
import { binOf } from "../histogram.ts";
import type { NamedPositions } from "../positions.ts";
import { divergence, type Divergence } from "./divergence.ts";
import { cellOf } from "./joint.ts";
import { listAt, Matcher, type List } from "./match.ts";
import { prefers, promotedRank, type Rank } from "./preference.ts";
import { SHIFT_QUANTITY_NAMES, type Among, type ShiftQuantity } from "./quantities.ts";

/** Divergence below which two distributions are the same for practical purposes, nats. Source: arXiv 2603.22446. */
const NEAR_ZERO = 0.01;

/** How shift is measured. */
export interface ShiftSettings {
  /** tau in nats. */
  readonly threshold: number;
  readonly vocabularySize: number;
  /** A changed token beyond this rank of the base is shifted, up to it reranked. Source: arXiv 2605.06241. */
  readonly rankCutoff: number;
}

/** The position at which two models differ most; -1 where none counts. */
export interface Widest {
  readonly position: number;
  readonly jsLow: number;
  readonly jsHigh: number;
}

/** The shift between two models over the tokens of one sample. */
export class SampleShift {
  readonly sums = Object.fromEntries(SHIFT_QUANTITY_NAMES.map((name) => [name, 0])) as Record<
    ShiftQuantity,
    number
  >;
  readonly among: Record<Among, number> = { positions: 0, changed: 0, unshifted: 0, "chosen-known": 0 };
  /** Bins of the base's lower and upper entropy, a position each. */
  readonly base: { readonly low: number[]; readonly high: number[] } = { low: [], high: [] };
  /** The same of the changed positions alone. */
  readonly changed: { readonly low: number[]; readonly high: number[] } = { low: [], high: [] };
  readonly cells: number[] = [];
  widest: Widest = { position: -1, jsLow: -1, jsHigh: -1 };
  readonly #settings: ShiftSettings;
  readonly #matcher = new Matcher();
  readonly #divergence: Divergence = { jsLow: NaN, jsHigh: NaN, klLow: NaN, klHigh: NaN };
  readonly #rank: Rank = { low: NaN, high: NaN };
  readonly #base: EntropyBounds = { low: NaN, high: NaN, mass: NaN };
  readonly #tuned: EntropyBounds = { low: NaN, high: NaN, mass: NaN };

  constructor(settings: ShiftSettings) {
    this.#settings = settings;
  }

  /**
   * Adds positions that both models scored: those of the same number in both blocks.
   *
   * A position where one of the lists is no distribution, or holds none of the most likely tokens, is left out; whoever
   * measures the runs tells of it.
   */
  add(base: NamedPositions, tuned: NamedPositions): void {
    for (let i = 0; i < base.count; i++) {
      const [ofBase, ofTuned] = [listAt(base, i), listAt(tuned, i)];
      if (!this.#bounds(ofBase, this.#base) || !this.#bounds(ofTuned, this.#tuned)) continue;
      if (!promotedRank(ofBase, ofTuned, this.#vocabularySizeOf(ofBase), this.#rank)) continue;
      this.#matcher.match(ofBase, ofTuned);
      divergence(ofBase, ofTuned, this.#matcher, this.#divergence);
      this.#count(ofBase, ofTuned, base.chosenTokens[i], base.index[i]);
    }
  }

  #bounds(list: List, out: EntropyBounds): boolean {
    const { block, begin, end, listing } = list;
    return entropyBounds(block.logprobs, begin, end, listing, this.#vocabularySizeOf(list), out);
  }

  #vocabularySizeOf({ block }: List): number {
    return block.vocabularySize ?? this.#settings.vocabularySize;
  }

  #count(base: List, tuned: List, chosen: number, index: number): void {
    const { sums, among } = this;
    const { jsLow, jsHigh, klLow, klHigh } = this.#divergence;
    among.positions++;
    sums["lower-js"] += jsLow;
    sums["upper-js"] += jsHigh;
    sums["near-zero-js"] += jsHigh < NEAR_ZERO ? 1 : 0;
    sums["possibly-near-zero-js"] += jsLow < NEAR_ZERO ? 1 : 0;
    sums["lower-kl"] += klLow;
    if (Number.isFinite(klHigh)) sums["upper-kl"] += klHigh;
    else sums["unbounded-kl"]++;
    if (!Number.isNaN(chosen)) {
      among["chosen-known"]++;
      sums.agreement += prefers(base, chosen) === prefers(tuned, chosen) ? 1 : 0;
    }
    this.base.low.push(binOf(this.#base.low));
    this.base.high.push(binOf(this.#base.high));
    this.cells.push(cellOf(this.#base.low, this.#tuned.low));
    if (jsLow > this.widest.jsLow) this.widest = { position: index, jsLow, jsHigh };
    if (this.#rank.low === 1) this.#countUnshifted();
    else this.#countChanged();
  }

  #countUnshifted(): void {
    this.among.unshifted++;
    this.sums.unshifted++;
    this.sums["unshifted-lower-entropy"] += this.#base.low;
    this.sums["unshifted-upper-entropy"] += this.#base.high;
  }

  #countChanged(): void {
    const { sums } = this;
    const { threshold, rankCutoff } = this.#settings;
    const { low: entropyLow, high: entropyHigh } = this.#base;
    const { low, high } = this.#rank;
    this.among.changed++;
    sums.reranked += high <= rankCutoff ? 1 : 0;
    sums["possibly-reranked"] += low <= rankCutoff ? 1 : 0;
    sums.shifted += low > rankCutoff ? 1 : 0;
    sums["possibly-shifted"] += high > rankCutoff ? 1 : 0;
    sums["promoted-rank"] += low;
    sums["possible-promoted-rank"] += high;
    sums["changed-fork"] += entropyLow > threshold ? 1 : 0;
    sums["possibly-changed-fork"] += entropyHigh > threshold ? 1 : 0;
    sums["changed-lower-entropy"] += entropyLow;
    sums["changed-upper-entropy"] += entropyHigh;
    this.changed.low.push(binOf(entropyLow));
    this.changed.high.push(binOf(entropyHigh));
  }
}
