import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { INPUT_NAMES } from "../../src/app/inputs.ts";
import { completion, FORK, position, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runAction, RUNTIMES } from "../support/process.ts";

const RUN = Array.from({ length: 25 }, (_, i) =>
  JSON.stringify({
    id: `q${i}`,
    r: completion([Array.from({ length: 50 }, (__, j) => (j === 0 ? FORK : SURE))]),
  }),
).join("\n");

const CONFIG = `threshold: 1 bit
bounds:
  - { metric: fork-fraction, max: 1% }
  - { metric: fork-fraction, min: 5%, level: warn }
  - { metric: undecided, max: 1% }
`;

function workspaceWith(config?: string): string {
  const workspace = folderWith({ "run.jsonl": RUN });
  if (config !== undefined) {
    mkdirSync(join(workspace, ".github"));
    writeFileSync(join(workspace, ".github/logprob-gate.yml"), config);
  }
  return workspace;
}

describe.each(RUNTIMES)("the built action on %s", (_, node) => {
  test("a run that holds: outputs, summary, no annotation, no token", () => {
    const workspace = workspaceWith();
    const { status, stdout, summary, outputs } = runAction(
      { artifacts: "*.jsonl\n", threshold: "1 bit" },
      { node, workspace },
    );
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^::(error|warning)/m);
    expect(outputs).toEqual({
      verdict: "pass",
      "fork-fraction": "0.02",
      "fork-fraction-low": "0.02",
      "fork-fraction-high": "0.02",
      samples: "25",
      positions: "1250",
      report: join(workspace, "logprob-gate-report/report.json"),
      measurement: join(workspace, "logprob-gate-report/measurement.json.gz"),
      "comment-url": "",
      "check-url": "",
    });
    expect(summary).toMatch(/^### /);
    expect(summary).toContain("2.0 %");
  });

  test("a bound that fails: one annotation a finding on its line, and the step fails", () => {
    const workspace = workspaceWith(CONFIG);
    const inputs = { artifacts: "run.jsonl", "report-dir": "reports" };
    const { status, stdout, summary, outputs } = runAction(inputs, { node, workspace });
    expect(status).toBe(1);
    const commands = stdout.split("\n").filter((line) => /^::(error|warning|notice) /.test(line));
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/^::error .*file=\.github\/logprob-gate\.yml,line=3.*::/);
    expect(commands[1]).toMatch(/^::warning .*file=\.github\/logprob-gate\.yml,line=4.*::/);
    expect(outputs["verdict"]).toBe("fail");
    expect(outputs["report"]).toBe(join(workspace, "reports/report.json"));
    expect(summary).toBe(readFileSync(join(workspace, "reports/summary.md"), "utf8"));
  });
});

test("gates of one job with a key each write over nothing of each other", () => {
  const workspace = workspaceWith();
  const reports = ["vllm", "Qwen/Qwen3-8B"].map((key) => {
    const inputs = { artifacts: "run.jsonl", threshold: "1 bit", key };
    return runAction(inputs, { workspace }).outputs["report"];
  });
  expect(reports).toEqual([
    join(workspace, "logprob-gate-report-vllm/report.json"),
    join(workspace, "logprob-gate-report-Qwen-Qwen3-8B/report.json"),
  ]);
  for (const report of reports) expect(existsSync(report ?? "")).toBe(true);
});

describe("a run that is only measured", () => {
  test("says as an annotation which file could not be used, and fails the step", () => {
    const workspace = folderWith({ "run.jsonl": RUN, "page.jsonl": "<html>" });
    const inputs = { mode: "measure", artifacts: "*.jsonl", "report-dir": "out" };
    const { status, stdout, outputs } = runAction(inputs, { workspace });
    expect(status).toBe(2);
    expect(stdout.match(/^::(error|warning|notice) .*$/gm)).toEqual([
      expect.stringMatching(/^::error title=logprob-gate%3A not-json::page\.jsonl\b/),
    ]);
    expect(outputs).toMatchObject({ samples: "25", measurement: join(workspace, "out/measurement.json.gz") });
  });

  test("warns of what its reader should know", () => {
    const two = position("a", -0.7, [
      ["a", -0.7],
      ["b", -0.7],
    ]);
    const workspace = folderWith({ "run.jsonl": JSON.stringify(completion([[two]])) });
    const { status, stdout } = runAction({ mode: "measure", artifacts: "run.jsonl" }, { workspace });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning title=logprob-gate%3A few-alternatives::/m);
  });
});

describe("inputs", () => {
  test("report-only never fails the step, and says the same", () => {
    const { status, outputs } = runAction(
      { artifacts: "run.jsonl", "report-only": "true" },
      { workspace: workspaceWith(CONFIG) },
    );
    expect(status).toBe(0);
    expect(outputs["verdict"]).toBe("fail");
  });

  test("bounds from inputs are named by the input", () => {
    const inputs = { artifacts: "run.jsonl", threshold: "1 bit", "max-fork-fraction": "1%" };
    const { status, stdout } = runAction(inputs, { workspace: workspaceWith() });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error .*max-fork-fraction/m);
  });

  test("a misspelt input is an error with the nearest right name", () => {
    const inputs = { artifacts: "run.jsonl", "max-fork-fracton": "1%" };
    const { status, stdout, outputs } = runAction(inputs, { workspace: workspaceWith() });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error .*"max-fork-fracton".*max-fork-fraction/m);
    expect(outputs).toEqual({ verdict: "fail" });
  });

  test("a name that no input is likely to be meant by is the workflow's own variable", () => {
    const env = { INPUT_DIR: "data", INPUT_SOURCE_FILE: "x" };
    const inputs = { artifacts: "run.jsonl", threshold: "1 bit" };
    const { status, stdout } = runAction(inputs, { workspace: workspaceWith(), env });
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^::/m);
  });

  test("report-only holds, whatever is wrong with other inputs", () => {
    const inputs = { artifacts: "run.jsonl", "report-only": "true", "max-fork-fracton": "1%" };
    const { status, stdout } = runAction(inputs, { workspace: workspaceWith() });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::error .*"max-fork-fracton".*under `env:`/m);
  });

  test.each([
    ["a\nb", /has more than one line/],
    ["a".repeat(101), /has 101 characters/],
  ])("a key that cannot be one says why", (key, text) => {
    const { stdout } = runAction({ artifacts: "run.jsonl", key }, { workspace: workspaceWith() });
    expect(/^::error .*$/m.exec(stdout)?.[0]).toMatch(text);
  });

  test.each([
    [{}, /artifacts/],
    [{ artifacts: "absent-*.jsonl" }, /absent-/],
    [{ artifacts: "run.jsonl", "report-only": "maybe" }, /report-only/],
    [{ artifacts: "run.jsonl", "max-fork-fraction": "lots" }, /max-fork-fraction/],
    [{ artifacts: "run.jsonl", config: "absent.yml" }, /absent\.yml/],
  ])("%j fails the step with an annotation", (inputs, text) => {
    const { status, stdout } = runAction(inputs, { workspace: workspaceWith() });
    expect(status).toBe(2);
    expect(/^::error .*$/m.exec(stdout)?.[0]).toMatch(text);
  });

  test("are those of action.yml", () => {
    const action = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, unknown> };
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
  });
});
