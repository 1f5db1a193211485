import type { Problem } from "../errors.ts";
import type { RestOf, SplitOptions } from "./blocks/rest.ts";
import { ioProblem } from "./io-problem.ts";
import { openSources, type ByteSource } from "./open/bytes.ts";
import { readHead } from "./open/head.ts";
import { refuse } from "./open/signatures.ts";
import { fileProblem } from "./problems.ts";
import type { Batch, ReadOptions } from "./read.ts";
import type { Reading } from "./reading.ts";
import { RecordFile } from "./record-file.ts";
import { isTensor } from "./tensor/header.ts";
import type { TensorReader } from "./tensor/reader.ts";

/**
 * Reads one file, or all of an archive; `counter.sample` is the number of the next sample of the whole reading.
 *
 * @param split leave what can be read in blocks to the caller
 */
export async function* readFile(
  path: string,
  options: ReadOptions,
  counter: { sample: number },
  split?: SplitOptions,
): AsyncGenerator<Batch<Reading | RestOf>> {
  let sources = 0;
  try {
    for await (const source of openSources(path, options)) {
      sources++;
      yield* readSource(source, path, options, counter, split);
    }
    if (sources === 0)
      yield unused(fileProblem("empty-archive", path, "the archive holds no file of records"));
  } catch (error) {
    const problem = ioProblem(error, path);
    if (problem === undefined) throw error;
    yield unused(problem);
  }
}

/** A file of which nothing was used. */
function* unused(problem: Problem): Generator<Reading> {
  yield { kind: "problem", problem };
  yield {
    kind: "input",
    path: problem.path,
    format: "unknown",
    samples: 0,
    positions: 0,
    bytes: 0,
    records: { scanned: 0, parsed: 0 },
  };
}

/** What is wrong with a tensor is thrown, and told by who has opened it: its readings come one by one. */
function* batchesOf(
  reader: RecordFile | TensorReader,
  chunk: Uint8Array | undefined,
): Generator<Batch<Reading>> {
  if (reader instanceof RecordFile) yield reader.take(chunk);
  else for (const reading of reader.take(chunk)) yield [reading];
}

async function* readSource(
  source: ByteSource,
  file: string,
  options: ReadOptions,
  counter: { sample: number },
  split: SplitOptions | undefined,
): AsyncGenerator<Batch<Reading | RestOf>> {
  let reader: RecordFile | TensorReader | undefined;
  let tensors: TensorReader | undefined;
  const chunks = source.chunks[Symbol.asyncIterator]();
  try {
    const head = await readHead(chunks);
    const isOfTensors = isTensor(head.bytes);
    const refused = isOfTensors ? undefined : refuse(head, source.path);
    if (refused !== undefined) {
      yield unused(refused);
      return;
    }
    if (isOfTensors) {
      // Loaded only where there are any: most runs have none.
      const { TensorReader } = await import("./tensor/reader.ts");
      reader = tensors = new TensorReader(source, file, options, counter);
    } else reader = new RecordFile(source, file, options, counter, head);
    for (let chunk: Uint8Array | undefined = head.bytes; chunk !== undefined;) {
      if (split !== undefined && reader instanceof RecordFile && reader.canSplitIn(chunk)) {
        yield reader.split(chunk, split);
        return;
      }
      yield* batchesOf(reader, chunk);
      options.onProgress?.(source.stored());
      if (tensors?.areLong === true && source.readAt !== undefined) {
        for await (const reading of tensors.takeFrom(source.readAt)) {
          options.onProgress?.(source.stored());
          yield [reading];
        }
        break;
      }
      const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
      chunk = next.done === true ? undefined : next.value;
    }
    yield* batchesOf(reader, undefined);
  } catch (error) {
    const problem = ioProblem(error, source.path);
    if (problem === undefined) throw error;
    if (reader === undefined) {
      yield unused(problem);
      return;
    }
    yield reader.fail(problem);
  } finally {
    await chunks.return?.();
  }
  yield reader.end(source.stored());
}
