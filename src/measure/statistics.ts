import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { effectiveSamples, LEAST_SAMPLES, ratio, ratioVariance, type RatioSums } from "./ratio.ts";

export type Interval = readonly [number, number];

/** Share of intervals that miss the truth: 95 % intervals, two-sided, so that each tail holds 2.5 %. */
export const ALPHA = 0.05;

/**
 * Interval of a mean per position, clustered by sample: R +- t se, df = k - 1, k being the effective number of samples.
 *
 * @param alpha share of such intervals that miss
 * @returns null of fewer than two samples, effectively, and where the spread of the samples is not known
 */
export function tInterval(sums: RatioSums, alpha = ALPHA): Interval | null {
  const variance = ratioVariance(sums);
  const k = effectiveSamples(sums);
  if (k < LEAST_SAMPLES || Number.isNaN(variance)) return null;
  const half = tQuantile(1 - alpha / 2, k - 1) * Math.sqrt(variance);
  return [ratio(sums) - half, ratio(sums) + half];
}

/**
 * Interval of a proportion of positions, clustered by sample: Clopper-Pearson at the effective sample
 * size n* = min(n, R (1 - R) / var(R)) * (t_{n-1} / t_{k-1})², n being all positions and k the effective number of samples. Where
 * var(R) is 0, the first is n.
 * Source: Korn and Graubard, "Confidence intervals for proportions with small expected number of positive
 * counts estimated from survey data", Survey Methodology 24 (1998).
 *
 * @param alpha share of such intervals that miss
 * @returns null of fewer than two samples, effectively, and where the spread of the samples is not known
 */
export function kornGraubardInterval(sums: RatioSums, alpha = ALPHA): Interval | null {
  const R = ratio(sums);
  const variance = ratioVariance(sums);
  const k = effectiveSamples(sums);
  if (k < LEAST_SAMPLES || Number.isNaN(variance)) return null;
  const tail = alpha / 2;
  const t = tQuantile(1 - tail, sums.n - 1) / tQuantile(1 - tail, k - 1);
  const independent = variance > 0 ? Math.min(sums.n, (R * (1 - R)) / variance) : sums.n;
  const effective = independent * t * t;
  const hits = R * effective;
  return [
    hits > 0 ? betaQuantile(tail, hits, effective - hits + 1) : 0,
    hits < effective ? betaQuantile(1 - tail, hits + 1, effective - hits) : 1,
  ];
}
