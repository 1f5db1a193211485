import type { Problem } from "../errors.ts";
import type { Format } from "../config/format.ts";
import { isOfStream, isPiece, OpenSamples } from "./open-samples.ts";
import { openSources, type ByteSource } from "./open/bytes.ts";
import { BadCompression } from "./open/decompress.ts";
import { readHead, type Head } from "./open/head.ts";
import { isEventStream, refuse } from "./open/signatures.ts";
import { fileProblem, nothingUsable } from "./problems.ts";
import { readRecord } from "./read-record.ts";
import type { ReadOptions } from "./read.ts";
import type { Reading, SampleEnd } from "./reading.ts";
import { RecordSplitter, type RawRecord } from "./records.ts";
import { positionProblems } from "./position-problems.ts";
import { Tally } from "./tally.ts";
import { Columns } from "./walk/columns.ts";
import { fieldOf, groupOf, idOf } from "./walk/fields.ts";
import { fill } from "./walk/fill.ts";
import { parseJson } from "./walk/json.ts";

/** V8 makes no longer string than about 512 MiB. */
const MAX_RECORD_BYTES = 500 * 1024 * 1024;

/** Record problems kept back until it is known whether anything of the file can be used. */
const MAX_HELD_BACK = 100;

/** A line of server-sent events that holds data; all others, and the end mark, hold none. */
const EVENT_DATA = /^data:\s*(?=\S)(?!\[DONE\])/;

/** Reads one file, or all of an archive; `counter.sample` is the number of the next sample of the whole reading. */
export async function* readFile(
  path: string,
  options: ReadOptions,
  counter: { sample: number },
): AsyncGenerator<Reading> {
  let sources = 0;
  try {
    for await (const source of openSources(path, options.cwd, options.stdin)) {
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
  yield { kind: "input", path: problem.path, format: "unknown", samples: 0, positions: 0, bytes: 0 };
}

async function* readSource(
  source: ByteSource,
  file: string,
  options: ReadOptions,
  counter: { sample: number },
): AsyncGenerator<Reading> {
  const reader = new FileReader(source, file, options, counter);
  try {
    const chunks = source.chunks[Symbol.asyncIterator]();
    const head = await readHead(chunks);
    const refused = refuse(head, source.path);
    if (refused !== undefined) {
      yield* unused(refused);
      return;
    }
    reader.skipped = head.skipped;
    reader.eventStream = isEventStream(head);
    const lineByLine = reader.eventStream || isLineByLine(source.path, head);
    const splitter = new RecordSplitter(lineByLine, MAX_RECORD_BYTES);
    for (let chunk: Uint8Array | undefined = head.bytes; chunk !== undefined;) {
      for (const record of splitter.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))) {
        yield* reader.read(record);
      }
      options.onProgress?.(source.stored());
      const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
      chunk = next.done === true ? undefined : next.value;
    }
    for (const record of splitter.end()) yield* reader.read(record);
  } catch (error) {
    const problem = ioProblem(error, source.path);
    if (problem === undefined) throw error;
    yield* reader.fail(problem);
  }
  yield* reader.end(source.stored());
}

/** A sample that has begun: what its end will say. */
type Begun = Omit<SampleEnd, "kind">;

/** Turns the records of one file into readings. */
class FileReader {
  skipped = 0;
  eventStream = false;
  readonly #path: string;
  readonly #archive: { readonly path: string; readonly entry: string } | undefined;
  readonly #options: ReadOptions;
  readonly #counter: { sample: number };
  readonly #columns = new Columns();
  readonly #tally = new Tally();
  readonly #open = new OpenSamples<Begun>();
  #format: Format | undefined;
  #samples = 0;
  #positions = 0;
  #records = 0;
  /** The problems of the records before the first usable one. */
  #heldBack: Problem[] = [];

  constructor(source: ByteSource, file: string, options: ReadOptions, counter: { sample: number }) {
    this.#path = source.path;
    this.#archive = source.entry === undefined ? undefined : { path: file, entry: source.entry };
    this.#options = options;
    this.#counter = counter;
  }

  *read(raw: RawRecord): Generator<Reading> {
    const bytes = this.eventStream ? eventData(raw.bytes) : raw.bytes;
    if (bytes === undefined) return;
    this.#records++;
    const formats = this.#format === undefined ? this.#options.formats : [this.#format];
    const record = readRecord({ ...raw, bytes }, this.#path, formats, MAX_RECORD_BYTES);
    if (!record.ok) {
      if (!this.#isHarmless(record.problem, record.value)) yield* this.#problem(record.problem);
      return;
    }
    this.#format = record.format;
    for (const problem of this.#heldBack.splice(0)) yield { kind: "problem", problem };
    const names = new Map<string, number>();
    for (const [ordinal, sample] of record.samples.entries()) {
      for (const other of this.#open.takeOthers(sample)) yield { kind: "sample", ...other };
      this.#columns.clear();
      const filled = fill(this.#columns, sample);
      const block = this.#columns.block;
      const begun = this.#open.take(sample, ordinal) ?? {
        sample: this.#counter.sample++,
        id: uniqueName(
          idOf(sample.around, this.#options.sampleId) ?? `${this.#path}:${this.#records}`,
          names,
        ),
        ...optional("group", groupOf(sample.around, this.#path, this.#options.groupBy)),
        format: record.format.name,
        location: {
          path: this.#path,
          ...optional("archive", this.#archive),
          line: raw.line,
          offset: this.skipped + raw.offset,
          length: raw.bytes.length,
          ordinal,
        },
      };
      this.#positions += block.count;
      this.#tally.add(block.count, filled, fieldOf(sample.around, "model"));
      if (block.count > 0) yield { kind: "positions", sample: begun.sample, positions: block };
      for (const problem of positionProblems(filled, sample, this.#path, raw.line))
        yield* this.#problem(problem);
      if (isPiece(record.format, sample.around)) this.#open.keep(sample, ordinal, begun);
      else yield* this.#endSample(begun);
    }
  }

  /** The file could not be read to its end. */
  *fail(problem: Problem): Generator<Reading> {
    if (this.#positions === 0) this.#heldBack = [problem];
    else yield { kind: "problem", problem };
  }

  *end(bytes: number): Generator<Reading> {
    for (const begun of this.#open.takeAll()) yield* this.#endSample(begun);
    const problems =
      this.#positions === 0 ? [nothingUsable(this.#heldBack, this.#path)] : this.#tally.problems(this.#path);
    for (const problem of problems) yield { kind: "problem", problem };
    const format = this.#format?.name ?? "unknown";
    yield {
      kind: "input",
      path: this.#path,
      format,
      samples: this.#samples,
      positions: this.#positions,
      bytes,
    };
  }

  *#endSample(begun: Begun): Generator<Reading> {
    this.#samples++;
    yield { kind: "sample", ...begun };
  }

  *#problem(problem: Problem): Generator<Reading> {
    if (this.#positions > 0) yield { kind: "problem", problem };
    else if (this.#heldBack.length < MAX_HELD_BACK) this.#heldBack.push(problem);
  }

  /** Events and pieces of a stream may hold no positions: its beginning, its usage, its end. */
  #isHarmless({ code }: Problem, value: unknown): boolean {
    if (!["unknown-format", "no-positions", "chosen-only"].includes(code)) return false;
    return this.eventStream || (this.#open.isOpen && isOfStream(this.#format, value));
  }
}

function eventData(line: Buffer): Buffer | undefined {
  const found = EVENT_DATA.exec(line.toString("latin1", 0, 32));
  return found === null ? undefined : line.subarray(found[0].length);
}

/** Several samples of one record (n choices of one prompt) get a number behind their common name. */
function uniqueName(name: string, seen: Map<string, number>): string {
  const before = seen.get(name) ?? 0;
  seen.set(name, before + 1);
  return before === 0 ? name : `${name}#${before + 1}`;
}

/** A line is a record where the name says so, or where the first line is an object complete in itself. */
function isLineByLine(path: string, { bytes, firstLine }: Head): boolean {
  if (/\.(jsonl|ndjson)(\.gz|\.zst)?$/i.test(path)) return true;
  if (firstLine[0] !== "{".charCodeAt(0) || firstLine.length === bytes.length) return false;
  try {
    parseJson(firstLine.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

function ioProblem(error: unknown, path: string): Problem | undefined {
  if (error instanceof BadCompression) return fileProblem("bad-encoding", path, error.message);
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  if (/^(Z|ZSTD)_|ERR_ZLIB/.test(error.code)) {
    return fileProblem("bad-encoding", path, `the compressed data is damaged or cut (${error.code})`);
  }
  return fileProblem("not-readable", path, `the file cannot be read (${error.code})`);
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
