import { METRICS } from "../measure/metrics.ts";
import { casesSection } from "./cases.ts";
import { baselineSection, trendSection } from "./comparison-section.ts";
import { markdown, prose } from "./escape.ts";
import { MARKS } from "./markdown-parts.ts";
import type { Report } from "./schema.ts";
import { context, headline } from "./sentences.ts";
import { shiftTable, topChanges } from "./shift-section.ts";
import * as section from "./summary-sections.ts";
import type { Detail } from "./summary-sections.ts";

/** GitHub drops a step's whole summary above 1 MiB; this leaves room for other steps' words. */
export const SUMMARY_BUDGET = 900 * 1024;

const ALL_OF_IT: Detail = {
  rows: 500,
  findings: 200,
  problems: 100,
  metricGroups: 100,
  files: 20,
  forks: true,
  chart: true,
  baseline: true,
  meaning: true,
};

/** How much is told, from all to least: first sections go, the least important first, then rows. */
const LADDER: readonly Detail[] = [
  { metricGroups: 10 },
  { metricGroups: 0 },
  { forks: false },
  { chart: false, problems: 20 },
  { baseline: false },
  { rows: 200, findings: 50, files: 5 },
  { rows: 50, findings: 20, problems: 5 },
  { rows: 10, findings: 5, problems: 1, files: 1 },
  { rows: 1, findings: 1, problems: 0, files: 0, meaning: false },
].reduce<Detail[]>((steps, less) => [...steps, { ...(steps.at(-1) ?? ALL_OF_IT), ...less }], [ALL_OF_IT]);

/**
 * The report as Markdown for the job summary: the verdict as a sentence, what it was compared with, one table;
 * everything else folded. No text of the report becomes markup, not even of a report from elsewhere.
 *
 * @param budget most UTF-8 bytes it may have; the least important is left out first, and that is said, down to
 *   the verdict alone; empty where not even that fits
 * @param now for the baseline's age; without it, the same report always gives the same text
 */
export function summary(report: Report, budget = SUMMARY_BUDGET, now?: Date): string {
  const safe = inert(report);
  for (const detail of LADDER) {
    const text = render(safe, detail, now);
    if (byteLength(text) <= budget) return text;
  }
  const mark = MARKS[report.verdict];
  const least = [
    `${opening(safe, now)}\n\nThe rest of the summary does not fit: see the report.\n`,
    `### ${mark} ${report.verdict}: the summary does not fit, see the report\n`,
    `${mark} ${report.verdict}\n`,
  ];
  return least.find((text) => byteLength(text) <= budget) ?? "";
}

function render(report: Report, detail: Detail, now: Date | undefined): string {
  const left = section.sectionsLeftOut(report, detail);
  const sections = [
    opening(report, now),
    shiftTable(report, detail.rows),
    section.groupTable(report, detail),
    section.findings(report, detail),
    section.problems(report, detail),
    detail.baseline ? baselineSection(report, now) : "",
    detail.baseline ? trendSection(report) : "",
    detail.forks ? casesSection(report) : "",
    detail.forks ? topChanges(report) : "",
    detail.forks ? section.topForks(report) : "",
    detail.chart ? section.distribution(report) : "",
    section.allMetrics(report, detail),
    detail.meaning ? section.meaning(report) : "",
    section.howMeasured(report, detail),
    left.length > 0 ? `Left out for lack of room: ${left.join(", ")}. See the report.` : "",
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

const opening = (report: Report, now: Date | undefined): string =>
  `### ${MARKS[report.verdict]} ${headline(report, markdown)}\n\n${section.withCode(context(report, markdown, now))}`;

/** With sentences that may quote an artifact, and words that a report from elsewhere may have made up, as Markdown. */
function inert(report: Report): Report {
  const known = new Set<string>(METRICS.map(({ name }) => name));
  return {
    ...report,
    version: prose(report.version),
    notCompared: report.notCompared && { ...report.notCompared, reason: prose(report.notCompared.reason) },
    bounds: report.bounds.map((bound) =>
      known.has(bound.metric) ? bound : { ...bound, metric: prose(bound.metric) },
    ),
    problems: report.problems.map((problem) => ({
      ...problem,
      code: prose(problem.code),
      message: prose(problem.message),
      remedy: prose(problem.remedy),
    })),
    inputs: report.inputs.map((input) => ({ ...input, format: prose(input.format) })),
  };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
