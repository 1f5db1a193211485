import type { HistoryPoint } from "../measure/file.ts";
import { MAX_HISTORY } from "../measure/history.ts";
import type { Measurement } from "../measure/measurement.ts";
import { metricNamed } from "../measure/metrics.ts";
import { summarise } from "../measure/summarise.ts";
import type { Provenance } from "../report/comparison.ts";

/** The history that a baseline carries, and the baseline itself as its last point. */
export function trendAfter(
  history: readonly HistoryPoint[],
  { groups: [all] }: Measurement,
  { commit, date }: Provenance,
): HistoryPoint[] {
  const value = all && summarise(all, metricNamed("fork-fraction"));
  if (!all || !value) return [...history];
  const { estimate, low, high, interval } = value;
  const point: HistoryPoint = {
    ...(commit !== undefined && { commit }),
    ...(date !== undefined && { date }),
    samples: all.ratios.fork.m,
    estimate,
    low,
    high,
    interval: interval && [interval[0], interval[1]],
  };
  return [...history, point].slice(-MAX_HISTORY);
}
