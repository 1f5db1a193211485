import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { Markup, markup } from "../markup.ts";
import type { Ranged } from "./strip.ts";

const BOX = { width: 1000, height: 200, left: 60, right: 40, top: 14, bottom: 28 };

/**
 * Fork fractions in the order of time, the last one this run's: ranges as bars, sampling intervals as whiskers.
 *
 * @param limits that the run's fork fraction is held against
 */
export function trendChart(
  points: readonly Ranged[],
  limits: readonly { readonly min?: number | undefined; readonly max?: number | undefined }[],
): Markup {
  const [left, right] = [BOX.left, BOX.width - BOX.right];
  const bottom = BOX.height - BOX.bottom;
  const most = Math.max(
    ...points.map(({ low, high, interval }) => Math.max(high ?? low, interval?.[1] ?? 0)),
  );
  const stops = limits.flatMap(({ min, max }) => [min, max].filter((stop) => stop !== undefined));
  const near = stops.filter((stop) => stop <= 3 * most);
  const y = scaleLinear([0, Math.max(0.001, most, ...near) * 1.08], [bottom, BOX.top]).nice(4);
  const x = scalePoint<number>(points.keys(), [left, right]).padding(0.5);
  const place = (index: number) => x(index) ?? left;
  const path =
    line<Ranged>(
      (_, index) => place(index),
      ({ low }) => y(low),
    )(points) ?? "";
  const last = points.length - 1;
  return markup`<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="Fork fractions of the last baselines and of this run; the table below has the figures">
${y.ticks(4).map((tick) => markup`<line class="grid" x1="${left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="${left - 8}" y="${y(tick)}" dy="0.32em" text-anchor="end">${Number((tick * 100).toPrecision(3))} %</text>`)}
${near.map((stop) => markup`<line class="limit" x1="${left}" x2="${right}" y1="${y(stop)}" y2="${y(stop)}"/>`)}
<path class="link" d="${new Markup(path)}"/>
${points.map(({ low, high, interval }, index) => {
  const at = place(index);
  const to = y(high ?? low);
  return markup`<g class="${index === last ? "now" : "then"}">${interval === null ? "" : markup`<line class="whisker" x1="${at}" x2="${at}" y1="${y(interval[0])}" y2="${y(interval[1])}"/>`}<rect x="${at - 5}" width="10" rx="2" y="${to - 4}" height="${y(low) - to + 8}"/></g>`;
})}
<text class="tick" x="${place(last)}" y="${BOX.height - 8}" text-anchor="middle">this run</text>
${last > 0 ? markup`<text class="tick" x="${place(0)}" y="${BOX.height - 8}" text-anchor="middle">${last === 1 ? "the last baseline" : `${last} baselines ago`}</text>` : ""}
</svg>`;
}
