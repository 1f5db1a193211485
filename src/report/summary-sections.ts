import { METRICS } from "../measure/metrics.ts";
import { html, markdown, prose } from "./escape.ts";
import { allowedChange, signed } from "./changes.ts";
import { histogramText } from "./histogram-text.ts";
import { folded, leftOut, MARKS, table, tokenOf, unbroken } from "./markdown-parts.ts";
import { allowed, bytes, count, counted, entropy } from "./numbers.ts";
import { plusMinus, probability, range, thresholdText } from "./numbers.ts";
import type { Report } from "./schema.ts";
import { boundRemedy, boundSentence, problemSentence } from "./sentences.ts";
import { labelOf } from "./words.ts";
import { changeHeader, groupRows, outcomeOf, type GroupRow, type Outcome } from "./table.ts";

/** How much is told. */
export interface Detail {
  readonly rows: number;
  readonly findings: number;
  readonly problems: number;
  readonly metricGroups: number;
  readonly files: number;
  readonly forks: boolean;
  readonly chart: boolean;
  readonly baseline: boolean;
  readonly meaning: boolean;
}

type JudgedBound = Report["bounds"][number];

const WORST_FIRST: readonly Outcome[] = ["fail", "inconclusive", "warn", "pass"];

const severity = (outcome: Outcome): number => WORST_FIRST.indexOf(outcome);

/** The outcome, which is the config's to say where there is no baseline. */
const toldOutcome = (bound: JudgedBound, { onMissingBaseline }: Report): Outcome =>
  bound.reason === "not-compared" && onMissingBaseline !== "pass" ? onMissingBaseline : outcomeOf(bound);

/** So long that a path's end and line are seen, which tell most. */
const MAX_PATH = 200;
/** Of the text before a position, the characters next to it. */
const MAX_BEFORE = 60;
/** A character may take ten when it is written as an escape. */
const MAX_ESCAPED = 10;

/** One row a group; where there are too many, `all` and the worst. */
export function groupTable(report: Report, detail: Detail): string {
  const rows = groupRows({ ...report, groups: worstGroups(report, detail.rows) });
  const against = changeHeader(report);
  const body = rows.map((row) => [
    nameOf(row.group.name),
    row.bounds.some(({ outcome }) => outcome === "fail") ? `**${row.forks}**` : row.forks,
    row.bounds.map((bound) => `${bound.allowed} ${MARKS[bound.outcome]}`).join("<br>") || "–",
    ...(against === undefined ? [] : [changeCell(row)]),
    row.undecided,
    row.entropy,
    row.samples,
    row.positions,
  ]);
  const header = [
    "group",
    "fork fraction",
    "allowed",
    ...(against === undefined ? [] : [prose(against)]),
    "undecided",
    "mean entropy",
    "samples",
    "positions",
  ];
  return table(header, body, [0, 2]) + leftOut(report.groups.length, body.length, "group");
}

function changeCell({ change, changeOutcomes }: GroupRow): string {
  const text = unbroken(change) || "–";
  const shown = changeOutcomes.includes("fail") ? `**${text}**` : text;
  return [shown, ...changeOutcomes.map((outcome) => MARKS[outcome])].join(" ");
}

/** The groups to show where not all can be: `all`, then those with the worst bounds. */
export function worstGroups({ groups, bounds }: Report, most: number): Report["groups"] {
  if (groups.length <= most) return groups;
  const worst = new Map<string, number>();
  for (const bound of bounds) {
    worst.set(bound.group, Math.min(severity(outcomeOf(bound)), worst.get(bound.group) ?? Infinity));
  }
  const rank = ({ name }: Report["groups"][number]) => worst.get(name) ?? WORST_FIRST.length;
  return [...groups.slice(0, 1), ...groups.slice(1).sort((a, b) => rank(a) - rank(b))].slice(0, most);
}

const nameOf = (group: string): string => (group === "all" ? "**all**" : markdown(group, 60));

/** Every bound that did not pass, the worst first, with what to do and where it is set. */
export function findings(report: Report, detail: Detail): string {
  const missed = report.bounds.filter(({ outcome }) => outcome !== "pass");
  if (missed.length === 0) return "";
  const shown = missed
    .sort((a, b) => severity(toldOutcome(a, report)) - severity(toldOutcome(b, report)))
    .slice(0, detail.findings)
    .map((bound) => {
      const sentence = boundSentence(report, bound, markdown);
      const remedy = boundRemedy(report, { ...bound, origin: "" }).replace(" ()", "");
      return `- ${MARKS[toldOutcome(bound, report)]} ${sentence}. ${withCode(remedy)} Set by ${markdown(bound.origin, MAX_PATH)}.`;
    });
  return folded(
    counted(missed.length, "finding"),
    shown.join("\n") + leftOut(missed.length, shown.length, "finding"),
    report.blocks,
  );
}

/** What could not be used of the artifacts. */
export function problems(report: Report, detail: Detail): string {
  const notices = report.problems.filter(({ scope }) => scope === "notice").length;
  if (report.problemCount + notices === 0) return "";
  const shown = report.problems.slice(0, detail.problems).map((problem) => {
    const sentence = problemSentence(problem, (path) => markdown(path, MAX_PATH));
    return `- ${sentence} (${problem.code}). ${problem.remedy}`;
  });
  return folded(
    `${counted(report.problemCount, "problem")} in the artifacts, ${report.maxProblems} allowed${notices > 0 ? `; ${counted(notices, "notice")}` : ""}`,
    shown.join("\n") + leftOut(report.problemCount + notices, shown.length, "problem"),
    report.blocks,
  );
}

/** Our own text with `code` in it, as HTML, so that it reads the same inside lists and tables. */
export const withCode = (text: string): string =>
  text.replace(/`([^`]+)`/g, (_, inner: string) => `<code>${html(inner)}</code>`);

export function topForks({ topForks: forks, threshold }: Report): string {
  if (forks.length === 0) return "";
  const rows = forks.map((fork) => {
    const before = [...fork.before].slice(-MAX_BEFORE).join("");
    return [
      markdown(fork.sample, 40),
      count(fork.position),
      unbroken(entropy(fork.low, fork.high, threshold.unit)),
      `${before === "" ? "" : markdown(`…${before}`, MAX_BEFORE * MAX_ESCAPED)} **${fork.chosen === undefined ? "?" : tokenOf(fork.chosen)}**`,
      fork.alternatives
        .map(({ token, probability: p }) => `${tokenOf(token)}&nbsp;${unbroken(probability(p))}`)
        .join(", "),
    ];
  });
  return folded(
    "Most uncertain positions (one of a sample)",
    table(["sample", "position", "entropy", "text, **chosen token**", "most likely tokens"], rows, [0, 3, 4]),
  );
}

/** As text: mermaid has no logarithmic scale, without which the forks cannot be seen, and no line at the threshold. */
export function distribution({ groups: [all], threshold }: Report): string {
  if (all === undefined || all.histogram.length === 0) return "";
  return folded("Entropy distribution", `\`\`\`text\n${histogramText(all, threshold)}\n\`\`\``);
}

export function allMetrics(report: Report, detail: Detail): string {
  if (detail.metricGroups === 0) return "";
  const groups = worstGroups(report, detail.metricGroups);
  const against = changeHeader(report);
  const header = [
    "group",
    "metric",
    "value",
    "95 %",
    ...(against === undefined ? [] : [prose(against)]),
    "allowed",
  ];
  const rows = groups.flatMap((group) =>
    METRICS.flatMap(({ name }) => {
      const value = group.metrics[name];
      if (value === undefined) return [];
      const bounds = report.bounds.filter((one) => one.metric === name && one.group === group.name);
      const limits = bounds.map(({ bound }) => bound);
      const judged = bounds.map((one) => {
        const write = one.against === undefined ? allowed : allowedChange;
        return `${write(name, one.bound, value.unit)} ${MARKS[outcomeOf(one)]}`;
      });
      return [
        [
          nameOf(group.name),
          labelOf(name),
          range(name, value, limits),
          plusMinus(name, value),
          ...(against === undefined ? [] : [unbroken(signed(name, value, limits)) || "–"]),
          judged.join("<br>") || "–",
        ],
      ];
    }),
  );
  return folded(
    "All metrics",
    table(header, rows, [0, 1, header.length - 1]) + leftOut(report.groups.length, groups.length, "group"),
  );
}

/** What the numbers are, for someone who has never met one of them. */
export const meaning = ({ rankCutoff }: Report): string =>
  folded(
    "What these numbers mean",
    [
      "- A **decision fork** is a position where the model is uncertain which token comes next: the entropy of its next-token distribution is above the threshold. The **fork fraction** is their share.",
      ...(rankCutoff === undefined
        ? []
        : [
            `- A position is **unshifted** where both models prefer the same token, **reranked** where the tuned model prefers another of the base's first ${rankCutoff}, and **shifted** where it prefers one beyond them. The divergence (Jensen-Shannon) is 0 for equal distributions, and at most 0.69 nats.`,
          ]),
      "- A range, such as 2.4 to 2.6 %: the list of the most likely tokens does not hold the whole distribution. The true value of these samples lies in this range; positions that may or may not be forks are **undecided**.",
      "- A margin, such as ± 0.3: other samples of the same model would differ. The 95 % sampling interval goes this far beyond the range; the unit of sampling is the completion.",
      `- A bound holds (${MARKS.pass}) when the whole range is allowed, fails (${MARKS.fail}) when none of it is, or only warns (${MARKS.warn}) if its level says so, and is inconclusive (${MARKS.inconclusive}) otherwise.`,
    ].join("\n"),
  );

export function howMeasured(report: Report, detail: Detail): string {
  const { threshold, vocabularySize, inputs, version } = report;
  const files = inputs
    .slice(0, detail.files)
    .map(
      (input) =>
        `- ${markdown(input.path, MAX_PATH)}: ${input.format}, ${counted(input.samples, "sample")}, ${bytes(input.bytes)}`,
    );
  return folded(
    `How it was measured (threshold ${thresholdText(threshold)}, vocabulary ${count(vocabularySize)}, ${counted(inputs.length, "file")})`,
    `${files.join("\n")}${leftOut(inputs.length, files.length, "file")}\n\nlogprob-gate ${version}. Entropies come from the listed probabilities as they are, never renormalised.`,
  );
}

/** The sections of the report that this detail does not have at all. */
export function sectionsLeftOut(report: Report, detail: Detail): string[] {
  return [
    !detail.forks && report.cases.length > 0 ? "where the forks moved or are" : "",
    !detail.forks && report.topForks.length > 0 ? "most uncertain positions" : "",
    !detail.forks && report.topChanges.length > 0 ? "where the models differ most" : "",
    !detail.chart && (report.groups[0]?.histogram.length ?? 0) > 0 ? "entropy distribution" : "",
    !detail.baseline && report.comparedWith !== null ? "what it was compared with" : "",
    detail.metricGroups === 0 ? "all metrics" : "",
    !detail.meaning ? "what these numbers mean" : "",
  ].filter((name) => name !== "");
}
