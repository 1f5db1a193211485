import { count, plusMinus, range, thresholdText } from "../../numbers.ts";
import type { Report } from "../../schema.ts";
import { trendChart } from "../charts/trend.ts";
import { markup, type Markup } from "../markup.ts";
import { stripOf } from "./groups.ts";

/** The fork fractions of the last baselines and of this run; empty where there was no baseline. */
export function trendSection(report: Report): Markup {
  const { trend, groups, threshold } = report;
  const [all] = groups;
  const now = all.metrics["fork-fraction"];
  if (trend.length === 0 || now === undefined) return markup``;
  const written = (point: Parameters<typeof range>[1]) =>
    `${range("fork-fraction", point)} ${plusMinus("fork-fraction", point)}`.trim();
  const row = (commit: string, date: string, fraction: string, samples: number) =>
    markup`<tr><td>${commit}</td><td>${date}</td><td class="number">${fraction}</td><td class="number">${count(samples)}</td></tr>`;
  return markup`<section aria-labelledby="trend"><h2 id="trend">Trend on the target branch</h2>
<p class="lede">Fork fraction of all samples at ${thresholdText(threshold)}: ${trend.length === 1 ? "the last baseline" : `the last ${count(trend.length)} baselines`} and this run.${report.comparedWith === null ? " They were measured in another way, so the figures cannot be compared." : ""}</p>
<div class="plot" tabindex="0" role="region" aria-label="Chart of the trend"><figure class="chart">${trendChart([...trend, now], stripOf(report, all)?.bounds ?? [])}</figure></div>
<details><summary>Figures</summary><table><thead><tr><th scope="col">Commit</th><th scope="col">Date</th><th scope="col" class="number">Fork fraction</th><th scope="col" class="number">Samples</th></tr></thead><tbody>
${trend.map((point) => row(point.commit?.slice(0, 7) ?? "–", point.date?.slice(0, 10) ?? "–", written(point), point.samples))}
${row("this run", "–", written(now), all.samples)}</tbody></table></details></section>`;
}
