/** Bins in a nat: coarser than a histogram's, since there are many pairs of them. */
const BINS_PER_NAT = 64;

/** More bins than any entropy needs; a pair of them is one number. */
const MAX_BINS = 2048;

/** Number of cells. */
export const MAX_CELLS = MAX_BINS * MAX_BINS;

/** How many positions have this pair of bins, base and tuned: `base * 2048 + tuned`, ascending. */
export interface Joint {
  readonly cells: readonly number[];
  readonly counts: readonly number[];
}

export const noPairs: Joint = { cells: [], counts: [] };

const binOf = (entropy: number): number => Math.min(MAX_BINS - 1, Math.floor(entropy * BINS_PER_NAT));

/** The cell of a position with these entropies, in nats. */
export const cellOf = (base: number, tuned: number): number => binOf(base) * MAX_BINS + binOf(tuned);

/** A joint histogram from how often each cell was met. */
export function jointOf(counts: ReadonlyMap<number, number>): Joint {
  const cells = [...counts.keys()].sort((a, b) => a - b);
  return { cells, counts: cells.map((cell) => counts.get(cell) ?? 0) };
}

/** Sum of two. */
export function addJoints(a: Joint, b: Joint): Joint {
  const sum = new Map(a.cells.map((cell, i) => [cell, a.counts[i]]));
  b.cells.forEach((cell, i) => sum.set(cell, (sum.get(cell) ?? 0) + b.counts[i]));
  return jointOf(sum);
}

/** One side's most uncertain positions: all above a bin, and some of those in it. */
interface Top {
  readonly bin: number;
  /** Of the positions in that bin, the share that belongs to them. */
  readonly share: number;
}

/** The share of the most uncertain positions of base and tuned that they have in common. */
export interface Overlap {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * |A and B| / |A|, where A and B are the positions of the greatest entropy in base and tuned, as many of each. The
 * positions in the bin where A or B ends may or may not belong to it: low counts none of them, high all, the estimate
 * their share of the bin. Source: arXiv 2506.01939, section 4 (86.67 % at the end of training, top 20 %).
 *
 * @param share |A| as a share of all positions
 * @returns null of no positions
 */
export function overlap({ cells, counts }: Joint, share: number): Overlap | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const wanted = share * total;
  const [baseTop, tunedTop] = [baseBin, tunedBin].map((bin) => topOf(marginal(cells, counts, bin), wanted));
  let [sure, expected, possible] = [0, 0, 0];
  cells.forEach((cell, i) => {
    const [a, b] = [weight(baseBin(cell), baseTop), weight(tunedBin(cell), tunedTop)];
    if (a === 1 && b === 1) sure += counts[i];
    if (a > 0 && b > 0) possible += counts[i];
    expected += a * b * counts[i];
  });
  return { estimate: expected / wanted, low: sure / wanted, high: Math.min(1, possible / wanted) };
}

const baseBin = (cell: number): number => Math.floor(cell / MAX_BINS);
const tunedBin = (cell: number): number => cell % MAX_BINS;

const weight = (bin: number, top: Top): number => (bin > top.bin ? 1 : bin === top.bin ? top.share : 0);

function marginal(cells: readonly number[], counts: readonly number[], binOfCell: (cell: number) => number) {
  const bins = new Array<number>(MAX_BINS).fill(0);
  cells.forEach((cell, i) => (bins[binOfCell(cell)] += counts[i]));
  return bins;
}

function topOf(bins: readonly number[], wanted: number): Top {
  let above = 0;
  for (let bin = MAX_BINS - 1; bin >= 0; bin--) {
    if (above + bins[bin] >= wanted) return { bin, share: (wanted - above) / bins[bin] };
    above += bins[bin];
  }
  return { bin: 0, share: 1 };
}
