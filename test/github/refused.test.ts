import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FAILS, PASSES, plain, pullRequest, runOn, workspaceWith, writes } from "./scenario.ts";
import { startGitHub, TOKEN, type FakeGitHub } from "./server.ts";

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

const told = (stdout: string, level: string) =>
  stdout.split("\n").filter((line) => line.startsWith(`::${level} `) && /permission|posted/.test(line));

/** The verdict is the same, whatever GitHub does. */
async function both(prepare: () => void, options = {}) {
  prepare();
  const failed = await runOn(github, { bounds: FAILS, ...options });
  expect(failed.status).toBe(1);
  expect(failed.outputs["verdict"]).toBe("fail");
  prepare();
  const passed = await runOn(github, { bounds: PASSES, ...options, inputs: { comment: "always" } });
  expect(passed.status).toBe(0);
  expect(passed.outputs["verdict"]).toBe("pass");
  for (const { stdout, stderr, summary } of [failed, passed]) {
    expect(stdout + stderr + summary).not.toContain(TOKEN);
    expect(summary).toMatch(/^### [✅❌]/u);
  }
  return failed;
}

describe("whatever GitHub refuses, the verdict stands", () => {
  test("read-only token: one notice with the permissions to add", async () => {
    const { stdout, summary } = await both(() => (github.state.access = "read"));
    const yaml = [
      "permissions:",
      "  contents: read # to check out",
      "  checks: write # the check run",
      "  pull-requests: write # the comment",
    ];
    expect(told(stdout, "warning")).toEqual([]);
    expect(told(stdout, "notice")).toHaveLength(1);
    expect(told(stdout, "notice")[0]).toContain(yaml.join("%0A"));
    for (const line of yaml) expect(summary).toContain(`  ${line}\n`);
  });

  test("no token: no request, and the summary says so", async () => {
    const { summary, stdout } = await runOn(github, { inputs: { "github-token": "" } });
    expect(github.state.requests).toEqual([]);
    expect(told(stdout, "notice")).toEqual([]);
    expect(plain(summary)).toMatch(
      /\n- Not posted: the comment and the check run\. The input github-token is empty\.\n$/,
    );
  });

  test("a token that GitHub does not know", async () => {
    const { stdout, status } = await runOn(github, { inputs: { "github-token": "ghs_expired" } });
    expect(status).toBe(1);
    expect(told(stdout, "warning")).toHaveLength(2);
    expect(stdout).not.toContain("ghs_expired");
  });

  test("a forked repository's pull request: nothing is tried, and the summary says why", async () => {
    const { stdout, summary } = await both(() => (github.state.access = "read"), {
      event: pullRequest({ from: "someone/evals" }),
    });
    expect(github.state.requests.filter(({ method }) => method === "GET")).toEqual([]);
    expect(told(stdout, "notice")).toEqual([]);
    expect(summary).toContain("forked repository");
  });

  test("a locked conversation: a warning, and the check run is there", async () => {
    github.state.locked = true;
    const { stdout, status } = await runOn(github);
    expect(status).toBe(1);
    expect(told(stdout, "warning")).toHaveLength(1);
    expect(told(stdout, "warning")[0]).toContain("the conversation is locked");
    expect(github.state.checks).toMatchObject([{ conclusion: "failure" }]);
  });

  test("a refusal that no permission helps against: a warning, in GitHub's own words", async () => {
    const message = "Resource protected by organization SAML enforcement.";
    for (const operation of ["issues/list-comments", "checks/create"])
      github.state.faults.push({ operation, status: 403, message, times: 1 });
    const { stdout } = await runOn(github);
    expect(told(stdout, "notice")).toEqual([]);
    expect(told(stdout, "warning")).toHaveLength(2);
    for (const warning of told(stdout, "warning")) expect(warning).toContain(message);
  });

  test("too many requests: waits as long as it is asked to, and goes on", async () => {
    github.state.faults.push(
      { operation: "issues/create-comment", status: 429, headers: { "retry-after": "0" }, times: 2 },
      { operation: "checks/update", status: 403, headers: { "retry-after": "0" }, times: 1 },
    );
    const { stdout } = await runOn(github);
    expect(told(stdout, "warning")).toEqual([]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.checks).toMatchObject([{ conclusion: "failure" }]);
  });

  test("a failure of GitHub's that lasts: a warning each", async () => {
    for (const operation of ["issues/list-comments", "checks/create"])
      github.state.faults.push({ operation, status: 502, headers: { "retry-after": "0" }, times: 99 });
    const { stdout, status } = await runOn(github);
    expect(status).toBe(1);
    expect(told(stdout, "warning")).toHaveLength(2);
    expect(github.state.requests).toHaveLength(9);
  });

  test("annotations that GitHub does not take: the check run is completed without them", async () => {
    github.state.faults.push({ operation: "checks/update", status: 422, times: 1 });
    const { stdout } = await runOn(github);
    expect(github.state.checks).toMatchObject([{ conclusion: "failure", annotations: [] }]);
    expect(told(stdout, "warning")).toHaveLength(1);
  });

  test("no GitHub at all: said as what it is, and not tried anew for each", async () => {
    const { stdout, status } = await runOn({ ...github, url: "http://127.0.0.1:1" });
    expect(status).toBe(1);
    expect(told(stdout, "warning")).toHaveLength(2);
    for (const warning of told(stdout, "warning"))
      expect(warning).toMatch(/GitHub could not be reached \(.+\)\. The verdict stands/);
  });

  test("a GitHub that does not answer: the verdict does not wait for it", async () => {
    const workspace = workspaceWith(FAILS);
    let waited = false;
    github.state.before = async (operation) => {
      if (operation !== "checks/create") return;
      await vi.waitUntil(() => existsSync(join(workspace, "report/report.json")), 20_000);
      waited = true;
    };
    const { status } = await runOn(github, { workspace, inputs: { "report-dir": "report" } });
    expect([status, waited]).toEqual([1, true]);
    expect(github.state.checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  }, 30_000);
});

describe("other events", () => {
  test.each([
    ["push", {}],
    ["merge_group", { merge_group: { base_ref: "refs/heads/main", base_sha: "c".repeat(40) } }],
    ["schedule", {}],
    ["workflow_dispatch", { inputs: {} }],
  ])("%s: a check run on the commit, no comment", async (name, payload) => {
    const { summary } = await runOn(github, { event: [name, payload] });
    expect(github.state.checks).toMatchObject([{ headSha: "b".repeat(40), conclusion: "failure" }]);
    expect(github.state.comments).toEqual([]);
    expect(summary).not.toContain("Not posted");
  });

  test("a closed pull request: the check run only, and the summary says why", async () => {
    const { summary } = await runOn(github, { event: pullRequest({ state: "closed" }) });
    expect(writes(github)).toEqual(["checks/create", "checks/update"]);
    expect(summary).toContain("The pull request is closed.");
  });

  test("pull_request_target: nothing is posted", async () => {
    const [, payload] = pullRequest({ from: "someone/evals" });
    const { summary, status } = await runOn(github, { event: ["pull_request_target", payload] });
    expect(status).toBe(1);
    expect(github.state.requests).toEqual([]);
    expect(plain(summary)).toContain("pull_request_target runs with the rights of the target");
  });

  test("an event file that is not GitHub's: a warning", async () => {
    const { stdout, status } = await runOn(github, { event: ["pull_request", { pull_request: 7 }] });
    expect(status).toBe(1);
    expect(told(stdout, "warning")).toHaveLength(1);
  });
});
