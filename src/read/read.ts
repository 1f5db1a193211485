import type { GroupBy } from "../config/types.ts";
import type { Format } from "../config/format.ts";
import type { RestOf, SplitOptions } from "./blocks/rest.ts";
import type { OpenOptions } from "./open/bytes.ts";
import { readFile } from "./read-file.ts";
import type { TensorValues } from "./tensor/formats.ts";
import type { Reading } from "./reading.ts";

export interface ReadOptions extends OpenOptions {
  /** The formats to choose from; one, where the user said which. */
  readonly formats: readonly Format[];
  /** What the numbers of tensors are, where the user said it. */
  readonly tensor?: TensorValues | undefined;
  /** Field that names a sample, where it is not one of the usual. */
  readonly sampleId?: string | undefined;
  readonly groupBy?: GroupBy | undefined;
  /** Field that says where a sample's evaluation case is written, where it is not `source`. */
  readonly source?: string | undefined;
  /** Say which tokens the probabilities belong to: the positions are `NamedPositions`. */
  readonly named?: boolean | undefined;
  /** Parse each record as a whole, which is slower, and give what was found in it (`SampleEnd.found`). */
  readonly whole?: boolean | undefined;
  /** Do without WebAssembly: slower, and the same results. */
  readonly plain?: boolean | undefined;
  /** Sum rows of float32 in float64: half as fast, and entropies right to 1e-12 bits, not to 2e-6. */
  readonly precise?: boolean | undefined;
  /** Called with the number of stored bytes read, now and then. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Parts that came at once, from one chunk of a file: to be taken before the next batch is asked for. */
export type Batch<T> = Iterable<T>;

/**
 * Reads artifacts: their samples' positions as numeric columns, and every problem on the way as data.
 *
 * @param paths files relative to `options.cwd`, or `-`, in the order they are read
 */
export async function* read(paths: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  for await (const batch of readBatches(paths, options))
    for (const part of batch) if (part.kind !== "rest") yield part;
}

/**
 * The same in batches: to wait for each part takes longer than to read a short sample.
 *
 * @param split leave to the caller what can be read in blocks: what else there is of a file comes after it
 */
export async function* readBatches(
  paths: readonly string[],
  options: ReadOptions,
  split?: SplitOptions,
): AsyncGenerator<Batch<Reading | RestOf>> {
  const counter = { sample: 0 };
  for (const path of paths) yield* readFile(path, options, counter, split);
}
