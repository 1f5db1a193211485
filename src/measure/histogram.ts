/** Bins in a nat. */
const BINS_PER_NAT = 1000;

/** How many positions have an entropy in bin i, [i, i + 1) thousandths of a nat; trailing zeros are cut. */
export type Histogram = number[];

/** The bin of an entropy in nats. */
export const binOf = (entropy: number): number => Math.floor(entropy * BINS_PER_NAT);

/** Counts positions in a bin. */
export function count(histogram: Histogram, bin: number, positions = 1): void {
  while (histogram.length <= bin) histogram.push(0);
  histogram[bin] += positions;
}

/** Sum of two histograms. */
export function addHistograms(a: Histogram, b: Histogram): Histogram {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  return longer.map((positions, bin) => positions + (shorter[bin] ?? 0));
}

/**
 * The q-quantile as the edges in nats of the bin that holds it (by nearest rank), or null of no positions.
 *
 * @param q in 0..1
 */
export function quantileBin(histogram: Histogram, q: number): readonly [number, number] | null {
  const total = histogram.reduce((sum, positions) => sum + positions, 0);
  const rank = Math.max(1, Math.ceil(q * total));
  let seen = 0;
  const bin = histogram.findIndex((positions) => (seen += positions) >= rank);
  return bin < 0 ? null : [bin / BINS_PER_NAT, (bin + 1) / BINS_PER_NAT];
}

/** The entropy in nats at the middle of a bin. */
export const binCentre = (bin: number): number => (bin + 0.5) / BINS_PER_NAT;

/** The bin that begins at an entropy in nats; undefined where none does. */
export function binAt(entropy: number): number | undefined {
  const bin = Math.round(entropy * BINS_PER_NAT);
  return Math.abs(entropy * BINS_PER_NAT - bin) < 1e-9 ? bin : undefined;
}

/** Positions in this bin and all above it. */
export const countFrom = (histogram: Histogram, bin: number): number =>
  histogram.slice(bin).reduce((sum, positions) => sum + positions, 0);

/**
 * How many positions are forks, and how many are undecided, at the threshold where a bin begins: one in that bin may be
 * on either side of it.
 *
 * @param low of the positions' lower entropies
 * @param high of their upper entropies
 */
export function forksAt(
  { low, high }: { readonly low: Histogram; readonly high: Histogram },
  bin: number,
): Readonly<Record<"forks" | "undecided", { readonly least: number; readonly most: number }>> {
  const forks = { least: countFrom(low, bin + 1), most: countFrom(high, bin) };
  const surelyUndecided = Math.max(0, countFrom(high, bin + 1) - countFrom(low, bin));
  return { forks, undecided: { least: surelyUndecided, most: forks.most - forks.least } };
}
