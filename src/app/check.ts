import type { Config } from "../config/types.ts";
import { judge } from "../judge/judge.ts";
import { Accumulator } from "../measure/accumulator.ts";
import { thresholdNats } from "../measure/units.ts";
import { findArtifacts } from "../read/open/find.ts";
import { read } from "../read/read.ts";
import type { InputEnd } from "../read/reading.ts";
import { buildReport } from "../report/build.ts";
import type { Report } from "../report/schema.ts";
import { formatsFor } from "./formats.ts";
import { Problems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { TopForks, type TopFork } from "./top-forks.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";
import { writeReports } from "./write-reports.ts";

/** 0 passed, 1 the gate stops the merge, 2 an artifact could not be read at all. */
export type ExitStatus = 0 | 1 | 2;

export interface CheckOptions {
  /** Paths, globs, directories, or `-` for standard input. */
  readonly artifacts: readonly string[];
  readonly config: Config;
  /** Directory for the report files (`report.json`, `summary.md`, `junit.xml`); none: not written. */
  readonly out?: string | undefined;
  /** Show no progress. */
  readonly quiet?: boolean | undefined;
}

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
  const { config } = options;
  const paths = await findArtifacts(options.artifacts, world.cwd);
  const measured = await measure(paths, options, world);
  const { measurement, problems, inputs, topForks } = measured;
  const verdict = judge(measurement, config, problems.artifacts(config.maxProblems));
  const report = buildReport({
    version: VERSION,
    config,
    measurement,
    verdict,
    problems: { list: problems.list, count: problems.count },
    inputs: inputs.map(({ path, format, samples, positions, bytes }) => ({
      path,
      format,
      samples,
      positions,
      bytes,
    })),
    topForks: topForks.map(describeFork),
  });
  if (options.out !== undefined) await writeReports(report, options.out, world);
  return { report, status: problems.fileFailed ? 2 : verdict.blocks ? 1 : 0 };
}

const describeFork = ({ sample, ...fork }: TopFork): Report["topForks"][number] => ({
  sample: sample.id,
  ...(sample.group !== undefined && { group: sample.group }),
  path: sample.location.path,
  line: sample.location.line,
  ...fork,
  alternatives: [...fork.alternatives],
});

async function measure(paths: readonly string[], { config, quiet }: CheckOptions, world: World) {
  const reading = {
    formats: formatsFor(config),
    sampleId: config.sampleId,
    groupBy: config.groupBy,
    cwd: world.cwd,
    stdin: world.stdin,
  };
  const accumulator = new Accumulator({
    threshold: thresholdNats(config.threshold),
    vocabularySize: config.vocabularySize,
  });
  const problems = new Problems();
  const forks = new TopForks();
  const inputs: InputEnd[] = [];
  const progress = await startProgress(paths, world, quiet === true);
  for await (const part of read(paths, { ...reading, onProgress: progress.update })) {
    if (part.kind === "positions") accumulator.add(part.sample, part.positions);
    else if (part.kind === "sample") {
      const result = accumulator.end(part.sample, part.group);
      problems.addNotDistributions(part, result);
      forks.offer(part, result.peak);
    } else if (part.kind === "problem") problems.add(part.problem);
    else if (part.kind === "dropped") accumulator.drop(part.sample);
    else {
      inputs.push(part);
      progress.fileDone(part.bytes);
    }
  }
  progress.stop();
  return {
    measurement: accumulator.measurement(),
    problems,
    inputs,
    topForks: await forks.withText(reading),
  };
}
