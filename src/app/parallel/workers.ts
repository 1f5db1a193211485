import { availableParallelism } from "node:os";
import { UserError } from "../../errors.ts";
import type { SplitOptions } from "../../read/blocks/rest.ts";
import { totalBytes } from "../total-bytes.ts";
import type { World } from "../world.ts";
import type { Workers } from "./pool.ts";

/** Bytes of artifacts from which workers pay off. */
const WORTH_WORKERS = 64 * 2 ** 20;

/** Threads without `--workers`, at most: more would wait for memory. */
const MOST_BY_DEFAULT = 4;

const MOST = 64;

/** Bytes that are read in one go: enough that handing it over does not count, and little to keep until its turn. */
const BLOCK_BYTES = 8 * 2 ** 20;

/** Another size of blocks, for tests. */
const BLOCK_BYTES_VARIABLE = "LOGPROB_GATE_BLOCK_BYTES";

/**
 * How many threads shall read.
 *
 * @param text as the user wrote it; absent: by size and processors
 * @param name of the option or input, for the message
 * @throws UserError usage
 */
export function parseWorkers(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST) return count;
  throw new UserError("usage", `${name} is ${JSON.stringify(text)}`, `Write a number from 1 to ${MOST}.`);
}

/** The workers for some files; undefined where they are read without, as one thread does. */
export function workersFor(
  paths: readonly string[],
  wanted: number | undefined,
  { cwd, entry }: World,
): Workers | undefined {
  if (entry === undefined) return undefined;
  const count = wanted ?? (totalBytes(paths, cwd) < WORTH_WORKERS ? 1 : byDefault());
  return count === 1 ? undefined : { count, entry };
}

const byDefault = (): number => Math.min(availableParallelism(), MOST_BY_DEFAULT);

/** How files are split for workers. */
export const splitFor = (env: World["env"]): SplitOptions => ({
  blockBytes: Number(env[BLOCK_BYTES_VARIABLE] ?? BLOCK_BYTES),
});
