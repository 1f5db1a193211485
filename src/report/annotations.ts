import { caseAnnotations } from "./cases.ts";
import { inline } from "./escape.ts";
import { problemFindings } from "./findings.ts";
import { counted } from "./numbers.ts";
import type { Finding, Report } from "./schema.ts";

/** One annotation of the workflow run, as plain text. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** A tracked file; absent where the finding has no place in the repository. */
  readonly path?: string;
  readonly line?: number;
}

export type PlacedAnnotation = Annotation & { readonly path: string; readonly line: number };

/**
 * GitHub shows ten of each level a step. Two warnings are left for comment and check run that could not be posted.
 * Source: docs.github.com, "Workflow commands", limits.
 */
const MOST = { error: 10, warning: 8, notice: 10 } as const;
const MAX_MESSAGE = 4096;

const LEVELS = { fail: "error", inconclusive: "warning", warn: "warning" } as const;

/** Few: what a reader of the changed files should look at first. */
const MAX_CASES = 5;

/**
 * One annotation a finding, on the violated bound's own line; where there are too many, the last says so. Then the
 * evaluation cases to look at.
 */
export function annotations(report: Report): Annotation[] {
  return [...fewest(everyAnnotation(report), "the job summary"), ...caseAnnotations(report, MAX_CASES)];
}

/** The same of a run that is only measured: files that could not be used, and what its reader should know. */
export function problemAnnotations(problems: Report["problems"]): Annotation[] {
  const all = problemFindings(problems).map((finding) => annotate(finding, LEVELS[finding.level]));
  return fewest(all, "the log");
}

/** Annotations of each level that GitHub shows. */
function fewest(all: readonly Annotation[], where: string): Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const same = all.filter((annotation) => annotation.level === level);
    if (same.length <= MOST[level]) return same;
    const shown = MOST[level] - 1;
    const left = same.length - shown;
    return [
      ...same.slice(0, shown),
      { level, title: "logprob-gate", message: `${counted(left, "more finding")}: see ${where}.` },
    ];
  });
}

/** One annotation a finding, worst first. */
export const everyAnnotation = (report: Report): Annotation[] =>
  report.findings.map((finding) => annotate(finding, levelOf(finding, report)));

const levelOf = ({ level }: Finding, { blocks, verdict }: Report): Annotation["level"] =>
  level === "inconclusive" && blocks && verdict === "inconclusive" ? "error" : LEVELS[level];

function annotate(finding: Finding, level: Annotation["level"]): Annotation {
  const { message, remedy, location, origin, code } = finding;
  const source = location === undefined && origin !== undefined ? ` (${origin})` : "";
  return {
    level,
    title: inline(`logprob-gate: ${code}`),
    message: inline(`${message}${source}. ${remedy}`, MAX_MESSAGE),
    ...(location && { path: location.path, ...(location.line !== undefined && { line: location.line }) }),
  };
}
