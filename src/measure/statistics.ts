import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { ratio, ratioVariance, type RatioSums } from "./ratio.ts";

export type Interval = readonly [number, number];

/** Two-sided, so that each tail holds 2.5 %. */
const TAIL = 0.025;

/**
 * 95 % interval of a mean per position, clustered by sample: R +- t se, df = m - 1.
 *
 * @returns null of fewer than two samples
 */
export function tInterval(sums: RatioSums): Interval | null {
  if (sums.m < 2) return null;
  const half = tQuantile(1 - TAIL, sums.m - 1) * Math.sqrt(ratioVariance(sums));
  return [ratio(sums) - half, ratio(sums) + half];
}

/**
 * 95 % interval of a proportion of positions, clustered by sample: Clopper-Pearson at the effective sample
 * size n* = R (1 - R) / var(R) * (t_{n-1} / t_{m-1})², at most n (times that factor where R is 0 or 1).
 * Source: Korn and Graubard, "Confidence intervals for proportions with small expected number of positive
 * counts estimated from survey data", Survey Methodology 24 (1998).
 *
 * @returns null of fewer than two samples
 */
export function kornGraubardInterval(sums: RatioSums): Interval | null {
  if (sums.m < 2) return null;
  const R = ratio(sums);
  const variance = ratioVariance(sums);
  const t = tQuantile(1 - TAIL, sums.n - 1) / tQuantile(1 - TAIL, sums.m - 1);
  const independent = variance > 0 ? Math.min(sums.n, (R * (1 - R)) / variance) : sums.n;
  const effective = Math.min(sums.n, independent * t * t);
  const hits = R * effective;
  return [
    hits > 0 ? betaQuantile(TAIL, hits, effective - hits + 1) : 0,
    hits < effective ? betaQuantile(1 - TAIL, hits + 1, effective - hits) : 1,
  ];
}
