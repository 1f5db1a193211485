import type { Config } from "../config/types.ts";
import type { Measurement } from "../measure/measurement.ts";
import { Summing } from "../measure/summing.ts";
import { thresholdNats, type Threshold } from "../measure/units.ts";
import { blockOptions } from "../read/blocks/block-reader.ts";
import type { Decoder } from "../read/open/decoder.ts";
import { findArtifacts } from "../read/open/find.ts";
import { readBatches, type ReadOptions } from "../read/read.ts";
import type { Report } from "../report/schema.ts";
import { Collected } from "./collected.ts";
import { formatsFor, tensorValuesFor } from "./formats.ts";
import { git } from "./git.ts";
import type { TellingSamples } from "./page/telling-samples.ts";
import { InOrder } from "./parallel/in-order.ts";
import { Pool } from "./parallel/pool.ts";
import { summed } from "./parallel/summed.ts";
import { splitFor, workersFor } from "./parallel/workers.ts";
import type { Problems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import type { Sources } from "./sources.ts";
import type { TopForks } from "./top-forks.ts";
import { noteUngrouped } from "./ungrouped.ts";
import type { World } from "./world.ts";

/** What is known of a run, or of a part of one, before anything is judged. */
export interface Run {
  readonly measurement: Measurement;
  /** As the user wrote it; `measurement` has it in nats. */
  readonly threshold: Threshold;
  /** What put the samples into groups, as the configuration has it. */
  readonly groupBy?: string | undefined;
  /** How many measurements were merged into it. */
  readonly shards: number;
  readonly problems: Problems;
  readonly inputs: Report["inputs"];
  /** None where the measurement was read from a file, which holds no text. */
  readonly forks?: TopForks;
  /** Of a run with its base model; empty where the measurement was read from a file. */
  readonly topChanges: Report["topChanges"];
  /** Where the samples' evaluation cases are written, as records say; empty where the measurement was read from a file. */
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
  /** Threads that read; absent: as many as pay off. */
  readonly workers?: number | undefined;
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
  { artifacts, config, workers: wanted, quiet, telling }: MeasureOptions,
  world: World,
): Promise<Run> {
  const paths = await findArtifacts(artifacts, world.cwd);
  const reading = readOptions(config, world);
  const settings = {
    threshold: thresholdNats(config.threshold),
    vocabularySize: config.vocabularySize,
  };
  const summing = new Summing(settings);
  const collected = new Collected(settings, telling);
  const progress = await startProgress(paths, world, quiet === true);
  const workers = workersFor(paths, wanted, world);
  const pool = new Pool(workers, { reading: blockOptions(reading), summing: settings });
  const inOrder = new InOrder(
    (part) => {
      collected.take(part);
      if (part.kind === "input") progress.fileDone(part.bytes);
    },
    ({ bytes }) => {
      progress.update(bytes);
    },
    pool,
  );
  try {
    const split = workers && splitFor(world.env);
    for await (const batch of readBatches(paths, { ...reading, onProgress: progress.update }, split))
      for (const part of batch) {
        if (part.kind === "rest") {
          await inOrder.read(part.rest);
          continue;
        }
        const ended = summed(part, summing);
        const handedOn = ended && inOrder.add(ended);
        if (handedOn !== undefined) await handedOn;
      }
    await inOrder.finish();
  } finally {
    progress.stop();
    await pool.close();
  }
  const { accumulator, problems, sources, inputs, forks } = collected;
  const measurement = accumulator.measurement();
  noteUngrouped(config, { measurement, inputs, problems });
  return {
    measurement,
    threshold: config.threshold,
    groupBy: groupByOf(config),
    shards: 1,
    problems,
    inputs,
    forks,
    topChanges: [],
    sources,
    ...(await originOf(world)),
  };
}

/** What puts samples into groups, in one line. */
export const groupByOf = ({ groupBy }: Config): string | undefined =>
  groupBy && ("field" in groupBy ? groupBy.field : `path ${groupBy.path}`);

/** How artifacts are read under a config. */
export const readOptions = (config: Config, world: World): ReadOptions => ({
  formats: formatsFor(config),
  tensor: tensorValuesFor(config),
  sampleId: config.sampleId,
  groupBy: config.groupBy,
  source: config.source,
  limits: config.limits,
  cwd: world.cwd,
  stdin: world.stdin,
  decoder: decoderOf(world),
});

function decoderOf({ entry, env }: World): Decoder | undefined {
  if (entry === undefined) return undefined;
  // Windows starts nothing without its SystemRoot.
  const { NODE_OPTIONS, SystemRoot } = env;
  return { entry, env: { NODE_OPTIONS, SystemRoot } };
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
