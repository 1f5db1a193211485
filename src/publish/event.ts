import { readFile } from "node:fs/promises";
import * as z from "zod/mini";

/** A run of a workflow. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
}

/** The pull request that an event is about. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly base: { readonly ref: string; readonly sha: string };
  /** It comes from another repository, so GitHub gives its runs a token that can only read. */
  readonly forked: boolean;
  readonly open: boolean;
}

/** The run whose end started ours (`workflow_run`). */
export interface FinishedRun extends Run {
  readonly event: string;
  /** When this attempt began, ISO 8601. */
  readonly startedAt?: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name` of the repository it ran for; null where that is gone. */
  readonly headRepository: string | null;
}

/** The branch that is compared with, and the commit of it to begin from. */
export interface Target {
  readonly branch: string;
  readonly commit: string;
  /** Ours does not descend from that commit: begin from where they parted. */
  readonly diverged: boolean;
}

/** What started this run, as GitHub says it. */
export interface GitHubEvent {
  readonly name: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly run: Run;
  /** The commit that was evaluated: of a pull request its head, not the merge that was checked out. */
  readonly sha: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** File name of the workflow, such as `eval.yml`. */
  readonly workflow?: string;
  /** What the run is to be compared with. */
  readonly target?: Target;
  readonly pullRequest?: PullRequest;
  readonly finishedRun?: FinishedRun;
}

const payloadSchema = z.object({
  before: z.optional(z.string()),
  merge_group: z.optional(z.object({ base_ref: z.string(), base_sha: z.string() })),
  pull_request: z.optional(
    z.object({
      number: z.int(),
      state: z.string(),
      head: z.object({ sha: z.string(), repo: z.nullable(z.object({ full_name: z.string() })) }),
      base: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }) }),
    }),
  ),
  workflow_run: z.optional(
    z.object({
      id: z.int(),
      run_attempt: z.int(),
      html_url: z.string(),
      event: z.string(),
      run_started_at: z.optional(z.string()),
      conclusion: z.nullable(z.string()),
      head_sha: z.string(),
      head_branch: z.nullable(z.string()),
      head_repository: z.nullable(z.object({ full_name: z.string() })),
    }),
  ),
});

type Payload = z.infer<typeof payloadSchema>;

/**
 * Reads the event from the environment that GitHub's runner gives.
 *
 * @returns undefined where the program doesn't run on GitHub
 * @throws where the event file cannot be read or lacks what GitHub's documentation promises
 */
export async function readEvent(
  env: Readonly<Record<string, string | undefined>>,
): Promise<GitHubEvent | undefined> {
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const name = env["GITHUB_EVENT_NAME"];
  const id = Number(env["GITHUB_RUN_ID"]);
  if (owner === undefined || repo === undefined || name === undefined || !Number.isSafeInteger(id))
    return undefined;
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const workflow = /\/([^/]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
  const target = targetOf(payload, env["GITHUB_REF"] ?? "", env["GITHUB_SHA"] ?? "");
  const pullRequest = pullRequestOf(payload);
  const finishedRun = finishedRunOf(payload);
  return {
    name,
    repository: { owner, repo },
    run: {
      id,
      attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
      url: `${serverUrl}/${owner}/${repo}/actions/runs/${id}`,
    },
    sha: finishedRun?.headSha ?? pullRequest?.headSha ?? env["GITHUB_SHA"] ?? "",
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl,
    ...(workflow !== undefined && { workflow }),
    ...(target && { target }),
    ...(pullRequest && { pullRequest }),
    ...(finishedRun && { finishedRun }),
  };
}

async function readPayload(path: string | undefined): Promise<Payload> {
  try {
    return payloadSchema.parse(path === undefined ? {} : JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    throw new Error("the event file (GITHUB_EVENT_PATH) is not as GitHub documents it", { cause: error });
  }
}

const branchOf = (ref: string): string | undefined => /^refs\/heads\/(.+)$/.exec(ref)?.[1];

/** Source: docs.github.com, "Events that trigger workflows", GITHUB_REF and GITHUB_SHA of each. */
function targetOf(payload: Payload, ref: string, sha: string): Target | undefined {
  const { pull_request: pull, merge_group: group, before } = payload;
  if (pull !== undefined) return { branch: pull.base.ref, commit: pull.base.sha, diverged: true };
  const branch = branchOf(group?.base_ref ?? ref);
  if (branch === undefined) return undefined;
  if (group !== undefined) return { branch, commit: group.base_sha, diverged: false };
  // A branch that is pushed first has no commit before: there it is zeros.
  const commit = before === undefined || /^0+$/.test(before) ? sha : before;
  return { branch, commit, diverged: false };
}

function pullRequestOf({ pull_request: pull }: Payload): PullRequest | undefined {
  return (
    pull && {
      number: pull.number,
      headSha: pull.head.sha,
      base: { ref: pull.base.ref, sha: pull.base.sha },
      forked: pull.head.repo?.full_name !== pull.base.repo.full_name,
      open: pull.state === "open",
    }
  );
}

function finishedRunOf({ workflow_run: run }: Payload): FinishedRun | undefined {
  return (
    run && {
      id: run.id,
      attempt: run.run_attempt,
      url: run.html_url,
      event: run.event,
      ...(run.run_started_at !== undefined && { startedAt: run.run_started_at }),
      conclusion: run.conclusion,
      headSha: run.head_sha,
      headBranch: run.head_branch,
      headRepository: run.head_repository?.full_name ?? null,
    }
  );
}
