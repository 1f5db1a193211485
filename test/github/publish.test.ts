import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { HOSTILE, HOSTILE_FORKS } from "../report/sample-report.ts";
import { runAction } from "../support/process.ts";
import { zipOf } from "../support/zip.ts";
import { FAILS, HEAD, PASSES, pullRequest, runOn, workspaceWith, writes } from "./scenario.ts";
import { startGitHub, TOKEN, type FakeGitHub } from "./server.ts";
import type { ArtifactState } from "./state.ts";

/** The reports of a run of a forked repository, as the built action writes them. */
let failing: Report;
let passing: Report;
beforeAll(() => {
  [failing, passing] = [FAILS, PASSES].map((bounds) => {
    const workspace = workspaceWith(bounds);
    runAction({ artifacts: "run.jsonl", "report-dir": "out" }, { workspace });
    return JSON.parse(readFileSync(join(workspace, "out/report.json"), "utf8")) as Report;
  });
});

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
  github.state.pulls.push({ number: 7, state: "open", headSha: HEAD, head: "someone:topic" });
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

const zipped = (content: unknown, name = "report.json") =>
  zipOf([{ name, data: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)) }]);

const upload = (zip: Uint8Array, more: Partial<ArtifactState> = {}) =>
  github.state.artifacts.push({ id: 5, run: 90, name: "logprob-gate-report", zip, ...more });

/** Runs `mode: publish` after run 90 of a forked repository. */
const publish = (changes: Record<string, unknown> = {}) =>
  runOn(github, {
    workspace: workspaceWith([]),
    inputs: { mode: "publish", artifacts: "" },
    event: [
      "workflow_run",
      {
        action: "completed",
        workflow_run: {
          id: 90,
          run_attempt: 2,
          html_url: "https://github.test/acme/evals/actions/runs/90",
          event: "pull_request",
          conclusion: "failure",
          head_sha: HEAD,
          head_branch: "topic",
          head_repository: { full_name: "someone/evals" },
          pull_requests: [],
          ...changes,
        },
      },
    ],
  });

describe("after a forked repository's run", () => {
  test("posts its report on the pull request and the head commit, as that run's", async () => {
    upload(zipped(failing));
    const { status, summary, outputs, stdout } = await publish();
    expect(status).toBe(0);
    expect(github.state.comments).toMatchObject([{ issue: 7 }]);
    expect(github.state.comments[0].body).toMatch(/run=90 attempt=2 .*\n### ❌ Fork fraction is 2\.0 %/);
    expect(github.state.comments[0].body).toContain("(https://github.test/acme/evals/actions/runs/90)");
    expect(github.state.checks).toMatchObject([{ headSha: HEAD, conclusion: "failure" }]);
    expect(summary).toMatch(/^### ❌ /);
    expect(outputs["verdict"]).toBe("fail");
    expect(stdout).not.toContain(TOKEN);
  });

  test("what the artifact says of pull requests and commits is not read", async () => {
    upload(zipped({ ...failing, pull_request: 1, number: 1, issue: 1, head_sha: "e".repeat(40) }));
    await publish();
    expect(github.state.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(github.state.comments[0].body).not.toContain("eeeeeee");
  });

  test("sentences follow from the figures, and only the configuration is annotated", async () => {
    const [bound] = failing.bounds;
    const foreign = { path: "src/payment.ts", line: 1 };
    const own = { path: "./.github/logprob-gate.yml", line: 9 };
    upload(
      zipped({
        ...failing,
        findings: [{ ...failing.findings[0], message: "Approved by the security team", location: foreign }],
        bounds: [
          { ...bound, location: foreign },
          { ...bound, location: own },
        ],
        cases: [{ sample: "q0", positions: 50, low: 1, high: 1, location: foreign }],
      }),
    );
    const { stdout } = await publish();
    const [{ annotations }] = github.state.checks;
    expect(annotations).toMatchObject([{ path: ".github/logprob-gate.yml", start_line: 9 }]);
    expect(JSON.stringify(github.state.checks) + stdout).not.toMatch(/Approved|payment/);
  });

  test("a report that says all is well does not turn the check of a failed run green", async () => {
    upload(zipped(passing));
    await publish({ conclusion: "failure" });
    await publish({ conclusion: "success" });
    expect(github.state.checks.map(({ conclusion }) => conclusion)).toEqual(["neutral", "success"]);
  });

  test("hostile text in a report is text, wherever it stands", async () => {
    const [finding] = failing.findings;
    const [bound] = failing.bounds;
    upload(
      zipped({
        ...failing,
        headline: HOSTILE.join(""),
        version: HOSTILE.join(""),
        findings: HOSTILE.map((text) => ({ ...finding, message: text, code: text, remedy: text })),
        bounds: HOSTILE.map((origin) => ({ ...bound, origin })),
        topForks: HOSTILE_FORKS,
      }),
    );
    const { stdout, summary } = await publish();
    const [{ body }] = github.state.comments;
    for (const text of [body.slice(body.indexOf("\n")), summary, github.state.checks[0].summary ?? ""]) {
      const shown = text.replace(/<code>.*?<\/code>/gs, "");
      expect(shown).not.toMatch(/@someone|::error|<img|\]\(http:\/\/b|evil\.example|\$x|:tada:|^# |<!--/m);
    }
    expect(stdout).not.toMatch(/^::error::x/m);
    expect(github.state.checks[0].title).toMatch(/^Fork fraction is 2\.0 %, above the allowed 1 %/);
    expect(github.state.checks[0].annotations).toHaveLength(HOSTILE.length);
  });

  test.each<[string, () => void, RegExp]>([
    ["no JSON", () => upload(zipped("<html>")), /is not JSON/],
    [
      "no UTF-8",
      () => upload(zipOf([{ name: "report.json", data: Buffer.from([0x22, 0xff, 0x22]) }])),
      /not JSON/,
    ],
    ["no report", () => upload(zipped({ ...failing, verdict: "**pass**" })), /is not a report.*verdict/],
    ["of infinite figures", () => upload(zipped(JSON.stringify(failing).replace(/"samples":25/, '"samples":1e999'))), /is not a report/], // prettier-ignore
    ["of another version", () => upload(zipped({ ...failing, schema: "logprob-gate/report/v9" })), /schema/],
  ])("a poisoned artifact: %s is refused, and nothing is posted", async (_, prepare, message) => {
    prepare();
    const { status, stdout } = await publish();
    expect(status).toBe(2);
    expect(/^::error .*$/m.exec(stdout)?.[0]).toMatch(message);
    expect(stdout).toContain("bad-report");
    expect(writes(github)).toEqual([]);
  });

  test.each<[string, () => void, RegExp]>([
    ["none", () => undefined, /has no artifact/],
    ["expired", () => upload(zipped(failing), { expired: true }), /has expired/],
    ["too large", () => upload(zipped(failing), { size: 33 * 1024 * 1024 }), /larger than 32 MiB/],
    [
      "larger than it was said to be",
      () => upload(Buffer.alloc(33 * 1024 * 1024), { size: 1 }),
      /larger than 32 MiB/,
    ],
    ["a name that leads out", () => upload(zipped(failing, "../report.json")), /cannot be read/],
    ["no such file", () => upload(zipped(failing, "other.json")), /has no file report\.json/],
    ["not an archive", () => upload(Buffer.from("PK no")), /cannot be read/],
    [
      "a bomb",
      () => upload(zipOf([{ name: "report.json", data: Buffer.alloc(40 * 1024 * 1024) }])),
      /larger than 32 MiB/,
    ],
    [
      "a bomb that lies",
      () => upload(zipOf([{ name: "report.json", data: Buffer.alloc(40 * 1024 * 1024), size: 10 }])),
      /cannot be read/,
    ],
  ])("an artifact that cannot be used: %s", async (_, prepare, message) => {
    prepare();
    const { status, stdout } = await publish();
    expect(status).toBe(0);
    expect(/^::warning .*$/m.exec(stdout)?.[0]).toMatch(message);
    expect(writes(github)).toEqual([]);
  });

  test.each<[string, Parameters<typeof publish>[0], () => void]>([
    [
      "has moved on",
      {},
      () => (github.state.pulls[0] = { ...github.state.pulls[0], headSha: "d".repeat(40) }),
    ],
    ["is closed", {}, () => (github.state.pulls[0] = { ...github.state.pulls[0], state: "closed" })],
    [
      "is of a branch of the same name elsewhere",
      { head_repository: { full_name: "other/evals" } },
      () => undefined,
    ],
    ["is of a repository that is gone", { head_repository: null }, () => undefined],
  ])("nothing is posted where the pull request %s", async (_, changes, prepare) => {
    upload(zipped(failing));
    prepare();
    const { status, stdout } = await publish(changes);
    expect(status).toBe(0);
    expect(writes(github)).toEqual([]);
    expect(stdout).toContain("no open pull request has aaaaaaa at its head");
  });

  test("of two pull requests with one head neither gets a comment, and the summary says why", async () => {
    github.state.pulls.push({ number: 8, state: "open", headSha: HEAD, head: "someone:topic" });
    upload(zipped(failing));
    const { summary } = await publish();
    expect(github.state.comments).toEqual([]);
    expect(github.state.checks).toMatchObject([{ headSha: HEAD, conclusion: "failure" }]);
    expect(summary).toContain("Not posted: the comment. The pull requests 7, 8 have the same head");
  });

  test("a report of an earlier attempt is not the last one's", async () => {
    const run_started_at = "2026-11-20T10:00:00Z";
    upload(zipped(passing), { createdAt: "2026-11-20T09:59:59Z" });
    const { status, stdout } = await publish({ run_started_at });
    expect(status).toBe(0);
    expect(writes(github)).toEqual([]);
    expect(stdout).toMatch(/^::warning .* is of an earlier attempt/m);
    upload(zipped(failing), { id: 6, createdAt: "2026-11-20T10:00:00Z" });
    await publish({ run_started_at });
    expect(github.state.checks).toHaveLength(1);
  });

  test("without `actions: read`: one notice, with the permission to add", async () => {
    github.state.faults.push({ operation: "actions/list-workflow-run-artifacts", status: 403, times: 9 });
    const { status, stdout } = await publish();
    expect(status).toBe(0);
    const notices = stdout.split("\n").filter((line) => line.startsWith("::notice "));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain("  actions: read # the report of the finished run");
  });
});

describe("publishing is for finished runs of forked repositories", () => {
  test("a run of our own repository has posted for itself", async () => {
    upload(zipped(failing));
    const { status } = await publish({ head_repository: { full_name: "acme/evals" } });
    expect(status).toBe(0);
    expect(github.state.requests).toEqual([]);
  });

  test("a run of another event has no pull request", async () => {
    await publish({ event: "push" });
    expect(github.state.requests).toEqual([]);
  });

  test("in another event it is a mistake", async () => {
    const { status, stdout } = await runOn(github, { event: pullRequest(), inputs: { mode: "publish" } });
    expect(status).toBe(2);
    expect(/^::error .*$/m.exec(stdout)?.[0]).toContain("workflow_run");
  });
});
