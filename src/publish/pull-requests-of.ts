import type { GitHub } from "./client.ts";
import type { FinishedRun, GitHubEvent } from "./event.ts";

/**
 * The numbers of the open pull requests that a finished run may have been for, by the commit it ran on: from GitHub,
 * since an artifact of a forked repository may name any. Several have one head where it is to be merged into several
 * branches.
 *
 * @returns none where none is open at that commit (any more)
 * @throws what Octokit throws
 */
export async function pullRequestsOf(
  github: GitHub,
  { owner, repo }: GitHubEvent["repository"],
  { headSha, headBranch, headRepository }: FinishedRun,
): Promise<number[]> {
  if (headBranch === null || headRepository === null) return [];
  const head = `${headRepository.split("/")[0]}:${headBranch}`;
  const { data } = await github.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 });
  return data
    .filter((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository)
    .map(({ number }) => number);
}
