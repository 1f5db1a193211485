import type { Problem } from "../errors.ts";
import { recordProblem, type ProblemCode } from "./problems.ts";
import type { Filled } from "./position/writer.ts";

/** What of a sample's positions could not be used. */
export function positionProblems(filled: Filled, path: string, line: number | undefined): Problem[] {
  const of = `of ${filled.seen} positions`;
  const told: [ProblemCode, number, string][] = [
    ["missing-alternatives", filled.withoutAlternatives, `${of} have no alternatives`],
    ["bad-value", filled.badValues, `${of} have a value that is not a number`],
    ["not-logprobs", filled.positive, `${of} have a value above 0, which no logprob is`],
  ];
  return told
    .filter(([, count]) => count > 0)
    .map(([code, count, message]) => recordProblem(code, path, line, `${count} ${message}`));
}
