import type { Problem } from "../errors.ts";
import { MAX_ENTROPY } from "../measure/entropy.ts";
import { recordProblem, type ProblemCode } from "./problems.ts";
import type { Filled } from "./position/writer.ts";

/** What of a sample's positions could not be used. */
export function positionProblems(filled: Filled, path: string, line: number | undefined): Problem[] {
  const { seen, withoutAlternatives, badValues, notEntropies, impossible, positive } = filled;
  const problems: Problem[] = [];
  const tell = (code: ProblemCode, count: number, what: string) => {
    if (count > 0)
      problems.push(recordProblem(code, path, line, `${count} of ${seen} positions have ${what}`));
  };
  tell("missing-alternatives", withoutAlternatives, "no alternatives");
  tell("bad-value", badValues, "a value that is not a number");
  tell("bad-value", notEntropies, `an entropy below 0 or above ${MAX_ENTROPY} nats`);
  tell(
    "bad-value",
    impossible,
    "no alternative with a probability above 0 (a logprob of -100 or less is none)",
  );
  tell("not-logprobs", positive, "a value above 0, which no logprob is");
  return problems;
}
