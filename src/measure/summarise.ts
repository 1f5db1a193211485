import { quantileBin } from "./histogram.ts";
import type { GroupMeasurement } from "./measurement.ts";
import type { Metric } from "./metrics.ts";
import type { QuantityName } from "./quantities.ts";
import { ratio, type RatioSums } from "./ratio.ts";
import { isShift } from "./shift/columns.ts";
import { shiftStatistic } from "./shift/statistics.ts";
import { ALPHA, kornGraubardInterval, tInterval } from "./statistics.ts";

/** A metric of one group, in its own scale: proportions and masses 0..1, entropies in nats. */
export interface MetricValue {
  /** The single value to name: of a ratio of sums the low end of the range. */
  readonly estimate: number;
  /** What truncated lists leave open: the metric over these samples lies within low..high. */
  readonly low: number;
  /** Infinity where the lists leave it unbounded. */
  readonly high: number;
  /**
   * 95 % sampling interval of low..high, clustered by sample: its lower end is low's, its upper end high's (Infinity
   * where high is). `null` where none can be given: fewer than two samples, or a quantile.
   */
  readonly interval: readonly [number, number] | null;
}

/**
 * The metric over the group's samples, or null where nothing in the data gives it.
 *
 * @param alpha share of such sampling intervals that miss; 95 % intervals by default
 */
export function summarise(group: GroupMeasurement, metric: Metric, alpha = ALPHA): MetricValue | null {
  const { from } = metric;
  if ("quantile" in from) return summariseQuantile(group, from.quantile);
  if ("statistic" in from) return group.shift ? shiftStatistic(group.shift, from.statistic, alpha) : null;
  const { transform = (value: number) => value } = from;
  const [lowSums, highSums] = [sumsOf(group, from.low), sumsOf(group, from.high)];
  if (lowSums === undefined || highSums === undefined || lowSums.n === 0) return null;
  const isOpen = from.unbounded !== undefined && (sumsOf(group, from.unbounded)?.x ?? 0) > 0;
  const intervalOf = metric.kind === "proportion" ? kornGraubardInterval : tInterval;
  const lowInterval = intervalOf(lowSums, alpha);
  const highInterval = lowSums === highSums ? lowInterval : intervalOf(highSums, alpha);
  const low = transform(ratio(lowSums));
  const [least, most] = metric.kind === "mass" ? [0, 1] : [0, Infinity];
  return {
    estimate: low,
    low,
    high: isOpen ? Infinity : transform(ratio(highSums)),
    interval: lowInterval &&
      highInterval && [
        transform(Math.max(least, lowInterval[0])),
        isOpen ? Infinity : transform(Math.min(most, highInterval[1])),
      ],
  };
}

/** The sums of a quantity; undefined of one of a pair, where there is no base. */
export function sumsOf(group: GroupMeasurement, quantity: QuantityName): RatioSums | undefined {
  if (isShift(quantity)) return group.shift?.ratios[quantity];
  if (quantity === "possibly-undecided") return group.possiblyUndecided ?? group.ratios.undecided;
  return group.ratios[quantity];
}

function summariseQuantile(group: GroupMeasurement, q: number): MetricValue | null {
  const low = quantileBin(group.histogram.low, q);
  const high = quantileBin(group.histogram.high, q);
  if (low === null || high === null) return null;
  return { estimate: low[0], low: low[0], high: high[1], interval: null };
}
