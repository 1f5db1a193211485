import { inline } from "../report/escape.ts";
import { counted } from "../report/numbers.ts";
import { problemSentence } from "../report/sentences.ts";
import type { Run } from "./run.ts";

const MAX_PROBLEMS = 5;

/** What was measured and where it is now, as lines for people, with what could not be used. */
export function measured({ measurement, problems }: Run, path: string): string {
  const { m, n } = measurement.groups[0]?.ratios.fork ?? { m: 0, n: 0 };
  const listed = problems.list.slice(0, MAX_PROBLEMS).map((problem) => `${inline(problemSentence(problem), 1000)} [${problem.code}]\n  ${inline(problem.remedy, 1000)}`); // prettier-ignore
  const left = problems.list.length - listed.length;
  return [
    `wrote ${inline(path, 1000)}: ${counted(m, "sample")}, ${counted(n, "position")}, ${counted(problems.count, "problem")}`,
    ...listed,
    ...(left > 0 ? [`and ${counted(left, "more problem")}`] : []),
    "",
  ].join("\n");
}
