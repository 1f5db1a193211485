import type { FindingCode } from "../errors.ts";
import type { Finding, Report } from "./schema.ts";
import { boundRemedy, boundSentence, plainly, problemSentence, tooManyProblems } from "./sentences.ts";
import type { ReportBody } from "./words.ts";

/** One of the verdict's own, beside the artifacts' problems. */
type OwnFinding = Finding & { readonly code: FindingCode };

const WORST_FIRST: readonly Finding["level"][] = ["fail", "inconclusive", "warn"];

/** Everything that kept a bound from passing, worst first, then in the order of the config. */
export function findings(report: ReportBody): Finding[] {
  return [
    ...problemFindings(report.problems),
    ...problemCount(report),
    ...bounds(report),
    ...changedGroups(report),
  ].sort((a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level));
}

/** What of the artifacts' problems is told by itself: unusable records are judged by their number. */
export const problemFindings = (problems: Report["problems"]): Finding[] =>
  problems
    .filter(({ scope }) => scope !== "record")
    .map((problem) => ({
      level: problem.scope === "notice" ? "warn" : "fail",
      code: problem.code,
      message: problemSentence(problem),
      remedy: problem.remedy,
    }));

/** More problems than are allowed; where only files are listed, each of them is a finding already. */
function problemCount(report: ReportBody): OwnFinding[] {
  const { problems, problemCount: count, maxProblems } = report;
  const record = problems.find(({ scope }) => scope === "record");
  const told = record === undefined && problems.some(({ scope }) => scope === "file");
  if (count <= maxProblems || told) return [];
  const first = record === undefined ? "" : `; the first: ${problemSentence(record)}`;
  const remedy = record?.remedy ?? "Read the artifacts again for what they are.";
  const allow = remedy.includes("`max-problems`") ? "" : " Or allow some with `max-problems`.";
  return [
    {
      level: "fail",
      code: "too-many-problems",
      message: tooManyProblems(report) + first,
      remedy: remedy + allow,
    },
  ];
}

const bounds = (report: ReportBody): OwnFinding[] =>
  report.bounds
    .filter(
      ({ outcome, reason }) =>
        outcome !== "pass" && !(reason === "not-compared" && report.onMissingBaseline === "pass"),
    )
    .map((bound) => ({
      level: levelOf(bound, report),
      code: bound.outcome === "fail" ? "bound-violated" : "bound-undecided",
      metric: bound.metric,
      group: bound.group,
      bound: bound.bound,
      message: boundSentence(report, bound),
      remedy: boundRemedy(report, bound),
      ...(bound.location && { location: bound.location }),
      origin: bound.origin,
    }));

function levelOf({ level, outcome, reason }: Report["bounds"][number], report: ReportBody): Finding["level"] {
  if (reason === "not-compared") return report.onMissingBaseline === "fail" ? "fail" : "warn";
  if (level === "warn") return "warn";
  return outcome === "fail" ? "fail" : "inconclusive";
}

/** Groups that only one of the runs has, but for those that a bound tells of. */
function changedGroups({ comparedWith, bounds }: ReportBody): OwnFinding[] {
  const told = new Set(bounds.filter(({ against }) => against !== undefined).map(({ group }) => group));
  const finding = (code: FindingCode, group: string, message: string): OwnFinding[] =>
    told.has(group)
      ? []
      : [{ level: "warn", code, group, message, remedy: "If it is meant, publish a new baseline." }];
  return [
    ...(comparedWith?.vanished ?? []).flatMap((group) =>
      finding(
        "group-vanished",
        group,
        `Group ${plainly(group)} is only in the baseline: none of its samples were run`,
      ),
    ),
    ...(comparedWith?.appeared ?? []).flatMap((group) =>
      finding("group-appeared", group, `Group ${plainly(group)} is not in the baseline`),
    ),
  ];
}
