import XMLBuilder from "fast-xml-builder";
import type { FindingCode } from "../errors.ts";
import { inline } from "./escape.ts";
import { boundRemedy, boundSentence, problemSentence } from "./sentences.ts";
import type { Report } from "./schema.ts";

const MAX_TEXT = 4000;

const TOO_MANY: FindingCode = "too-many-problems";

interface Case {
  readonly "@_name": string;
  readonly "@_classname": string;
  readonly failure?: object;
  readonly error?: object;
  readonly skipped?: object;
}

/**
 * The report as JUnit XML: a test case a bound and group, one a file that could not be used, and one for more
 * problems than are allowed.
 *
 * A violated bound is a failure. An undecided one is a failure where that stops the merge, otherwise skipped, as
 * is a violated one that only warns: neither has passed. An unusable file is an error, as are too many problems.
 * The text is made inert, so it also holds no character that XML 1.0 forbids.
 */
export function junit(report: Report): string {
  const cases = [...report.bounds.map((bound) => boundCase(report, bound)), ...problemCases(report)];
  const having = (kind: "failure" | "error" | "skipped") =>
    cases.filter((one) => one[kind] !== undefined).length;
  const counts = {
    "@_name": "logprob-gate",
    "@_tests": cases.length,
    "@_failures": having("failure"),
    "@_errors": having("error"),
    "@_skipped": having("skipped"),
  };
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const document = builder.build({
    testsuites: { ...counts, testsuite: { ...counts, testcase: cases } },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}`;
}

function boundCase(report: Report, bound: Report["bounds"][number]): Case {
  const name = {
    "@_name": inline(`${bound.metric} (${bound.origin})`, MAX_TEXT),
    "@_classname": `logprob-gate.${inline(bound.group, MAX_TEXT)}`,
  };
  if (bound.outcome === "pass") return name;
  const message = inline(boundSentence(report, bound), MAX_TEXT);
  const undecidedStops =
    bound.outcome === "inconclusive" && report.verdict === "inconclusive" && report.blocks;
  const missingStops = bound.reason === "not-compared" && report.onMissingBaseline === "fail";
  if (missingStops || (bound.level === "fail" && (bound.outcome === "fail" || undecidedStops))) {
    return {
      ...name,
      failure: {
        "@_type": bound.outcome,
        "@_message": message,
        "#text": inline(boundRemedy(report, bound), MAX_TEXT),
      },
    };
  }
  return { ...name, skipped: { "@_message": message } };
}

function problemCases(report: Report): Case[] {
  const files = report.problems
    .filter(({ scope }) => scope === "file")
    .map((problem) =>
      errorCase(problem.code, `${problem.code} (${problem.path})`, problemSentence(problem), problem.remedy),
    );
  const tooMany = report.findings
    .filter(({ code }) => code === TOO_MANY)
    .map(({ code, message, remedy }) => errorCase(code, code, message, remedy));
  return [...files, ...tooMany];
}

const errorCase = (type: string, name: string, message: string, remedy: string): Case => ({
  "@_name": inline(name, MAX_TEXT),
  "@_classname": "logprob-gate.artifacts",
  error: {
    "@_type": inline(type),
    "@_message": inline(message, MAX_TEXT),
    "#text": inline(remedy, MAX_TEXT),
  },
});
