import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FAILS, PASSES, plain, runOn, workspaceWith, writes } from "./scenario.ts";
import { startGitHub, type FakeGitHub } from "./server.ts";

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

const NO_FILE = { artifacts: "absent-*.jsonl" };

describe("a run that can judge nothing", () => {
  test("tells every mistake of its configuration, and what to do, wherever one looks", async () => {
    const workspace = workspaceWith(FAILS);
    const config = "treshold: 1 bit\nbounds:\n  - { metric: fork-fracton, max: 1% }\n";
    writeFileSync(join(workspace, ".github/logprob-gate.yml"), config);
    const { status, stdout, summary, outputs } = await runOn(github, { workspace });
    expect(status).toBe(2);
    const [check] = github.state.checks;
    expect(check).toMatchObject({ conclusion: "failure", title: "Not judged" });
    for (const text of [summary, check.summary ?? ""])
      expect(plain(text)).toMatch(
        /^### ❌ Nothing was judged\n\n- \.github\/logprob-gate\.yml:1:1: there is no key "treshold"; .*\n- line 3: bounds\[0\]\.metric .*\n\nThe keys are threshold, .*\n$/,
      );
    const message =
      /^\.github\/logprob-gate\.yml:1:1: there is no key "treshold".*\nline 3: .*\nThe keys are threshold, .*$/;
    expect(check.annotations).toEqual([
      {
        path: ".github/logprob-gate.yml",
        start_line: 1,
        end_line: 1,
        annotation_level: "failure",
        title: "logprob-gate: config-invalid",
        message: expect.stringMatching(message) as string,
      },
    ]);
    const [command] = stdout.match(/^::error .*$/gm) ?? [];
    expect(command).toMatch(/file=\.github\/logprob-gate\.yml,line=1::/);
    expect(command?.split("::")[2]?.replaceAll("%0A", "\n")).toMatch(message);
    expect(outputs).toEqual({
      verdict: "fail",
      "comment-url": "",
      "check-url": `https://github.test/acme/evals/runs/${check.id}`,
    });
  });

  test("leaves no comment that says all is well", async () => {
    await runOn(github, { bounds: PASSES, inputs: { comment: "always" } });
    expect(github.state.comments[0].body).toContain("### ✅");
    const { outputs } = await runOn(github, { run: 101, inputs: { ...NO_FILE, comment: "on-change" } });
    expect(plain(github.state.comments[0].body)).toMatch(
      /^### ❌ Nothing was judged\n\n- no file matches "absent-\*\.jsonl"[^]*\[the run\]\(\S*\/runs\/101\)/m,
    );
    expect(outputs["comment-url"]).toContain(`#issuecomment-${github.state.comments[0].id}`);
  });

  test("begins a comment only where there is always one", async () => {
    await runOn(github, { inputs: NO_FILE });
    expect(writes(github)).toEqual(["checks/create", "checks/update"]);
    await runOn(github, { inputs: { ...NO_FILE, comment: "always" } });
    expect(github.state.comments).toHaveLength(1);
  });

  test("shows text that acts as text, in annotations too", async () => {
    const { stdout, summary } = await runOn(github, { inputs: { artifacts: "no\u202e\n##[error]*" } });
    expect(/^::error .*$/m.exec(stdout)?.[0]).toContain("\\u202e");
    for (const text of [stdout, summary, github.state.checks[0].summary ?? ""])
      expect(text).not.toMatch(/\u202e|##\[error\]/);
  });
});
