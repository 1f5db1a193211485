import type { GroupMeasurement } from "../measure/measurement.ts";
import { isRatio, type Metric } from "../measure/metrics.ts";
import { sumsOf } from "../measure/summarise.ts";
import { ratio } from "../measure/ratio.ts";
import type { Reason } from "./verdict.ts";

/** Less decides nothing. */
export interface Minimum {
  readonly minSamples: number;
  readonly minPositions: number;
  readonly minForks: number;
}

/** Why a group is too small to judge, if it is. */
export function tooSmall(group: GroupMeasurement, minimum: Minimum): Reason | undefined {
  const { m, n } = group.ratios.fork;
  if (m < minimum.minSamples) return "few-samples";
  if (n < minimum.minPositions) return "few-positions";
  return undefined;
}

/**
 * Whether a proportion rests on so few positions of its kind that an interval cannot be trusted (docs/statistics.md):
 * as many are neither found, nor to be expected if it were any of `at`.
 */
export function tooRare(
  group: GroupMeasurement,
  metric: Metric,
  at: readonly number[],
  { minForks }: Minimum,
): boolean {
  if (metric.kind !== "proportion" || !isRatio(metric.from)) return false;
  const sums = sumsOf(group, metric.from.low);
  if (sums === undefined) return false;
  const rarer = (share: number) => Math.min(share, 1 - share) * sums.n;
  return [ratio(sums), ...at.filter(Number.isFinite)].every((share) => rarer(share) < minForks);
}
