import { forksAt, type Histogram } from "../../measure/histogram.ts";

/** What the figures at any threshold are made of. */
export interface Counts {
  readonly positions: number;
  readonly low: Histogram;
  readonly high: Histogram;
}

/** Shares of positions, as a report writes a metric that has no sampling interval. */
export interface Figure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly interval: null;
}

/**
 * Fork fraction and undecided share at the threshold where a bin begins, as `judge` finds them.
 *
 * @param bin of 0.001 nats
 * @returns null of no positions
 */
export function figuresAt(
  counts: Counts,
  bin: number,
): { readonly forks: Figure; readonly undecided: Figure } | null {
  const { positions } = counts;
  if (positions === 0) return null;
  const { forks, undecided } = forksAt(counts, bin);
  const figure = ({ least, most }: typeof forks): Figure => ({
    estimate: least / positions,
    low: least / positions,
    high: most / positions,
    interval: null,
  });
  return { forks: figure(forks), undecided: figure(undecided) };
}
