import { count, thresholdText } from "./numbers.ts";
import type { Report } from "./schema.ts";

const MAX_ROWS = 16;
const WIDTH = 40;

/** Bins in a unit of the report's histogram. */
const BINS_PER_UNIT = 10;

/**
 * The entropies of a group as a picture in text, one row a range of entropy, the threshold marked. Bars are on a
 * logarithmic scale: forks are few, and nearly all positions stand in the first row.
 */
export function histogramText(histogram: readonly number[], threshold: Report["threshold"]): string {
  const perRow = Math.max(1, Math.ceil(histogram.length / MAX_ROWS));
  const rows = Array.from({ length: Math.ceil(histogram.length / perRow) }, (_, row) =>
    histogram.slice(row * perRow, (row + 1) * perRow).reduce((sum, positions) => sum + positions, 0),
  );
  const longest = Math.log1p(Math.max(1, ...rows));
  const edge = (row: number) => (row * perRow) / BINS_PER_UNIT;
  const lines = rows.map((positions, row) => {
    const bar = "█".repeat(Math.round((Math.log1p(positions) / longest) * WIDTH));
    const holds = threshold.value >= edge(row) && threshold.value < edge(row + 1);
    return `${edge(row).toFixed(1).padStart(5)} ${bar.padEnd(WIDTH)} ${count(positions).padStart(9)}${holds ? `  <- threshold ${thresholdText(threshold)}` : ""}`;
  });
  if (threshold.value >= edge(rows.length)) {
    lines.push(`${" ".repeat(6 + WIDTH + 10)}  <- threshold ${thresholdText(threshold)}, above them all`);
  }
  return [`${threshold.unit}  ${"positions, bars on a logarithmic scale".padEnd(WIDTH)}`, ...lines].join(
    "\n",
  );
}
