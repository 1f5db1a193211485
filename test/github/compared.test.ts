import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { FORK, SURE } from "../support/chat.ts";
import { runAction } from "../support/process.ts";
import { zipOf } from "../support/zip.ts";
import { BASE, runOn, workspaceWith, type RunOptions } from "./scenario.ts";
import { startGitHub, type FakeGitHub } from "./server.ts";
import type { ArtifactState } from "./state.ts";

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
  github.state.commits.push(BASE);
  github.state.mergeBase = BASE;
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

const CHANGE = ["against: baseline, max-increase: 0.5pp"];

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

/** What a run of the target branch has uploaded: measurements, by the names of their files in the artifact. */
function published(
  measurement: Uint8Array,
  more: Partial<ArtifactState> & { files?: readonly string[]; createdAt?: string } = {},
): void {
  const { files = ["measurement.json.gz"], createdAt = "2026-11-20T10:00:00Z", ...artifact } = more;
  const zip = zipOf(files.map((name) => ({ name, data: Buffer.from(measurement), method: 0 })));
  github.state.artifacts.push({ id: 1, run: 90, name: "logprob-gate-report", zip, ...artifact });
  github.state.runs.splice(0, Infinity, {
    id: 90,
    workflow: "eval.yml",
    event: "push",
    branch: "main",
    sha: BASE,
    repository: "acme/evals",
    conclusion: "success",
    createdAt,
  });
}

/** The measurement of the run that all begin with. */
function measured(): Uint8Array {
  const workspace = workspaceWith(CHANGE);
  runAction({ mode: "measure", artifacts: "run.jsonl", "report-dir": "out" }, { workspace });
  return readFileSync(join(workspace, "out/measurement.json.gz"));
}

/** One more fork in each sample: 4 %, not 2 %. */
function worse(): string {
  const workspace = workspaceWith(CHANGE);
  const records = readFileSync(join(workspace, "run.jsonl"), "utf8");
  const [before, after] = [
    [FORK, SURE],
    [FORK, FORK],
  ].map((pair) => JSON.stringify(pair).slice(1, -1));
  writeFileSync(join(workspace, "run.jsonl"), records.replaceAll(before, after));
  return workspace;
}

const compared = (baseline: string, options: RunOptions = {}) =>
  runOn(github, { bounds: CHANGE, ...options, inputs: { baseline, ...options.inputs } });

test("a pull request is compared with what a push to its target branch has published", async () => {
  const inputs = { "report-dir": "out" };
  const push = workspaceWith(CHANGE);
  const event = ["push", { before: "0".repeat(40) }] as const;
  const first = await compared("auto", { inputs, workspace: push, event, ref: "refs/heads/main" });
  expect(first.summary).toContain("no run of the target branch has published one");

  published(readFileSync(join(push, "out/measurement.json.gz")));
  const same = await compared("auto");
  expect(same.status).toBe(0);
  expect(same.summary).toContain("against <code>main</code> at <code>bbbbbbb</code>");
  expect(same.summary).toContain("25 samples, all paired");

  const { status, summary } = await compared("auto", { workspace: worse(), run: 101 });
  expect(status).toBe(1);
  expect(summary).toMatch(/^### ❌ .*(rose|increase|against)/);
  expect(github.state.comments[0].body).toContain("2.0 pp");
});

test("an expired baseline is missing: a warning that says so, never a pass without a word", async () => {
  published(measured(), { expired: true });
  const { status, summary, outputs } = await compared("auto");
  expect([status, outputs["verdict"]]).toEqual([0, "warn"]);
  expect(summary).toMatch(/^### ⚠️ Passed with a warning: .*was not compared/);
  expect(summary).toMatch(/artifact.*logprob.*of run 90 has expired/);
  const strict = await compared("auto", { inputs: { "on-missing-baseline": "fail" } });
  expect(strict.status).toBe(1);
});

describe("how old the baseline is", () => {
  test("is said in summary, comment, check run and log", async () => {
    published(measured(), { createdAt: ago(50) });
    const { summary, stdout } = await compared("auto", { workspace: worse() });
    const [{ body }] = github.state.comments;
    for (const text of [summary, body, github.state.checks[0].summary ?? ""])
      expect(text).toMatch(/at <code>bbbbbbb<\/code> of <code>.*<\/code>, 2 days old, 25 samples/);
    expect(stdout).toMatch(/against main at bbbbbbb of 20\d\d-\d\d-\d\d, 2 days old, 25 samples/);
  });

  test("is no reason to write a comment again", async () => {
    const createdAt = ago(5);
    published(measured(), { createdAt });
    await compared("auto", { workspace: worse() });
    const [{ body }] = github.state.comments;
    expect(body).toContain(", 5 hours old, ");
    // The same comment as it was 3 hours ago.
    github.state.comments[0].body = body.replaceAll("5 hours old", "2 hours old");
    await compared("auto", { workspace: worse(), run: 101 });
    expect(github.state.comments[0].body).toContain("2 hours old");
  });

  test("is no part of the report's files, which are the same whenever they are written", async () => {
    published(measured());
    const workspace = workspaceWith(CHANGE);
    await compared("auto", { workspace, inputs: { "report-dir": "out" } });
    for (const file of ["report.json", "summary.md"]) {
      const text = readFileSync(join(workspace, "out", file), "utf8");
      expect(text).toMatch(/2026(-|&#45;)11(-|&#45;)20/);
      expect(text).not.toMatch(/(hours?|days?) old/);
    }
  });
});

describe("a baseline that is named", () => {
  const NAME = "nightly-baseline";

  test("is the artifact of that name of the target branch", async () => {
    published(measured(), { name: NAME });
    const { status, summary } = await compared(NAME);
    expect(status).toBe(0);
    expect(summary).toContain("against <code>main</code> at <code>bbbbbbb</code>");
  });

  test("is the file of that name, where there is one", async () => {
    published(Buffer.from("no measurement"), { name: NAME });
    const workspace = workspaceWith(CHANGE);
    writeFileSync(join(workspace, NAME), measured());
    const { status, summary } = await compared(NAME, { workspace });
    expect(status).toBe(0);
    expect(summary).toContain("25 samples, all paired");
    expect(github.state.requests.filter(({ operation }) => operation.startsWith("actions/"))).toEqual([]);
  });

  test.each(["nightly/baseline", "./nightly", "nightly.json", "measurement.json.gz"])(
    "is never an artifact where it can only be a path: %s",
    async (path) => {
      const { summary } = await compared(path);
      expect(summary).toContain("there is no such file");
      expect(github.state.requests.filter(({ operation }) => operation.startsWith("actions/"))).toEqual([]);
    },
  );

  test.each<[string, Parameters<typeof published>[1], RegExp]>([
    [
      "missing",
      {},
      /^nightly-baseline\nnightly-baseline of eval.yml at bbbbbbb on main\nrun 90 has no artifact/,
    ],
    ["expired", { name: NAME, expired: true }, /of run 90 has expired/],
    [
      "ambiguous",
      { name: NAME, files: ["a/measurement.json.gz", "b/measurement.json"] },
      /a\/measurement\.json\.gz and b\/measurement\.json are both in/,
    ],
  ])("is %s: what was looked for is said, and `on-missing-baseline` decides", async (_, more, message) => {
    published(measured(), more);
    const workspace = workspaceWith(CHANGE);
    const inputs = { "on-missing-baseline": "fail", "report-dir": "out" };
    expect((await compared(NAME, { workspace, inputs })).status).toBe(1);
    const { notCompared } = JSON.parse(readFileSync(join(workspace, "out/report.json"), "utf8")) as Report;
    expect(notCompared?.lookedFor.join("\n")).toMatch(message);
  });

  test("of several in one run, is the newest", async () => {
    published(Buffer.from("an older one"), { name: NAME, id: 1 });
    published(measured(), { name: NAME, id: 2 });
    expect((await compared(NAME)).status).toBe(0);
  });
});
