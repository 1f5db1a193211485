import { addHistograms, count, type Histogram } from "../histogram.ts";
import { addSample, addSums, noSums, type RatioSums } from "../ratio.ts";
import { addJoints, jointOf, noPairs, type Joint } from "./joint.ts";
import { SHIFT_QUANTITIES, SHIFT_QUANTITY_NAMES, type ShiftQuantity } from "./quantities.ts";
import type { SampleShift } from "./sample.ts";

/** What a group of samples that two models scored adds up to. */
export interface ShiftSums {
  readonly ratios: Readonly<Record<ShiftQuantity, RatioSums>>;
  /** Positions that are known to be changed or not, by the base's lower and upper entropy. */
  readonly base: { readonly low: Histogram; readonly high: Histogram };
  /** The changed ones among them. */
  readonly changed: { readonly low: Histogram; readonly high: Histogram };
  /** Positions by the lower entropies of base and tuned. */
  readonly joint: Joint;
  /**
   * Sums over samples of the products of a, n, b, m: the base's lower entropy summed over the positions that are surely
   * changed, how many these are, and the same over the unshifted; aa, an, ab, am, nn, nb, nm, bb, bm, mm.
   */
  readonly moments: readonly number[];
}

const MOMENTS = 10;

export const noShift = (): ShiftSums => ({
  ratios: Object.fromEntries(SHIFT_QUANTITY_NAMES.map((name) => [name, noSums()])) as Record<
    ShiftQuantity,
    RatioSums
  >,
  base: { low: [], high: [] },
  changed: { low: [], high: [] },
  joint: noPairs,
  moments: new Array<number>(MOMENTS).fill(0),
});

/** Sums of both, which must be of different samples. */
export const addShifts = (a: ShiftSums, b: ShiftSums): ShiftSums => ({
  ratios: Object.fromEntries(
    SHIFT_QUANTITY_NAMES.map((name) => [name, addSums(a.ratios[name], b.ratios[name])]),
  ) as Record<ShiftQuantity, RatioSums>,
  base: {
    low: addHistograms(a.base.low, b.base.low),
    high: addHistograms(a.base.high, b.base.high),
  },
  changed: {
    low: addHistograms(a.changed.low, b.changed.low),
    high: addHistograms(a.changed.high, b.changed.high),
  },
  joint: addJoints(a.joint, b.joint),
  moments: a.moments.map((moment, i) => moment + b.moments[i]),
});

/** Collects the samples of a group. */
export class ShiftGroup {
  readonly #sums = noShift();
  readonly #cells = new Map<number, number>();
  readonly #moments = new Array<number>(MOMENTS).fill(0);

  add(sample: SampleShift): void {
    const { sums } = sample;
    for (const name of SHIFT_QUANTITY_NAMES)
      addSample(this.#sums.ratios[name], sums[name], sample.among[SHIFT_QUANTITIES[name]]);
    const { base, changed } = this.#sums;
    add(base.low, sample.base.low);
    add(base.high, sample.base.high);
    add(changed.low, sample.changed.low);
    add(changed.high, sample.changed.high);
    for (const cell of sample.cells) this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + 1);
    const values = [
      sums["changed-lower-entropy"],
      sample.among.positions - sums["possibly-unshifted"],
      sums["unshifted-lower-entropy"],
      sums.unshifted,
    ];
    let moment = 0;
    for (const [i, value] of values.entries())
      for (const other of values.slice(i)) this.#moments[moment++] += value * other;
  }

  get sums(): ShiftSums {
    return { ...this.#sums, joint: jointOf(this.#cells), moments: [...this.#moments] };
  }
}

function add(histogram: Histogram, bins: readonly number[]): void {
  for (const bin of bins) count(histogram, bin);
}
