import { Command, CommanderError, Option } from "commander";
import { UserError } from "../errors.ts";
import type {
  CheckFlags,
  CompareFlags,
  FormatsFlags,
  JudgeFlags,
  MeasureFlags,
  WorkersFlag,
} from "./commands.ts";
import { CONFIG_PATH } from "./config-path.ts";
import type { ExportFlags } from "./export-command.ts";
import { terminalStyle } from "./terminal-style.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";

const EXIT_STATUS = `
Exit status:
  0  passed, also with warnings, or undecided where that is tolerated
  1  the gate failed
  2  a mistake in the command or the configuration, or what cannot be read or written
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
    const { failure } = await import("./failure.ts");
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
  )
    .addOption(missingBaselineOption())
    .addOption(workersOption())
    .addOption(showOption("forks", "the top decision forks, with their text"))
    .action(async (artifacts: string[], flags: CheckFlags & WorkersFlag) => {
      const { runCheck } = await import("./commands.ts");
      finish(await runCheck(artifacts, flags, world));
    });

  measureOptions(
    command(
      "measure",
      "measurement only: one shard of a matrix",
      "Reads logprob artifacts, and writes what was measured for `judge`, here or elsewhere.",
    ),
  )
    .addOption(workersOption())
    .requiredOption(
      "-o, --output <file>",
      "where to write it; gzipped where the name ends in .gz",
      pathOf("--output"),
    )
    .action(async (artifacts: string[], flags: MeasureFlags & WorkersFlag & { output: string }) => {
      const { runMeasure } = await import("./commands.ts");
      finish(await runMeasure(artifacts, flags, world));
    });

  judgeOptions(
    command(
      "judge",
      "merge measurements exactly, then judge",
      "Merges measurements of different samples, and judges them against the bounds.",
    ).argument("<measurement...>", "paths, globs or directories of what `measure` wrote"),
  )
    .addOption(missingBaselineOption())
    .option("--expect-shards <number>", "how many measurements there must be")
    .action(async (measurements: string[], flags: JudgeFlags & { expectShards?: string }) => {
      const { runJudge } = await import("./commands.ts");
      finish(await runJudge(measurements, flags, world));
    });

  judgeOptions(
    program
      .command("compare")
      .summary("shift between two models over the same tokens")
      .description(
        "Reads what a base and a tuned model make of the same tokens, measures where they differ, and judges it.",
      )
      .argument("<base>", "path, glob or directory of what the base model scored")
      .argument("<tuned>", "the same tokens, scored by the tuned model")
      .option("--config <file>", `configuration (default: ${CONFIG_PATH} where it exists)`)
      .option(
        "--threshold <entropy>",
        'entropy above which a position is a fork, such as "1.4 nats" or "2 bits"',
      )
      .option(
        "--rank-cutoff <number>",
        "up to this rank of the base a new preference is reranked (default: 5)",
      )
      .option("--vocab-size <number>", "tokens in the models' vocabulary")
      .option("--format <name>", "format of the artifacts (default: detected)")
      .option("--quiet", "no progress and no messages"),
  )
    .addOption(showOption("changes", "where the models differ most, with the text"))
    .action(async (base: string, tuned: string, flags: CompareFlags) => {
      const { runCompare } = await import("./commands.ts");
      finish(await runCompare(base, tuned, flags, world));
    });

  measureOptions(
    command(
      "inspect",
      "one sample's text, shaded by entropy",
      "Shows the text of one sample shaded by entropy, its decision forks marked, and what else it could have said there.",
    ),
  )
    .option("--sample <id>", "the sample to show (default: the one with the most forks)")
    .action(async (artifacts: string[], flags: MeasureFlags & { sample?: string }) => {
      const { runInspect } = await import("./commands.ts");
      finish(await runInspect(artifacts, flags, world));
    });

  exportOptions(
    program
      .command("export")
      .summary("rows for people, scripts and trainers")
      .description("Writes decision forks, token masks or training rows as JSON lines."),
  ).action(async (artifacts: string[], flags: ExportFlags) => {
    const { runExport } = await import("./export-command.ts");
    finish(await runExport(artifacts, flags, world));
  });

  program
    .command("formats")
    .summary("what can be read, and from which field")
    .option("--explain <file>", "which format a file has, and what its first position holds")
    .option("--config <file>", `configuration (default: ${CONFIG_PATH} where it exists)`)
    .option("--format <name>", "take the file for this format")
    .action(async (flags: FormatsFlags) => {
      const { runFormats } = await import("./commands.ts");
      finish(await runFormats(flags, world));
    });

  program
    .command("init")
    .summary("write a commented configuration and a workflow")
    .option("--force", "replace the files that are there, too")
    .action(async (flags: { force?: boolean }) => {
      const { init } = await import("./init.ts");
      world.stdout.write(init(flags.force === true, world));
    });

  return program;
}

const missingBaselineOption = (): Option =>
  new Option("--on-missing-baseline <what>", "pass, warn or fail where there is no baseline");

/** Refuses an empty path to write to, as of a variable that is not set: a folder of that name is the file system's root. */
const pathOf =
  (option: string) =>
  (path: string): string => {
    if (path !== "") return path;
    throw new UserError("usage", `${option} is empty`, "Name a place to write to.");
  };

const workersOption = (): Option =>
  new Option("--workers <number>", "threads that read (default: by size, up to one a processor and 4)");

const showOption = (what: string, description: string): Option =>
  new Option("--show <what>", `${what}: ${description}`).choices([what]).conflicts("json");

const measureOptions = (command: Command): Command =>
  command
    .argument("<artifact...>", "paths, globs, directories, or - for standard input")
    .option("--vocab-size <number>", "tokens in the model's vocabulary")
    .option("--format <name>", "format of the artifacts (default: detected)")
    .option("--quiet", "no progress and no messages");

const exportOptions = (command: Command): Command =>
  command
    .argument("<artifact...>", "paths, globs, directories, or - for standard input")
    .requiredOption("--to <what>", "forks, mask, or reasonmaxxer (docs/export.md)")
    .option(
      "-o, --output <file>",
      "where to write it (default: standard output); gzipped where it ends in .gz",
      pathOf("--output"),
    )
    .option("--config <file>", `configuration (default: ${CONFIG_PATH} where it exists)`)
    .option(
      "--threshold <entropy>",
      'entropy above which a position is a fork, such as "1.4 nats" or "2 bits"',
    )
    .option("--vocab-size <number>", "tokens in the model's vocabulary")
    .option("--format <name>", "format of the artifacts (default: detected)")
    .option("--top-entropy-quantile <share>", "mask: this share of all positions, by TRL's rule, such as 0.2")
    .option("--pool <problems>", "reasonmaxxer: problems of a pass rate nearest 0.5, or all (default: 50)")
    .option("--shortest <share>", "reasonmaxxer: share of the rollouts that is kept (default: 0.8)")
    .option("--threshold-correct <entropy>", "reasonmaxxer: of the gate for right rollouts")
    .option("--threshold-incorrect <entropy>", "reasonmaxxer: of the gate for wrong ones")
    .option("--correct-field <field>", "reasonmaxxer: says whether a rollout is right")
    .option("--problem-field <field>", "reasonmaxxer: names the problem of a rollout")
    .option("--quiet", "no progress and no messages");

const judgeOptions = (command: Command): Command =>
  command
    .option("--min-fork-fraction <share>", "least fork fraction allowed, such as 0.5%")
    .option("--max-fork-fraction <share>", "greatest fork fraction allowed, such as 10%")
    .option(
      "--on-inconclusive <what>",
      "where the data cannot decide: fail, or else warn or pass, which are the same",
    )
    .option("--evidence <what>", "estimate or confident, for every bound")
    .option(
      "--out <directory>",
      "write report.html, report.json, summary.md, junit.xml and measurement.json.gz there",
      pathOf("--out"),
    )
    .option("--page-budget <MB>", "size of report.html, and so how many samples it shows (default: 5)")
    .option("--json", "print the report as JSON, and nothing else, on standard output");
