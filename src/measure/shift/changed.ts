import type { GroupMeasurement } from "../measurement.ts";
import { isRatio, type Metric } from "../metrics.ts";
import { isShift } from "./columns.ts";
import { SHIFT_QUANTITIES } from "./quantities.ts";

/** Whether a metric is of the positions where the tuned model prefers another token than the base. */
export const isOfChanged = ({ from }: Metric): boolean =>
  isRatio(from)
    ? isShift(from.low) && SHIFT_QUANTITIES[from.low] === "changed"
    : "statistic" in from && from.statistic !== "top-overlap";

/** Whether two models were compared, and prefer the same token everywhere. */
export const noneChanged = ({ shift }: GroupMeasurement): boolean =>
  shift !== undefined && shift.ratios.unshifted.n > 0 && shift.ratios["promoted-rank"].n === 0;
