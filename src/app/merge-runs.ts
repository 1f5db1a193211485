import { UserError } from "../errors.ts";
import { partMismatch, type Mismatch } from "../measure/fingerprint.ts";
import type { MeasurementFile } from "../measure/file.ts";
import { merge, sharedSample } from "../measure/measurement.ts";
import { findArtifacts } from "../read/open/find.ts";
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
  const shards = parts.reduce((sum, { run }) => sum + run.shards, 0);
  if (expected !== undefined && shards !== expected) {
    throw new UserError(
      "shard-missing",
      `${shards} measurements where ${expected} are expected: ${parts.map(({ path }) => path).join(", ")}`,
      "Look for the leg of the matrix that failed, or was given twice.",
    );
  }
  return inStableOrder(parts).reduce(joined).run;
}

/** By what they hold, so that rounding does not depend on the order they are given in. */
const inStableOrder = (parts: readonly Part[]): readonly Part[] => {
  const key = ({ file }: Part) =>
    file.samples.map(({ group, ids }) => JSON.stringify([group, ids[0]])).join();
  return parts.map((part) => ({ part, key: key(part) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ part }) => part); // prettier-ignore
};

function joined(a: Part, b: Part): Part {
  const mismatch = fileMismatch(a.file, b.file) ?? partMismatch(a.run.measurement, b.run.measurement);
  if (mismatch !== undefined) {
    const { field, ours, theirs } = mismatch;
    throw new UserError(
      "measurements-differ",
      `\`${field}\` is ${ours} in ${a.path}, and ${theirs} in ${b.path}`,
      "Measure every shard in the same way, or judge them apart.",
      { path: b.path },
    );
  }
  const shared = sharedSample(a.run.measurement, b.run.measurement);
  if (shared !== undefined) {
    throw new UserError(
      "shard-twice",
      `sample ${JSON.stringify(shared)} is in ${a.path} and in ${b.path}`,
      "Give each shard once; where they are different samples, name a field that tells them apart (`sample-id`).",
      { path: b.path },
    );
  }
  a.run.problems.include(b.run.problems);
  return {
    path: `${a.path}, ${b.path}`,
    file: a.file,
    run: {
      ...a.run,
      measurement: merge(a.run.measurement, b.run.measurement),
      shards: a.run.shards + b.run.shards,
      inputs: [...a.run.inputs, ...b.run.inputs].sort((one, other) =>
        one.path < other.path ? -1 : one.path > other.path ? 1 : 0,
      ),
    },
  };
}

/** Of samples that were put into groups in two ways, one that is in both would not be known again. */
function fileMismatch(a: MeasurementFile, b: MeasurementFile): Mismatch | undefined {
  for (const field of ["version", "groupBy"] as const) {
    const { [field]: ours = "nothing" } = a;
    const { [field]: theirs = "nothing" } = b;
    if (ours !== theirs) return { field, ours, theirs };
  }
  return undefined;
}
