import { createHash } from "node:crypto";
import type { Config } from "../config/types.ts";
import { Accumulator } from "../measure/accumulator.ts";
import type { Measurement } from "../measure/measurement.ts";
import { thresholdNats, type Threshold } from "../measure/units.ts";
import { findArtifacts } from "../read/open/find.ts";
import { read, type ReadOptions } from "../read/read.ts";
import type { Report } from "../report/schema.ts";
import { formatsFor, tensorValuesFor } from "./formats.ts";
import { git } from "./git.ts";
import type { TellingSamples } from "./page/telling-samples.ts";
import { Problems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { Sources } from "./sources.ts";
import { TopForks } from "./top-forks.ts";
import type { World } from "./world.ts";

/** What is known of a run, or of a part of one, before anything is judged. */
export interface Run {
  readonly measurement: Measurement;
  /** As the user wrote it; `measurement` has it in nats. */
  readonly threshold: Threshold;
  /** How many measurements were merged into it. */
  readonly shards: number;
  readonly problems: Problems;
  readonly inputs: Report["inputs"];
  /** Empty where the measurement was read from a file, which holds no text. */
  readonly topForks: Report["topForks"];
  /** Of a run with its base model, and empty likewise. */
  readonly topChanges: Report["topChanges"];
  /** Where the samples' evaluation cases are written, as records say. Empty likewise. */
  readonly sources: Sources;
  /** What was measured, where that is known: a commit, and its date in ISO 8601. */
  readonly commit?: string;
  readonly date?: string;
}

export interface MeasureOptions {
  /** Paths, globs, directories, or `-` for standard input. */
  readonly artifacts: readonly string[];
  /** Its threshold is an absolute one. */
  readonly config: Config;
  /** Show no progress. */
  readonly quiet?: boolean | undefined;
  /** Is offered every sample, for the page. */
  readonly telling?: TellingSamples | undefined;
}

/**
 * Reads artifacts and measures them.
 *
 * @throws UserError for a mistake that leaves nothing to report
 */
export async function measureRun(
  { artifacts, config, quiet, telling }: MeasureOptions,
  world: World,
): Promise<Run> {
  const paths = await findArtifacts(artifacts, world.cwd);
  const reading = readOptions(config, world);
  const accumulator = new Accumulator({
    threshold: thresholdNats(config.threshold),
    vocabularySize: config.vocabularySize,
  });
  const problems = new Problems();
  const forks = new TopForks();
  const sources = new Sources();
  const inputs: Report["inputs"] = [];
  const progress = await startProgress(paths, world, quiet === true);
  for await (const part of read(paths, { ...reading, onProgress: progress.update })) {
    if (part.kind === "positions") accumulator.add(part.sample, part.positions);
    else if (part.kind === "sample") {
      const result = accumulator.end(part.sample, { ...part, id: shortened(part.id) });
      problems.addNotDistributions(part, result);
      forks.offer(part, result.peak);
      sources.note(result.name, part.source);
      telling?.offer(part, result);
    } else if (part.kind === "problem") problems.add(part.problem);
    else if (part.kind === "dropped") accumulator.drop(part.sample);
    else {
      const { path, format, samples, positions, bytes } = part;
      inputs.push({ path, format, samples, positions, bytes });
      progress.fileDone(part.bytes);
    }
  }
  progress.stop();
  return {
    measurement: accumulator.measurement(),
    threshold: config.threshold,
    shards: 1,
    problems,
    inputs,
    topForks: await forks.withText(reading),
    topChanges: [],
    sources,
    ...(await originOf(world)),
  };
}

/** How artifacts are read under a config. */
export const readOptions = (config: Config, { cwd, stdin }: World): ReadOptions => ({
  formats: formatsFor(config),
  tensor: tensorValuesFor(config),
  sampleId: config.sampleId,
  groupBy: config.groupBy,
  source: config.source,
  limits: config.limits,
  cwd,
  stdin,
});

/** Longer ids would make a measurement of many samples large. */
const MAX_ID = 64;
const KEPT_OF_ID = 40;

/** The id, or its beginning and a digest of all of it. */
export function shortened(id: string): string {
  if (id.length <= MAX_ID) return id;
  const digest = createHash("sha256")
    .update(id)
    .digest("base64url")
    .slice(0, MAX_ID - KEPT_OF_ID - 1);
  return `${id.slice(0, KEPT_OF_ID)}…${digest}`;
}

/**
 * What is measured, as GitHub's runner says it, and its date: of a reproducible build (SOURCE_DATE_EPOCH, in seconds),
 * else of the commit, so that the same input has the same date whenever it is measured.
 */
export async function originOf(world: World): Promise<Pick<Run, "commit" | "date">> {
  const { GITHUB_SHA: commit = "", SOURCE_DATE_EPOCH: told } = world.env;
  const ofCommit = told === undefined && /^[0-9a-f]{40,64}$/.test(commit);
  const dated = ofCommit ? await git(["show", "-s", "--format=%ct", commit, "--"], world) : told;
  const seconds = dated?.trim() ?? "";
  return {
    ...(commit !== "" && { commit }),
    ...(/^\d{1,12}$/.test(seconds) && { date: new Date(Number(seconds) * 1000).toISOString() }),
  };
}
