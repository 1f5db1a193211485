import type { Config } from "../config/types.ts";
import { judge } from "../judge/judge.ts";
import { buildReport } from "../report/build.ts";
import { comparisonOf } from "../report/comparison.ts";
import type { Report } from "../report/schema.ts";
import { historyOf, type Baseline, type BaselineSource } from "./baseline.ts";
import { casesOf } from "./cases.ts";
import type { TellingSamples } from "./page/telling-samples.ts";
import { readOptions, type Run } from "./run.ts";
import { baselineAtThreshold, runAt } from "./threshold.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";
import { MEASUREMENT, writeMeasurement, writeReports } from "./write-reports.ts";

/** 0 passed, 1 the gate stops the merge, 2 an artifact could not be read at all. */
export type ExitStatus = 0 | 1 | 2;

export interface JudgeOptions {
  readonly config: Config;
  /** Absent: nothing is compared, and that is said. */
  readonly baseline?: BaselineSource | undefined;
  /** Directory for the report files and the measurement; none: not written. */
  readonly out?: string | undefined;
  /** What the page may show; absent of measurements, which hold no text. */
  readonly telling?: TellingSamples | undefined;
}

export interface CheckResult {
  readonly report: Report;
  readonly status: ExitStatus;
}

/**
 * Judges what was measured at the threshold of the config, and writes the report files; the measurement as it was taken,
 * since another threshold tells less.
 *
 * @throws UserError threshold-unknown; not-writable
 */
export async function judgeRun(
  measured: Run,
  found: Baseline,
  { config, out, telling }: JudgeOptions,
  world: World,
): Promise<CheckResult> {
  const run = runAt(measured, config);
  const { measurement, problems, inputs, topChanges, threshold } = run;
  const baseline = baselineAtThreshold(found, config);
  if (baseline.kind === "none" && baseline.problem) problems.add(baseline.problem);
  const comparison = comparisonOf(measurement, baseline);
  const artifacts = problems.artifacts(config.maxProblems);
  const verdict = judge(measurement, config, artifacts, comparison);
  const { cases, problems: unsearched } = await casesOf(run, comparison, verdict, config, world);
  const report = buildReport({
    version: VERSION,
    config: { ...config, threshold },
    measurement,
    compared: baseline,
    verdict,
    problems: { list: [...problems.list, ...unsearched], count: problems.count },
    inputs,
    topForks: (await run.forks?.withText(readOptions(config, world))) ?? [],
    cases,
    topChanges,
  });
  if (out !== undefined) {
    await writeReports(report, out, world);
    await writeMeasurement(measured, `${out}/${MEASUREMENT}`, world, historyOf(baseline));
    // Nobody else has to load what draws it.
    const { writePage } = await import("./page/write-page.ts");
    const base = comparison.kind === "with" ? comparison.baseline : undefined;
    await writePage({ report, measurement, baseline: base }, telling, { config, out }, world);
  }
  return { report, status: problems.fileFailed ? 2 : report.blocks ? 1 : 0 };
}
