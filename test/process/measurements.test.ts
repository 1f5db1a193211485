import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { MeasurementFile } from "../../src/measure/file.ts";
import type { Report } from "../../src/report/schema.ts";
import { folderWith } from "../support/collect.ts";
import { runAction, runCli } from "../support/process.ts";

const RECORDS = gunzipSync(readFileSync("fixtures/stories/stories.jsonl.gz")).toString().trim().split("\n");
const FIXTURE = (name: string) => resolve(`fixtures/measurements/${name}.json.gz`);

const CONFIG = `threshold: 1.4 nats
group-by: suite
bounds:
  - { metric: fork-fraction, max: 10% }
  - { metric: fork-fraction, against: baseline, max-increase: 1pp, max-decrease: 1pp }
`;

function reportOf(args: readonly string[], cwd: string): Report {
  const { stdout, stderr } = runCli([...args, "--json"], { cwd });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

const readMeasurement = (path: string) =>
  JSON.parse(gunzipSync(readFileSync(path)).toString()) as MeasurementFile;

/** A copy of a measurement with something changed. */
function changed(name: string, change: (file: MeasurementFile) => void): Buffer {
  const file = readMeasurement(FIXTURE(name));
  change(file);
  return gzipSync(JSON.stringify(file));
}

describe("eight shards", () => {
  let cwd = "";
  const shards = Array.from({ length: 8 }, (_, i) => `shard-${i}.json.gz`);
  beforeAll(() => {
    cwd = folderWith({ "gate.yml": CONFIG, "all.jsonl": RECORDS.join("\n") });
    for (const [i, shard] of shards.entries()) {
      writeFileSync(
        join(cwd, `part-${i}.jsonl`),
        RECORDS.filter((_, at) => (at * 5 + 3) % 8 === i).join("\n"),
      );
      const args = ["measure", `part-${i}.jsonl`, "--config", "gate.yml", "-o", shard];
      expect(runCli(args, { cwd })).toMatchObject({ status: 0, stdout: "" });
    }
  });
  const judge = (files: readonly string[], more: readonly string[] = []) =>
    runCli(["judge", ...files, "--config", "gate.yml", "--json", ...more], { cwd });

  test("are one run, whatever their order", () => {
    const one = reportOf(["check", "all.jsonl", "--config", "gate.yml"], cwd);
    const merged = judge(shards, ["--expect-shards", "8"]);
    const { groups } = JSON.parse(merged.stdout) as Report;
    expect(groups.map(({ name }) => name)).toEqual(["all", "people", "things"]);
    for (const [i, group] of groups.entries()) {
      const { metrics, ...counts } = group;
      const { metrics: expected, ...expectedCounts } = one.groups[i];
      expect(counts).toEqual(expectedCounts);
      for (const [name, value] of Object.entries(metrics)) {
        for (const key of ["estimate", "low", "high"] as const) {
          expect(Math.abs((value[key] ?? NaN) - (expected[name][key] ?? NaN))).toBeLessThanOrEqual(1e-9);
        }
        expect(value.interval?.[0] ?? 0).toBeCloseTo(expected[name].interval?.[0] ?? 0, 9);
      }
    }
    expect(judge(shards.toReversed()).stdout).toBe(merged.stdout);
  });

  test.each([
    ["one is missing", shards.slice(1), "shard-missing", /7 measurements where 8 are expected/],
    ["all but one are missing", shards.slice(0, 1), "shard-missing", /1 measurement where 8 are expected/],
    [
      "one is there twice",
      [...shards.slice(1), "copy.json.gz"],
      "shard-twice",
      /sharp3-\d+.*copy|copy.*sharp3/s,
    ],
  ])("%s: an error", (_, files, code, text) => {
    writeFileSync(join(cwd, "copy.json.gz"), readFileSync(join(cwd, "shard-1.json.gz")));
    const { status, stdout, stderr } = judge(files, ["--expect-shards", "8"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(code);
    expect(stderr).toMatch(text);
  });

  test("an error of two names these two, not what else is merged", () => {
    writeFileSync(join(cwd, "twice.json.gz"), readFileSync(join(cwd, "shard-1.json.gz")));
    const unlike = readMeasurement(join(cwd, "shard-7.json.gz"));
    unlike.fingerprint.k = 5;
    writeFileSync(join(cwd, "unlike.json"), JSON.stringify(unlike));
    for (const [last, code] of [
      ["twice.json.gz", "shard-twice"],
      ["unlike.json", "measurements-differ"],
    ]) {
      const { stderr } = judge([...shards.slice(0, 7), last]);
      expect(stderr).toContain(code);
      expect(stderr).toContain(last);
      expect(new Set(stderr.match(/[\w-]+\.json/g))).toHaveProperty("size", 2);
    }
  });

  test.each([
    ["k", (file: MeasurementFile) => (file.fingerprint.k = 5), "5"],
    ["vocabularySize", (file: MeasurementFile) => (file.vocabularySize = 512), "512"],
    ["threshold", (file: MeasurementFile) => (file.threshold.value = 2), "2"],
    ["models", (file: MeasurementFile) => (file.fingerprint.models = ["other"]), "other"],
    ["version", (file: MeasurementFile) => (file.version = "9.9.9"), "9.9.9"],
  ])("of another %s: an error that names it", (field, change, value) => {
    const named = readMeasurement(join(cwd, "shard-0.json.gz"));
    named.fingerprint.models = ["this"];
    writeFileSync(join(cwd, "named.json"), JSON.stringify(named));
    const other = readMeasurement(join(cwd, "shard-1.json.gz"));
    change(other);
    writeFileSync(join(cwd, "other.json"), JSON.stringify(other));
    const { status, stderr } = judge(["named.json", "other.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("measurements-differ");
    expect(stderr).toContain(`\`${field}\``);
    expect(stderr).toContain(value);
  });

  test("from standard input, and one that cannot be opened", () => {
    const input = readFileSync(join(cwd, "shard-0.json.gz"));
    const piped = runCli(["judge", "-", "--config", "gate.yml", "--json"], { cwd, input });
    expect(piped.stdout).toBe(judge(["shard-0.json.gz"]).stdout);
    mkdirSync(join(cwd, "folder"), { recursive: true });
    const folder = runCli(["judge", "-", "--config", "gate.yml", "--baseline", "folder"], { cwd, input });
    expect(folder.status).toBe(2);
    expect(folder.stdout).toMatch(/^FAIL .*folder.*\n[^]*not-readable/);
  });

  test("what one could not read is not lost", () => {
    writeFileSync(join(cwd, "bad.jsonl"), `${RECORDS[0]}\n{"cut": `);
    expect(runCli(["measure", "bad.jsonl", "--config", "gate.yml", "-o", "bad.json"], { cwd }).status).toBe(
      0,
    );
    const report = JSON.parse(judge(["bad.json"]).stdout) as Report;
    expect(report).toMatchObject({ verdict: "fail", blocks: true, problemCount: 1 });
    writeFileSync(join(cwd, "empty.jsonl"), "");
    const empty = runCli(["measure", "empty.jsonl", "-o", "empty.json"], { cwd });
    expect(empty.status).toBe(2);
    expect(empty.stderr).toContain("empty-file");
    expect(judge(["empty.json", "shard-0.json.gz"]).status).toBe(2);
  });
});

describe("against a baseline of a real model", () => {
  const cwd = folderWith({ "gate.yml": CONFIG });
  const judge = (run: string, baseline: string, more: readonly string[] = []) =>
    reportOf(["judge", run, "--baseline", baseline, "--config", "gate.yml", ...more], cwd);
  const change = (report: Report) => report.groups[0].metrics["fork-fraction"].difference;

  test.each([
    ["temperature 0.7", "base-t07"],
    ["logits tripled", "sharp3"],
  ])("%s: a regression, downwards", (_, name) => {
    const report = judge(FIXTURE(name), FIXTURE("base"), ["--max-fork-fraction", "100%"]);
    expect(report).toMatchObject({
      verdict: "fail",
      comparedWith: { samples: 50, pairs: 50, pairedShare: 1 },
    });
    expect(report.findings).toMatchObject([
      { code: "bound-violated", location: { path: "gate.yml", line: 5 } },
    ]);
    expect(report.findings[0].message).toMatch(/^Fork fraction is .* %: it fell by \d/);
    expect(change(report)?.interval?.[1]).toBeLessThan(-0.01);
  });

  test("and upwards the other way round; against itself, nothing", () => {
    expect(change(judge(FIXTURE("base"), FIXTURE("sharp3")))?.interval?.[0]).toBeGreaterThan(0.3);
    const same = judge(FIXTURE("base"), FIXTURE("base"), ["--max-fork-fraction", "100%"]);
    expect(same).toMatchObject({ verdict: "pass" });
    expect(change(same)).toEqual({ estimate: 0, interval: [0, 0], pairs: 50 });
  });

  test.each([
    [
      "sampling.temperature",
      "0.7",
      (file: MeasurementFile) => (file.fingerprint.sampling = { temperature: [0.7] }),
    ],
    ["k", "5", (file: MeasurementFile) => (file.fingerprint.k = 5)],
    ["vocabularySize", "512", (file: MeasurementFile) => (file.vocabularySize = 512)],
    ["estimator", "2", (file: MeasurementFile) => (file.fingerprint.estimator = 2)],
  ])("measured with another %s: refused, not compared", (field, value, edit) => {
    const recorded = changed("base", (file) => (file.fingerprint.sampling = { temperature: [1] }));
    writeFileSync(join(cwd, "run.json.gz"), recorded);
    writeFileSync(join(cwd, "other.json.gz"), changed("base", edit));
    const report = judge("run.json.gz", "other.json.gz", ["--max-fork-fraction", "100%"]);
    expect(report).toMatchObject({
      verdict: "inconclusive",
      comparedWith: null,
      notCompared: { differs: { field, baseline: value } },
    });
    expect(report.findings[0].message).toContain(field);
  });

  test("another model may be compared", () => {
    writeFileSync(
      join(cwd, "model.json.gz"),
      changed("base", (file) => (file.fingerprint.models = ["m"])),
    );
    expect(judge(FIXTURE("base"), "model.json.gz").comparedWith).not.toBeNull();
  });

  test.each([
    ["cut", gunzipSync(readFileSync(FIXTURE("base"))).subarray(0, 500)],
    ["a report", Buffer.from(JSON.stringify({ schema: "logprob-gate/report/v1" }))],
    ["contradicting itself", changed("base", (file) => (file.groups[0].ratios.fork.x += 1))],
  ])("one that is %s is never no change", (_, bytes) => {
    writeFileSync(join(cwd, "bad.json"), bytes);
    const args = ["judge", FIXTURE("base"), "--baseline", "bad.json", "--config", "gate.yml"];
    const { status, stdout } = runCli([...args, "--max-fork-fraction", "100%"], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain("bad-measurement");
    expect(stdout).toContain("Not compared with a baseline");
  });

  test.each([
    ["warn", 0, "warn"],
    ["fail", 1, "fail"],
    ["pass", 0, "pass"],
  ])("none there, on-missing-baseline %s", (tolerance, status, verdict) => {
    const args = ["judge", FIXTURE("base"), "--baseline", "absent.json", "--config", "gate.yml"];
    const more = ["--max-fork-fraction", "100%", "--on-missing-baseline", tolerance];
    expect(runCli([...args, ...more], { cwd })).toMatchObject({ status });
    const report = reportOf([...args, ...more], cwd);
    expect(report).toMatchObject({ verdict, notCompared: { lookedFor: ["absent.json"] } });
    expect(runCli([...args, ...more], { cwd }).stdout).toContain("looked for absent.json");
  });

  test("a threshold frozen from it", () => {
    const frozen = `threshold: { quantile: 0.8, of: baseline }
bounds:
  - { metric: fork-fraction, max: 25% }
`;
    writeFileSync(join(cwd, "frozen.yml"), frozen);
    const args = (run: string, ...more: string[]) => [
      "judge",
      FIXTURE(run),
      "--config",
      "frozen.yml",
      ...more,
    ];
    const same = reportOf(args("base", "--baseline", FIXTURE("base")), cwd);
    expect(same.groups[0].metrics["fork-fraction"].low).toBeCloseTo(0.2, 2);
    expect(same.threshold.unit).toBe("nats");
    const missing = runCli(args("base"), { cwd });
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain("no-baseline");
  });
});

test("at another threshold: bounds from the histogram on an edge, an error off it", () => {
  const cwd = folderWith({});
  const at = (...threshold: string[]) => ["judge", FIXTURE("base"), ...threshold];
  const own = reportOf(at(), cwd).groups[0].metrics["fork-fraction"];
  expect(reportOf(at(), cwd).threshold).toEqual({ value: 1.4, unit: "nats" });
  const near = reportOf(at("--threshold", "1.399 nats"), cwd).groups[0].metrics["fork-fraction"];
  expect(near.low).toBeCloseTo(own.low, 2);
  expect(near.high).toBeGreaterThanOrEqual(own.high ?? NaN);
  expect(near.interval).toBeNull();
  const off = runCli(at("--threshold", "2 bits"), { cwd });
  expect(off.status).toBe(2);
  expect(off.stderr).toContain("threshold-unknown");
});

test("identical input gives identical measurement, report and summary, and check is measure and judge", () => {
  const folders = [1, 2].map(() => folderWith({ "gate.yml": CONFIG, "run.jsonl": RECORDS.join("\n") }));
  const args = ["check", "run.jsonl", "--config", "gate.yml", "--baseline", FIXTURE("base"), "--out", "out"];
  for (const cwd of folders) runCli(args, { cwd });
  const read = (cwd: string, name: string) => readFileSync(join(cwd, "out", name));
  for (const name of ["measurement.json.gz", "report.json", "summary.md", "junit.xml"]) {
    expect(read(folders[0], name).equals(read(folders[1], name))).toBe(true);
  }
  const [cwd] = folders;
  runCli(["measure", "run.jsonl", "--config", "gate.yml", "-o", "m.json"], { cwd });
  const judged = reportOf(["judge", "m.json", "--config", "gate.yml", "--baseline", FIXTURE("base")], cwd);
  const checked = JSON.parse(read(cwd, "report.json").toString()) as Report;
  expect({ ...judged, topForks: [] }).toEqual({ ...checked, topForks: [] });
});

test("a measurement carries the baselines before it, and the report shows them as a trend", () => {
  const cwd = folderWith({ "run.jsonl": RECORDS.join("\n") });
  const check = (baseline: string, out: string, commit: string) =>
    runCli(["check", "run.jsonl", "--baseline", baseline, "--out", out], {
      cwd,
      env: { GITHUB_SHA: commit, SOURCE_DATE_EPOCH: "1700000000" },
    });
  check("absent.json", "1", "aaaaaaa");
  check("1/measurement.json.gz", "2", "bbbbbbb");
  check("2/measurement.json.gz", "3", "ccccccc");
  const { trend, comparedWith } = JSON.parse(readFileSync(join(cwd, "3/report.json"), "utf8")) as Report;
  expect(trend.map(({ commit, date }) => [commit, date])).toEqual([
    ["aaaaaaa", "2023-11-14T22:13:20.000Z"],
    ["bbbbbbb", "2023-11-14T22:13:20.000Z"],
  ]);
  expect(comparedWith).toMatchObject({ commit: "bbbbbbb", samples: 50 });
});

test("the action: measure in one step, judge in the next", () => {
  const workspace = folderWith({ "run.jsonl": RECORDS.join("\n") });
  mkdirSync(join(workspace, ".github"));
  writeFileSync(join(workspace, ".github/logprob-gate.yml"), CONFIG);
  const measured = runAction({ mode: "measure", artifacts: "run.jsonl", "report-dir": "m" }, { workspace });
  expect(measured).toMatchObject({ status: 0, summary: "", outputs: { samples: "50", positions: "3000" } });
  const { measurement } = measured.outputs;
  expect(measurement).toBe(join(workspace, "m/measurement.json.gz"));
  const judged = runAction(
    { mode: "judge", measurements: "m", "expect-shards": "1", baseline: measurement, "report-dir": "r" },
    { workspace },
  );
  expect(judged).toMatchObject({ status: 0, outputs: { verdict: "pass", samples: "50" } });
  expect(judged.summary).toContain("against the baseline");
  for (const inputs of [
    { mode: "judge" },
    { mode: "meashure" },
    { mode: "judge", measurements: "m", "expect-shards": "2" },
  ]) {
    expect(runAction(inputs as Record<string, string>, { workspace }).status).toBe(2);
  }
});
