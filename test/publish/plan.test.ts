import { describe, expect, test } from "vitest";
import type { FinishedRun, GitHubEvent, PullRequest } from "../../src/publish/event.ts";
import { plan, type Plan, type Wishes } from "../../src/publish/plan.ts";

const WISHES: Wishes = { mode: "check", comment: "auto", check: "auto" };

const PULL: PullRequest = {
  number: 7,
  headSha: "a",
  base: { ref: "main", sha: "b" },
  forked: false,
  open: true,
};

const FINISHED: FinishedRun = {
  id: 99,
  attempt: 1,
  url: "https://github.test/run",
  event: "pull_request",
  conclusion: "success",
  headSha: "a",
  headBranch: "topic",
  headRepository: "someone/evals",
};

const eventOf = (name: string, more: Partial<GitHubEvent> = {}): GitHubEvent => ({
  name,
  repository: { owner: "acme", repo: "evals" },
  run: { id: 100, attempt: 1, url: "https://github.test/run" },
  sha: "a",
  apiUrl: "https://api.github.test",
  serverUrl: "https://github.test",
  ...more,
});

const pullRequest = (changes: Partial<PullRequest> = {}, name = "pull_request") =>
  eventOf(name, { pullRequest: { ...PULL, ...changes } });
const finished = (changes: Partial<FinishedRun> = {}) =>
  eventOf("workflow_run", { finishedRun: { ...FINISHED, ...changes } });

/** `does`; else why not, in brackets where it is not worth telling. */
const say = (activity: Plan["comment"]) =>
  activity.does ? "does" : activity.tell ? activity.why : `(${activity.why})`;

const FORKED = "GitHub gives the pull request of a forked repository a token that can only read";
const TARGET = "`pull_request_target` runs with the rights of the target: use `pull_request`";
const NO_PULL = "(there is no pull request)";

describe("which activities run", () => {
  test.each<[string, GitHubEvent | undefined, string, string, string]>([
    ["a pull request", pullRequest(), "does", "does", "does"],
    ["of a forked repository", pullRequest({ forked: true }), FORKED, FORKED, "does"],
    ["that is closed", pullRequest({ open: false }), "the pull request is closed", "does", "does"],
    ["push", eventOf("push"), NO_PULL, "does", "does"],
    ["merge queue", eventOf("merge_group"), NO_PULL, "does", "does"],
    ["schedule", eventOf("schedule"), NO_PULL, "does", "does"],
    ["workflow_dispatch", eventOf("workflow_dispatch"), NO_PULL, "does", "does"],
    ["pull_request_target", pullRequest({ forked: true }, "pull_request_target"), TARGET, TARGET, TARGET],
    ...([["issue_comment", eventOf("issue_comment")]] as const).map(
      ([name, event]): [string, GitHubEvent, string, string, string] => {
        const why = `nothing is posted for the event \`${name}\``;
        return [name, event, why, why, why];
      },
    ),
    ["a shell at home", undefined, ...three("(this is not a run on GitHub)")],
    ["workflow_run", finished(), ...three("a `workflow_run` posts only with `mode: publish`")],
  ])("%s", (_, event, comment, check, baseline) => {
    const planned = plan(event, true, WISHES);
    expect([say(planned.comment), say(planned.check), say(planned.baseline)]).toEqual([
      comment,
      check,
      baseline,
    ]);
  });

  test.each<[string, GitHubEvent, string]>([
    ["a pull request, of a forked repository too", finished(), "does"],
    ["anything else", finished({ event: "push" }), "(the finished run was not started by `pull_request`)"],
  ])("publishing after a run for %s", (_, event, expected) => {
    const planned = plan(event, true, { ...WISHES, mode: "publish" });
    expect([say(planned.comment), say(planned.check)]).toEqual([expected, expected]);
    expect(planned.baseline.does).toBe(false);
  });

  test("none without a token", () => {
    const planned = plan(pullRequest(), false, WISHES);
    const why = "the input `github-token` is empty";
    expect([planned.comment, planned.check, planned.baseline].map(say)).toEqual([why, why, why]);
  });

  test("what nobody wants is not done, and not regretted", () => {
    for (const event of [pullRequest(), pullRequest({ forked: true }), eventOf("push")]) {
      const planned = plan(event, true, { ...WISHES, comment: "never", check: "never" });
      expect([planned.comment, planned.check].map(say)).toEqual(["(`comment: never`)", "(`check: never`)"]);
    }
  });
});

function three(why: string): [string, string, string] {
  return [why, why, why];
}
