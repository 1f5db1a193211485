import type { MetricKind } from "./metrics.ts";

/** A share is a ratio of two counts, which are exact. */
const OF_COUNTS = 1e-15;
/** Adding a million numbers of one sign, in whatever order, is off by a million halves of the last of 53 bits at most. */
const OF_SUMS = 1e-10;

/**
 * How far a metric may be off by rounding alone, in its own scale.
 *
 * @param size of its value, or of what that was computed from, whichever is larger
 */
export const roundingOf = (kind: MetricKind, size: number): number =>
  (kind === "proportion" ? OF_COUNTS : OF_SUMS) * Math.max(1, size);
