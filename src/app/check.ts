import type { Config } from "../config/types.ts";
import { thresholdNats } from "../measure/units.ts";
import { historyOf, loadBaseline, type Baseline, type BaselineSource } from "./baseline.ts";
import type { CheckResult, ExitStatus, JudgeOptions } from "./judge-run.ts";
import { mergedRun } from "./merge-runs.ts";
import { notAnInput } from "./not-an-input.ts";
import { TellingSamples } from "./page/telling-samples.ts";
import { measureRun, type MeasureOptions, type Run } from "./run.ts";
import { noteBaseline } from "./tell-problems.ts";
import { baselineAtThreshold, withThreshold } from "./threshold.ts";
import type { World } from "./world.ts";
import { writeMeasurement } from "./write-reports.ts";

export type CheckOptions = MeasureOptions & JudgeOptions;

/**
 * Reads the artifacts, measures, judges, and writes the report files: the main job, for the command line and
 * the action alike.
 *
 * @throws UserError for a mistake that leaves nothing to report (no file matched, `out` not writable).
 */
export async function check(options: CheckOptions, world: World): Promise<CheckResult> {
  const baseline = await loadBaseline(options.baseline);
  const config = withThreshold(options.config, baseline);
  const telling = options.out === undefined ? undefined : tellingSamples(config, baseline);
  const run = await measureRun({ ...options, config, telling }, world);
  const { judgeRun } = await import("./judge-run.ts");
  return judgeRun(run, baseline, { ...options, config, telling }, world);
}

/** The samples of a run that its page may show. */
function tellingSamples(config: Config, found: Baseline): TellingSamples {
  const baseline = baselineAtThreshold(found, config);
  const measurement = baseline.kind === "with" ? baseline.measurement : undefined;
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
  const baseline = await loadBaseline(options.baseline);
  const config = withThreshold(options.config, baseline);
  const run = await mergedRun(options.measurements, options.shards, world);
  const { judgeRun } = await import("./judge-run.ts");
  return judgeRun(run, baseline, { ...options, config }, world);
}

/**
 * Measures artifacts and writes the measurement: one shard of a matrix.
 *
 * @returns the run, and 2 where an artifact or the baseline could not be read at all
 * @throws UserError usage, where the file to write is an artifact
 */
export async function measure(
  options: MeasureOptions & { readonly baseline?: BaselineSource | undefined; readonly file: string },
  world: World,
): Promise<{ readonly run: Run; readonly status: ExitStatus }> {
  const baseline = await loadBaseline(options.baseline);
  const config = withThreshold(options.config, baseline);
  await notAnInput(options.file, options.artifacts, world);
  const run = await measureRun({ ...options, config }, world);
  noteBaseline(baseline, run.problems, world);
  await writeMeasurement(run, options.file, world, historyOf(baseline));
  return { run, status: run.problems.fileFailed ? 2 : 0 };
}
