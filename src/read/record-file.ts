import type { Problem } from "../errors.ts";
import { Rest, type RestOf, type SplitOptions } from "./blocks/rest.ts";
import { FileReader } from "./file-reader.ts";
import { FileTotals } from "./file-totals.ts";
import type { ByteSource } from "./open/bytes.ts";
import type { Head } from "./open/head.ts";
import { isEventStream } from "./open/signatures.ts";
import type { ReadOptions } from "./read.ts";
import type { Reading } from "./reading.ts";
import { RecordSplitter } from "./records.ts";
import { NEWLINE } from "./scan/bytes.ts";
import { Tools } from "./tools.ts";
import { parseJson } from "./walk/json.ts";

/** Turns the bytes of one file of records into readings. */
export class RecordFile {
  readonly #source: ByteSource;
  readonly #totals: FileTotals;
  readonly #reader: FileReader;
  readonly #splitter: RecordSplitter;
  /** A line is a record, and its format is all there is to know of the ones before it. */
  readonly #hasLines: boolean;

  constructor(
    source: ByteSource,
    file: string,
    options: ReadOptions,
    counter: { sample: number },
    head: Head,
  ) {
    const eventStream = isEventStream(head);
    this.#source = source;
    this.#totals = new FileTotals(source.path);
    const archive = source.entry === undefined ? undefined : { path: file, entry: source.entry };
    const begun = { totals: this.#totals, begin: head.skipped, eventStream, archive };
    this.#reader = new FileReader(begun, new Tools(options, counter));
    const lineByLine = eventStream || isLineByLine(source.path, head);
    this.#hasLines = lineByLine && !eventStream;
    this.#splitter = new RecordSplitter(lineByLine, head.skippedLines);
  }

  /** Takes the next bytes of the file, or its end. */
  *take(chunk?: Uint8Array): Generator<Reading> {
    for (const piece of chunk === undefined ? this.#splitter.end() : this.#splitter.write(chunk))
      yield* this.#reader.take(piece);
  }

  /** Whether the file can be split where a line ends in its next bytes. */
  canSplitIn(chunk: Uint8Array): boolean {
    const isKnown = this.#totals.format !== undefined && this.#totals.isUsable && !this.#reader.isOpen;
    return this.#source.file !== undefined && this.#hasLines && isKnown && endOfLine(chunk) > 0;
  }

  /** Takes the next bytes up to the end of a line, and leaves the rest of the file to whoever asked for it. */
  *split(chunk: Uint8Array, options: SplitOptions): Generator<Reading | RestOf> {
    const end = endOfLine(chunk);
    yield* this.take(chunk.subarray(0, end));
    const { file = "", stored } = this.#source;
    const read = { file, bytes: stored() - chunk.length + end, lines: this.#splitter.lines };
    yield { kind: "rest", rest: new Rest(this.#totals, read, options) };
  }

  /** The file could not be read to its end. */
  fail(problem: Problem): Generator<Reading> {
    return this.#totals.fail(problem);
  }

  /** @param bytes of the file, as stored */
  *end(bytes: number): Generator<Reading> {
    yield* this.#reader.end();
    yield* this.#totals.end(bytes);
  }
}

/** One past the first end of a line; 0 where there is none. */
const endOfLine = ({ buffer, byteOffset, length }: Uint8Array): number =>
  Buffer.from(buffer, byteOffset, length).indexOf(NEWLINE) + 1;

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
