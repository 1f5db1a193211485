import { METRICS } from "../measure/metrics.ts";
import { html, markdown } from "./escape.ts";
import { histogramText } from "./histogram-text.ts";
import {
  allowed,
  bytes,
  count,
  counted,
  entropy,
  plusMinus,
  probability,
  range,
  thresholdText,
} from "./numbers.ts";
import type { Report } from "./schema.ts";
import { boundRemedy, boundSentence, context, headline, labelOf, problemSentence } from "./sentences.ts";
import { groupRows, outcomeOf, type Outcome } from "./table.ts";

/** GitHub drops a step's whole summary above 1 MiB; this leaves room for other steps' words. */
export const SUMMARY_BUDGET = 900 * 1024;

const MARKS: Readonly<Record<Outcome, string>> = { pass: "✅", fail: "❌", warn: "⚠️", inconclusive: "❔" };

/** How much is told, from all to least. */
interface Detail {
  readonly rows: number;
  readonly findings: number;
  readonly problems: number;
  readonly metricGroups: number;
  readonly forks: boolean;
  readonly chart: boolean;
}

const LADDER: readonly Detail[] = [
  { rows: 500, findings: 200, problems: 100, metricGroups: 100, forks: true, chart: true },
  { rows: 200, findings: 50, problems: 20, metricGroups: 20, forks: true, chart: true },
  { rows: 50, findings: 20, problems: 5, metricGroups: 1, forks: false, chart: true },
  { rows: 10, findings: 5, problems: 1, metricGroups: 0, forks: false, chart: false },
  { rows: 1, findings: 1, problems: 0, metricGroups: 0, forks: false, chart: false },
];

/**
 * The report as Markdown for the job summary: the verdict as a sentence, what it was compared with, one table;
 * everything else folded.
 *
 * @param budget most UTF-8 bytes it may have; the least important is left out first, and that is said
 */
export function summary(report: Report, budget = SUMMARY_BUDGET): string {
  for (const detail of LADDER) {
    const text = render(report, detail);
    if (byteLength(text) <= budget) return text;
  }
  return "### The summary of logprob-gate does not fit. See the report files.\n";
}

function render(report: Report, detail: Detail): string {
  const mark = MARKS[report.verdict];
  const sections = [
    `### ${mark} ${headline(report, markdown)}`,
    context(report).replaceAll("`logprob-gate init`", "<code>logprob-gate init</code>"),
    groupTable(report, detail),
    findings(report, detail),
    problems(report, detail),
    detail.forks ? topForks(report) : "",
    detail.chart ? distribution(report) : "",
    allMetrics(report, detail),
    MEANING,
    howMeasured(report),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const folded = (title: string, body: string, open = false): string =>
  `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** @param text columns of text, which stand on the left; numbers stand on the right */
function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  text: readonly number[] = [0],
): string {
  const alignment = header.map((_, column) => (text.includes(column) ? ":--" : "--:"));
  return [row(header), row(alignment), ...rows.map(row)].join("\n");
}

/** Says what a list leaves out. */
const leftOut = (total: number, shown: number, noun: string): string =>
  total > shown ? `\n\n${counted(total - shown, `more ${noun}`)} in the report.` : "";

function groupTable(report: Report, detail: Detail): string {
  const rows = groupRows(report);
  const body = rows
    .slice(0, detail.rows)
    .map(({ group, forks, bounds, undecided, entropy: mean, samples, positions }) => {
      const failed = bounds.some(({ outcome }) => outcome === "fail");
      return [
        group.name === "all" ? "**all**" : markdown(group.name, 60),
        failed ? `**${forks}**` : forks,
        bounds.map((bound) => `${bound.allowed} ${MARKS[bound.outcome]}`).join("<br>") || "–",
        undecided,
        mean,
        samples,
        positions,
      ];
    });
  const header = ["group", "fork fraction", "allowed", "undecided", "mean entropy", "samples", "positions"];
  return table(header, body) + leftOut(rows.length, body.length, "group");
}

function findings(report: Report, detail: Detail): string {
  const missed = report.bounds.filter(({ outcome }) => outcome !== "pass");
  if (missed.length === 0) return "";
  const shown = missed.slice(0, detail.findings).map((bound) => {
    const sentence = boundSentence(report, bound, markdown);
    return `- ${MARKS[outcomeOf(bound)]} ${sentence}. ${code(boundRemedy(report, { ...bound, origin: "" }).replace(" ()", ""))} Set by ${markdown(bound.origin)}.`;
  });
  return folded(
    counted(missed.length, "finding"),
    shown.join("\n") + leftOut(missed.length, shown.length, "finding"),
    report.blocks,
  );
}

function problems(report: Report, detail: Detail): string {
  if (report.problemCount === 0) return "";
  const shown = report.problems
    .slice(0, detail.problems)
    .map((problem) => `- ${problemSentence(problem, markdown)} (${problem.code}). ${code(problem.remedy)}`);
  return folded(
    `${counted(report.problemCount, "problem")} in the artifacts, ${report.maxProblems} allowed`,
    shown.join("\n") + leftOut(report.problemCount, shown.length, "problem"),
    report.blocks,
  );
}

/** Our own text with `code` in it, as HTML, so that it reads the same inside lists and tables. */
const code = (text: string): string =>
  text.replace(/`([^`]+)`/g, (_, inner: string) => `<code>${html(inner)}</code>`);

function topForks({ topForks: forks, threshold }: Report): string {
  if (forks.length === 0) return "";
  const rows = forks.map((fork) => [
    markdown(fork.sample, 40),
    count(fork.position),
    entropy(fork.low, fork.high, threshold.unit),
    `${fork.before === "" ? "" : markdown(`…${fork.before}`)} **${fork.chosen === undefined ? "?" : markdown(fork.chosen, 30)}**`,
    fork.alternatives
      .map(({ token, probability: p }) => `${markdown(token, 30)} ${probability(p)}`)
      .join(", "),
  ]);
  return folded(
    "Most uncertain positions (one of a sample)",
    table(["sample", "position", "entropy", "text, **chosen token**", "most likely tokens"], rows, [0, 3, 4]),
  );
}

function distribution({ groups: [all], threshold }: Report): string {
  if (all === undefined || all.histogram.length === 0) return "";
  return folded("Entropy distribution", `\`\`\`text\n${histogramText(all.histogram, threshold)}\n\`\`\``);
}

function allMetrics(report: Report, detail: Detail): string {
  const groups = report.groups.slice(0, detail.metricGroups);
  if (groups.length === 0) return "";
  const rows = groups.flatMap((group) =>
    METRICS.flatMap(({ name }) => {
      const value = group.metrics[name];
      if (value === undefined) return [];
      const bound = report.bounds.find((one) => one.metric === name && one.group === group.name);
      return [
        [
          group.name === "all" ? "**all**" : markdown(group.name, 60),
          labelOf(name),
          range(name, value, bound?.bound),
          plusMinus(name, value),
          bound === undefined ? "–" : `${allowed(name, bound.bound, value.unit)} ${MARKS[outcomeOf(bound)]}`,
        ],
      ];
    }),
  );
  return folded(
    "All metrics",
    table(["group", "metric", "value", "95 %", "allowed"], rows, [0, 1]) +
      leftOut(report.groups.length, groups.length, "group"),
  );
}

const MEANING = folded(
  "What these numbers mean",
  [
    "- A **decision fork** is a position where the model is uncertain which token comes next: the entropy of its next-token distribution is above the threshold. The **fork fraction** is their share.",
    "- **2.4 to 2.6 %**: the list of the most likely tokens does not hold the whole distribution. The true value of these samples lies in this range; positions that may or may not be forks are **undecided**.",
    "- **± 0.3**: other samples of the same model would differ. The 95 % sampling interval goes this far beyond the range; the unit of sampling is the completion.",
    "- A bound holds (✅) when the whole range is allowed, fails (❌) when none of it is, and is inconclusive (❔) otherwise.",
  ].join("\n"),
);

function howMeasured(report: Report): string {
  const { threshold, vocabularySize, inputs, version } = report;
  const files = inputs
    .slice(0, 20)
    .map(
      (input) =>
        `- ${markdown(input.path, 120)}: ${input.format}, ${counted(input.samples, "sample")}, ${bytes(input.bytes)}`,
    );
  return folded(
    `How it was measured (threshold ${thresholdText(threshold)}, vocabulary ${count(vocabularySize)}, ${counted(inputs.length, "file")})`,
    `${files.join("\n")}${leftOut(inputs.length, files.length, "file")}\n\nlogprob-gate ${version}. Entropies come from the listed probabilities as they are, never renormalised.`,
  );
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
