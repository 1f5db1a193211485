import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { annotate, setOutputs, writeJobSummary } from "../publish/workflow.ts";
import { annotations } from "../report/annotations.ts";
import type { Report } from "../report/schema.ts";
import { summary } from "../report/summary.ts";
import { terminal } from "../report/terminal.ts";
import { check } from "./check.ts";
import { failure, placeOf } from "./failure.ts";
import { finishCheckRun, isPostStep } from "./finish-check-run.ts";
import { readGitHubSettings } from "./github-settings.ts";
import { linesOf, readFlag, readInputs, type Inputs } from "./inputs.ts";
import { loadConfig } from "./load-config.ts";
import { publishReport } from "./publish-report.ts";
import { openSurfaces, type Surfaces } from "./surfaces.ts";
import { terminalStyle } from "./terminal-style.ts";
import type { World } from "./world.ts";

/**
 * Runs the action: judges first, then tells. Summary, annotations, outputs and exit status need no token.
 *
 * @returns the exit status of the step
 */
export async function runAction(world: World): Promise<number> {
  if (isPostStep(world)) {
    await finishCheckRun(world);
    return 0;
  }
  let reportOnly = false;
  let surfaces: Surfaces | undefined;
  try {
    const inputs = readInputs(world.env);
    reportOnly = readFlag(inputs, "report-only");
    const settings = readGitHubSettings(inputs);
    if (settings.mode === "publish") {
      await publishReport(settings, !reportOnly, world);
      return 0;
    }
    surfaces = await openSurfaces(settings, !reportOnly, world);
    const status = await judgeAndTell(inputs, surfaces, world);
    return reportOnly ? 0 : status;
  } catch (error) {
    const status = tellFailure(error, world);
    await surfaces?.fail(error instanceof Error ? error.message : String(error));
    return reportOnly ? 0 : status;
  }
}

async function judgeAndTell(inputs: Inputs, surfaces: Surfaces, world: World): Promise<number> {
  if (inputs.artifacts === undefined) {
    throw new UserError(
      "usage",
      "input artifacts is missing",
      "Name the files to read under `with:`, one a line.",
    );
  }
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
    },
    world.cwd,
  );
  const out = inputs["report-dir"];
  const { report, status } = await check({ artifacts: linesOf(inputs.artifacts), config, out }, world);
  for (const annotation of annotations(report)) annotate(annotation);
  world.stdout.write(terminal(report, terminalStyle(world.stdout, world.env)));
  setOutputs(outputsOf(report, out === undefined ? "" : resolve(world.cwd, out, "report.json")));
  await writeJobSummary(summary(report));
  setOutputs(await surfaces.tell(report));
  return status;
}

function outputsOf(report: Report, path: string): Record<string, string | number> {
  const [all] = report.groups;
  const forks = all?.metrics["fork-fraction"];
  return {
    verdict: report.verdict,
    "fork-fraction": forks?.estimate ?? "",
    "fork-fraction-low": forks?.low ?? "",
    "fork-fraction-high": forks?.high ?? "",
    samples: all?.samples ?? 0,
    positions: all?.positions ?? 0,
    report: path,
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
