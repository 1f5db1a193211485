import { join, resolve } from "node:path";
import { didYouMean } from "../config/nearest.ts";
import { UserError } from "../errors.ts";
import { annotate, setOutputs, writeJobSummary } from "../publish/workflow.ts";
import { annotations } from "../report/annotations.ts";
import type { Report } from "../report/schema.ts";
import { summary } from "../report/summary.ts";
import { terminal } from "../report/terminal.ts";
import { baselineAt } from "./baseline.ts";
import { check, judgeMeasurements, measure, type CheckOptions } from "./check.ts";
import { failure, placeOf } from "./failure.ts";
import { linesOf, readFlag, readInputs, type Inputs } from "./inputs.ts";
import { loadConfig } from "./load-config.ts";
import { measured } from "./measured.ts";
import { parseShards } from "./shards.ts";
import { terminalStyle } from "./terminal-style.ts";
import type { World } from "./world.ts";
import { MEASUREMENT } from "./write-reports.ts";

/**
 * Runs the action: judges first, then tells. Summary, annotations, outputs and exit status need no token.
 *
 * @returns the exit status of the step
 */
export async function runAction(world: World): Promise<number> {
  let reportOnly = false;
  try {
    const inputs = readInputs(world.env);
    reportOnly = readFlag(inputs, "report-only");
    const status = await judgeAndTell(inputs, world);
    return reportOnly ? 0 : status;
  } catch (error) {
    const status = tellFailure(error, world);
    return reportOnly ? 0 : status;
  }
}

async function judgeAndTell(inputs: Inputs, world: World): Promise<number> {
  const mode = modeOf(inputs);
  const input = (name: keyof Inputs) => {
    const value = inputs[name];
    return value === undefined ? undefined : { value, name: `input ${name}` };
  };
  const config = await loadConfig(
    inputs.config,
    {
      threshold: input("threshold"),
      minForkFraction: input("min-fork-fraction"),
      maxForkFraction: input("max-fork-fraction"),
      vocabSize: input("vocab-size"),
      format: input("format"),
      onInconclusive: input("on-inconclusive"),
      onMissingBaseline: input("on-missing-baseline"),
      evidence: input("evidence"),
    },
    world.cwd,
  );
  const out = inputs["report-dir"];
  const baseline = inputs.baseline === undefined ? undefined : baselineAt(inputs.baseline, world);
  if (mode === "measure") {
    return measureAndTell({ artifacts: required(inputs, "artifacts"), config, baseline, out }, world);
  }
  const { report, status } =
    mode === "judge"
      ? await judgeMeasurements(
          {
            measurements: required(inputs, "measurements"),
            shards: parseShards(inputs["expect-shards"], "input expect-shards"),
            config,
            baseline,
            out,
          },
          world,
        )
      : await check({ artifacts: required(inputs, "artifacts"), config, baseline, out }, world);
  for (const annotation of annotations(report)) annotate(annotation);
  world.stdout.write(terminal(report, terminalStyle(world.stdout, world.env)));
  setOutputs(outputsOf(report, (name) => (out === undefined ? "" : resolve(world.cwd, out, name))));
  await writeJobSummary(summary(report));
  return status;
}

async function measureAndTell(options: CheckOptions, world: World): Promise<number> {
  const file = join(options.out ?? "", MEASUREMENT);
  const { run, status } = await measure({ ...options, file }, world);
  world.stdout.write(measured(run, file));
  const [all] = run.measurement.groups;
  setOutputs({
    samples: all?.ratios.fork.m ?? 0,
    positions: all?.ratios.fork.n ?? 0,
    measurement: resolve(world.cwd, file),
  });
  return status;
}

const MODES = ["check", "measure", "judge"] as const;

function modeOf({ mode = "check" }: Inputs): (typeof MODES)[number] {
  const known = MODES.find((one) => one === mode);
  if (known !== undefined) return known;
  throw new UserError(
    "usage",
    `input mode is ${JSON.stringify(mode)}${didYouMean(mode, MODES)}`,
    `Write one of ${MODES.join(", ")}.`,
  );
}

/** The lines of an input that the mode needs. */
function required(inputs: Inputs, name: "artifacts" | "measurements"): string[] {
  const text = inputs[name];
  if (text !== undefined) return linesOf(text);
  throw new UserError(
    "usage",
    `input ${name} is missing`,
    "Name the files to read under `with:`, one a line.",
  );
}

function outputsOf(report: Report, pathOf: (name: string) => string): Record<string, string | number> {
  const [all] = report.groups;
  const forks = all?.metrics["fork-fraction"];
  return {
    verdict: report.verdict,
    "fork-fraction": forks?.estimate ?? "",
    "fork-fraction-low": forks?.low ?? "",
    "fork-fraction-high": forks?.high ?? "",
    samples: all?.samples ?? 0,
    positions: all?.positions ?? 0,
    report: pathOf("report.json"),
    measurement: pathOf(MEASUREMENT),
  };
}

/** What was not judged has not passed: outputs say so, for steps that read them whatever happened. */
function tellFailure(error: unknown, world: World): number {
  const { text, status } = failure(error, terminalStyle(world.stderr, world.env), world.env);
  const at = error instanceof UserError ? error.location : undefined;
  annotate({
    level: "error",
    title: error instanceof UserError ? `logprob-gate: ${error.code}` : "logprob-gate failed",
    message: `${at === undefined ? "" : `${placeOf(at)}: `}${error instanceof Error ? error.message : String(error)}`,
    ...(at && { path: at.path, ...(at.line !== undefined && { line: at.line }) }),
  });
  world.stderr.write(text);
  setOutputs({ verdict: "fail" });
  return status;
}
