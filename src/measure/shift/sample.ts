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

/** The best rank of a token that another one is preferred to. */
const LEAST_CHANGED = 2;

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
  /** Bins of the base's lower and upper entropy, a position each; not of those that may be changed or not. */
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
   * A position where one of the lists is no distribution is left out; whoever measures the runs tells of it. Where one
   * holds none of the most likely tokens, the position may be changed or not, and counts as both.
   */
  add(base: NamedPositions, tuned: NamedPositions): void {
    for (let i = 0; i < base.count; i++) {
      const [ofBase, ofTuned] = [listAt(base, i), listAt(tuned, i)];
      if (!this.#bounds(ofBase, this.#base) || !this.#bounds(ofTuned, this.#tuned)) continue;
      this.#matcher.match(ofBase, ofTuned);
      divergence(ofBase, ofTuned, this.#matcher, this.#divergence);
      this.#count(base.index[i]);
      const vocabularySize = this.#vocabularySizeOf(ofBase);
      const isKnown = promotedRank(ofBase, ofTuned, vocabularySize, this.#rank);
      if (!isKnown) this.#countOpen(vocabularySize);
      else if (this.#rank.low === 1) this.#countUnshifted();
      else this.#countChanged();
      const chosen = base.chosenTokens[i];
      if (Number.isNaN(chosen)) continue;
      const agrees = isKnown && prefers(ofBase, chosen) === prefers(ofTuned, chosen);
      this.among["chosen-known"]++;
      this.sums.agreement += agrees ? 1 : 0;
      this.sums["possible-agreement"] += agrees || !isKnown ? 1 : 0;
    }
  }

  #bounds(list: List, out: EntropyBounds): boolean {
    const { block, begin, end, listing } = list;
    return entropyBounds(block.logprobs, begin, end, listing, this.#vocabularySizeOf(list), out);
  }

  #vocabularySizeOf({ block }: List): number {
    return block.vocabularySize ?? this.#settings.vocabularySize;
  }

  /** Counts what does not depend on which tokens are preferred. */
  #count(index: number): void {
    const { sums } = this;
    const { jsLow, jsHigh, klLow, klHigh } = this.#divergence;
    this.among.positions++;
    sums["lower-js"] += jsLow;
    sums["upper-js"] += jsHigh;
    sums["near-zero-js"] += jsHigh < NEAR_ZERO ? 1 : 0;
    sums["possibly-near-zero-js"] += jsLow < NEAR_ZERO ? 1 : 0;
    sums["lower-kl"] += klLow;
    if (Number.isFinite(klHigh)) sums["upper-kl"] += klHigh;
    else sums["unbounded-kl"]++;
    this.cells.push(cellOf(this.#base.low, this.#tuned.low));
    if (jsLow > this.widest.jsLow) this.widest = { position: index, jsLow, jsHigh };
  }

  /**
   * Counts a position that may be changed or not, of any rank and entropy: the least of these makes no mean of the
   * changed or the unshifted ones greater than it is without it, and the greatest none less.
   */
  #countOpen(vocabularySize: number): void {
    const { sums, among } = this;
    const { rankCutoff } = this.#settings;
    const mostEntropy = Math.log(vocabularySize);
    among.changed++;
    among.unshifted++;
    sums["possibly-unshifted"]++;
    sums["possibly-reranked"] += rankCutoff >= LEAST_CHANGED ? 1 : 0;
    sums["possibly-shifted"] += vocabularySize > rankCutoff ? 1 : 0;
    sums["promoted-rank"] += LEAST_CHANGED;
    sums["possible-promoted-rank"] += Math.max(vocabularySize, LEAST_CHANGED);
    sums["possibly-changed-fork"]++;
    sums["changed-upper-entropy"] += mostEntropy;
    sums["unshifted-upper-entropy"] += mostEntropy;
  }

  #countUnshifted(): void {
    this.among.unshifted++;
    this.sums.unshifted++;
    this.sums["possibly-unshifted"]++;
    this.sums["unshifted-lower-entropy"] += this.#base.low;
    this.sums["unshifted-upper-entropy"] += this.#base.high;
    this.base.low.push(binOf(this.#base.low));
    this.base.high.push(binOf(this.#base.high));
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
    for (const bins of [this.base, this.changed]) {
      bins.low.push(binOf(entropyLow));
      bins.high.push(binOf(entropyHigh));
    }
  }
}
