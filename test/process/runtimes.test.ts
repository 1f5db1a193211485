import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli, RUNTIMES } from "../support/process.ts";

/** What `check` writes on a Node, by file. */
function written(node: string, records: string, args: readonly string[]): Record<string, string> {
  const cwd = folderWith({ "run.jsonl": records });
  const env = { SOURCE_DATE_EPOCH: "0" };
  const { stderr } = runCli(["check", "run.jsonl", ...args, "--out", "out"], { cwd, node, env });
  expect(stderr).not.toContain("error");
  const names = readdirSync(join(cwd, "out")).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(cwd, "out", name), "latin1")]));
}

/** One sample of a hundred positions. */
const recordWith = (forks: number): string =>
  JSON.stringify(completion([Array.from({ length: 100 }, (_, i) => (i < forks ? FORK : SURE))]));

test.each([
  // Where the axes of the page's charts end, and so where their ticks stand.
  ...[3, 27].map((forks) => [recordWith(forks), []] as const),
  [recordWith(5), ["--baseline", resolve("fixtures/measurements/base-t07.json.gz")]] as const,
])("all that is written is the same to the byte on every Node (%#)", (records, args) => {
  const [first, ...others] = RUNTIMES.map(([, node]) => written(node, records, args));
  expect(Object.keys(first)).toEqual([
    "junit.xml",
    "measurement.json.gz",
    "report.html",
    "report.json",
    "summary.md",
  ]);
  for (const other of others)
    for (const [name, content] of Object.entries(first)) expect(other[name] === content, name).toBe(true);
});
