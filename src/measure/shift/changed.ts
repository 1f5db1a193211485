import type { GroupMeasurement } from "../measurement.ts";
import { isRatio, type Metric } from "../metrics.ts";
import { isShift } from "./columns.ts";
import { SHIFT_QUANTITIES } from "./quantities.ts";
import type { ShiftSums } from "./sums.ts";

/** Whether a metric is of the positions where the tuned model prefers another token than the base. */
export const isOfChanged = ({ from }: Metric): boolean =>
  isRatio(from)
    ? isShift(from.low) && SHIFT_QUANTITIES[from.low] === "changed"
    : "statistic" in from && from.statistic !== "top-overlap";

/** How many positions are changed for sure, and how many may be changed or not. */
export const changes = ({ ratios }: ShiftSums): { readonly sure: number; readonly open: number } => ({
  sure: ratios.unshifted.n - ratios["possibly-unshifted"].x,
  open: ratios["possibly-unshifted"].x - ratios.unshifted.x,
});

/** Whether two models were compared, and prefer the same token everywhere. */
export const noneChanged = ({ shift }: GroupMeasurement): boolean =>
  shift !== undefined && shift.ratios.unshifted.n > 0 && shift.ratios["promoted-rank"].n === 0;
