import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Config } from "../config/types.ts";
import { codeOf, UserError } from "../errors.ts";
import { forkRows } from "../export/forks.ts";
import { maskAbove, maskFrom, topEntropyThreshold, type MaskRow } from "../export/mask.ts";
import { pool, type PoolSettings } from "../export/reasonmaxxer/pool.ts";
import { rolloutOf, type Rollout, type RolloutFields } from "../export/reasonmaxxer/rollout.ts";
import { statistics, trainingRows, type Gate, type Statistics } from "../export/reasonmaxxer/rows.ts";
import type { Sample } from "../export/sample.ts";
import { thresholdNats } from "../measure/units.ts";
import { count, counted } from "../report/numbers.ts";
import { notAnInput } from "./not-an-input.ts";
import { Problems } from "./problems.ts";
import { wholeSamples } from "./whole-samples.ts";
import type { World } from "./world.ts";

/** What can be exported, and what that takes. */
export type Target =
  | { readonly to: "forks" }
  | {
      readonly to: "mask";
      /** TRL's `top_entropy_quantile`; absent: the threshold. */ readonly topEntropyQuantile?:
        number | undefined;
    }
  | {
      readonly to: "reasonmaxxer";
      readonly pool: PoolSettings;
      /** Absent: the threshold for both. */
      readonly gate?: Gate | undefined;
      readonly fields: RolloutFields;
    };

export interface ExportOptions {
  readonly artifacts: readonly string[];
  readonly config: Config;
  readonly target: Target;
  /** Gzipped where the name ends in .gz; absent: standard output. */
  readonly output?: string | undefined;
  readonly quiet?: boolean | undefined;
}

export interface Exported {
  readonly rows: number;
  readonly problems: Problems;
  /** For people, line by line. */
  readonly notes: readonly string[];
}

/**
 * Writes rows for people, scripts or trainers as JSON lines.
 *
 * Forks, and masks by a threshold, are written as they are read. A quantile needs all entropies (4 bytes a position),
 * and the pool of ReasonMaxxer all rollouts (24 bytes a position) in memory.
 *
 * @throws UserError export-needs, where the artifact lacks what the target takes; usage, where the output is an artifact; not-writable
 */
export async function exportRows(options: ExportOptions, world: World): Promise<Exported> {
  const { artifacts, config, target, output } = options;
  if (output !== undefined) await notAnInput(output, artifacts, world);
  const problems = new Problems();
  const notes: string[] = [];
  const samples = wholeSamples(options, problems, world);
  const rows =
    target.to === "forks"
      ? forks(samples, config)
      : target.to === "mask"
        ? masks(samples, config, target.topEntropyQuantile, notes)
        : reasonmaxxer(samples, config, target, notes);
  let count = 0;
  const lines = async function* () {
    for await (const row of rows) {
      count++;
      yield `${JSON.stringify(row)}\n`;
    }
  };
  await write(lines(), output, world);
  return { rows: count, problems, notes };
}

async function* forks(samples: AsyncIterable<Sample>, { threshold }: Config): AsyncGenerator<object> {
  for await (const sample of samples) yield* forkRows(sample, threshold);
}

async function* masks(
  samples: AsyncIterable<Sample>,
  config: Config,
  rho: number | undefined,
  notes: string[],
): AsyncGenerator<MaskRow> {
  const nameOf = ({ id, group }: Sample) => ({ id, ...(group !== undefined && { group }) });
  if (rho === undefined) {
    const nats = thresholdNats(config.threshold);
    for await (const sample of samples) yield { ...nameOf(sample), mask: maskAbove(sample.low, nats) };
    return;
  }
  const kept: { name: ReturnType<typeof nameOf>; entropies: Float32Array }[] = [];
  let inexact = 0;
  for await (const sample of samples) {
    kept.push({ name: nameOf(sample), entropies: Float32Array.from(sample.low) });
    inexact += sample.high.reduce((count, high, i) => count + (high > sample.low[i] ? 1 : 0), 0);
  }
  const valid = kept.map(({ entropies }) => entropies.filter((entropy) => !Number.isNaN(entropy)));
  const all = new Float32Array(valid.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const entropies of valid) all.set(entropies, (end += entropies.length) - entropies.length);
  const threshold = topEntropyThreshold(all, rho);
  notes.push(`${counted(all.length, "position")}, the top ${rho} of them from ${threshold} nats`);
  if (inexact > 0)
    notes.push(
      `the entropies of ${counted(inexact, "position")} are lower bounds from truncated lists: the trainer's own may differ; save entropies over the whole vocabulary for the same mask`,
    );
  for (const { name, entropies } of kept) yield { ...name, mask: maskFrom(entropies, threshold) };
}

async function* reasonmaxxer(
  samples: AsyncIterable<Sample>,
  config: Config,
  target: Extract<Target, { to: "reasonmaxxer" }>,
  notes: string[],
): AsyncGenerator<object> {
  const rollouts: Rollout[] = [];
  for await (const sample of samples) rollouts.push(rolloutOf(sample, target.fields));
  const nats = thresholdNats(config.threshold);
  const gate = target.gate ?? { correct: nats, incorrect: nats };
  const selected = pool(rollouts, target.pool);
  const [all, left] = [statistics(rollouts, gate), statistics(selected, gate)];
  if (all.rollouts > 0 && left.rollouts === 0)
    throw new UserError(
      "export-needs",
      `no problem has both right and wrong rollouts: ${rolloutsText(all)}, ${count(all.correct)} right`,
      "Sample several answers to each problem, and name the field that tells problems apart with `--problem-field`; `--pool all` takes every problem.",
    );
  const share = (value: number) => `${(100 * value).toFixed(2)} %`;
  notes.push(
    `read ${rolloutsText(all)}, ${count(all.correct)} of them right`,
    `kept ${rolloutsText(left)}, ${count(left.correct)} of them right`,
    `decision_fraction ${share(left.ofGenerated)} of the generated tokens, ${share(left.ofAll)} of all prediction positions (prompts included)`,
  );
  if (left.undecided > 0)
    notes.push(
      `${counted(left.undecided, "more position")} may be gated: their lists are truncated, and their entropies lower bounds; save entropies over the whole vocabulary for exact ones`,
    );
  yield* trainingRows(selected, gate);
}

const rolloutsText = ({ rollouts, problems }: Statistics): string =>
  `${counted(rollouts, "rollout")} of ${counted(problems, "problem")}`;

async function write(lines: AsyncGenerator<string>, output: string | undefined, world: World): Promise<void> {
  if (output === undefined) {
    try {
      for await (const line of lines) if (!world.stdout.write(line)) await once(world.stdout, "drain");
    } catch (error) {
      // A reader that has seen enough (`| head`) is not an error.
      if (codeOf(error) !== "EPIPE") throw error;
    }
    return;
  }
  const path = resolve(world.cwd, output);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = createWriteStream(path);
    const source = Readable.from(lines);
    await (output.endsWith(".gz")
      ? pipeline(source, createGzip({ level: 9 }), file)
      : pipeline(source, file));
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error) || !("syscall" in error)) throw error;
    const code = "code" in error ? String(error.code) : "unknown reason";
    throw new UserError(
      "not-writable",
      `${JSON.stringify(output)} cannot be written (${code})`,
      "Give a path that may be written to.",
      { path: output },
    );
  }
}
