import type { Finding } from "./schema.ts";
import {
  boundRemedy,
  boundSentence,
  problemSentence,
  tooManyProblems,
  type ReportBody,
} from "./sentences.ts";

const WORST_FIRST: readonly Finding["level"][] = ["fail", "inconclusive", "warn"];

/** Everything that kept a bound from passing, worst first, then in the order of the config. */
export function findings(report: ReportBody): Finding[] {
  return [...fileFindings(report), ...problemCount(report), ...bounds(report)].sort(
    (a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level),
  );
}

const fileFindings = (report: ReportBody): Finding[] =>
  report.problems
    .filter(({ scope }) => scope !== "record")
    .map((problem) => ({
      level: problem.scope === "notice" ? "warn" : "fail",
      code: problem.code,
      message: problemSentence(problem),
      remedy: problem.remedy,
    }));

function problemCount(report: ReportBody): Finding[] {
  const records = report.problems.find(({ scope }) => scope === "record");
  if (report.problemCount <= report.maxProblems || records === undefined) return [];
  return [
    {
      level: "fail",
      code: "too-many-problems",
      message: `${tooManyProblems(report)}; the first: ${problemSentence(records)}`,
      remedy: `${records.remedy} Or allow some with \`max-problems\`.`,
    },
  ];
}

const bounds = (report: ReportBody): Finding[] =>
  report.bounds
    .filter(({ outcome }) => outcome !== "pass")
    .map((bound) => ({
      level: bound.level === "warn" ? "warn" : bound.outcome === "fail" ? "fail" : "inconclusive",
      code: bound.outcome === "fail" ? "bound-violated" : "bound-undecided",
      metric: bound.metric,
      group: bound.group,
      bound: bound.bound,
      message: boundSentence(report, bound),
      remedy: boundRemedy(report, bound),
      ...(bound.location && { location: bound.location }),
      origin: bound.origin,
    }));
