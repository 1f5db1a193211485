import { count, range, thresholdText } from "./numbers.ts";
import { BINS_PER_UNIT } from "./rebin.ts";
import type { Report } from "./schema.ts";

type Histograms = Pick<Report["groups"][number], "histogram" | "baselineHistogram">;

const MAX_ROWS = 16;
const WIDTH = 36;
const LABEL = "0.0 to 0.2".length;

/** Rounding that leaves a threshold on the edge of a bin. */
const ON_EDGE = 1e-9;

/**
 * The entropies of a group as a picture in text, one row a range of entropy, a line at the threshold. Bars are on a
 * logarithmic scale: forks are few, and nearly all positions stand in the first row. Each is the run's in its upper half
 * and the baseline's in its lower, as if both had as many positions.
 */
export function histogramText(
  { histogram: run, baselineHistogram: baseline }: Histograms,
  threshold: Report["threshold"],
): string {
  const bins = Math.max(run.length, baseline?.length ?? 0);
  const edges = edgesOf(bins, threshold.value * BINS_PER_UNIT);
  const [own, theirs] = [run, baseline ?? []].map((histogram) => rowsOf(histogram, edges));
  const [total, baselineTotal] = [own, theirs].map((rows) => Math.max(1, sum(rows)));
  const scaled = theirs.map((positions) => (positions * total) / baselineTotal);
  const longest = Math.log1p(Math.max(1, ...own, ...scaled));
  const length = (positions: number) => Math.round((Math.log1p(positions) / longest) * WIDTH);
  const columns = (bar: string, positions: string, shares: readonly string[]) =>
    `${bar.padEnd(WIDTH)}${positions.padStart(12)}${shares.map((share) => share.padStart(11)).join("")}`;
  const shown = baseline === undefined ? 1 : 2;
  const lines = own.map((positions, row) => {
    const [from, to] = [edges[row], edges[row + 1]].map((bin) => (bin / BINS_PER_UNIT).toFixed(1));
    const bar = barOf(length(positions), baseline === undefined ? length(positions) : length(scaled[row]));
    const shares = [positions / total, theirs[row] / baselineTotal].slice(0, shown).map(percent);
    return `${`${from} to ${to}`.padStart(LABEL)} ${columns(bar, count(positions), shares)}`;
  });
  const key = baseline === undefined ? "logarithmic scale" : "▀ this run, ▄ baseline, log scale";
  const header = `${threshold.unit.padEnd(LABEL)} ${columns(key, "positions", ["share", "baseline"].slice(0, shown))}`;
  const { row, note } = thresholdAt(edges, threshold.value * BINS_PER_UNIT);
  lines.splice(row, 0, `─── threshold ${thresholdText(threshold)}${note} `.padEnd(header.length, "─"));
  return [header, ...lines].join("\n");
}

/** The bins that rows begin with, and the end of the last; the threshold is one of them where it is the edge of a bin. */
function edgesOf(bins: number, threshold: number): number[] {
  const perRow = Math.max(1, Math.ceil(bins / MAX_ROWS));
  const nearest = Math.round(threshold);
  const first = Math.abs(threshold - nearest) < ON_EDGE ? nearest % perRow : 0;
  const edges = first > 0 ? [0, first] : [0];
  for (let edge = first; edge < bins; edge += perRow) edges.push(edge + perRow);
  return edges;
}

/** The row before which the line at the threshold stands, and what it says. */
function thresholdAt(edges: readonly number[], threshold: number): { row: number; note: string } {
  const end = edges.length - 1;
  const row = edges.findIndex((edge) => edge > threshold - ON_EDGE);
  if (row >= 0 && edges[row] > threshold + ON_EDGE)
    return { row, note: ", in the row above: decision forks from there on" };
  return row < 0 || row === end
    ? { row: end, note: ", above them all" }
    : { row, note: ": decision forks below this line" };
}

const rowsOf = (histogram: readonly number[], edges: readonly number[]): number[] =>
  edges.slice(1).map((to, row) => sum(histogram.slice(edges[row], to)));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Two bars, one in the upper and one in the lower half of the line. */
function barOf(upper: number, lower: number): string {
  const both = Math.min(upper, lower);
  return "█".repeat(both) + "▀".repeat(upper - both) + "▄".repeat(lower - both);
}

const percent = (share: number): string =>
  range("fork-fraction", { estimate: share, low: share, high: share, interval: null });
