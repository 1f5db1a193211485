import type { GroupMeasurement } from "../measure/measurement.ts";
import { isRatio, type Metric } from "../measure/metrics.ts";
import { sumsOf } from "../measure/summarise.ts";
import type { RatioSums } from "../measure/ratio.ts";
import { changes, isOfChanged } from "../measure/shift/changed.ts";

/** Less decides nothing. */
export interface Minimum {
  readonly minSamples: number;
  readonly minPositions: number;
  readonly minForks: number;
}

/** What there is too little of, and how much there is. */
export interface Shortage {
  readonly reason: "few-samples" | "few-positions";
  readonly found: number;
}

/** Why a group is too small to judge a metric of it, if it is: what counts is of what the metric is known. */
export function tooSmall(group: GroupMeasurement, metric: Metric, minimum: Minimum): Shortage | undefined {
  const { m, n } = knownOf(group, metric) ?? group.ratios.fork;
  if (m < minimum.minSamples) return { reason: "few-samples", found: m };
  if (n < minimum.minPositions) return { reason: "few-positions", found: n };
  return undefined;
}

/** Sums over the positions that a metric is of; of changed ones, those that were compared. */
function knownOf(group: GroupMeasurement, metric: Metric): RatioSums | undefined {
  const { from } = metric;
  if ("statistic" in from || isOfChanged(metric)) return group.shift?.ratios.unshifted;
  return isRatio(from) && metric.name !== "length" ? sumsOf(group, from.low) : undefined;
}

/**
 * Whether a proportion rests on so few positions of its kind that an interval cannot be trusted (docs/statistics.md):
 * as many are neither found, nor to be expected if it were any of `at`. A metric of changed positions does where as many
 * have not changed.
 */
export function tooRare(
  group: GroupMeasurement,
  metric: Metric,
  at: readonly number[],
  { minForks }: Minimum,
): boolean {
  if (isOfChanged(metric) && group.shift && changes(group.shift).sure < minForks) return true;
  if (metric.kind !== "proportion" || !isRatio(metric.from)) return false;
  const sums = sumsOf(group, metric.from.low);
  if (sums === undefined) return false;
  const counts = [sums.x, ...at.map((share) => share * sums.n)];
  return counts.every((count) => Math.min(count, sums.n - count) < minForks);
}
