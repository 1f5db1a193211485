import { join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { artifactName } from "../publish/artifact-name.ts";
import { annotate, setOutputs, writeJobSummary } from "../publish/workflow.ts";
import { annotations, problemAnnotations } from "../report/annotations.ts";
import { notJudged, obstacleAnnotation, obstacleOf } from "../report/not-judged.ts";
import type { Report } from "../report/schema.ts";
import { SUMMARY_BUDGET, summary } from "../report/summary.ts";
import { terminal } from "../report/terminal.ts";
import { check, judgeMeasurements, measure, type CheckOptions } from "./check.ts";
import { failure } from "./failure.ts";
import { finishCheckRun, isPostStep } from "./finish-check-run.ts";
import { readGitHubSettings, type GitHubSettings } from "./github-settings.ts";
import { linesOf, readFlag, readInputs, refuseMisspelt, type Inputs } from "./inputs.ts";
import type { CheckResult } from "./judge-run.ts";
import { loadConfig } from "./load-config.ts";
import { measured } from "./measured.ts";
import { namedBaseline } from "./named-baseline.ts";
import { parseWorkers } from "./parallel/workers.ts";
import { parseShards } from "./shards.ts";
import { openSurfaces, type Surfaces } from "./surfaces.ts";
import { terminalStyle } from "./terminal-style.ts";
import type { World } from "./world.ts";
import { MEASUREMENT } from "./write-reports.ts";

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
    refuseMisspelt(world.env);
    const settings = readGitHubSettings(inputs);
    if (settings.mode === "publish") {
      const { publishReport } = await import("./publish-report.ts");
      await publishReport(settings, { binding: !reportOnly, config: inputs.config }, world);
      return 0;
    }
    surfaces = await openSurfaces(settings, !reportOnly, world);
    const status = await judgeAndTell(inputs, settings, surfaces, world);
    return reportOnly ? 0 : status;
  } catch (error) {
    const status = await tellFailure(error, surfaces, world);
    return reportOnly ? 0 : status;
  }
}

async function judgeAndTell(
  inputs: Inputs,
  settings: GitHubSettings,
  surfaces: Surfaces,
  world: World,
): Promise<number> {
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
      rankCutoff: input("rank-cutoff"),
      onInconclusive: input("on-inconclusive"),
      onMissingBaseline: input("on-missing-baseline"),
      evidence: input("evidence"),
    },
    world.cwd,
  );
  const out = inputs["report-dir"] ?? artifactName(settings.key);
  const baseline = namedBaseline(inputs.baseline, settings, world);
  if (settings.mode === "measure") {
    return measureAndTell({ ...artifactsOf(inputs), config, baseline, out }, world);
  }
  const { report, status } = await judged(inputs, { mode: settings.mode, config, baseline, out }, world);
  for (const annotation of annotations(report)) annotate(annotation);
  world.stdout.write(await terminal(report, { ...terminalStyle(world.stdout, world.env), now: world.now() }));
  setOutputs(outputsOf(report, (name) => resolve(world.cwd, out, name)));
  await writeJobSummary(summary(report, SUMMARY_BUDGET, world.now()));
  setOutputs(await surfaces.tell(report));
  return status;
}

/** What the mode does that ends in a verdict. */
async function judged(
  inputs: Inputs,
  { mode, config, baseline, out }: Pick<CheckOptions, "config" | "baseline" | "out"> & { mode: string },
  world: World,
): Promise<CheckResult> {
  if (mode === "judge") {
    const shards = parseShards(inputs["expect-shards"], "input expect-shards");
    const measurements = required(inputs, "measurements");
    return judgeMeasurements({ measurements, shards, config, baseline, out }, world);
  }
  if (mode !== "compare") return check({ ...artifactsOf(inputs), config, baseline, out }, world);
  if (baseline !== undefined)
    throw new UserError(
      "usage",
      "input baseline has no meaning with `mode: compare`",
      "Leave it out: the base model is what the tuned one is compared with.",
    );
  const [base, tuned] = [required(inputs, "base"), required(inputs, "tuned")];
  const { compare } = await import("./compare.ts");
  return compare({ base, tuned, config, out }, world);
}

async function measureAndTell(
  options: CheckOptions & { readonly out: string },
  world: World,
): Promise<number> {
  const file = join(options.out, MEASUREMENT);
  const { run, status } = await measure({ ...options, file }, world);
  for (const annotation of problemAnnotations(run.problems.list)) annotate(annotation);
  world.stdout.write(measured(run, file));
  const [all] = run.measurement.groups;
  setOutputs({
    samples: all?.ratios.fork.m ?? 0,
    positions: all?.ratios.fork.n ?? 0,
    measurement: resolve(world.cwd, file),
  });
  return status;
}

/** What is read, and by how many threads. */
const artifactsOf = (inputs: Inputs) => ({
  artifacts: required(inputs, "artifacts"),
  workers: parseWorkers(inputs.workers, "input workers"),
});

/** The lines of an input that the mode needs. */
function required(inputs: Inputs, name: "artifacts" | "measurements" | "base" | "tuned"): string[] {
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
async function tellFailure(error: unknown, surfaces: Surfaces | undefined, world: World): Promise<number> {
  const { text, status } = failure(error, terminalStyle(world.stderr, world.env), world.env);
  const obstacle = obstacleOf(error);
  annotate(obstacleAnnotation(obstacle));
  world.stderr.write(text);
  setOutputs({ verdict: "fail" });
  await writeJobSummary(notJudged(obstacle, SUMMARY_BUDGET));
  if (surfaces !== undefined) setOutputs(await surfaces.fail(obstacle));
  return status;
}
