import type { Problem } from "../errors.ts";
import { FileReader } from "./file-reader.ts";
import { openSources, type ByteSource } from "./open/bytes.ts";
import { BadCompression } from "./open/decompress.ts";
import { readHead, type Head } from "./open/head.ts";
import { isEventStream, refuse } from "./open/signatures.ts";
import { fileProblem } from "./problems.ts";
import type { ReadOptions } from "./read.ts";
import type { Reading } from "./reading.ts";
import { RecordSplitter } from "./records.ts";
import { BadTensor } from "./tensor/array.ts";
import { isTensor } from "./tensor/header.ts";
import { TensorReader } from "./tensor/reader.ts";
import { parseJson } from "./walk/json.ts";

/** Reads one file, or all of an archive; `counter.sample` is the number of the next sample of the whole reading. */
export async function* readFile(
  path: string,
  options: ReadOptions,
  counter: { sample: number },
): AsyncGenerator<Reading> {
  let sources = 0;
  try {
    for await (const source of openSources(path, options)) {
      sources++;
      yield* readSource(source, path, options, counter);
    }
    if (sources === 0)
      yield* unused(fileProblem("empty-archive", path, "the archive holds no file of records"));
  } catch (error) {
    const problem = ioProblem(error, path);
    if (problem === undefined) throw error;
    yield* unused(problem);
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

async function* readSource(
  source: ByteSource,
  file: string,
  options: ReadOptions,
  counter: { sample: number },
): AsyncGenerator<Reading> {
  let reader: FileReader | TensorReader | undefined;
  const chunks = source.chunks[Symbol.asyncIterator]();
  try {
    const head = await readHead(chunks);
    const isOfTensors = isTensor(head.bytes);
    const refused = isOfTensors ? undefined : refuse(head, source.path);
    if (refused !== undefined) {
      yield* unused(refused);
      return;
    }
    let feed: (chunk: Uint8Array | undefined) => Generator<Reading>;
    if (isOfTensors) {
      const tensors = (reader = new TensorReader(source, file, options, counter));
      feed = (chunk) => tensors.take(chunk ?? new Uint8Array(0));
    } else {
      const eventStream = isEventStream(head);
      const records = (reader = new FileReader(source, file, options, counter, {
        skipped: head.skipped,
        eventStream,
      }));
      const splitter = new RecordSplitter(eventStream || isLineByLine(source.path, head), head.skippedLines);
      feed = function* (chunk) {
        for (const piece of chunk === undefined ? splitter.end() : splitter.write(chunk))
          yield* records.take(piece);
      };
    }
    for (let chunk: Uint8Array | undefined = head.bytes; chunk !== undefined;) {
      yield* feed(chunk);
      options.onProgress?.(source.stored());
      if (reader instanceof TensorReader && reader.areLong && source.readAt !== undefined) {
        for await (const reading of reader.takeFrom(source.readAt)) {
          options.onProgress?.(source.stored());
          yield reading;
        }
        break;
      }
      const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
      chunk = next.done === true ? undefined : next.value;
    }
    yield* feed(undefined);
  } catch (error) {
    const problem = ioProblem(error, source.path);
    if (problem === undefined) throw error;
    if (reader === undefined) {
      yield* unused(problem);
      return;
    }
    yield* reader.fail(problem);
  } finally {
    await chunks.return?.();
  }
  yield* reader.end(source.stored());
}

/** A line is a record where the name says so, or where the first line is an object complete in itself. */
function isLineByLine(path: string, { firstLine, isWholeLine }: Head): boolean {
  if (/\.(jsonl|ndjson)(\.gz|\.zst)?$/i.test(path)) return true;
  if (firstLine[0] !== "{".charCodeAt(0) || !isWholeLine) return false;
  try {
    parseJson(firstLine.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

function ioProblem(error: unknown, path: string): Problem | undefined {
  if (error instanceof BadTensor) return fileProblem(error.code, path, error.message);
  if (error instanceof BadCompression) return fileProblem("bad-encoding", path, error.message);
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  if (/^(Z|ZSTD)_|ERR_ZLIB/.test(error.code)) {
    return fileProblem("bad-encoding", path, `the compressed data is damaged or cut (${error.code})`);
  }
  return fileProblem("not-readable", path, `the file cannot be read (${error.code})`);
}
