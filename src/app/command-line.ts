import { Command, CommanderError } from "commander";
import type { Config } from "../config/types.ts";
import { terminal } from "../report/terminal.ts";
import { baselineAt } from "./baseline.ts";
import { check, judgeMeasurements, measure, type CheckResult } from "./check.ts";
import { failure } from "./failure.ts";
import { explain } from "./explain.ts";
import { formatsFor, formatsTable } from "./formats.ts";
import { init } from "./init.ts";
import { CONFIG_PATH, loadConfig } from "./load-config.ts";
import { measured } from "./measured.ts";
import { parseShards } from "./shards.ts";
import { terminalStyle } from "./terminal-style.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";
import { reportJson } from "./write-reports.ts";

/** What reads artifacts, and what judges, and what does both. */
interface MeasureFlags {
  readonly config?: string;
  readonly threshold?: string;
  readonly vocabSize?: string;
  readonly format?: string;
  readonly baseline?: string;
  readonly quiet?: boolean;
}

interface JudgeFlags {
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
}

type CheckFlags = MeasureFlags & JudgeFlags;

interface FormatsFlags {
  readonly explain?: string;
  readonly config?: string;
  readonly format?: string;
}

const EXIT_STATUS = `
Exit status:
  0  passed, also with warnings, or undecided where that is tolerated
  1  the gate failed
  2  a mistake in the command, the configuration, or an artifact that cannot be read
  3  a bug in logprob-gate`;

/**
 * Runs the command line.
 *
 * @param args without the program's name
 * @returns the exit status
 */
export async function runCommandLine(args: readonly string[], world: World): Promise<number> {
  let status = 0;
  const program = build(world, (result) => (status = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { text, status: failed } = failure(error, terminalStyle(world.stderr, world.env), world.env);
    world.stderr.write(text);
    return failed;
  }
}

function build(world: World, finish: (status: number) => void): Command {
  const program = new Command("logprob-gate")
    .description("Gate merges on how sparse a language model's decision forks are.")
    .version(VERSION)
    .showHelpAfterError("(run with --help for what there is)")
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    })
    .exitOverride()
    .addHelpText("after", EXIT_STATUS);

  const command = (name: string, summary: string, description: string) =>
    program
      .command(name)
      .summary(summary)
      .description(description)
      .option("--config <file>", `configuration (default: ${CONFIG_PATH} where it exists)`)
      .option(
        "--threshold <entropy>",
        'entropy above which a position is a fork, such as "1.4 nats" or "2 bits"',
      )
      .option("--baseline <file>", "measurement to compare with");

  judgeOptions(
    measureOptions(
      command(
        "check",
        "measure and judge: the main job",
        "Reads logprob artifacts, measures fork fractions, and judges them against the bounds.",
      ),
    ),
  ).action(async (artifacts: string[], flags: CheckFlags) => {
    finish(await runCheck(artifacts, flags, world));
  });

  measureOptions(
    command(
      "measure",
      "measurement only: one shard of a matrix",
      "Reads logprob artifacts, and writes what was measured for `judge`, here or elsewhere.",
    ),
  )
    .requiredOption("-o, --output <file>", "where to write it; gzipped where the name ends in .gz")
    .action(async (artifacts: string[], flags: MeasureFlags & { output: string }) => {
      finish(await runMeasure(artifacts, flags, world));
    });

  judgeOptions(
    command(
      "judge",
      "merge measurements exactly, then judge",
      "Merges measurements of different samples, and judges them against the bounds.",
    ).argument("<measurement...>", "paths, globs or directories of what `measure` wrote"),
  )
    .option("--expect-shards <number>", "how many measurements there must be")
    .action(async (measurements: string[], flags: JudgeFlags & { expectShards?: string }) => {
      finish(await runJudge(measurements, flags, world));
    });

  program
    .command("formats")
    .summary("what can be read, and from which field")
    .option("--explain <file>", "which format a file has, and what its first position holds")
    .option("--config <file>", `configuration (default: ${CONFIG_PATH} where it exists)`)
    .option("--format <name>", "take the file for this format")
    .action(async (flags: FormatsFlags) => {
      finish(await runFormats(flags, world));
    });

  program
    .command("init")
    .summary("write a commented configuration and a workflow")
    .option("--force", "replace the files that are there")
    .action(async (flags: { force?: boolean }) => {
      world.stdout.write(await init(flags.force === true, world.cwd));
    });

  return program;
}

async function runFormats(flags: FormatsFlags, world: World): Promise<number> {
  const format = flags.format === undefined ? undefined : { value: flags.format, name: "--format" };
  const config = await loadConfig(flags.config, { format }, world.cwd);
  if (flags.explain === undefined) {
    world.stdout.write(formatsTable(formatsFor(config)));
    return 0;
  }
  const { text, status } = await explain(flags.explain, config, world);
  world.stdout.write(text);
  return status;
}

const measureOptions = (command: Command): Command =>
  command
    .argument("<artifact...>", "paths, globs, directories, or - for standard input")
    .option("--vocab-size <number>", "tokens in the model's vocabulary")
    .option("--format <name>", "format of the artifacts (default: detected)")
    .option("--quiet", "no progress and no messages");

const judgeOptions = (command: Command): Command =>
  command
    .option("--min-fork-fraction <share>", "least fork fraction allowed, such as 0.5%")
    .option("--max-fork-fraction <share>", "greatest fork fraction allowed, such as 10%")
    .option("--on-inconclusive <what>", "pass, warn or fail where the data cannot decide")
    .option("--on-missing-baseline <what>", "pass, warn or fail where there is no baseline")
    .option("--evidence <what>", "estimate or confident, for every bound")
    .option("--out <directory>", "write report.json, summary.md, junit.xml and measurement.json.gz there")
    .option("--json", "print the report as JSON, and nothing else, on standard output");

const configOf = (flags: CheckFlags, world: World): Promise<Config> => {
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
      onInconclusive: option("on-inconclusive", flags.onInconclusive),
      onMissingBaseline: option("on-missing-baseline", flags.onMissingBaseline),
      evidence: option("evidence", flags.evidence),
    },
    world.cwd,
  );
};

const sourceOf = ({ baseline }: CheckFlags, world: World) =>
  baseline === undefined ? undefined : baselineAt(baseline, world);

async function runCheck(artifacts: readonly string[], flags: CheckFlags, world: World): Promise<number> {
  const config = await configOf(flags, world);
  const { out, quiet } = flags;
  return tell(
    await check({ artifacts, config, baseline: sourceOf(flags, world), out, quiet }, world),
    flags,
    world,
  );
}

async function runJudge(
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

function tell({ report, status }: CheckResult, flags: JudgeFlags, world: World): number {
  world.stdout.write(
    flags.json === true ? reportJson(report) : terminal(report, terminalStyle(world.stdout, world.env)),
  );
  return status;
}

async function runMeasure(
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
