import { inline } from "./escape.ts";
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
 * @param budget most bytes of UTF-8
 */
export function comment(
  report: Report,
  { commit, repositoryUrl, runUrl, now }: Origin,
  budget: number,
): string {
  const name = inline(commit, 40).slice(0, 7);
  const footer = `\n<sub>Commit [\`${name}\`](${repositoryUrl}/commit/${commit}), [measured here](${runUrl}).</sub>\n`;
  return summary(report, budget - new TextEncoder().encode(footer).length, now) + footer;
}
