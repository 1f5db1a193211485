import pc from "picocolors";
import { textWidthFor } from "./text-width.ts";
import { inline } from "./escape.ts";
import { bytes, count, counted, thresholdText } from "./numbers.ts";
import type { Finding, Report } from "./schema.ts";
import { context, plainly, problemSentence } from "./sentences.ts";
import { SHIFT_HEADER, shiftRows } from "./shift-table.ts";
import { topChanges, topForks } from "./terminal-forks.ts";
import { changeHeader, groupRows, type GroupRow, type Outcome } from "./table.ts";

export interface TerminalOptions {
  readonly colour: boolean;
  readonly columns: number;
  /** What is shown beside the verdict. */
  readonly show?: keyof typeof SHOWN | undefined;
  /** For the baseline's age. */
  readonly now?: Date;
}

const SHOWN = { forks: topForks, changes: topChanges };

type Colours = ReturnType<typeof pc.createColors>;

const MAX_GROUPS = 50;
const MAX_FINDINGS = 50;
const MAX_PROBLEMS = 5;
const MAX_FILES = 5;
const MAX_SENTENCE = 1000;

/** Legible without colour, and by a screen reader. */
const WORDS: Readonly<Record<Outcome, string>> = {
  pass: "ok",
  fail: "FAILED",
  warn: "warning",
  inconclusive: "undecided",
};

/** The report as a terminal shows it: verdict, context, table, findings with their place and remedy. */
export async function terminal(
  report: Report,
  { colour, columns, now, show }: TerminalOptions,
): Promise<string> {
  const colours = pc.createColors(colour);
  const mark = { pass: colours.green("PASS"), warn: colours.yellow("WARN"), inconclusive: colours.yellow("INCONCLUSIVE"), fail: colours.red("FAIL") }; // prettier-ignore
  const lines = [
    `${mark[report.verdict]}  ${colours.bold(inline(report.headline, MAX_SENTENCE))}`,
    context(report, plainly, now),
    "",
    ...(await shiftTable(report, columns, colours)),
    ...(await table(groupRows(report), changeHeader(report), columns, colours)),
    ...findings(report, colours),
    ...problems(report, colours),
    ...(show === undefined ? [] : ["", ...SHOWN[show](report, colour)]),
    "",
    ...colourEach(measured(report), colours.dim),
  ];
  return `${lines.join("\n")}\n`;
}

async function table(
  rows: readonly GroupRow[],
  against: string | undefined,
  columns: number,
  colours: Colours,
): Promise<string[]> {
  const shown = rows.slice(0, MAX_GROUPS);
  const paint = paintOf(colours);
  const widest = Math.max(12, Math.floor(columns / 4));
  const cells = [
    [
      "group",
      "fork fraction",
      "allowed",
      ...(against === undefined ? [] : [inline(against, widest)]),
      "undecided",
      "mean entropy",
      "samples",
      "positions",
    ],
    ...shown.map((row) => [
      inline(row.group.name, widest),
      row.forks,
      row.bounds.map(({ allowed, outcome }) => `${allowed} ${paint[outcome](WORDS[outcome])}`).join("; ") ||
        "-",
      ...(against === undefined
        ? []
        : [
            [row.change || "-", ...row.changeOutcomes.map((outcome) => paint[outcome](WORDS[outcome]))].join(
              " ",
            ),
          ]),
      row.undecided,
      row.entropy,
      row.samples,
      row.positions,
    ]),
  ];
  return [...(await aligned(cells, colours)), ...groupsLeft(rows.length - shown.length)];
}

/** How the tuned model differs from its base; nothing where no base was measured. */
async function shiftTable(report: Report, columns: number, colours: Colours): Promise<string[]> {
  const rows = shiftRows(report);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MAX_GROUPS);
  const paint = paintOf(colours);
  const widest = Math.max(12, Math.floor(columns / 4));
  const cells = [
    ["group", ...SHIFT_HEADER],
    ...shown.map(({ group, cells: values }) => [
      inline(group, widest),
      ...values.map(({ text, bounds }) =>
        [
          text,
          ...bounds.map(({ allowed, outcome }) => `(${allowed}: ${paint[outcome](WORDS[outcome])})`),
        ].join(" "),
      ),
    ]),
  ];
  return [...(await aligned(cells, colours)), ...groupsLeft(rows.length - shown.length), ""];
}

const paintOf = ({ green, red, yellow }: Colours) => ({
  pass: green,
  fail: red,
  warn: yellow,
  inconclusive: yellow,
});

const groupsLeft = (left: number): string[] =>
  left > 0 ? [`and ${counted(left, "more group")}: see the report (--json, --out)`] : [];

/** Cells in columns, the first one from the left; the header is dim. */
async function aligned(cells: readonly (readonly string[])[], colours: Colours): Promise<string[]> {
  const widthOf = await textWidthFor(cells.flat());
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]))));
  const text = cells.map((row) =>
    row
      .map((cell, column) => {
        const space = " ".repeat(widths[column] - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join("  ")
      .trimEnd(),
  );
  return [colours.dim(text[0]), ...text.slice(1)];
}

function findings({ findings: all }: Report, colours: Colours): string[] {
  const left = all.length - MAX_FINDINGS;
  return [
    ...all.slice(0, MAX_FINDINGS).flatMap((finding) => ["", ...describeFinding(finding, colours)]),
    ...(left > 0 ? ["", `and ${counted(left, "more finding")}: see the report (--json, --out)`] : []),
  ];
}

function describeFinding(
  { level, code, message, remedy, location, origin }: Finding,
  colours: Colours,
): string[] {
  const word = {
    fail: colours.red("failed"),
    inconclusive: colours.yellow("undecided"),
    warn: colours.yellow("warning"),
  };
  const place =
    location === undefined
      ? origin
      : `${location.path}${location.line === undefined ? "" : `:${location.line}`}`;
  return [
    `${word[level]} ${place === undefined ? "" : `${inline(place, MAX_SENTENCE)} `}${inline(message, MAX_SENTENCE)} [${code}]`,
    `  ${inline(remedy, MAX_SENTENCE)}`,
  ];
}

function problems(report: Report, colours: Colours): string[] {
  const records = report.problems.filter(({ scope }) => scope === "record");
  if (records.length === 0) return [];
  // Those of whole files are findings already.
  const files = report.problems.filter(({ scope }) => scope === "file").length;
  const left = report.problemCount - files - Math.min(MAX_PROBLEMS, records.length);
  return [
    "",
    colours.bold(
      `${counted(report.problemCount, "problem")} in the artifacts (${report.maxProblems} allowed)`,
    ),
    ...records
      .slice(0, MAX_PROBLEMS)
      .map((problem) => `  ${inline(problemSentence(problem), MAX_SENTENCE)} [${problem.code}]`),
    ...(left > 0 ? [`  and ${count(left)} more`] : []),
  ];
}

/** How it was measured. */
function measured({ threshold, vocabularySize, inputs, version }: Report): string[] {
  const files = inputs
    .slice(0, MAX_FILES)
    .map(({ path, format, bytes: size }) => `${inline(path)} (${inline(format)}, ${bytes(size)})`);
  const left = inputs.length - files.length;
  return [
    `Decision forks are positions with entropy above ${thresholdText(threshold)}; vocabulary ${count(vocabularySize)}; ranges are what truncated lists leave open, ± the 95 % sampling interval.`,
    `Read ${files.join(", ")}${left > 0 ? ` and ${counted(left, "more file")}` : ""}. logprob-gate ${version}.`,
  ];
}

const colourEach = (lines: readonly string[], paint: (text: string) => string) =>
  lines.map((line) => paint(line));
