import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { MeasurementFile } from "../../src/measure/file.ts";
import type { Report } from "../../src/report/schema.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

const BASE = resolve("fixtures/measurements/base.json.gz");

const reportOf = (args: readonly string[], cwd: string) =>
  JSON.parse(runCli([...args, "--json"], { cwd }).stdout) as Report;

const thresholdIn = (path: string) =>
  (JSON.parse(gunzipSync(readFileSync(path)).toString()) as MeasurementFile).threshold;

test("a run that is judged at another threshold is written as it was measured, and can be judged again", () => {
  const cwd = folderWith({
    "frozen.yml":
      "threshold: { quantile: 0.9, of: baseline }\nbounds:\n  - { metric: fork-fraction, max: 25% }\n",
  });
  const frozen = ["--config", "frozen.yml", "--baseline", BASE];
  for (const [out, how] of [
    ["at", ["--threshold", "1.2 nats"]],
    ["frozen", frozen],
  ] as const) {
    const first = reportOf(["judge", BASE, ...how, "--out", out], cwd);
    const written = `${out}/measurement.json.gz`;
    expect(thresholdIn(join(cwd, written))).toEqual({ value: 1.4, unit: "nats" });
    expect(reportOf(["judge", written, ...how], cwd).groups).toEqual(first.groups);
    expect(reportOf(["judge", BASE, "--baseline", written], cwd).comparedWith).not.toBeNull();
  }
});

test("measurements that put their samples into groups in two ways are not merged: none is counted twice", () => {
  const cwd = folderWith({
    "gate.yml": "group-by: suite\n",
    "paths.yml": "group-by: { path: '{group}.gz' }\n",
  });
  const run = resolve("fixtures/stories/stories.jsonl.gz");
  const measure = (out: string, ...config: string[]) =>
    runCli(["measure", run, ...config, "--quiet", "-o", out], { cwd });
  measure("all.json");
  measure("suites.json", "--config", "gate.yml");
  measure("paths.json", "--config", "paths.yml");
  for (const [one, other, said] of [
    ["suites.json", "all.json", "`groupBy` is "],
    ["suites.json", "paths.json", "path {group}.gz"],
  ] as const) {
    const { status, stderr } = runCli(["judge", one, other], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("measurements-differ");
    expect(stderr).toContain(said);
  }
});
