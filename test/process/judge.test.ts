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
