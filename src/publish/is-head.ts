import type { GitHub } from "./client.ts";
import type { GitHubEvent } from "./event.ts";

/**
 * Whether a commit is (still) what a pull request consists of: a run of an earlier one may end last.
 *
 * @throws what Octokit throws
 */
export async function isHead(
  github: GitHub,
  { owner, repo }: GitHubEvent["repository"],
  number: number,
  commit: string,
): Promise<boolean> {
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
  return data.head.sha === commit;
}
