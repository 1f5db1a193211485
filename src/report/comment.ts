import { inline } from "./escape.ts";
import { notJudged, type Obstacle } from "./not-judged.ts";
import type { Report } from "./schema.ts";
import { summary } from "./summary.ts";

/** Where a report comes from, as GitHub says it and never as an artifact does. */
export interface Origin {
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Of the repository: `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
  readonly runUrl: string;
  /** For the baseline's age. */
  readonly now?: Date;
}

/**
 * The report for a comment on a pull request: the summary, and which commit it is about.
 *
 * @param report or what kept it from being one
 * @param budget most bytes of UTF-8
 */
export function comment(
  report: Report | Obstacle,
  { commit, repositoryUrl, runUrl, now }: Origin,
  budget: number,
): string {
  const name = inline(commit, 40).slice(0, 7);
  const judged = "verdict" in report;
  const footer = `\n<sub>Commit [\`${name}\`](${repositoryUrl}/commit/${commit}), [${judged ? "measured here" : "the run"}](${runUrl}).</sub>\n`;
  const room = budget - new TextEncoder().encode(footer).length;
  return (judged ? summary(report, room, now) : notJudged(report, room)) + footer;
}
