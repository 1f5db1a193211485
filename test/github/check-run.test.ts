import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ActionEnded } from "../support/process.ts";
import { FAILS, PASSES, runOn, workspaceWith, type RunOptions } from "./scenario.ts";
import { startGitHub, type FakeGitHub } from "./server.ts";

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

describe("the check run", () => {
  test("is completed when nothing could be judged", async () => {
    const { status } = await runOn(github, { inputs: { artifacts: "absent-*.jsonl" } });
    expect(status).toBe(2);
    expect(github.state.checks).toMatchObject([{ conclusion: "failure", title: "Not judged" }]);
    expect(github.state.checks[0].summary).toContain("absent-");
  });

  test("is completed by the post step with what the step could not post", async () => {
    github.state.faults.push({
      operation: "checks/update",
      status: 502,
      headers: { "retry-after": "0" },
      times: 4,
    });
    const { state } = await runOn(github);
    expect(github.state.checks).toMatchObject([{ status: "in_progress" }]);
    const { status } = await runOn(github, { state });
    expect(status).toBe(0);
    expect(github.state.checks).toMatchObject([
      { conclusion: "failure", title: "Fork fraction is 2.0 %, above the allowed 1 %" },
    ]);
  });

  const MANY = Array.from({ length: 60 }, (_, i) => `max: 0.${String(i + 10)}%`);

  test.each<[string, readonly string[], number, number, number]>([
    ["without annotations, which GitHub did not take", FAILS, 422, 0, 0],
    ["with the first of many annotations", MANY, 502, 1, 50],
  ])("completed %s, is left alone by the post step", async (_, bounds, status, after, annotated) => {
    let updates = 0;
    github.state.before = (operation) => {
      if (operation === "checks/update" && updates++ === after)
        github.state.faults.push({
          operation,
          status,
          headers: { "retry-after": "0" },
          times: status === 422 ? 1 : 4,
        });
      return Promise.resolve();
    };
    const { state } = await runOn(github, { bounds });
    const completed = structuredClone(github.state.checks);
    expect(completed).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    expect(completed[0].annotations).toHaveLength(annotated);
    await runOn(github, { state });
    expect(github.state.checks).toEqual(completed);
  });

  test("has the evaluation cases with the most forks behind the findings, where they are written", async () => {
    const workspace = workspaceWith(FAILS);
    const records = readFileSync(join(workspace, "run.jsonl"), "utf8");
    const named = records
      .split("\n")
      .map((record, i) =>
        JSON.stringify({ ...(JSON.parse(record) as object), source: { path: "cases.yml", line: i + 1 } }),
      );
    writeFileSync(join(workspace, "run.jsonl"), named.join("\n"));
    writeFileSync(join(workspace, "cases.yml"), "- case\n".repeat(25));
    const { stdout } = await runOn(github, { workspace });
    const [finding, ...cases] = github.state.checks[0].annotations;
    expect(finding).toMatchObject({ annotation_level: "failure" });
    expect(cases).toHaveLength(20);
    expect(cases[0]).toEqual({
      annotation_level: "notice",
      title: "logprob-gate: many forks",
      message: "Sample q0: fork fraction 2.0 % of 50 positions.",
      path: "cases.yml",
      start_line: 1,
      end_line: 1,
    });
    expect(stdout.match(/^::notice .*file=cases\.yml/gm)).toHaveLength(5);
  });

  describe("of a step that is killed", () => {
    /** Runs until an operation is asked for, which is never answered. */
    const killedAt = (operation: string, options: RunOptions = {}): Promise<ActionEnded> =>
      new Promise((ended) => {
        const reached = new Promise<void>((reach) => {
          github.state.before = (asked) => {
            if (asked !== operation) return Promise.resolve();
            reach();
            return new Promise(() => undefined);
          };
        });
        void runOn(github, { ...options, killed: reached }).then((result) => {
          github.state.before = () => Promise.resolve();
          ended(result);
        });
      });

    test("is completed by the post step, with its conclusion where it has come to one", async () => {
      const early = await killedAt("repos/compare-commits-with-basehead", { inputs: { baseline: "auto" } });
      expect(early.status).toBe(null);
      expect(early.outputs).toEqual({});
      const late = await killedAt("checks/update");
      expect(late.outputs["verdict"]).toBe("fail");
      expect(github.state.checks).toMatchObject([{ status: "in_progress" }, { status: "in_progress" }]);
      for (const { state } of [early, late]) expect((await runOn(github, { state })).status).toBe(0);
      expect(github.state.checks).toMatchObject([
        { status: "completed", conclusion: "cancelled", title: "Ended early" },
        { status: "completed", conclusion: "failure" },
      ]);
    });

    test("is followed by another in the next attempt, where the post step is killed, too", async () => {
      const { state } = await killedAt("checks/update");
      await killedAt("checks/update", { state });
      await runOn(github, { bounds: PASSES, attempt: 2 });
      // GitHub shows and requires the latest of a name.
      expect(github.state.checks).toMatchObject([
        { name: "logprob-gate", status: "in_progress" },
        { name: "logprob-gate", conclusion: "success" },
      ]);
    });
  });

  test("has nothing left to do for the post step where the step has ended", async () => {
    const { state } = await runOn(github);
    github.state.requests.length = 0;
    const { status, stdout } = await runOn(github, { state });
    expect([status, stdout, github.state.requests]).toEqual([0, "", []]);
  });

  test("has the key behind its name, whatever that is, so that no leg of a matrix hides another", async () => {
    const leg = (bounds: readonly string[], inputs: Record<string, string>) =>
      runOn(github, { bounds, inputs: { ...inputs, comment: "never" } });
    await leg(FAILS, { "check-name": "evals", key: "a" });
    await leg(PASSES, { "check-name": "evals", key: "b" });
    expect(github.state.checks.map(({ name }) => name)).toEqual(["evals (a)", "evals (b)"]);
  });

  test.each<[string, (workspace: string) => string]>([
    ["absolute", (workspace) => join(workspace, ".github/logprob-gate.yml")],
    ["roundabout", () => "./.github/../.github/logprob-gate.yml"],
  ])("annotates the configuration as git names it, also where its path is %s", async (_, pathOf) => {
    const workspace = workspaceWith(FAILS);
    const { stdout } = await runOn(github, { workspace, inputs: { config: pathOf(workspace) } });
    expect(github.state.checks[0].annotations).toMatchObject([{ path: ".github/logprob-gate.yml" }]);
    expect(stdout).toMatch(/^::error .*file=\.github\/logprob-gate\.yml,line=3::/m);
  });

  test("annotates no configuration that is outside", async () => {
    const config = join(workspaceWith(FAILS), ".github/logprob-gate.yml");
    const { stdout } = await runOn(github, { inputs: { config } });
    expect(github.state.checks).toMatchObject([{ conclusion: "failure", annotations: [] }]);
    expect(stdout).not.toContain("not posted");
  });

  test("is neutral where the data cannot decide, and where the gate only reports", async () => {
    await runOn(github, { inputs: { "report-only": "true" } });
    await runOn(github, { bounds: ["group: none, max: 1%"] });
    expect(github.state.checks.map(({ conclusion }) => conclusion)).toEqual(["neutral", "neutral"]);
  });
});
