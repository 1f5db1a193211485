import { ageOf } from "./age.ts";
import { markdown } from "./escape.ts";
import { folded, table } from "./markdown-parts.ts";
import { count, counted, plusMinus, probability, range } from "./numbers.ts";
import type { Report } from "./schema.ts";

const MAX_POINTS = 10;

/**
 * What the run was compared with: where it comes from, what was paired, and what was not.
 *
 * @param now for the baseline's age
 */
export function baselineSection({ comparedWith: baseline }: Report, now?: Date): string {
  if (baseline === null) return "";
  const { path, commit, date, samples, positions, pairs, pairedShare, unpaired, vanished, appeared } =
    baseline;
  const origin = [
    markdown(path, 200),
    ...(commit === undefined ? [] : [`commit ${markdown(commit)}`]),
    ...(date === undefined ? [] : [markdown(date)]),
    ...[ageOf(date, now) ?? []].flat(),
  ];
  const alone = (whose: string, { count: total, ids }: typeof unpaired.run) =>
    total === 0 ? "" : `- Only in ${whose}: ${named(ids, total, "sample")}`;
  const groups = (whose: string, names: readonly string[]) =>
    names.length === 0
      ? ""
      : `- Groups only in ${whose}: ${named(names.slice(0, MAX_POINTS), names.length, "group")}`;
  const lines = [
    `- ${origin.join(", ")}: ${counted(samples, "sample")}, ${counted(positions, "position")}`,
    `- ${counted(pairs, "sample")} paired by id, ${probability(pairedShare)} of this run's`,
    alone("this run", unpaired.run),
    alone("the baseline", unpaired.baseline),
    groups("this run", appeared),
    groups("the baseline", vanished),
  ];
  return folded("What it was compared with", lines.filter((line) => line !== "").join("\n"));
}

function named(names: readonly string[], total: number, noun: string): string {
  const left = total - names.length;
  const more = left > 0 ? `, and ${counted(left, `more ${noun}`)}` : "";
  return `${names.map((name) => markdown(name, 60)).join(", ")}${more}`;
}

/** The fork fractions of the last baselines, and this run's. */
export function trendSection({ trend, groups: [all] }: Report): string {
  const now = all?.metrics["fork-fraction"];
  if (trend.length === 0 || now === undefined) return "";
  const rows = trend
    .slice(-MAX_POINTS)
    .map((point) => [
      point.commit === undefined ? "–" : markdown(point.commit.slice(0, 7)),
      point.date === undefined ? "–" : markdown(point.date.slice(0, 10)),
      `${range("fork-fraction", point)} ${plusMinus("fork-fraction", point)}`.trim(),
      count(point.samples),
    ]);
  const here = ["this run", "–", `${range("fork-fraction", now)} ${plusMinus("fork-fraction", now)}`.trim()];
  return folded(
    `Trend (${counted(rows.length, "baseline")})`,
    table(
      ["commit", "date", "fork fraction", "samples"],
      [...rows, [...here, count(all?.samples ?? 0)]],
      [0, 1],
    ),
  );
}
