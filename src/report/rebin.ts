import { NATS_PER, type EntropyUnit } from "../measure/units.ts";
import type { Histogram } from "../measure/histogram.ts";
import { binCentre } from "../measure/histogram.ts";

/** Bins in a unit of the report's histograms. */
export const BINS_PER_UNIT = 10;

/**
 * A fine histogram as one in bins of 0.1 of a unit, for a chart: each fine bin goes where its centre lies, so
 * in bits a bin's edge is true to 0.0007 bits.
 */
export function rebin(histogram: Histogram, unit: EntropyUnit): number[] {
  const coarse: number[] = [];
  histogram.forEach((positions, fine) => {
    if (positions === 0) return;
    const bin = Math.floor((binCentre(fine) / NATS_PER[unit]) * BINS_PER_UNIT);
    while (coarse.length <= bin) coarse.push(0);
    coarse[bin] += positions;
  });
  return coarse;
}
