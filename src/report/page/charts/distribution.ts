import { scaleLinear, scaleLog } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { EntropyUnit } from "../../../measure/units.ts";
import { BINS_PER_UNIT } from "../../rebin.ts";
import { Markup, markup } from "../markup.ts";

/** The picture in its own units; the slider below it has the same margins. */
const BOX = { width: 1000, height: 260, left: 60, right: 16, top: 26, bottom: 40 };

/** Shares below it are not told apart on a logarithmic scale. */
const LEAST_SHARE = 1e-7;

export interface Distribution {
  /** Positions by lower entropy, in bins of 0.1 of the unit. */
  readonly run: readonly number[];
  readonly baseline?: readonly number[] | undefined;
  /** In the unit. */
  readonly threshold: number;
  readonly unit: EntropyUnit;
  /** Where the axis of entropies ends, in the unit. */
  readonly end: number;
  /** Whether shares are on a logarithmic scale. */
  readonly log: boolean;
}

/** The end of the axis of entropies, in their unit: whole, and beyond every position. */
export const axisEnd = (...histograms: readonly (readonly number[] | undefined)[]): number =>
  Math.max(3, ...histograms.map((bins) => Math.ceil((bins?.length ?? 0) / BINS_PER_UNIT)));

/** Shares of positions by entropy: the run's as an area, in another colour where it is above the threshold, and the baseline's as a line. */
export function distributionChart({ run, baseline, threshold, unit, end, log }: Distribution): Markup {
  const shares = [run, baseline ?? []].map(sharesOf);
  const [left, right] = [BOX.left, BOX.width - BOX.right];
  const [top, bottom] = [BOX.top, BOX.height - BOX.bottom];
  const x = scaleLinear([0, end], [left, right]);
  const seen = shares.flat().filter((share) => share > 0);
  const [least, most] = [Math.max(LEAST_SHARE, Math.min(1, ...seen)), Math.max(0.01, ...seen)];
  const y = log
    ? scaleLog([10 ** Math.floor(Math.log10(least)), 1], [bottom, top]).clamp(true)
    : scaleLinear([0, most], [bottom, top]).nice(5);
  const ticks = log ? y.ticks().filter((tick) => Number.isInteger(Math.log10(tick))) : y.ticks(5);
  const height = (share: number) => (share > 0 ? y(share) : bottom);
  const edge = (bin: number) => x(bin / BINS_PER_UNIT);
  const closed = (of: readonly number[]): [number, number][] =>
    [...of, 0].map((share, bin) => [edge(bin), height(share)]);
  const filled = area().curve(curveStepAfter).y0(bottom)(closed(shares[0])) ?? "";
  const outline = baseline && (line().curve(curveStepAfter)(closed(shares[1])) ?? "");
  const at = x(threshold);
  const onLeft = at > (left + right) / 2;
  return markup`<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="Share of positions by entropy, the threshold at ${threshold} ${unit}">
<clipPath id="above"><rect x="${at}" y="0" width="${BOX.width}" height="${BOX.height}"/></clipPath>
${ticks.map((tick) => markup`<line class="grid" x1="${left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="${left - 8}" y="${y(tick)}" dy="0.32em" text-anchor="end">${percent(tick)}</text>`)}
<path class="run" d="${new Markup(filled)}"/><path class="run forks" d="${new Markup(filled)}" clip-path="url(#above)"/>
${outline === undefined ? "" : markup`<path class="baseline" d="${new Markup(outline)}"/>`}
<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>
${x.ticks(10).map((tick) => markup`<text class="tick" x="${x(tick)}" y="${bottom + 16}" text-anchor="middle">${tick}</text>`)}
<text class="tick" x="${right}" y="${BOX.height - 6}" text-anchor="end">entropy in ${unit}</text>
<line class="threshold" x1="${at}" x2="${at}" y1="${top - 12}" y2="${bottom}"/>
<text class="label" x="${at + (onLeft ? -6 : 6)}" y="${top - 6}" text-anchor="${onLeft ? "end" : "start"}">forks are above ${Number(threshold.toFixed(3))} ${unit}</text>
</svg>`;
}

function sharesOf(bins: readonly number[]): number[] {
  const total = bins.reduce((sum, positions) => sum + positions, 0);
  return bins.map((positions) => positions / Math.max(1, total));
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`;
