import { countFrom, type Histogram } from "../../measure/histogram.ts";

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
 * Fork fraction and undecided share at the threshold where a bin begins, as `judge` finds them: a position in the
 * threshold's own bin may be on either side of it.
 *
 * @param bin of 0.001 nats
 * @returns null of no positions
 */
export function figuresAt(
  { positions, low, high }: Counts,
  bin: number,
): { readonly forks: Figure; readonly undecided: Figure } | null {
  if (positions === 0) return null;
  const [forks, possible] = [countFrom(low, bin + 1), countFrom(high, bin)];
  const figure = (least: number, most: number): Figure => ({
    estimate: least / positions,
    low: least / positions,
    high: most / positions,
    interval: null,
  });
  return {
    forks: figure(forks, possible),
    undecided: figure(Math.max(0, countFrom(high, bin + 1) - countFrom(low, bin)), possible - forks),
  };
}
