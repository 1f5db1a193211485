import { changeHasInterval, hasInterval, metricNamed, type Metric } from "../measure/metrics.ts";
import type { Bound } from "./types.ts";

/** What a bound is held against. */
interface Held {
  readonly against?: string | undefined;
}

/** Which metrics have a sampling interval, of themselves or of their change. */
export const hasIntervalIn = ({ against }: Held): ((metric: Metric) => boolean) =>
  against === undefined ? hasInterval : changeHasInterval;

/** Whether there is a sampling interval of what a bound limits. */
export const mayBeConfident = (bound: Pick<Bound, "metric"> & Held): boolean =>
  hasIntervalIn(bound)(metricNamed(bound.metric));
