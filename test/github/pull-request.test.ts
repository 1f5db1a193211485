import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { FAILS, HEAD, PASSES, plain, pullRequest, runOn, workspaceWith } from "./scenario.ts";
import { startGitHub, TOKEN, type FakeGitHub } from "./server.ts";

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

describe("a pull request", () => {
  test("first run: one comment, one check run on the head commit, and outputs that lead there", async () => {
    const { status, stdout, stderr, outputs, summary } = await runOn(github);
    expect(status).toBe(1);
    const { comments, checks } = github.state;
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ issue: 7, author: "github-actions[bot]" });
    expect(comments[0].body).toMatch(/^<!-- logprob-gate comment v1 .* -->\n### ❌ Fork fraction is 2\.0 %/);
    expect(comments[0].body).toContain(`[\`aaaaaaa\`](https://github.test/acme/evals/commit/${HEAD})`);
    expect(comments[0].body).toContain("(https://github.test/acme/evals/actions/runs/100)");
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({
      name: "logprob-gate",
      headSha: HEAD,
      status: "completed",
      conclusion: "failure",
      title: "Fork fraction is 2.0 %, above the allowed 1 %",
      annotations: [{ path: ".github/logprob-gate.yml", start_line: 3, annotation_level: "failure" }],
    });
    expect(outputs["comment-url"]).toBe(
      `https://github.test/acme/evals/pull/7#issuecomment-${comments[0].id}`,
    );
    expect(outputs["check-url"]).toBe(`https://github.test/acme/evals/runs/${checks[0].id}`);
    expect(summary).not.toContain("Not posted");
    expect(stdout + stderr).not.toContain(TOKEN);
  });

  test("first run, all of it: requests in their order, outputs, files", async () => {
    const workspace = workspaceWith(FAILS);
    const { outputs } = await runOn(github, { workspace, inputs: { "report-dir": "out" } });
    expect(github.state.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /repos/acme/evals/check-runs",
      "PATCH /repos/acme/evals/check-runs/1000",
      "GET /repos/acme/evals/pulls/7",
      "GET /repos/acme/evals/issues/7/comments?per_page=100",
      "POST /repos/acme/evals/issues/7/comments",
      "GET /repos/acme/evals/issues/7/comments?per_page=100",
    ]);
    expect(outputs).toEqual({
      verdict: "fail",
      "fork-fraction": "0.02",
      "fork-fraction-low": "0.02",
      "fork-fraction-high": "0.02",
      samples: "25",
      positions: "1250",
      report: `${workspace}/out/report.json`,
      measurement: `${workspace}/out/measurement.json.gz`,
      "comment-url": "https://github.test/acme/evals/pull/7#issuecomment-1001",
      "check-url": "https://github.test/acme/evals/runs/1000",
    });
    expect(readdirSync(`${workspace}/out`).toSorted()).toEqual([
      "junit.xml",
      "measurement.json.gz",
      "report.html",
      "report.json",
      "summary.md",
    ]);
  });

  test("the check run is in progress before the first file is read", async () => {
    await runOn(github, { bounds: PASSES });
    const [create, update] = github.state.requests.filter(({ operation }) => operation.startsWith("checks/"));
    expect(create.body).toMatchObject({ status: "in_progress", external_id: "100/1" });
    expect(update.body).toMatchObject({ status: "completed", conclusion: "success" });
  });

  test("second run that says the same: the comment is only marked as its own", async () => {
    await runOn(github);
    const [{ body }] = github.state.comments;
    await runOn(github, { run: 101 });
    expect(github.state.comments).toMatchObject([{ body: body.replace(" run=100 ", " run=101 ") }]);
  });

  test("fixed: the same comment turns green", async () => {
    await runOn(github);
    const [{ id }] = github.state.comments;
    await runOn(github, { bounds: PASSES, run: 101, event: pullRequest({ sha: "c".repeat(40) }) });
    expect(github.state.comments.map((comment) => comment.id)).toEqual([id]);
    expect(github.state.comments[0].body).toMatch(/run=101 .*-->\n### ✅ /);
    expect(github.state.comments[0].body).toContain("`ccccccc`");
  });

  test("230 older comments: finds its own on the third page, and no second one is made", async () => {
    await runOn(github);
    const [ours] = github.state.comments.splice(0);
    for (let i = 0; i < 230; i++)
      github.state.comments.push({ id: 1 + i, issue: 7, author: "someone", body: `comment ${i}` });
    github.state.comments.push(ours);
    await runOn(github, { bounds: PASSES, run: 101 });
    expect(github.state.comments).toHaveLength(231);
    expect(github.state.comments[230].body).toContain("### ✅");
  });

  test("a marker that somebody else planted is not ours", async () => {
    await runOn(github);
    const [{ body: marked }] = github.state.comments.splice(0);
    const planted = { id: 1, issue: 7, author: "mallory", body: marked.replace("run=100", "run=999") };
    github.state.comments.push(planted);
    await runOn(github, { run: 101 });
    expect(github.state.comments).toHaveLength(2);
    expect(github.state.comments[0]).toEqual({ ...planted });
    expect(github.state.comments[1]).toMatchObject({ author: "github-actions[bot]" });
  });

  test("a marker quoted within a comment of the same author is not ours", async () => {
    await runOn(github);
    const [{ body }] = github.state.comments.splice(0);
    github.state.comments.push({ id: 1, issue: 7, author: "github-actions[bot]", body: `> ${body}` });
    await runOn(github, { run: 101 });
    expect(github.state.comments).toHaveLength(2);
  });

  test("on an Enterprise Server the same", async () => {
    const server = { ...github, url: `${github.url}/api/v3` };
    await runOn(server);
    await runOn(server, { bounds: PASSES, run: 101 });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0].body).toContain("### ✅");
  });

  test("keys keep the comments and checks of several gates apart", async () => {
    await runOn(github, { inputs: { key: "model a" } });
    await runOn(github, { inputs: { key: "model-b" } });
    await runOn(github, { inputs: { key: "model a" }, bounds: PASSES, run: 101 });
    expect(github.state.comments.map(({ body }) => /### (.)/u.exec(body)?.[1])).toEqual(["✅", "❌"]);
    expect(github.state.checks.map(({ name }) => name)).toEqual([
      "logprob-gate (model a)",
      "logprob-gate (model-b)",
      "logprob-gate (model a)",
    ]);
  });

  test("130 findings: every one an annotation, in batches of 50, the worst first", async () => {
    const bounds = Array.from({ length: 130 }, (_, i) => (i < 65 ? "max: 1%, level: warn" : "max: 1%"));
    const { status } = await runOn(github, { bounds });
    expect(status).toBe(1);
    const [check] = github.state.checks;
    expect(check.conclusion).toBe("failure");
    expect(check.annotations).toHaveLength(130);
    const levels = check.annotations.map((annotation) => annotation["annotation_level"]);
    expect(levels).toEqual([...Array<string>(65).fill("failure"), ...Array<string>(65).fill("warning")]);
    const updates = github.state.requests.filter(({ operation }) => operation === "checks/update");
    expect(
      updates.map(({ body }) => (body as { output: { annotations: unknown[] } }).output.annotations.length),
    ).toEqual([50, 50, 30]);
  });
});

test("everything stays within GitHub's bytes, at a limit in the middle of wide letters", async () => {
  const records = Array.from({ length: 700 }, (_, i) =>
    JSON.stringify({
      id: `${i}${"👩‍👩‍👧‍👦漢é".repeat(20)}`,
      suite: `${i}${"👩‍👩‍👧‍👦漢é".repeat(20)}`,
      r: completion([[FORK, SURE, SURE]]),
    }),
  );
  const workspace = folderWith({
    "run.jsonl": records.join("\n"),
    "gate.yml": `threshold: 1 bit\ngroup-by: suite\nmin-samples: 1\nmin-positions: 1\nbounds:\n  - { metric: fork-fraction, group: "*", max: 1% }\n`,
  });
  const { summary } = await runOn(github, { workspace, inputs: { config: "gate.yml" } });
  const [{ body }] = github.state.comments;
  const [check] = github.state.checks;
  const limits: [string, number][] = [
    [body, 60_000],
    [check.summary ?? "", 65_000],
    [summary, 900 * 1024],
  ];
  for (const [text, limit] of limits) {
    expect(text).toMatch(/(^|\n)### ❌ /);
    expect(text).toContain("in the report.");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(Buffer.byteLength(text)).toBeGreaterThan(limit / 20);
    expect(text).not.toContain("\ufffd");
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  }
  expect(check.annotations).toHaveLength(700);
  expect([...(check.title ?? "")].length).toBeLessThanOrEqual(255);
  expect(github.state.requests.filter(({ operation }) => operation === "checks/update")).toHaveLength(14);
});

describe("the comment", () => {
  test("`auto` does not begin with good news, `always` does", async () => {
    await runOn(github, { bounds: PASSES });
    expect(github.state.comments).toEqual([]);
    await runOn(github, { bounds: PASSES, inputs: { comment: "always" } });
    expect(github.state.comments).toHaveLength(1);
  });

  test("`auto` does not begin with a mere notice", async () => {
    const workspace = workspaceWith(PASSES);
    const records = readFileSync(join(workspace, "run.jsonl"), "utf8");
    const ofTwoModels = records
      .split("\n")
      .map((line, i) => line.replace('"object":', `"model":"${i % 2 === 0 ? "a" : "b"}","object":`));
    writeFileSync(join(workspace, "run.jsonl"), ofTwoModels.join("\n"));
    const { outputs, summary } = await runOn(github, { workspace });
    expect(outputs["verdict"]).toBe("warn");
    expect(summary).toContain("### ⚠️ Passed with a warning");
    expect(github.state.comments).toEqual([]);
  });

  test("`auto` begins with artifacts that cannot be used", async () => {
    const workspace = workspaceWith(PASSES);
    writeFileSync(join(workspace, "page.jsonl"), "<html>");
    const { outputs } = await runOn(github, { workspace, inputs: { artifacts: "*.jsonl" } });
    expect(outputs["verdict"]).toBe("fail");
    expect(github.state.comments).toHaveLength(1);
  });

  test("`on-change` is rewritten only for another verdict, and never by an older run", async () => {
    const inputs = { comment: "on-change" };
    await runOn(github, { inputs });
    const marked = github.state.comments[0].body.replace(" run=100 ", " run=101 ");
    await runOn(github, { inputs, bounds: ["max: 0.5%"], run: 101 });
    expect(github.state.comments[0].body).toBe(marked);
    await runOn(github, { inputs, bounds: PASSES, run: 100, attempt: 2 });
    expect(github.state.comments[0].body).toBe(marked);
    await runOn(github, { inputs, bounds: PASSES, run: 102 });
    expect(github.state.comments[0].body).toContain("### ✅");
  });

  test.each([
    ["worse", FAILS, PASSES],
    ["better", PASSES, FAILS],
  ])(
    "two gates of one run with the same key, the first the %s: the worse verdict stays",
    async (_, ...both) => {
      const inputs = { comment: "always" };
      const [first, second] = both;
      expect((await runOn(github, { inputs, bounds: first })).stdout).not.toContain("same `key`");
      const { stdout, summary } = await runOn(github, { inputs, bounds: second });
      expect(github.state.comments).toMatchObject([{ body: expect.stringContaining("### ❌") as string }]);
      expect(github.state.checks.at(-1)).toMatchObject({ status: "completed", conclusion: "failure" });
      expect(stdout).toMatch(/^::warning .*Two gates of this run have the same `key`/m);
      expect(plain(summary)).toContain("- Two gates of this run have the same key");
      await runOn(github, { inputs, bounds: PASSES, attempt: 2 });
      expect(github.state.comments[0].body).toContain("### ✅");
    },
  );

  test("`never`, both: no request at all", async () => {
    const { status, summary } = await runOn(github, { inputs: { comment: "never", check: "never" } });
    expect(status).toBe(1);
    expect(github.state.requests).toEqual([]);
    expect(summary).not.toContain("Not posted");
  });
});
