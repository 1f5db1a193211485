import type { Problem } from "../errors.ts";
import type { Format } from "./formats/format.ts";
import { openBytes } from "./open/bytes.ts";
import { STDIN } from "./open/find.ts";
import { readHead, type Head } from "./open/head.ts";
import { fileProblem, recordProblem } from "./problems.ts";
import { readRecord } from "./read-record.ts";
import type { ReadOptions } from "./read.ts";
import type { Reading } from "./reading.ts";
import { RecordSplitter, type RawRecord } from "./records.ts";
import { Columns } from "./walk/columns.ts";
import { groupOf, idOf } from "./walk/fields.ts";
import { fill, type Unusable } from "./walk/fill.ts";
import { parseJson } from "./walk/json.ts";
import type { FoundSample } from "./walk/walk.ts";

/** V8 makes no longer string than about 512 MiB. */
const MAX_RECORD_BYTES = 500 * 1024 * 1024;

/** Record problems kept back until it is known whether anything of the file can be used. */
const MAX_HELD_BACK = 100;

/** What is known of a file while it is read. */
interface FileState {
  readonly path: string;
  format: Format | undefined;
  samples: number;
  positions: number;
  /** The problems of the records before the first usable one. */
  heldBack: Problem[];
  records: number;
  /** Bytes of its byte order mark. */
  skipped: number;
}

/** Reads one file; `counter.sample` is the number of the next sample of the whole reading. */
export async function* readFile(
  path: string,
  options: ReadOptions,
  counter: { sample: number },
): AsyncGenerator<Reading> {
  const file: FileState = {
    path,
    format: undefined,
    samples: 0,
    positions: 0,
    heldBack: [],
    records: 0,
    skipped: 0,
  };
  let stored = () => 0;
  try {
    const source = await openBytes(path, options.cwd, options.stdin);
    stored = source.stored;
    const chunks = source.chunks[Symbol.asyncIterator]();
    const head = await readHead(chunks);
    file.skipped = head.skipped;
    const refused = refuse(head, path);
    if (refused !== undefined) {
      yield { kind: "problem", problem: refused };
      return;
    }
    const splitter = new RecordSplitter(isLineByLine(path, head), MAX_RECORD_BYTES);
    const columns = new Columns();
    for (let chunk: Uint8Array | undefined = head.bytes; chunk !== undefined;) {
      for (const record of splitter.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))) {
        yield* readOne(record, file, columns, options, counter);
      }
      options.onProgress?.(stored());
      const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
      chunk = next.done === true ? undefined : next.value;
    }
    for (const record of splitter.end()) yield* readOne(record, file, columns, options, counter);
  } catch (error) {
    const problem = ioProblem(error, file);
    if (problem === undefined) throw error;
    if (file.positions === 0) file.heldBack = [problem];
    else yield { kind: "problem", problem };
  }
  if (file.positions === 0) yield { kind: "problem", problem: nothingUsable(file) };
  yield {
    kind: "input",
    path,
    format: file.format?.name ?? "unknown",
    samples: file.samples,
    positions: file.positions,
    bytes: stored(),
  };
}

function* readOne(
  raw: RawRecord,
  file: FileState,
  columns: Columns,
  options: ReadOptions,
  counter: { sample: number },
): Generator<Reading> {
  file.records++;
  const formats = file.format === undefined ? options.formats : [file.format];
  const record = readRecord(raw, file.path, formats, MAX_RECORD_BYTES);
  if (!record.ok) {
    if (file.positions > 0) yield { kind: "problem", problem: record.problem };
    else if (file.heldBack.length < MAX_HELD_BACK) file.heldBack.push(record.problem);
    return;
  }
  file.format = record.format;
  for (const problem of file.heldBack.splice(0)) yield { kind: "problem", problem };
  const names = new Map<string, number>();
  for (const [ordinal, sample] of record.samples.entries()) {
    columns.clear();
    const unusable = fill(columns, sample);
    const number = counter.sample++;
    const block = columns.block;
    file.samples++;
    file.positions += block.count;
    if (block.count > 0) yield { kind: "positions", sample: number, positions: block };
    yield* unusableProblems(unusable, sample, file.path, raw.line);
    yield {
      kind: "sample",
      sample: number,
      id: uniqueName(idOf(sample.around, options.sampleId) ?? `${file.path}:${file.records}`, names),
      ...optional("group", groupOf(sample.around, file.path, options.groupBy)),
      location: {
        path: file.path,
        line: raw.line,
        offset: file.skipped + raw.offset,
        length: raw.bytes.length,
        ordinal,
      },
    };
  }
}

/** Several samples of one record (n choices of one prompt) get a number behind their common name. */
function uniqueName(name: string, seen: Map<string, number>): string {
  const before = seen.get(name) ?? 0;
  seen.set(name, before + 1);
  return before === 0 ? name : `${name}#${before + 1}`;
}

function* unusableProblems(
  unusable: Unusable,
  sample: FoundSample,
  path: string,
  line: number,
): Generator<Reading> {
  const of = `of ${sample.positions.length} positions`;
  if (unusable.withoutAlternatives > 0) {
    const message = `${unusable.withoutAlternatives} ${of} have no alternatives`;
    yield { kind: "problem", problem: recordProblem("missing-alternatives", path, line, message) };
  }
  if (unusable.badValues > 0) {
    const message = `${unusable.badValues} ${of} have a value that is not a number`;
    yield { kind: "problem", problem: recordProblem("bad-value", path, line, message) };
  }
}

/** A line is a record where the name says so, or where the first line is an object complete in itself. */
function isLineByLine(path: string, { bytes, firstLine }: Head): boolean {
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(path)) return true;
  if (firstLine[0] !== "{".charCodeAt(0) || firstLine.length === bytes.length) return false;
  try {
    parseJson(firstLine.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

function refuse({ bytes, firstLine }: Head, path: string): Problem | undefined {
  const name = path === STDIN ? "standard input" : "the file";
  if (firstLine.length === 0) return fileProblem("empty-file", path, `${name} is empty`);
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return fileProblem("bad-encoding", path, `${name} is UTF-16, not UTF-8`);
  }
  return undefined;
}

/** Why nothing of a file could be used: the most telling of its records' problems. */
function nothingUsable(file: FileState): Problem {
  const telling = [
    "not-readable",
    "bad-encoding",
    "chosen-only",
    "bad-value",
    "no-positions",
    "unknown-format",
  ] as const;
  const codes = new Set(file.heldBack.map(({ code }) => code));
  const code = telling.find((candidate) => codes.has(candidate)) ?? file.heldBack[0]?.code;
  const first = file.heldBack.find((problem) => problem.code === code);
  if (first === undefined)
    return fileProblem("no-positions", file.path, "no position in the file can be used");
  return { ...first, scope: "file" };
}

function ioProblem(error: unknown, { path }: FileState): Problem | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  if (error.code.startsWith("Z_")) {
    return fileProblem("bad-encoding", path, `the gzip data is damaged or cut (${error.code})`);
  }
  return fileProblem("not-readable", path, `the file cannot be read (${error.code})`);
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
