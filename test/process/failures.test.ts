import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { MeasurementFile } from "../../src/measure/file.ts";
import type { Report } from "../../src/report/schema.ts";
import { completion, FORK, position, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli, RUNTIMES } from "../support/process.ts";

const RECORDS = Array.from({ length: 20 }, (_, i) =>
  JSON.stringify({ id: `q${i}`, r: completion([[FORK, SURE, SURE, SURE]]) }),
).join("\n");

describe("a gate that fails says what for", () => {
  const two = position("a", -0.1, [
    ["a", -0.1],
    ["b", -3],
  ]);
  const notices = Object.fromEntries(
    Array.from({ length: 101 }, (_, i) => [`${1000 + i}.json`, JSON.stringify(completion([[two]]))]),
  );

  test.each([
    ["file", "garbage", 2],
    ["record", `${RECORDS}\n{"cut": `, 1],
  ])("a bad %s, however many notices there are", (scope, content, status) => {
    const cwd = folderWith({ ...notices, "zzz.jsonl": content });
    expect(runCli(["check", ".", "--out", "out"], { cwd }).status).toBe(status);
    const read = (name: string) => readFileSync(join(cwd, "out", name), "utf8");
    const { problems, findings } = JSON.parse(read("report.json")) as Report;
    expect(problems[0]).toMatchObject({ scope, path: "zzz.jsonl" });
    expect(findings[0].level).toBe("fail");
    expect(findings[0].message).toContain("zzz.jsonl");
    expect(read("junit.xml")).toMatch(/<testsuites?[^>]* errors="1"/);
    expect(read("summary.md")).toContain("zzz");
  });

  test("problems that a measurement counts, and does not list", () => {
    const file = JSON.parse(
      gunzipSync(readFileSync("fixtures/measurements/base.json.gz")).toString(),
    ) as MeasurementFile;
    const listed = { code: "few-alternatives", path: "x", message: "two", remedy: "More.", scope: "notice" } as const; // prettier-ignore
    file.problems = { count: 1, fileFailed: false, noticed: true, list: [listed] };
    const cwd = folderWith({ "m.json": JSON.stringify(file) });
    const { status, stdout } = runCli(["judge", "m.json", "--json"], { cwd });
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Report).findings[0]).toMatchObject({
      level: "fail",
      code: "too-many-problems",
    });
  });
});

describe.each(RUNTIMES)("on %s", (_, node) => {
  const cwd = folderWith({ "run.jsonl": RECORDS });
  const run = (command: string) =>
    spawnSync("bash", ["-c", `"${node}" "${resolve("dist/cli/index.js")}" ${command}`], {
      cwd,
      encoding: "utf8",
    });

  test.each(["check run.jsonl", "inspect run.jsonl", "export run.jsonl --to forks --threshold '1 bit'"])(
    "%s: standard output that cannot be written is 2, in a line",
    (command) => {
      const { status, stderr } = run(`${command} > /dev/full`);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error not-writable: standard output cannot be written \(ENOSPC\)$/m);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  test("standard error that cannot be written changes nothing", () => {
    expect(run("measure run.jsonl -o m.json 2> /dev/full").status).toBe(0);
  });
});

describe.each([
  ["measure", ["-o", "m.json"]],
  ["inspect", []],
])("%s, which judges nothing", (command, output) => {
  const cwd = folderWith({
    "run.jsonl": RECORDS,
    "bad.json": "junk",
    "frozen.yml": "threshold: { quantile: 0.8, of: baseline }\n",
  });
  const run = (...more: string[]) => runCli([command, "run.jsonl", ...output, ...more], { cwd });

  test("fails for a baseline that cannot be read", () => {
    const { status, stderr } = run("--baseline", "bad.json");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^bad\.json: no measurement: not JSON.*\[bad-measurement\]$/m);
    const frozen = run("--baseline", "bad.json", "--config", "frozen.yml");
    expect(frozen.status).toBe(2);
    expect(frozen.stderr).toContain("quantile of the baseline: bad.json: no measurement");
  });

  test("tells of one that is not there", () => {
    const { status, stderr } = run("--baseline", "absent.json");
    expect(status).toBe(0);
    expect(stderr).toContain("no baseline: there is no such file; looked for absent.json\n");
    expect(run().stderr).not.toContain("baseline");
  });
});

test("what is judged of a measurement beside a baseline that could not be read fails, too", () => {
  const cwd = folderWith({ "run.jsonl": RECORDS });
  writeFileSync(join(cwd, "bad.json"), "junk");
  runCli(["measure", "run.jsonl", "-o", "m.json", "--baseline", "bad.json"], { cwd });
  const { status, stdout } = runCli(["judge", "m.json"], { cwd });
  expect(status).toBe(2);
  expect(stdout).toContain("[bad-measurement]");
});
