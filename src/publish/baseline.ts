import type { Provenance } from "../report/comparison.ts";
import { fetchFile, type Wanted } from "./artifact.ts";
import type { GitHub } from "./client.ts";
import type { GitHubEvent } from "./event.ts";
import { refusalOf } from "./refusal.ts";

/** The bytes of a measurement's file, untrusted still, and where they come from. */
export interface BaselineFile {
  readonly kind: "found";
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
}

/** There is none. */
export interface MissingBaseline {
  readonly kind: "missing";
  /** Within a sentence. */
  readonly reason: string;
  /** Every place, in the order they were looked at. */
  readonly lookedFor: readonly string[];
}

/** Commits before the merge base that are searched. */
const MAX_ANCESTORS = 20;

/** Runs of code that is on the target branch already; a pull request's, of a forked repository even, proves nothing. */
const TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];

/**
 * Finds the measurement of the newest successful run of this workflow on the target branch, at the merge base
 * or else at the nearest of its ancestors. Needs `actions: read` and `contents: read`.
 *
 * Never throws: what is missing is said, with everything that was looked for.
 */
export async function findBaseline(
  github: GitHub,
  event: GitHubEvent,
  wanted: Wanted,
): Promise<BaselineFile | MissingBaseline> {
  const lookedFor: string[] = [];
  const missing = (reason: string): MissingBaseline => ({ kind: "missing", reason, lookedFor });
  const { target, workflow } = event;
  if (target === undefined || workflow === undefined) return missing("the run belongs to no branch");
  try {
    for (const commit of await commitsFrom(github, event, target)) {
      const runs = await successfulRuns(github, event, { branch: target.branch, workflow, commit });
      lookedFor.push(`${wanted.artifact} of ${workflow} at ${commit.slice(0, 7)} on ${target.branch}`);
      for (const run of runs) {
        const fetched = await fetchFile(github, event.repository, run.id, wanted);
        if ("file" in fetched) {
          const { name: path, bytes } = fetched.file;
          return {
            kind: "found",
            bytes,
            provenance: { path, commit, branch: target.branch, date: run.created_at },
          };
        }
        lookedFor.push(fetched.missing);
      }
    }
    return missing("no run of the target branch has published one");
  } catch (error) {
    const refusal = refusalOf(error);
    return missing(
      refusal.kind === "permission"
        ? "the token may not read the runs of the target branch: add `actions: read` and `contents: read` to the job's `permissions:`"
        : refusal.reason,
    );
  }
}

type Target = NonNullable<GitHubEvent["target"]>;

/** The merge base and its ancestors, nearest first. */
async function commitsFrom(
  github: GitHub,
  { repository, sha }: GitHubEvent,
  target: Target,
): Promise<string[]> {
  const from = target.diverged ? await mergeBase(github, repository, target.commit, sha) : target.commit;
  const options = { ...repository, sha: from, per_page: MAX_ANCESTORS + 1 };
  const { data } = await github.rest.repos.listCommits(options);
  return data.map((commit) => commit.sha);
}

async function mergeBase(
  github: GitHub,
  repository: GitHubEvent["repository"],
  base: string,
  head: string,
): Promise<string> {
  const options = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await github.rest.repos.compareCommitsWithBasehead(options);
  return data.merge_base_commit.sha;
}

/** Newest first, without this very run. A forked repository's branch may have the name of ours. */
async function successfulRuns(
  github: GitHub,
  { repository, run: ours }: GitHubEvent,
  {
    branch,
    workflow,
    commit,
  }: { readonly branch: string; readonly workflow: string; readonly commit: string },
) {
  const { data } = await github.rest.actions.listWorkflowRuns({
    ...repository,
    workflow_id: workflow,
    branch,
    head_sha: commit,
    status: "success",
    per_page: 100,
  });
  const name = `${repository.owner}/${repository.repo}`;
  return data.workflow_runs
    .filter(
      (run) =>
        run.id !== ours.id &&
        run.head_sha === commit &&
        run.head_repository.full_name === name &&
        TRUSTED_EVENTS.includes(run.event),
    )
    .sort((a, b) => b.id - a.id);
}
