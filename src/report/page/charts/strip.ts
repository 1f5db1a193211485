import { scaleLinear } from "d3-scale";
import { markup, type Markup } from "../markup.ts";

const BOX = { width: 220, height: 26, margin: 4 };

/** A value with its range and interval. */
export interface Ranged {
  readonly low: number;
  readonly high: number | null;
  readonly interval: readonly [number, number] | null;
}

export interface Strip {
  readonly value: Ranged;
  readonly baseline?: Ranged | undefined;
  /** What is allowed, shaded. */
  readonly bounds: readonly { readonly min?: number | undefined; readonly max?: number | undefined }[];
  /** The end of the axis, which all strips of a table share. */
  readonly end: number;
}

/** A value on an axis from 0: its range as a bar, its sampling interval as a whisker, the baseline as a tick. */
export function strip({ value, baseline, bounds, end }: Strip): Markup {
  const x = scaleLinear([0, end], [BOX.margin, BOX.width - BOX.margin]).clamp(true);
  const middle = BOX.height / 2;
  const width = (low: number, high: number) => Math.max(3, x(high) - x(low));
  const { low, interval } = value;
  const high = value.high ?? end;
  return markup`<svg class="strip" viewBox="0 0 ${BOX.width} ${BOX.height}" aria-hidden="true">
${bounds.map(({ min = 0, max = end }) => markup`<rect class="allowed" x="${x(min)}" width="${x(max) - x(min)}" y="3" height="${BOX.height - 6}"/>`)}
<line class="axis" x1="${x(0)}" x2="${x(end)}" y1="${BOX.height - 3}" y2="${BOX.height - 3}"/>
${baseline === undefined ? "" : markup`<rect class="then" x="${x(baseline.low) - 1}" width="${width(baseline.low, baseline.high ?? end)}" y="4" height="${BOX.height - 8}"/>`}
${interval === null ? "" : markup`<line class="whisker" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${middle}" y2="${middle}"/>`}
<rect class="value" x="${x(low) - 1}" width="${width(low, high)}" y="${middle - 4}" height="8"/></svg>`;
}

/** The end of an axis for these values: a little beyond the greatest, and beyond what is allowed where that is near. */
export function stripEnd(strips: readonly Omit<Strip, "end">[]): number {
  const ends = ({ low, high, interval }: Ranged) => [low, high ?? low, interval?.[1] ?? low];
  const values = strips.flatMap(({ value, baseline }) => [
    ...ends(value),
    ...(baseline === undefined ? [] : ends(baseline)),
  ]);
  const most = Math.max(0.001, ...values);
  const near = strips.flatMap(({ bounds }) => bounds.flatMap(({ max = 0 }) => (max < 3 * most ? [max] : [])));
  return Math.min(1, Math.max(most, ...near) * 1.15);
}

/** The end of an axis, as it is written. */
export const axisText = (end: number): string => `${(100 * end).toFixed(end < 0.1 ? 1 : 0)} %`;
