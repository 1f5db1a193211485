import { UserError } from "../errors.ts";
import { misfitOf, type Misfit } from "../measure/fingerprint.ts";
import type { MeasurementFile } from "../measure/file.ts";
import { merge, sharedSample } from "../measure/measurement.ts";
import { findArtifacts } from "../read/open/find.ts";
import { count, counted } from "../report/numbers.ts";
import { Problems } from "./problems.ts";
import { readBytes } from "./read-bytes.ts";
import type { Run } from "./run.ts";
import type { World } from "./world.ts";

interface Part {
  readonly path: string;
  readonly file: MeasurementFile;
  readonly run: Run;
}

/**
 * Reads measurements and merges them into one run, the same in whatever order they are given.
 *
 * @param expected how many shards there must be; undefined: as many as there are
 * @throws UserError shard-missing, shard-twice, measurements-differ, too-many-groups, bad-measurement
 */
export async function mergedRun(
  patterns: readonly string[],
  expected: number | undefined,
  world: World,
): Promise<Run> {
  const { parseMeasurement, runOf } = await import("./read-measurement.ts");
  const parts: Part[] = [];
  for (const path of await findArtifacts(patterns, world.cwd)) {
    const file = parseMeasurement(await readBytes(path, world), path);
    parts.push({ path, file, run: runOf(file) });
  }
  const shards = shardsOf(parts);
  if (expected !== undefined && shards !== expected) {
    throw new UserError(
      "shard-missing",
      `${counted(shards, "measurement")} where ${count(expected)} ${expected === 1 ? "is" : "are"} expected: ${parts.map(({ path }) => path).join(", ")}`,
      "Look for the leg of the matrix that failed, or was given twice.",
    );
  }
  return parts.length === 1 ? parts[0].run : joined(inStableOrder(parts));
}

/** By what they hold, so that rounding does not depend on the order they are given in. */
function inStableOrder(parts: readonly Part[]): readonly Part[] {
  const keyed = parts.map((part) => ({
    part,
    key: part.file.samples.map(({ group, ids }) => JSON.stringify([group, ids[0]])).join(),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ part }) => part);
}

function joined(parts: readonly Part[]): Run {
  checkFit(parts);
  const runs = parts.map(({ run }) => run);
  const problems = new Problems();
  for (const run of runs) problems.include(run.problems);
  return {
    ...runs[0],
    measurement: merge(runs.map(({ measurement }) => measurement)),
    shards: shardsOf(parts),
    problems,
    inputs: runs
      .flatMap(({ inputs }) => inputs)
      .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0)),
  };
}

const shardsOf = (parts: readonly Part[]): number => parts.reduce((sum, { run }) => sum + run.shards, 0);

/** @throws UserError measurements-differ, shard-twice */
function checkFit(parts: readonly Part[]): void {
  const measurements = parts.map(({ run }) => run.measurement);
  const misfit = fileMisfit(parts) ?? misfitOf(measurements);
  if (misfit !== undefined) {
    const { field, ours, theirs } = misfit;
    const [a, b] = [parts[misfit.first], parts[misfit.second]];
    throw new UserError(
      "measurements-differ",
      `\`${field}\` is ${ours} in ${a.path}, and ${theirs} in ${b.path}`,
      "Measure every shard in the same way, or judge them apart.",
      { path: b.path },
    );
  }
  const shared = sharedSample(measurements);
  if (shared !== undefined) {
    const [a, b] = [parts[shared.first], parts[shared.second]];
    throw new UserError(
      "shard-twice",
      `sample ${JSON.stringify(shared.id)} is in ${a.path} and in ${b.path}`,
      "Give each shard once; where they are different samples, name a field that tells them apart (`sample-id`).",
      { path: b.path },
    );
  }
}

/** Of samples that were put into groups in two ways, one that is in both would not be known again. */
function fileMisfit(parts: readonly Part[]): Misfit | undefined {
  for (const [second, { file }] of parts.entries()) {
    for (const field of ["version", "groupBy"] as const) {
      const { [field]: ours = "nothing" } = parts[0].file;
      const { [field]: theirs = "nothing" } = file;
      if (ours !== theirs) return { field, ours, theirs, first: 0, second };
    }
  }
  return undefined;
}
