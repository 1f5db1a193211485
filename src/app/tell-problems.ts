import { inline } from "../report/escape.ts";
import { NOT_COMPARED } from "../report/comparison.ts";
import { problemSentence } from "../report/sentences.ts";
import { whyNone, type Baseline } from "./baseline.ts";
import type { Problems } from "./problems.ts";
import type { World } from "./world.ts";

/** Problems told one by one. */
const MAX_TOLD = 10;

/** Says on standard error what could not be used, for commands whose output is no report. */
export function tellProblems({ list }: Problems, { stderr }: World): void {
  for (const problem of list.slice(0, MAX_TOLD))
    stderr.write(`${inline(problemSentence(problem), 1000)} [${problem.code}]\n  ${problem.remedy}\n`);
}

/**
 * For commands that judge nothing: a baseline that cannot be read is a problem of the run, as of one that is judged; one
 * that is named and not there is said.
 */
export function noteBaseline(baseline: Baseline, problems: Problems, { stderr }: World): void {
  if (baseline.kind === "with") return;
  if (baseline.problem !== undefined) problems.add(baseline.problem);
  else if (baseline.reason !== NOT_COMPARED.reason)
    stderr.write(`no baseline: ${inline(whyNone(baseline), 1000)}\n`);
}
