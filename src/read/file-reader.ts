import type { Format } from "../config/format.ts";
import { DEFAULT_LIMITS } from "../config/limits.ts";
import type { Problem } from "../errors.ts";
import { isOfStream, isPiece, OpenSamples } from "./open-samples.ts";
import type { ByteSource } from "./open/bytes.ts";
import { KeptBytes } from "./kept-bytes.ts";
import { Columns } from "./position/columns.ts";
import { nothingFilled, PositionWriter, type Filled } from "./position/writer.ts";
import { positionProblems } from "./position-problems.ts";
import { formatOfPrefix, PREFIX_BYTES } from "./prefix.ts";
import { nothingUsable, recordProblem } from "./problems.ts";
import { readRecord } from "./read-record.ts";
import type { ReadOptions } from "./read.ts";
import type { Reading, SampleEnd } from "./reading.ts";
import type { Piece } from "./records.ts";
import { Engine } from "./scan/engine.ts";
import { planFor } from "./scan/plan.ts";
import { Scanner } from "./scan/scanner.ts";
import { Malformed, Unsure } from "./scan/unsure.ts";
import { MAX_KEPT_BYTES } from "./scan/window.ts";
import { Tally } from "./tally.ts";
import { fieldOf, groupOf, idOf, namesFor, samplingOf } from "./walk/fields.ts";
import { fill } from "./walk/fill.ts";
import type { FoundSample } from "./walk/sample.ts";

/** Record problems kept back until it is known whether anything of the file can be used. */
const MAX_HELD_BACK = 100;

/** A line of server-sent events that holds data; all others, and the end mark, hold none. */
const EVENT_DATA = /^data:\s*(?=\S)(?!\[DONE\])/;

/** A sample that has begun: what its end will say. */
type Begun = Omit<SampleEnd, "kind">;

/** One that later pieces of a stream go on with. */
interface Unfinished {
  readonly begun: Begun;
  /** Positions so far. */
  readonly positions: number;
}

/**
 * Turns the records of one file into readings.
 *
 * Two ways lead there. A record whose format is known is scanned: in one pass over its bytes as they come. The
 * others are parsed as a whole: the first ones, from which the format is told, and those that the scanner is
 * unsure of.
 */
export class FileReader {
  readonly #path: string;
  readonly #archive: { readonly path: string; readonly entry: string } | undefined;
  readonly #options: ReadOptions;
  readonly #counter: { sample: number };
  /** Bytes of a byte order mark, before all offsets. */
  readonly #skipped: number;
  readonly #eventStream: boolean;
  /** Of a record that has to be parsed as a whole, in bytes. */
  readonly #maxRecord: number;
  readonly #columns: Columns;
  readonly #tally = new Tally();
  readonly #open = new OpenSamples<Unfinished>();
  readonly #kept = new KeptBytes();
  #format: Format | undefined;
  /** For the file's format; undefined where it can only be parsed. */
  #scanner: Scanner | undefined;
  /** What its scanners read with, one after the other. */
  #engine: Engine | undefined;
  /** The scanner at work on this record. */
  #scanning: Scanner | undefined;
  /** Why the scanner gave this record up. */
  #gaveUp: Unsure | Malformed | undefined;
  /** So long a beginning of this record may tell the format; shorter ones have not. */
  #prefix = PREFIX_BYTES;
  #samples = 0;
  #positions = 0;
  #records = { scanned: 0, parsed: 0 };
  /** The problems of the records before the first usable one. */
  #heldBack: Problem[] = [];

  constructor(
    source: ByteSource,
    file: string,
    options: ReadOptions,
    counter: { sample: number },
    head: { readonly skipped: number; readonly eventStream: boolean },
  ) {
    this.#path = source.path;
    this.#archive = source.entry === undefined ? undefined : { path: file, entry: source.entry };
    this.#options = options;
    this.#columns = new Columns(options);
    this.#counter = counter;
    this.#maxRecord = (options.limits ?? DEFAULT_LIMITS).record * 2 ** 20;
    this.#skipped = head.skipped;
    this.#eventStream = head.eventStream;
  }

  /** Takes the next piece of a record. */
  *take(piece: Piece): Generator<Reading> {
    if (piece.isFirst) this.#begin();
    if (this.#scanning !== undefined) yield* this.#scan(this.#scanning, piece.bytes);
    else {
      this.#kept.add(piece.bytes);
      yield* this.#tryPrefix();
    }
    if (!piece.isLast) return;
    if (this.#scanning !== undefined) yield* this.#endScan(this.#scanning, piece);
    if (this.#scanning === undefined) yield* this.#parse(piece);
  }

  /** The file could not be read to its end. */
  *fail(problem: Problem): Generator<Reading> {
    if (this.#positions === 0) this.#heldBack = [problem];
    else yield { kind: "problem", problem };
  }

  *end(bytes: number): Generator<Reading> {
    for (const { begun } of this.#open.takeAll()) yield* this.#endSample(begun);
    const problems =
      this.#positions === 0 ? [nothingUsable(this.#heldBack, this.#path)] : this.#tally.problems(this.#path);
    for (const problem of problems) yield { kind: "problem", problem };
    yield {
      kind: "input",
      path: this.#path,
      format: this.#format?.name ?? "unknown",
      samples: this.#samples,
      positions: this.#positions,
      bytes,
      records: this.#records,
    };
  }

  #begin(): void {
    this.#gaveUp = undefined;
    this.#prefix = PREFIX_BYTES;
    // The pieces of a stream are small, and only parsing tells which belong together.
    this.#scanning = this.#eventStream || this.#open.isOpen ? undefined : this.#scanner;
    this.#scanning?.begin();
    this.#kept.begin(this.#maxRecord);
  }

  /** Scans a long record as soon as its beginning tells the format: searching all of it takes longer. */
  *#tryPrefix(): Generator<Reading> {
    if (this.#format !== undefined || this.#eventStream) return;
    const { bytes } = this.#kept;
    let format: Format | undefined;
    for (; format === undefined && this.#prefix <= bytes.length; this.#prefix *= 4)
      format = formatOfPrefix(bytes.subarray(0, this.#prefix), this.#options.formats);
    this.#scanning = format && this.#scannerOf(format);
    this.#scanning?.begin();
    if (this.#scanning === undefined) return;
    yield* this.#scan(this.#scanning, bytes);
  }

  #scannerOf(format: Format): Scanner | undefined {
    if (this.#options.whole === true) return undefined;
    const plan = planFor(format, namesFor(format, this.#options));
    if (plan === undefined) return undefined;
    if (this.#options.plain !== true) this.#engine ??= Engine.create();
    return new Scanner(plan, this.#columns, () => this.#counter.sample++, this.#engine);
  }

  *#scan(scanner: Scanner, bytes: Uint8Array): Generator<Reading> {
    if (this.#gaveUp !== undefined) {
      scanner.keep(bytes);
      return;
    }
    try {
      scanner.feed(bytes);
      for (let sample = scanner.next(); sample !== undefined; sample = scanner.next())
        yield { kind: "positions", sample: sample.number, positions: this.#columns.block };
    } catch (error) {
      this.#giveUp(error);
    }
  }

  #giveUp(error: unknown): void {
    if (!(error instanceof Unsure || error instanceof Malformed)) throw error;
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
      this.#kept.replace(scanner.kept);
      for (const { number, written } of scanner.samples)
        if (written > 0) yield { kind: "dropped", sample: number };
      return;
    }
    this.#records.scanned++;
    yield* this.#found(format);
    const names = new Map<string, number>();
    for (const [ordinal, { number, around, filled, written }] of scanner.samples.entries()) {
      this.#positions += written;
      yield* this.#count(written, filled, around, piece);
      yield* this.#endSample(this.#name(number, around, ordinal, format, piece, names));
    }
  }

  *#parse(piece: Piece): Generator<Reading> {
    const whole = this.#kept.bytes;
    const bytes = this.#eventStream ? eventData(whole) : whole;
    if (bytes === undefined) return;
    this.#records.parsed++;
    if (!this.#kept.areAll) {
      yield* this.#problem(this.#tooLarge(piece));
      return;
    }
    const formats = this.#format === undefined ? this.#options.formats : [this.#format];
    const record = readRecord({ bytes, line: piece.line, endsFile: piece.endsFile }, this.#path, formats);
    if (!record.ok) {
      if (!this.#isHarmless(record.problem, record.value)) yield* this.#problem(record.problem);
      return;
    }
    yield* this.#found(record.format);
    const names = new Map<string, number>();
    const writer = new PositionWriter(this.#columns, record.format);
    const begin = (sample: FoundSample, ordinal: number): Begun =>
      this.#name(this.#counter.sample++, sample.around, ordinal, record.format, piece, names);
    for (const [ordinal, sample] of record.samples.entries()) {
      for (const other of this.#open.takeOthers(sample)) yield* this.#endSample(other.begun);
      this.#columns.clear();
      writer.filled = nothingFilled();
      const { begun, positions } = this.#open.take(sample, ordinal) ?? {
        begun: begin(sample, ordinal),
        positions: 0,
      };
      begun.found?.push(sample);
      writer.before = positions;
      fill(writer, sample);
      const block = this.#columns.block;
      this.#positions += block.count;
      if (block.count > 0) yield { kind: "positions", sample: begun.sample, positions: block };
      yield* this.#count(block.count, writer.filled, sample.around, piece);
      if (isPiece(record.format, sample.around))
        this.#open.keep(sample, ordinal, { begun, positions: positions + sample.positions.length });
      else yield* this.#endSample(begun);
    }
  }

  /** Takes the format of a usable record for the file's. */
  *#found(format: Format): Generator<Reading> {
    if (this.#format !== format) this.#scanner = this.#eventStream ? undefined : this.#scannerOf(format);
    this.#format = format;
    for (const problem of this.#heldBack.splice(0)) yield { kind: "problem", problem };
  }

  *#count(
    positions: number,
    filled: Filled,
    around: readonly unknown[],
    { line }: Piece,
  ): Generator<Reading> {
    this.#tally.add(positions, filled, fieldOf(around, "model"));
    for (const problem of positionProblems(filled, this.#path, line)) yield* this.#problem(problem);
  }

  #name(
    sample: number,
    around: readonly unknown[],
    ordinal: number,
    format: Format,
    { line, offset, length }: Piece,
    names: Map<string, number>,
  ): Begun {
    const records = this.#records.scanned + this.#records.parsed;
    const own = idOf(around, this.#options.sampleId);
    return {
      sample,
      id: uniqueName(own ?? `${this.#path}:${records}`, names),
      hasOwnId: own !== undefined,
      ...(this.#options.whole === true && { found: [] }),
      ...optional("group", groupOf(around, this.#path, this.#options.groupBy)),
      format: format.name,
      ...optional("model", fieldOf(around, "model")),
      ...optional("sampling", samplingOf(around)),
      location: {
        path: this.#path,
        ...optional("archive", this.#archive),
        line,
        offset: this.#skipped + offset,
        length,
        ordinal,
      },
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

  #tooLarge({ line, offset, endsFile }: Piece): Problem {
    if (this.#gaveUp instanceof Malformed) {
      const at = this.#skipped + offset + this.#gaveUp.offset;
      return endsFile
        ? recordProblem("truncated-record", this.#path, line, "the file ends inside a record")
        : recordProblem("bad-json", this.#path, line, `a record is not JSON (at byte ${at} of the file)`);
    }
    const limit = this.#gaveUp === undefined ? this.#maxRecord : MAX_KEPT_BYTES;
    const why =
      this.#gaveUp === undefined
        ? " (`limits.record`)"
        : `, and can only be read as a whole (${this.#gaveUp.message})`;
    return recordProblem(
      "record-too-large",
      this.#path,
      line,
      `a record is larger than ${limit / 2 ** 20} MiB${why}`,
    );
  }

  /** Events and pieces of a stream may hold no positions: its beginning, its usage, its end. */
  #isHarmless({ code }: Problem, value: unknown): boolean {
    if (!["unknown-format", "no-positions", "chosen-only"].includes(code)) return false;
    return this.#eventStream || (this.#open.isOpen && isOfStream(this.#format, value));
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

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
