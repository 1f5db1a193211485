import type { GitHub } from "./client.ts";
import type { FinishedRun, GitHubEvent } from "./event.ts";

/**
 * The number of the open pull request that a finished run was for, by the commit it ran on: from GitHub, since an
 * artifact of a forked repository may name any.
 *
 * @returns undefined where none is open at that commit (any more)
 * @throws what Octokit throws
 */
export async function pullRequestOf(
  github: GitHub,
  { owner, repo }: GitHubEvent["repository"],
  { headSha, headBranch, headRepository }: FinishedRun,
): Promise<number | undefined> {
  if (headBranch === null || headRepository === null) return undefined;
  const head = `${headRepository.split("/")[0]}:${headBranch}`;
  const { data } = await github.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 });
  return data.find((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository)
    ?.number;
}
