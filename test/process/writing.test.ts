import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { completion, FORK } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

const RUN = JSON.stringify(completion([[FORK]]));

test("init writes files that work, and replaces none", () => {
  const cwd = folderWith({ "run.json": RUN });
  expect(runCli(["init"], { cwd }).status).toBe(0);
  expect(runCli(["check", "run.json"], { cwd }).stderr).toBe("");
  const again = runCli(["init"], { cwd });
  expect(again.status).toBe(2);
  expect(again.stderr).toContain("--force");
  expect(again.stderr).not.toContain("wrote");
  expect(runCli(["init", "--force"], { cwd }).status).toBe(0);
});

test("init keeps what is there, says so, and writes the rest", () => {
  const cwd = folderWith({});
  mkdirSync(join(cwd, ".github"));
  writeFileSync(join(cwd, ".github/logprob-gate.yaml"), "threshold: 2 bits\n");
  const { status, stdout } = runCli(["init"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain("kept .github/logprob-gate.yaml\nwrote .github/workflows/logprob-gate.yml\n");
  expect(readFileSync(join(cwd, ".github/logprob-gate.yaml"), "utf8")).toBe("threshold: 2 bits\n");
});

test.each([
  ["a file where a folder has to be", () => folderWith({ ".github": "" }), []],
  [
    "a folder where a file has to be",
    () => {
      const cwd = folderWith({});
      mkdirSync(join(cwd, ".github/logprob-gate.yml"), { recursive: true });
      return cwd;
    },
    ["--force"],
  ],
])("init finds %s: a mistake, not a bug", (_, folder, flags) => {
  const { status, stderr } = runCli(["init", ...flags], { cwd: folder() });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error not-writable: .*"\.github\/logprob-gate\.yml" cannot be written \(E\w+\)/);
});

test.each([
  ["check", "run.jsonl", "--out"],
  ["measure", "run.jsonl", "--output"],
  ["export", "run.jsonl", "--to", "forks", "--output"],
])("%s: an empty path to write to is a mistake", (...args) => {
  const { status, stderr } = runCli([...args, ""], { cwd: folderWith({}) });
  expect(status).toBe(2);
  expect(stderr).toContain(`error usage: ${args.at(-1) ?? ""} is empty`);
});
