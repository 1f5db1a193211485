import type { Config } from "../config/types.ts";
import { judge } from "../judge/judge.ts";
import { thresholdNats } from "../measure/units.ts";
import { buildReport } from "../report/build.ts";
import { comparisonOf, type Compared } from "../report/comparison.ts";
import type { Report } from "../report/schema.ts";
import { loadBaseline, noBaseline, type Baseline, type BaselineSource } from "./baseline.ts";
import { casesOf } from "./cases.ts";
import { fileOf } from "./measurement-file.ts";
import { mergedRun } from "./merge-runs.ts";
import { TellingSamples } from "./page/telling-samples.ts";
import { measureRun, type MeasureOptions, type Run } from "./run.ts";
import { baselineAtThreshold, runAt, withThreshold } from "./threshold.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";
import { MEASUREMENT, writeMeasurement, writeReports } from "./write-reports.ts";

/** 0 passed, 1 the gate stops the merge, 2 an artifact could not be read at all. */
export type ExitStatus = 0 | 1 | 2;

interface JudgeOptions {
  readonly config: Config;
  /** Absent: nothing is compared, and that is said. */
  readonly baseline?: BaselineSource | undefined;
  /** Directory for the report files and the measurement; none: not written. */
  readonly out?: string | undefined;
  /** What the page may show; absent of measurements, which hold no text. */
  readonly telling?: TellingSamples | undefined;
}

export type CheckOptions = MeasureOptions & JudgeOptions;

export interface CheckResult {
  readonly report: Report;
  readonly status: ExitStatus;
}

/**
 * Reads the artifacts, measures, judges, and writes the report files: the main job, for the command line and
 * the action alike.
 *
 * @throws UserError for a mistake that leaves nothing to report (no file matched, `out` not writable).
 */
export async function check(options: CheckOptions, world: World): Promise<CheckResult> {
  const baseline = await loadBaseline(options.baseline ?? noBaseline);
  const config = withThreshold(options.config, baseline);
  const telling = options.out === undefined ? undefined : tellingSamples(config, baseline);
  const run = await measureRun({ ...options, config, telling }, world);
  return judgeRun(run, baseline, { ...options, config, telling }, world);
}

/** The samples of a run that its page may show. */
function tellingSamples(config: Config, found: Baseline): TellingSamples {
  const baseline = baselineAtThreshold(found, config);
  const { measurement } = baseline.kind === "with" ? baseline.run : {};
  const isComparable = measurement?.threshold === thresholdNats(config.threshold);
  return new TellingSamples(config.limits.page, isComparable ? measurement : undefined);
}

/**
 * Merges measurements and judges them, without reading artifacts again.
 *
 * @param options `shards`: how many measurements there must be
 * @throws UserError for measurements that do not fit together, or cannot be read
 */
export async function judgeMeasurements(
  options: JudgeOptions & { readonly measurements: readonly string[]; readonly shards?: number | undefined },
  world: World,
): Promise<CheckResult> {
  const baseline = await loadBaseline(options.baseline ?? noBaseline);
  const config = withThreshold(options.config, baseline);
  const run = runAt(await mergedRun(options.measurements, options.shards, world), config);
  return judgeRun(run, baseline, { ...options, config }, world);
}

/**
 * Measures artifacts and writes the measurement: one shard of a matrix.
 *
 * @returns the run, and 2 where an artifact could not be read at all
 */
export async function measure(
  options: MeasureOptions & { readonly baseline?: BaselineSource | undefined; readonly file: string },
  world: World,
): Promise<{ readonly run: Run; readonly status: ExitStatus }> {
  const baseline = await loadBaseline(options.baseline ?? noBaseline);
  const config = withThreshold(options.config, baseline);
  const run = await measureRun({ ...options, config }, world);
  await writeMeasurement(fileOf(run, historyOf(baseline)), options.file, world);
  return { run, status: run.problems.fileFailed ? 2 : 0 };
}

/** Judges what was measured, and writes the report files. */
export async function judgeRun(
  run: Run,
  found: Baseline,
  { config, out, telling }: JudgeOptions,
  world: World,
): Promise<CheckResult> {
  const { measurement, problems, inputs, topForks, topChanges, threshold } = run;
  const baseline = baselineAtThreshold(found, config);
  if (baseline.kind === "none" && baseline.problem) problems.add(baseline.problem);
  const compared: Compared =
    baseline.kind === "none" ? baseline : { ...baseline, baseline: baseline.run.measurement };
  const comparison = comparisonOf(measurement, compared);
  const artifacts = problems.artifacts(config.maxProblems);
  const verdict = judge(measurement, config, artifacts, comparison);
  const { cases, problems: unsearched } = await casesOf(run, comparison, verdict, config, world);
  const report = buildReport({
    version: VERSION,
    config: { ...config, threshold },
    measurement,
    compared,
    verdict,
    problems: { list: [...problems.list, ...unsearched], count: problems.count },
    inputs,
    topForks,
    cases,
    topChanges,
  });
  if (out !== undefined) {
    await writeReports(report, out, world);
    await writeMeasurement(fileOf(run, historyOf(baseline)), `${out}/${MEASUREMENT}`, world);
    // Nobody else has to load what draws it.
    const { writePage } = await import("./page/write-page.ts");
    const base = comparison.kind === "with" ? comparison.baseline : undefined;
    await writePage({ report, measurement, baseline: base }, telling, { config, out }, world);
  }
  return { report, status: problems.fileFailed ? 2 : report.blocks ? 1 : 0 };
}

const historyOf = (baseline: Baseline) => (baseline.kind === "with" ? baseline.history : []);
