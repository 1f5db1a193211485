import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { clamp } from "../entropy.ts";
import type { Histogram } from "../histogram.ts";
import { LEAST_SAMPLES, ratio } from "../ratio.ts";
import type { MetricValue } from "../summarise.ts";
import { changes } from "./changed.ts";
import { overlap } from "./joint.ts";
import type { ShiftSums } from "./sums.ts";

/** Metrics of a pair that are no ratio of sums over samples. */
export type ShiftStatistic = "entropy-ratio" | "fork-auroc" | "top-overlap";

/** Share of the positions that are the most uncertain. Source: arXiv 2506.01939. */
const TOP = 0.2;

/** @returns null where there is nothing it could be of: no position changed, or none did not */
export function shiftStatistic(of: ShiftSums, which: ShiftStatistic, alpha: number): MetricValue | null {
  if (which === "entropy-ratio") return entropyRatio(of, alpha);
  if (which === "fork-auroc") return auroc(of);
  const found = overlap(of.joint, TOP);
  return found && { ...found, interval: null };
}

/**
 * The base's mean lower entropy at changed positions over that at unshifted ones. The interval is of its logarithm,
 * linearised, with the sample as the sampling unit: a sample deviates by e = a / A - n / N - b / B + m / M, with
 * variance k / (k - 1) sum e², k being the effective number of samples by their changed or by their unshifted positions,
 * whichever is less. Source: docs/mathematics.md, "Base against tuned".
 */
function entropyRatio(of: ShiftSums, alpha: number): MetricValue | null {
  const { ratios, moments } = of;
  const [changed, unshifted] = [ratios["changed-lower-entropy"], ratios["unshifted-lower-entropy"]];
  const [changedCount, unshiftedCount] = [changes(of).sure, ratios.unshifted.x];
  if (changedCount === 0 || unshiftedCount === 0 || unshifted.x === 0) return null;
  const estimate = changed.x / changedCount / (unshifted.x / unshiftedCount);
  const [low, high] = [
    ratio(changed) / ratio(ratios["unshifted-upper-entropy"]),
    ratio(ratios["changed-upper-entropy"]) / ratio(unshifted),
  ];
  // Products of the counts with themselves, as `moments` has them.
  const k = Math.min(changedCount ** 2 / moments[4], unshiftedCount ** 2 / moments[9]);
  if (k < LEAST_SAMPLES || estimate === 0) return { estimate, low, high, interval: null };
  const weights = [1 / changed.x, -1 / changedCount, -1 / unshifted.x, 1 / unshiftedCount];
  let [squares, moment] = [0, 0];
  for (let i = 0; i < weights.length; i++)
    for (let j = i; j < weights.length; j++)
      squares += (i === j ? 1 : 2) * weights[i] * weights[j] * moments[moment++];
  const error = Math.sqrt((k / (k - 1)) * Math.max(0, squares));
  const factor = Math.exp(tQuantile(1 - alpha / 2, k - 1) * error);
  return { estimate, low, high, interval: [low / factor, high * factor] };
}

/**
 * How well the base's entropy tells changed positions from others: the chance that a changed one has the greater of the
 * two, a tie counting half. The estimate is that of the lower entropy. In bins of 0.001 nats, and of truncated lists: low
 * has the changed ones at their lowest and the others at their highest, high the other way round, a tie against and for.
 * Positions that may be changed or not add pairs of which nothing is known.
 */
function auroc(of: ShiftSums): MetricValue | null {
  const { base, changed, ratios } = of;
  const others = { low: less(base.low, changed.low), high: less(base.high, changed.high) };
  const estimate = wins(changed.low, others.low, 0.5);
  if (Number.isNaN(estimate)) return null;
  const { sure, open } = changes(of);
  const unshifted = ratios.unshifted.x;
  // So many of them are changed where there are most pairs.
  const most = clamp((unshifted + open - sure) / 2, 0, open);
  const known = (sure * unshifted) / ((sure + most) * (unshifted + open - most));
  return {
    estimate,
    low: wins(changed.low, others.high, 0) * known,
    high: 1 - (1 - wins(changed.high, others.low, 1)) * known,
    interval: null,
  };
}

const less = (all: Histogram, some: Histogram): Histogram =>
  all.map((count, bin) => count - (some[bin] ?? 0));

/** The chance that the first of two is greater; NaN where there are not two. @param tie what one counts */
function wins(first: Histogram, second: Histogram, tie: number): number {
  let [won, below, all] = [0, 0, 0];
  for (let bin = 0; bin < Math.max(first.length, second.length); bin++) {
    const [a, b] = [first[bin] ?? 0, second[bin] ?? 0];
    won += a * (below + tie * b);
    below += b;
    all += a;
  }
  return won / (all * below);
}
