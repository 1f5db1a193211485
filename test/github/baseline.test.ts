import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { githubBaseline } from "../../src/app/github-baseline.ts";
import { readGitHubSettings } from "../../src/app/github-settings.ts";
import { folderWith } from "../support/collect.ts";
import { zipOf } from "../support/zip.ts";
import { pullRequest } from "./scenario.ts";
import { startGitHub, TOKEN, type FakeGitHub } from "./server.ts";
import type { RunState } from "./state.ts";

const ARTIFACT = "logprob-gate-report";

/** The target branch, newest first. */
const COMMITS = Array.from({ length: 40 }, (_, i) => i.toString(16).padStart(2, "0").repeat(20));

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
  github.state.commits.push(...COMMITS);
  github.state.mergeBase = COMMITS[5];
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

/** A successful run of the target branch, with a measurement. */
function published(id: number, commit: number, more: Partial<RunState> = {}): void {
  github.state.runs.push({
    id,
    workflow: "eval.yml",
    event: "push",
    branch: "main",
    sha: COMMITS[commit],
    repository: "acme/evals",
    conclusion: "success",
    createdAt: "2026-11-20T10:00:00Z",
    ...more,
  });
  const zip = zipOf([{ name: "out/measurement.json", data: Buffer.from(`{"run":${id}}`) }]);
  github.state.artifacts.push({ id, run: id, name: ARTIFACT, zip });
}

async function find(
  [name, payload]: readonly [string, unknown] = pullRequest(),
  ref = "refs/pull/7/merge",
  token = TOKEN,
  inputs = {},
) {
  const env = {
    GITHUB_REPOSITORY: "acme/evals",
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: `${folderWith({ "event.json": JSON.stringify(payload) })}/event.json`,
    GITHUB_RUN_ID: "500",
    GITHUB_SHA: COMMITS[3],
    GITHUB_REF: ref,
    GITHUB_API_URL: github.url,
    GITHUB_WORKFLOW_REF: "acme/evals/.github/workflows/eval.yml@refs/pull/7/merge",
  };
  const { stdin, stdout, stderr } = process;
  const world = { env, cwd: "/", stdin, stdout, stderr, now: () => new Date() };
  const found = await githubBaseline({ ...readGitHubSettings(inputs), token }, world);
  return found.kind === "missing"
    ? found
    : { text: Buffer.from(found.bytes).toString(), provenance: found.provenance };
}

describe("the baseline of a pull request", () => {
  test("is the measurement of the newest run at the merge base, with where it comes from", async () => {
    published(10, 5);
    published(11, 5);
    published(12, 4);
    expect(await find()).toEqual({
      text: '{"run":11}',
      provenance: {
        path: "out/measurement.json",
        commit: COMMITS[5],
        branch: "main",
        date: "2026-11-20T10:00:00Z",
      },
    });
  });

  test("is else that of the nearest ancestor", async () => {
    published(10, 12);
    published(11, 9);
    expect(await find()).toMatchObject({ text: '{"run":11}', provenance: { commit: COMMITS[9] } });
  });

  test("is not farther away than 20 ancestors", async () => {
    published(10, 25);
    expect(await find()).toMatchObject({ provenance: { commit: COMMITS[25] } });
    github.state.runs.length = 0;
    published(11, 26);
    expect(await find()).toMatchObject({ reason: "no run of the target branch has published one" });
  });

  test.each<[string, Partial<RunState>]>([
    ["a run that failed", { conclusion: "failure" }],
    ["another workflow's", { workflow: "other.yml" }],
    ["another branch's", { branch: "topic" }],
    ["a pull request's of a forked repository whose branch has the same name", { event: "pull_request", repository: "mallory/evals" }], // prettier-ignore
    ["a push of a forked repository", { repository: "mallory/evals" }],
    ["a pull request's", { event: "pull_request" }],
    ["our own", { id: 500 }],
  ])("is never that of %s", async (_, more) => {
    published(more.id ?? 10, 5, more);
    expect(await find()).toMatchObject({ reason: "no run of the target branch has published one" });
  });

  test("that has expired is missing, and everything that was looked for is said", async () => {
    published(10, 5);
    github.state.artifacts[0] = { ...github.state.artifacts[0], expired: true };
    const found = await find();
    expect(found).toMatchObject({ reason: "no run of the target branch has published one" });
    if (!("lookedFor" in found)) throw new Error("found");
    expect(found.lookedFor).toHaveLength(22);
    expect(found.lookedFor.slice(0, 2)).toEqual([
      "logprob-gate-report of eval.yml at 0505050 on main",
      "the artifact `logprob-gate-report` of run 10 has expired",
    ]);
  });

  test.each([404, 410])(
    "that is gone when it is fetched (%i) is missing, and an older one is found",
    async (status) => {
      published(10, 5);
      published(11, 5);
      github.state.faults.push({ operation: "actions/download-artifact", status, times: 1 });
      expect(await find()).toMatchObject({ text: '{"run":10}' });
      github.state.faults.push({ operation: "actions/download-artifact", status, times: 2 });
      expect(await find()).toMatchObject({
        reason: "no run of the target branch has published one",
        lookedFor: expect.arrayContaining([
          "the artifact `logprob-gate-report` of run 11 is gone",
        ]) as string[],
      });
    },
  );

  test("may be compressed, and is given as it is stored", async () => {
    published(10, 5);
    const data = gzipSync("{}");
    const zip = zipOf([{ name: "measurement.json.gz", data, method: 0 }]);
    github.state.artifacts[0] = { ...github.state.artifacts[0], zip };
    expect(await find()).toMatchObject({ provenance: { path: "measurement.json.gz" } });
  });

  test("is found with a key that has what no artifact's name may have", async () => {
    published(10, 5);
    const name = `${ARTIFACT}-Qwen-Qwen3-8B-instruct`;
    github.state.artifacts[0] = { ...github.state.artifacts[0], name };
    const key = "Qwen/Qwen3-8B:instruct";
    expect(await find(undefined, undefined, TOKEN, { key })).toMatchObject({ text: '{"run":10}' });
  });

  test("is missing without a token, and where the event has none", async () => {
    published(10, 5);
    expect(await find(undefined, undefined, "")).toEqual({
      kind: "missing",
      reason: "the input `github-token` is empty",
      lookedFor: [],
    });
    expect(await find(["issue_comment", {}])).toMatchObject({
      reason: expect.stringContaining("issue_comment") as string,
    });
    expect(github.state.requests).toEqual([]);
  });

  test("is missing where the token may not look, with the permissions to add", async () => {
    for (const operation of ["actions/list-workflow-runs", "repos/compare-commits-with-basehead"]) {
      github.state.faults.splice(0, 9, { operation, status: 403, times: 9 });
      const found = await find();
      expect(found).toMatchObject({ reason: expect.stringContaining("add `actions: read`") as string });
    }
  });
});

describe("the baseline of other events", () => {
  const commitOf = async (...args: Parameters<typeof find>) => {
    for (let commit = 0; commit < COMMITS.length; commit++) published(10 + commit, commit);
    const found = await find(...args);
    return "provenance" in found ? COMMITS.indexOf(found.provenance.commit ?? "") : found.reason;
  };

  test.each<[string, [string, unknown], string, number | string]>([
    ["push: the commit before", ["push", { before: COMMITS[4] }], "refs/heads/main", 4],
    ["a branch's first push: its commit", ["push", { before: "0".repeat(40) }], "refs/heads/main", 3],
    ["schedule: its commit", ["schedule", {}], "refs/heads/main", 3],
    [
      "merge queue: what it is to be merged onto",
      ["merge_group", { merge_group: { base_ref: "refs/heads/main", base_sha: COMMITS[2] } }],
      "refs/heads/gh-readonly-queue/main/pr-7",
      2,
    ],
    ["a tag: none", ["push", { before: COMMITS[4] }], "refs/tags/v1", "the run belongs to no branch"],
  ])("%s", async (_, event, ref, expected) => {
    expect(await commitOf(event, ref)).toBe(expected);
  });
});
