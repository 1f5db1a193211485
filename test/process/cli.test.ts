import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { reportSchema, type Report } from "../../src/report/schema.ts";
import { completion, FORK, position, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli, RUNTIMES, type CliOptions } from "../support/process.ts";

const POC = [
  [0.97, 0.02, 0.01], [0.92, 0.05, 0.02, 0.01], [0.88, 0.07, 0.03, 0.01, 0.01], [0.33, 0.31, 0.22, 0.1, 0.04],
  [0.91, 0.06, 0.02, 0.01], [0.28, 0.27, 0.25, 0.15, 0.05], [0.95, 0.03, 0.01, 0.01], [0.89, 0.07, 0.03, 0.01],
  [0.94, 0.04, 0.01, 0.01], [0.26, 0.25, 0.24, 0.15, 0.1],
]; // prettier-ignore

/** A config that accepts the tiny inputs of tests. */
const CONFIG = `threshold: 1 bit
min-samples: 1
min-positions: 1
bounds:
  - { metric: fork-fraction, max: 40% }
  - { metric: fork-fraction, min: 1% }
`;

const withConfig = (config: string, files: Record<string, string | Uint8Array>) => {
  const cwd = folderWith(files);
  mkdirSync(join(cwd, ".github"));
  writeFileSync(join(cwd, ".github/logprob-gate.yml"), config);
  return cwd;
};

const reportOf = (args: readonly string[], options: CliOptions): Report =>
  reportSchema.parse(JSON.parse(runCli([...args, "--json"], options).stdout));

describe.each(RUNTIMES)("the built command line on %s", (_, node) => {
  test("README's first command: gates real logprobs of a real model", () => {
    const { status, stdout, stderr } = runCli(["check", "fixtures/stories"], { node });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("3,000");
  });

  test("the proof of concept: ten positions, ten entropies in bits, 3 forks, 30.0 %", () => {
    const cwd = withConfig(CONFIG, { "poc.json": JSON.stringify(POC) });
    const report = reportOf(["check", "poc.json", "--threshold", "1 bit"], { node, cwd });
    expect(report.groups[0]).toMatchObject({ samples: 1, positions: 10, forks: 3, undecided: 0 });
    expect(report.groups[0].metrics["fork-fraction"]).toMatchObject({ estimate: 0.3, low: 0.3, high: 0.3 });
    const one = POC.map((row) => {
      const single = withConfig(CONFIG, { "row.json": JSON.stringify([row]) });
      return reportOf(["check", "row.json"], { node, cwd: single }).groups[0].metrics["mean-entropy"];
    });
    expect(one.map((value) => value.estimate.toFixed(4))).toEqual(
      ["0.2219", "0.5061", "0.7155", "2.0501", "0.5467", "2.1509", "0.3549", "0.6364", "0.4025", "2.2422"],
    ); // prettier-ignore
    expect(one.every(({ unit }) => unit === "bits")).toBe(true);
    expect(runCli(["check", "poc.json"], { node, cwd }).stdout).toContain("30.0 %");
  });

  test("zstd of many frames, from a file and a pipe, and what is damaged in its last one", () => {
    const frames = Buffer.concat(
      Array<Buffer>(500).fill(readFileSync("fixtures/containers/two-frames.jsonl.zst")),
    );
    const cwd = withConfig(CONFIG, { "run.jsonl.zst": frames, "cut.jsonl.zst": frames.subarray(0, -20) });
    const read = reportOf(["check", "run.jsonl.zst"], { node, cwd });
    expect(read.groups[0]).toMatchObject({ samples: 1000, positions: 3000 });
    const piped = reportOf(["check", "-"], { node, cwd, input: frames });
    expect(piped.groups).toEqual(read.groups);
    expect(piped.inputs).toMatchObject([{ path: "-", bytes: frames.length }]);
    const { status, stdout } = runCli(["check", "cut.jsonl.zst"], { node, cwd });
    expect(status).toBe(2);
    expect(stdout).toMatch(/cut\.jsonl\.zst: .* damaged or cut .*\[bad-encoding\]/);
  });
});

describe("exit status and what is said", () => {
  const RECORDS = Array.from({ length: 20 }, () =>
    JSON.stringify(completion([[FORK, SURE, SURE, SURE]])),
  ).join("\n");

  test("a failing bound: 1, on its line of the config", () => {
    const cwd = withConfig(CONFIG.replace("40%", "10%"), { "run.jsonl": RECORDS });
    const { status, stdout } = runCli(["check", "run.jsonl", "--out", "reports"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain(".github/logprob-gate.yml:5");
    expect(stdout).toContain("25.0 %");
    const summary = readFileSync(join(cwd, "reports/summary.md"), "utf8");
    const junit = readFileSync(join(cwd, "reports/junit.xml"), "utf8");
    const report = JSON.parse(readFileSync(join(cwd, "reports/report.json"), "utf8")) as Report;
    expect(report).toMatchObject({
      verdict: "fail",
      blocks: true,
      findings: [{ level: "fail", location: { line: 5 } }],
    });
    expect(summary).toContain("25.0 %");
    expect(junit).toMatch(/<testsuites?[^>]* failures="1"/);
  });

  test("one that holds: 0", () => {
    const cwd = withConfig(CONFIG, { "run.jsonl": RECORDS });
    expect(runCli(["check", "run.jsonl"], { cwd }).status).toBe(0);
  });

  test("without a config the starter bound applies, and is said", () => {
    const cwd = folderWith({ "run.jsonl": RECORDS });
    const { status, stdout } = runCli(["check", "run.jsonl"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("starter bound");
    expect(stdout).toContain("1.4 nats");
    const confident = runCli(["check", "run.jsonl", "--evidence", "confident"], { cwd });
    expect(confident.stdout).toContain("starter bound");
  });

  test("undecided where that is not tolerated: 1", () => {
    const cwd = folderWith({ "run.jsonl": RECORDS });
    const { status, stdout } = runCli(["check", "run.jsonl", "--on-inconclusive", "fail"], { cwd });
    expect(status).toBe(1);
    expect(stdout.toLowerCase()).toContain("inconclusive");
  });

  test.each([
    [
      "a misspelt metric",
      CONFIG.replace("metric: fork-fraction, max", "metric: fork-fracton, max"),
      [],
      "config-invalid",
      /logprob-gate\.yml:5.*fork-fraction/s,
    ],
    [
      "a misspelt key",
      CONFIG.replace("threshold", "treshold"),
      [],
      "config-invalid",
      /logprob-gate\.yml:1.*threshold/s,
    ],
    ["a file that is not there", CONFIG, ["absent.jsonl"], "no-artifacts", /absent\.jsonl/],
    ["a config that is not there", CONFIG, ["--config", "absent.yml"], "config-not-found", /absent\.yml/],
    ["a threshold without a unit", CONFIG, ["--threshold", "1.4"], "", /--threshold.*nats/s],
    ["a format that does not exist", CONFIG, ["--format", "openai-chatt"], "", /openai-chat/],
  ])("%s: 2, with place and remedy", (_, config, args, code, text) => {
    const cwd = withConfig(config, { "run.jsonl": RECORDS });
    const { status, stdout, stderr } = runCli(["check", "run.jsonl", ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(text);
    expect(stderr).toContain(code);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    [["chek", "run.jsonl"]],
    [["check"]],
    [["check", "x", "--outt", "y"]],
    [["judge", "x", "--quiet"]],
    [["compare", "x", "y", "--on-missing-baseline", "fail"]],
  ])("%j is a mistake in the command: 2", (args) => {
    const { status, stderr } = runCli(args);
    expect(status).toBe(2);
    expect(stderr).toContain("error:");
  });

  test.each([
    ["an empty file", "", "empty-file"],
    ["not JSON", "hello", "bad-json"],
    ["chosen tokens only", JSON.stringify(completion([[{ ...FORK, top_logprobs: [] }]])), "chosen-only"],
  ])("%s is never a pass: 2, and the rest is reported", (_, content, code) => {
    const cwd = withConfig(CONFIG, { "bad.json": content, "run.jsonl": RECORDS });
    const { status, stdout } = runCli(["check", "."], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain(code);
    expect(stdout).toContain("bad.json");
    const report = reportOf(["check", "."], { cwd });
    expect(report).toMatchObject({
      verdict: "fail",
      blocks: true,
      groups: [{ samples: 20 }],
      problems: [{ code, path: "bad.json" }],
    });
    expect(report.problems[0].remedy).not.toBe("");
  });

  test("a bad record fails the gate, unless it is allowed", () => {
    const cwd = withConfig(CONFIG, { "run.jsonl": `${RECORDS}\n{"cut": ` });
    expect(runCli(["check", "run.jsonl"], { cwd }).status).toBe(1);
    writeFileSync(join(cwd, ".github/logprob-gate.yml"), `${CONFIG}max-problems: 1\n`);
    const { status, stdout } = runCli(["check", "run.jsonl"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("run.jsonl:21");
  });

  test("the report cannot be written: 2", () => {
    const cwd = withConfig(CONFIG, { "run.jsonl": RECORDS, taken: "" });
    const { status, stderr } = runCli(["check", "run.jsonl", "--out", "taken"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("not-writable");
  });
});

describe("the other commands", () => {
  test("standard input, gzipped or not", () => {
    const cwd = withConfig(CONFIG, {});
    const text = JSON.stringify(POC);
    for (const input of [text, gzipSync(text)]) {
      expect(reportOf(["check", "-"], { cwd, input }).groups[0].forks).toBe(3);
    }
  });

  test("a pipe by its path: its text is not read again", () => {
    const cwd = withConfig(CONFIG, { "poc.json": JSON.stringify(POC) });
    const command = `node ${resolve("dist/cli/index.js")} check <(cat poc.json) --show forks`;
    const { status, stdout } = spawnSync("bash", ["-c", command], { cwd, encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("30.0 %");
    expect(stdout).toContain("No decision fork has text that can be read again.");
  });

  test("--version, --help and formats", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(runCli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(runCli(["--help"]).stdout).toContain("Exit status:");
    expect(runCli(["formats"]).stdout).toContain("choices[*]");
  });

  test("formats --explain says which format, which fields, and what the first position holds", () => {
    const { status, stdout } = runCli(["formats", "--explain", "fixtures/formats/vllm-offline.jsonl"]);
    expect(status).toBe(0);
    expect(stdout).toContain("vllm-offline: offline dumps by token id");
    expect(stdout).toContain("alternatives {*}.logprob or {*} (logprob)");
    expect(stdout).toContain("ln p      -0.1, -3.5, -4");
    expect(stdout).toContain("chosen    -0.1 (ln p)");
    expect(stdout).toContain('"a" 90.5 %');
    const refused = runCli(["formats", "--explain", "fixtures/refused/helm.json"]);
    expect(refused).toMatchObject({ status: 2, stderr: "" });
    expect(refused.stdout).toContain("[chosen-only]");
    const input = readFileSync("fixtures/refused/helm.json");
    const piped = runCli(["formats", "--explain", "-"], { input });
    expect(piped).toEqual({
      ...refused,
      stdout: refused.stdout.replaceAll("fixtures/refused/helm.json", "-"),
    });
  });

  test("a format of the user's own", () => {
    const own = `formats:
  - name: mine
    sample: steps[*]
    positions: dist[*]
    chosen: { value: lp, text: tok }
    alternatives: { value: "top[*].lp", text: "top[*].tok" }
    scale: logprob
`;
    const top = [
      { tok: "a", lp: -0.5 },
      { tok: "b", lp: -1.5 },
    ];
    const record = { id: "q", steps: [{ dist: [{ tok: "a", lp: -0.5, top }] }] };
    const cwd = withConfig(CONFIG + own, { "run.json": JSON.stringify(record) });
    const report = reportOf(["check", "run.json"], { cwd });
    expect(report.inputs).toMatchObject([{ format: "mine", samples: 1, positions: 1 }]);
    expect(report.problems).toMatchObject([{ code: "few-alternatives", scope: "notice" }]);
    const { status, stderr } = runCli(["check", "run.json", "--format", "mien"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean "mine"');
  });

  test("colour only where it is wanted", () => {
    const args = ["check", "fixtures/stories"];
    const coloured = (env: Record<string, string>) => runCli(args, { env }).stdout.includes("\u001b[");
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(coloured({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true);
    expect(coloured({ FORCE_COLOR: "0" })).toBe(false);
  });

  test("identical input gives identical output", () => {
    const runs = [1, 2].map(() => runCli(["check", "fixtures/stories", "--json"]).stdout);
    expect(runs[0]).toBe(runs[1]);
  });
});

test("hostile token text and names stay inert in terminal, summary and JUnit", () => {
  const hostile =
    '\\"}]</details>@someone ::error::x | \u202eRTL \u001b[31m\n# heading <img src=x onerror=1>';
  const record = {
    id: hostile,
    suite: hostile,
    r: completion([
      [
        position(hostile, -2, [
          [hostile, -2],
          ["b", -2],
          ["c", -2],
        ]),
      ],
    ]),
  };
  const cwd = withConfig(`${CONFIG}group-by: suite\n`, { "run.json": JSON.stringify(record) });
  const { stdout } = runCli(["check", "run.json", "--out", "out"], { cwd });
  const summary = readFileSync(join(cwd, "out/summary.md"), "utf8");
  const junit = readFileSync(join(cwd, "out/junit.xml"), "utf8");
  for (const text of [stdout, summary, junit]) {
    expect(text).not.toContain("\u202e");
    expect(text).not.toContain("\u001b[31m");
    expect(text).not.toMatch(/^::error/m);
    expect(text).not.toMatch(/^# heading/m);
    expect(text).not.toContain("<img");
  }
  expect(summary).not.toContain("@someone");
  expect(summary.match(/<details/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
});
