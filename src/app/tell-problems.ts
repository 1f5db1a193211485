import { inline } from "../report/escape.ts";
import { problemSentence } from "../report/sentences.ts";
import type { Problems } from "./problems.ts";
import type { World } from "./world.ts";

/** Problems told one by one. */
const MAX_TOLD = 10;

/** Says on standard error what could not be used, for commands whose output is no report. */
export function tellProblems({ list }: Problems, { stderr }: World): void {
  for (const problem of list.slice(0, MAX_TOLD))
    stderr.write(`${inline(problemSentence(problem), 1000)} [${problem.code}]\n  ${problem.remedy}\n`);
}
