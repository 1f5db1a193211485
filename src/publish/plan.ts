import type { GitHubEvent } from "./event.ts";

/** What the workflow asks for. */
export interface Wishes {
  /** `measure` judges nothing; `publish` posts the report of a run that has finished. */
  readonly mode: "check" | "measure" | "judge" | "compare" | "publish";
  readonly comment: "auto" | "always" | "on-change" | "never";
  readonly check: "auto" | "never";
}

/** Whether something is done on GitHub, or why it isn't. */
export type Activity =
  | { readonly does: true }
  | {
      readonly does: false;
      readonly why: string;
      /** Worth telling: the reader may expect it, and something can be done. */
      readonly tell: boolean;
    };

export interface Plan {
  readonly comment: Activity;
  readonly check: Activity;
  readonly baseline: Activity;
}

const DOES: Activity = { does: true };
const not = (why: string, tell = true): Activity => ({ does: false, why, tell });

/** Events whose runs belong to a commit of this repository. */
const ON_A_COMMIT = ["pull_request", "push", "merge_group", "schedule", "workflow_dispatch"];

/**
 * Which activities run on GitHub. The verdict, the job summary, annotations and the exit status need none of
 * them, and are always there.
 *
 * @param event undefined where the program doesn't run on GitHub
 * @param token whether there is one; what it may do shows only when it is used
 */
export function plan(event: GitHubEvent | undefined, token: boolean, wishes: Wishes): Plan {
  const nothing = reasonForNothing(event, token, wishes);
  if (event === undefined || nothing !== undefined) {
    const none = nothing ?? not("this is not a run on GitHub", false);
    return {
      comment: wishes.comment === "never" ? not("`comment: never`", false) : none,
      check: wishes.check === "never" ? not("`check: never`", false) : none,
      baseline: none,
    };
  }
  const baseline = event.name === "workflow_run" ? not("the finished run has judged", false) : DOES;
  if (wishes.mode === "measure") {
    const shard = not("a run that only measures has nothing to say", false);
    return { comment: shard, check: shard, baseline };
  }
  const readOnly = event.name === "pull_request" && event.pullRequest?.forked === true;
  const forked = not("GitHub gives the pull request of a forked repository a token that can only read");
  return {
    comment: commentOf(event, wishes) ?? (readOnly ? forked : DOES),
    check: wishes.check === "never" ? not("`check: never`", false) : readOnly ? forked : DOES,
    baseline,
  };
}

function reasonForNothing(
  event: GitHubEvent | undefined,
  token: boolean,
  { mode }: Wishes,
): Activity | undefined {
  if (event === undefined) return not("this is not a run on GitHub", false);
  if (!token) return not("the input `github-token` is empty");
  if (event.name === "pull_request_target")
    return not("`pull_request_target` runs with the rights of the target: use `pull_request`");
  if (event.name === "workflow_run") {
    if (mode !== "publish") return not("a `workflow_run` posts only with `mode: publish`");
    if (event.finishedRun?.event !== "pull_request")
      return not("the finished run was not started by `pull_request`", false);
    const { owner, repo } = event.repository;
    return event.finishedRun.headRepository === `${owner}/${repo}`
      ? not("the finished run could post for itself", false)
      : undefined;
  }
  if (ON_A_COMMIT.includes(event.name)) return undefined;
  return not(`nothing is posted for the event \`${event.name}\``);
}

function commentOf({ name, pullRequest }: GitHubEvent, { comment }: Wishes): Activity | undefined {
  if (comment === "never") return not("`comment: never`", false);
  if (name === "workflow_run") return undefined;
  if (pullRequest === undefined) return not("there is no pull request", false);
  return pullRequest.open ? undefined : not("the pull request is closed");
}
