import type { Problem } from "../errors.ts";
import { recordProblem, type ProblemCode } from "./problems.ts";
import type { Filled } from "./position/writer.ts";

/** What of a sample's positions could not be used. */
export function positionProblems(filled: Filled, path: string, line: number | undefined): Problem[] {
  const { seen, withoutAlternatives, badValues, positive } = filled;
  const problems: Problem[] = [];
  const tell = (code: ProblemCode, count: number, what: string) => {
    if (count > 0)
      problems.push(recordProblem(code, path, line, `${count} of ${seen} positions have ${what}`));
  };
  tell("missing-alternatives", withoutAlternatives, "no alternatives");
  tell("bad-value", badValues, "a value that is not a number");
  tell("not-logprobs", positive, "a value above 0, which no logprob is");
  return problems;
}
