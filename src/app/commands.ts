import type { Config } from "../config/types.ts";
import { terminal } from "../report/terminal.ts";
import { baselineAt } from "./baseline.ts";
import { check, judgeMeasurements, measure, type CheckResult } from "./check.ts";
import { compare } from "./compare.ts";
import { explain } from "./explain.ts";
import { formatsTable } from "./formats.ts";
import { loadConfig } from "./load-config.ts";
import { measured } from "./measured.ts";
import { parseShards } from "./shards.ts";
import { terminalStyle } from "./terminal-style.ts";
import type { World } from "./world.ts";
import { reportJson } from "./write-reports.ts";

/** What reads artifacts, and what judges, and what does both. */
export interface MeasureFlags {
  readonly config?: string;
  readonly threshold?: string;
  readonly vocabSize?: string;
  readonly format?: string;
  readonly baseline?: string;
  readonly quiet?: boolean;
}

export interface JudgeFlags {
  readonly config?: string;
  readonly threshold?: string;
  readonly minForkFraction?: string;
  readonly maxForkFraction?: string;
  readonly onInconclusive?: string;
  readonly onMissingBaseline?: string;
  readonly evidence?: string;
  readonly baseline?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly pageBudget?: string;
}

export type CheckFlags = MeasureFlags & JudgeFlags;

export type CompareFlags = CheckFlags & { readonly rankCutoff?: string };

export interface FormatsFlags {
  readonly explain?: string;
  readonly config?: string;
  readonly format?: string;
}

/** Says what can be read, or what a file is taken for. @returns the exit status */
export async function runFormats(flags: FormatsFlags, world: World): Promise<number> {
  const format = flags.format === undefined ? undefined : { value: flags.format, name: "--format" };
  const config = await loadConfig(flags.config, { format }, world.cwd);
  if (flags.explain === undefined) {
    world.stdout.write(formatsTable(config));
    return 0;
  }
  const { text, status } = await explain(flags.explain, config, world);
  world.stdout.write(text);
  return status;
}

const configOf = (flags: CompareFlags, world: World): Promise<Config> => {
  const option = (name: string, value: string | undefined) =>
    value === undefined ? undefined : { value, name: `--${name}` };
  return loadConfig(
    flags.config,
    {
      threshold: option("threshold", flags.threshold),
      minForkFraction: option("min-fork-fraction", flags.minForkFraction),
      maxForkFraction: option("max-fork-fraction", flags.maxForkFraction),
      vocabSize: option("vocab-size", flags.vocabSize),
      format: option("format", flags.format),
      rankCutoff: option("rank-cutoff", flags.rankCutoff),
      onInconclusive: option("on-inconclusive", flags.onInconclusive),
      onMissingBaseline: option("on-missing-baseline", flags.onMissingBaseline),
      evidence: option("evidence", flags.evidence),
      pageBudget: option("page-budget", flags.pageBudget),
    },
    world.cwd,
  );
};

const sourceOf = ({ baseline }: CheckFlags, world: World) =>
  baseline === undefined ? undefined : baselineAt(baseline, world);

/** Measures and judges. @returns the exit status */
export async function runCheck(
  artifacts: readonly string[],
  flags: CheckFlags,
  world: World,
): Promise<number> {
  const config = await configOf(flags, world);
  const { out, quiet } = flags;
  return tell(
    await check({ artifacts, config, baseline: sourceOf(flags, world), out, quiet }, world),
    flags,
    world,
  );
}

/** Merges measurements and judges. @returns the exit status */
export async function runJudge(
  measurements: readonly string[],
  flags: JudgeFlags & { readonly expectShards?: string },
  world: World,
): Promise<number> {
  const shards = parseShards(flags.expectShards, "--expect-shards");
  const config = await configOf(flags, world);
  const baseline = sourceOf(flags, world);
  return tell(
    await judgeMeasurements({ measurements, shards, config, baseline, out: flags.out }, world),
    flags,
    world,
  );
}

/** Measures how a tuned model differs from its base, and judges it. @returns the exit status */
export async function runCompare(
  base: string,
  tuned: string,
  flags: CompareFlags,
  world: World,
): Promise<number> {
  const config = await configOf(flags, world);
  const { out, quiet } = flags;
  return tell(await compare({ base: [base], tuned: [tuned], config, out, quiet }, world), flags, world);
}

function tell({ report, status }: CheckResult, flags: JudgeFlags, world: World): number {
  world.stdout.write(
    flags.json === true ? reportJson(report) : terminal(report, terminalStyle(world.stdout, world.env)),
  );
  return status;
}

/** Measures, and writes the measurement. @returns the exit status */
export async function runMeasure(
  artifacts: readonly string[],
  flags: MeasureFlags & { readonly output: string },
  world: World,
): Promise<number> {
  const config = await configOf(flags, world);
  const options = {
    artifacts,
    config,
    baseline: sourceOf(flags, world),
    file: flags.output,
    quiet: flags.quiet,
  };
  const { run, status } = await measure(options, world);
  if (flags.quiet !== true) world.stderr.write(measured(run, flags.output));
  return status;
}
