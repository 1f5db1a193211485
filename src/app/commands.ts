import type { Config } from "../config/types.ts";
import type { InspectedSample } from "../report/inspection.ts";
import { terminal, type TerminalOptions } from "../report/terminal.ts";
import { baselineAt, loadBaseline } from "./baseline.ts";
import { check, judgeMeasurements, measure } from "./check.ts";
import { formatsTable } from "./formats.ts";
import type { CheckResult } from "./judge-run.ts";
import { loadConfig } from "./load-config.ts";
import { measured } from "./measured.ts";
import { option } from "./option.ts";
import { parseWorkers } from "./parallel/workers.ts";
import { Problems } from "./problems.ts";
import { parseShards } from "./shards.ts";
import { noteBaseline, tellProblems } from "./tell-problems.ts";
import { terminalStyle } from "./terminal-style.ts";
import { withThreshold } from "./threshold.ts";
import type { World } from "./world.ts";
import { reportJson } from "./write-reports.ts";

/** Options of commands that read artifacts. */
export interface MeasureFlags {
  readonly config?: string;
  readonly threshold?: string;
  readonly vocabSize?: string;
  readonly format?: string;
  readonly baseline?: string;
  readonly quiet?: boolean;
}

/** Options of commands that judge. */
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
  readonly show?: TerminalOptions["show"];
  readonly pageBudget?: string;
}

/** Option of commands that measure one run. */
export interface WorkersFlag {
  readonly workers?: string;
}

export type CheckFlags = MeasureFlags & JudgeFlags;

/** Its baseline is the base. */
export type CompareFlags = Omit<CheckFlags, "baseline" | "onMissingBaseline"> & {
  readonly rankCutoff?: string;
};

export interface FormatsFlags {
  readonly explain?: string;
  readonly config?: string;
  readonly format?: string;
}

/** Says what can be read, or what a file is taken for. @returns the exit status */
export async function runFormats(flags: FormatsFlags, world: World): Promise<number> {
  const config = await loadConfig(flags.config, { format: option("format", flags.format) }, world.cwd);
  if (flags.explain === undefined) {
    world.stdout.write(formatsTable(config));
    return 0;
  }
  const { explain } = await import("./explain.ts");
  const { text, status } = await explain(flags.explain, config, world);
  world.stdout.write(text);
  return status;
}

const configOf = (flags: CheckFlags & CompareFlags, world: World): Promise<Config> =>
  loadConfig(
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

const sourceOf = ({ baseline }: CheckFlags, world: World) =>
  baseline === undefined ? undefined : baselineAt(baseline, world);

const workersOf = ({ workers }: WorkersFlag) => parseWorkers(workers, "--workers");

/** Measures and judges. @returns the exit status */
export async function runCheck(
  artifacts: readonly string[],
  flags: CheckFlags & WorkersFlag,
  world: World,
): Promise<number> {
  const config = await configOf(flags, world);
  const workers = workersOf(flags);
  const { out, quiet } = flags;
  return tell(
    await check({ artifacts, config, workers, baseline: sourceOf(flags, world), out, quiet }, world),
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
  const { compare } = await import("./compare.ts");
  return tell(await compare({ base: [base], tuned: [tuned], config, out, quiet }, world), flags, world);
}

async function tell(
  { report, status }: CheckResult,
  flags: Pick<JudgeFlags, "json" | "show">,
  world: World,
): Promise<number> {
  const style = terminalStyle(world.stdout, world.env);
  world.stdout.write(
    flags.json === true
      ? reportJson(report)
      : await terminal(report, { ...style, show: flags.show, now: world.now() }),
  );
  return status;
}

/** Shows one sample. @returns the exit status */
export async function runInspect(
  artifacts: readonly string[],
  flags: MeasureFlags & { readonly sample?: string },
  world: World,
): Promise<number> {
  const baseline = await loadBaseline(sourceOf(flags, world));
  const config = withThreshold(await configOf(flags, world), baseline);
  const { sample: id, quiet } = flags;
  const { inspect } = await import("./inspect.ts");
  const problems = new Problems();
  noteBaseline(baseline, problems, world);
  let sample: InspectedSample | undefined;
  try {
    sample = await inspect({ artifacts, config, sample: id, quiet }, problems, world);
  } finally {
    // Also where there is no such sample: it may be in what could not be read.
    tellProblems(problems, world);
  }
  if (sample === undefined) return 2;
  const { inspection } = await import("../report/inspection.ts");
  for await (const text of inspection(sample, terminalStyle(world.stdout, world.env)))
    world.stdout.write(text);
  return problems.fileFailed ? 2 : 0;
}

/** Measures, and writes the measurement. @returns the exit status */
export async function runMeasure(
  artifacts: readonly string[],
  flags: MeasureFlags & WorkersFlag & { readonly output: string },
  world: World,
): Promise<number> {
  const config = await configOf(flags, world);
  const options = {
    artifacts,
    config,
    workers: workersOf(flags),
    baseline: sourceOf(flags, world),
    file: flags.output,
    quiet: flags.quiet,
  };
  const { run, status } = await measure(options, world);
  if (flags.quiet !== true) world.stderr.write(measured(run, flags.output));
  return status;
}
