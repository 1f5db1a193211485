import type { Format } from "../config/format.ts";
import { DEFAULT_LIMITS } from "../config/limits.ts";
import type { Problem } from "../errors.ts";
import { SamplesOfRecord } from "./samples-of-record.ts";
import type { FileTotals } from "./file-totals.ts";
import { isPiece } from "./open-samples.ts";
import { emptySamples, ParsedSamples } from "./parsed-samples.ts";
import { formatOfPrefix, PREFIX_BYTES } from "./prefix.ts";
import { OverLimit } from "./over-limit.ts";
import { recordProblem } from "./problems.ts";
import { readRecord, type ReadRecord } from "./read-record.ts";
import type { Reading, RecordLocation } from "./reading.ts";
import type { Piece } from "./records.ts";
import type { Scanner } from "./scan/scanner.ts";
import { Malformed, Unsure } from "./scan/unsure.ts";
import { MAX_KEPT_BYTES } from "./scan/window.ts";
import type { RecordOptions, Tools } from "./tools.ts";

/** A line of server-sent events that holds data; all others, and the end mark, hold none. */
const EVENT_DATA = /^data:\s*(?=\S)(?!\[DONE\])/;

/** A file whose records are about to be read. */
export interface FileOfRecords {
  /** Of a block of a file, its format is known. */
  readonly totals: FileTotals;
  /** Bytes of the file before those that are given, such as a byte order mark. */
  readonly begin: number;
  readonly eventStream: boolean;
  readonly archive?: RecordLocation["archive"];
}

/** A record of which nothing can be used. */
type UnusableRecord = Extract<ReadRecord, { readonly ok: false }>;

/**
 * Turns the records of one file into readings.
 *
 * Two ways lead there. A record whose format is known is scanned: in one pass over its bytes as they come. The
 * others are parsed as a whole: the first ones, from which the format is told, and those that the scanner is
 * unsure of.
 */
export class FileReader {
  readonly #path: string;
  readonly #archive: RecordLocation["archive"];
  readonly #options: RecordOptions;
  readonly #tools: Tools;
  readonly #begin: number;
  readonly #eventStream: boolean;
  /** Of a record that has to be parsed as a whole, in bytes. */
  readonly #maxRecord: number;
  readonly #totals: FileTotals;
  readonly #parsed: ParsedSamples;
  /** For the file's format; undefined where it can only be parsed. */
  #scanner: Scanner | undefined;
  /** The scanner at work on this record. */
  #scanning: Scanner | undefined;
  /** Why the scanner gave this record up. */
  #gaveUp: Unsure | Malformed | OverLimit | undefined;
  /** So long a beginning of this record may tell the format; shorter ones have not. */
  #prefix = PREFIX_BYTES;

  constructor(file: FileOfRecords, tools: Tools) {
    this.#totals = file.totals;
    this.#path = file.totals.path;
    this.#archive = file.archive;
    const { options } = tools;
    this.#options = options;
    this.#tools = tools;
    this.#maxRecord = (options.limits ?? DEFAULT_LIMITS).record * 2 ** 20;
    this.#begin = file.begin;
    this.#eventStream = file.eventStream;
    this.#parsed = new ParsedSamples(tools, file.totals, file.eventStream);
    if (file.totals.format !== undefined) this.#scanner = this.#tools.scannerOf(file.totals.format);
  }

  /** Whether what the next record is may depend on the ones before: there were pieces of a stream. */
  get isOpen(): boolean {
    return this.#parsed.haveBeenOpen;
  }

  /** Takes the next piece of a record. */
  *take(piece: Piece): Generator<Reading> {
    if (piece.isFirst) this.#beginRecord();
    if (this.#scanning !== undefined) yield* this.#scan(this.#scanning, piece.bytes);
    else {
      this.#tools.kept.add(piece.bytes);
      yield* this.#tryPrefix();
    }
    if (!piece.isLast) return;
    if (this.#scanning !== undefined) yield* this.#endScan(this.#scanning, piece);
    if (this.#scanning === undefined) yield* this.#parse(piece);
  }

  /** Ends the samples of a stream that no piece has ended. */
  *end(): Generator<Reading> {
    yield* this.#parsed.end();
  }

  #beginRecord(): void {
    this.#gaveUp = undefined;
    this.#prefix = PREFIX_BYTES;
    // The pieces of a stream are small, and only parsing tells which belong together.
    this.#scanning = this.#eventStream || this.#parsed.areOpen ? undefined : this.#scanner;
    this.#scanning?.begin();
    this.#tools.kept.begin(this.#maxRecord);
  }

  /** Scans a long record as soon as its beginning tells the format: searching all of it takes longer. */
  *#tryPrefix(): Generator<Reading> {
    if (this.#totals.format !== undefined || this.#eventStream) return;
    const { bytes } = this.#tools.kept;
    let format: Format | undefined;
    for (; format === undefined && this.#prefix <= bytes.length; this.#prefix *= 4)
      format = formatOfPrefix(bytes.subarray(0, this.#prefix), this.#options.formats, this.#tools.bounds);
    this.#scanning = format && this.#tools.scannerOf(format);
    this.#scanning?.begin();
    if (this.#scanning === undefined) return;
    yield* this.#scan(this.#scanning, bytes);
  }

  *#scan(scanner: Scanner, bytes: Uint8Array): Generator<Reading> {
    if (this.#gaveUp !== undefined) {
      scanner.keep(bytes);
      return;
    }
    try {
      scanner.feed(bytes);
      for (let sample = scanner.next(); sample !== undefined; sample = scanner.next())
        yield { kind: "positions", sample: sample.number, positions: this.#tools.columns.block };
    } catch (error) {
      this.#giveUp(error);
    }
  }

  #giveUp(error: unknown): void {
    if (!(error instanceof Unsure || error instanceof Malformed || error instanceof OverLimit)) throw error;
    this.#gaveUp = error;
  }

  /** Ends the samples of a scanned record, or gives it up: then `#scanning` is undefined. */
  *#endScan(scanner: Scanner, piece: Piece): Generator<Reading> {
    const format = scanner.format;
    try {
      if (this.#gaveUp === undefined) scanner.end();
      if (scanner.samples.some(({ around }) => isPiece(format, around)))
        throw new Unsure("a piece of a stream");
    } catch (error) {
      this.#giveUp(error);
    }
    if (this.#gaveUp !== undefined) {
      this.#scanning = undefined;
      this.#tools.kept.replace(scanner.kept);
      for (const { number, written } of scanner.samples)
        if (written > 0) yield { kind: "dropped", sample: number };
      return;
    }
    this.#totals.scanned++;
    yield* this.#found(format);
    const samples = this.#samplesOf(format, piece);
    let empty = 0;
    for (const [ordinal, { number, around, filled, written }] of scanner.samples.entries()) {
      const begun = samples.begin(number, around, ordinal);
      if (filled.seen === 0) {
        empty++;
        continue;
      }
      this.#totals.samples++;
      this.#totals.count(written, filled, around);
      this.#totals.countWhole(written, around);
      yield* this.#totals.unusable(filled, piece.line);
      yield begun;
    }
    if (empty > 0)
      yield* this.#totals.problem(emptySamples(this.#path, piece.line, empty, scanner.samples.length));
  }

  *#parse(piece: Piece): Generator<Reading> {
    const whole = this.#tools.kept.bytes;
    const bytes = this.#eventStream ? eventData(whole) : whole;
    if (bytes === undefined) return;
    this.#totals.parsed++;
    if (!this.#tools.kept.areAll) {
      yield* this.#totals.problem(this.#notKept(piece));
      return;
    }
    const formats = this.#totals.format === undefined ? this.#options.formats : [this.#totals.format];
    const { line, endsFile } = piece;
    const record = readRecord({ bytes, line, endsFile }, this.#path, formats, this.#tools.bounds);
    if (record.ok) yield* this.#found(record.format);
    const found = record.ok ? record : this.#inStream(record, formats);
    const isTold = !record.ok && (found === undefined || record.problem.code === "chosen-only");
    if (isTold && !this.#isHarmless(record)) yield* this.#totals.problem(record.problem);
    if (found === undefined) return;
    const { format, samples } = found;
    yield* this.#parsed.take({ format, samples, names: this.#samplesOf(format, piece), line, isTold });
  }

  /** Takes the format of a usable record for the file's. */
  *#found(format: Format): Generator<Reading> {
    if (this.#totals.format !== format)
      this.#scanner = this.#eventStream ? undefined : this.#tools.scannerOf(format);
    this.#totals.format = format;
    yield* this.#totals.found();
  }

  #samplesOf(format: Format, { line, offset, length }: Piece): SamplesOfRecord {
    const record = {
      path: this.#path,
      archive: this.#archive,
      record: this.#totals.records,
      format: format.name,
      line,
      offset: this.#begin + offset,
      length,
    };
    return new SamplesOfRecord(record, this.#options);
  }

  #notKept({ line, offset, endsFile }: Piece): Problem {
    if (this.#gaveUp instanceof Malformed) {
      const at = this.#begin + offset + this.#gaveUp.offset;
      return endsFile
        ? recordProblem("truncated-record", this.#path, line, "the file ends inside a record")
        : recordProblem("bad-json", this.#path, line, `a record is not JSON (at byte ${at} of the file)`);
    }
    if (this.#gaveUp instanceof Unsure) {
      const message = `a record is larger than ${MAX_KEPT_BYTES / 2 ** 20} MiB, and can only be read as a whole (${this.#gaveUp.message})`;
      return recordProblem("record-too-large", this.#path, line, message);
    }
    const { code, message, remedy } = this.#gaveUp ?? new OverLimit("record", this.#options.limits);
    return recordProblem(code, this.#path, line, message, remedy);
  }

  /** What of a record that nothing can be used of belongs to a stream. */
  #inStream(
    { problem, value }: UnusableRecord,
    formats: readonly Format[],
  ): ReturnType<ParsedSamples["inStream"]> {
    const holdsNothing = ["unknown-format", "no-positions", "chosen-only"].includes(problem.code);
    return holdsNothing ? this.#parsed.inStream(value, formats) : undefined;
  }

  /** Events may be anything, but for errors. */
  #isHarmless({ problem }: UnusableRecord): boolean {
    return this.#eventStream && problem.code === "unknown-format";
  }
}

function eventData(line: Buffer): Buffer | undefined {
  const found = EVENT_DATA.exec(line.toString("latin1", 0, 32));
  return found === null ? undefined : line.subarray(found[0].length);
}
