import type { Problem } from "../../errors.ts";
import { FileTotals } from "../file-totals.ts";
import type { ByteSource } from "../open/bytes.ts";
import { Columns } from "../position/columns.ts";
import { fileProblem, recordProblem } from "../problems.ts";
import type { ReadOptions } from "../read.ts";
import type { Reading, SampleEnd } from "../reading.ts";
import { fieldOf, groupOf, samplingOf } from "../walk/fields.ts";
import { rowBytes, type Header } from "./array.ts";
import { engineFor } from "./engine.ts";
import { headerOf } from "./header.ts";
import { longestRow, RowCursor } from "./row-cursor.ts";
import { rowsAt, RowSplitter, type ReadAt, type RowOf } from "./rows.ts";
import { sectionsOf, type Section } from "./sections.ts";
import type { SumEngine } from "./sums.ts";
import { TensorWriter } from "./writer.ts";

/** Rows of so many bytes are read each on its own, where they can be. */
const LONG = 64 * 1024;

/** What is said of a file that `numpy.save` has written to more than once. */
const GOES_ON = "the file goes on behind the arrays that its header describes";
const SAVE_ALL = "Save several arrays with `numpy.savez`, or each in a file of its own.";

/** Numbers of a block: few enough to hold little, many enough to cost little. */
const BLOCK = 4096;

/**
 * Turns the bytes of one tensor file into readings. A sample is a sequence: all of a (T, V) array, and each of the
 * B of a (B, T, V) array.
 */
export class TensorReader {
  readonly #source: ByteSource;
  readonly #options: ReadOptions;
  readonly #counter: { sample: number };
  readonly #archive: { readonly path: string; readonly entry: string } | undefined;
  readonly #columns: Columns;
  readonly #totals: FileTotals;
  /** The file's beginning, until its header is whole. */
  #beginning: Buffer = Buffer.alloc(0);
  #header: Header | undefined;
  #engine: SumEngine;
  #cursor: RowCursor;
  #rows: RowSplitter;
  #section: Section | undefined;
  #writer: TensorWriter;
  /** Number of the sample that is being read. */
  #number = 0;
  /** Numbers of the rows whose positions are in the columns. */
  #unflushed = 0;
  /** Bytes of the file that are known to be there. */
  #length = 0;
  /** Positions of the sample that is being read; undefined between samples. */
  #positions: number | undefined;
  #format = "unknown";
  /** Nothing more is read: the file is not what can be. */
  #hasFailed = false;
  #areLong = false;

  constructor(source: ByteSource, file: string, options: ReadOptions, counter: { sample: number }) {
    this.#source = source;
    this.#archive = source.entry === undefined ? undefined : { path: file, entry: source.entry };
    this.#options = options;
    this.#totals = new FileTotals(source.path);
    this.#columns = new Columns(options);
    this.#engine = engineFor([], options);
    this.#cursor = new RowCursor([]);
    this.#rows = new RowSplitter(this.#cursor, this.#engine);
    this.#writer = new TensorWriter(this.#columns, undefined, this.#engine);
    this.#counter = counter;
  }

  /** Takes the next bytes of the file, or its end. @throws BadTensor */
  *take(chunk: Uint8Array = new Uint8Array(0)): Generator<Reading> {
    if (this.#hasFailed) return;
    this.#length += chunk.length;
    let bytes = chunk;
    if (this.#header === undefined) {
      bytes = this.#beginning = Buffer.concat([this.#beginning, chunk]);
      this.#header = headerOf(this.#beginning, nameOf(this.#source.path));
      if (this.#header === undefined) return;
      const values = this.#header.format === undefined ? this.#options.tensor : undefined;
      const sections = sectionsOf(this.#header, values);
      this.#engine = engineFor(sections, this.#options);
      this.#cursor = new RowCursor(sections);
      this.#rows = new RowSplitter(this.#cursor, this.#engine);
      this.#areLong = sections.every((section) => longestRow(section) >= LONG);
      this.#beginning = Buffer.alloc(0);
    }
    for (const row of this.#rows.write(bytes)) yield* this.#take(row);
  }

  /** Whether what follows can as well be read by `takeFrom`: the header is there, and the rows are worth it. */
  get areLong(): boolean {
    return this.#areLong;
  }

  /** Takes all that is left of the rows from their places in the file. @throws what reading does */
  async *takeFrom(readAt: ReadAt): AsyncGenerator<Reading> {
    for await (const row of rowsAt(readAt, this.#cursor, this.#engine)) yield* this.#take(row);
    const end = endOf(this.#header);
    this.#length = Math.max(this.#length, end - 1 + (await readAt(new Uint8Array(2), end - 1)));
  }

  /** The file could not be read to its end. */
  *fail(problem: Problem): Generator<Reading> {
    this.#hasFailed = true;
    yield* this.#drop();
    yield* this.#totals.fail(problem);
  }

  *end(bytes: number): Generator<Reading> {
    if (!this.#hasFailed) yield* this.#checkEnd();
    for (const reading of this.#totals.end(bytes))
      yield reading.kind === "input"
        ? { ...reading, format: this.#format, rows: this.#engine.rows }
        : reading;
  }

  *#take({ section, sample, position, row }: RowOf): Generator<Reading> {
    if (this.#hasFailed) return;
    if (this.#section !== section)
      this.#writer = new TensorWriter(this.#columns, section.values, this.#engine);
    if (this.#section !== section || position === 0) {
      this.#number = this.#counter.sample++;
      this.#positions = 0;
      this.#writer.beginSample();
    }
    this.#section = section;
    const unclear = this.#writer.write(row, section.array.chosen?.(sample, position));
    if (unclear !== undefined) {
      yield* this.fail(
        fileProblem(
          unclear.code ?? "unclear-tensor",
          this.#pathOf(section),
          `the array holds ${unclear.unclear}`,
          unclear.remedy,
        ),
      );
      return;
    }
    const isLast = position + (section.values === "entropies" ? lengthOf(row) : 1) >= section.positions;
    this.#unflushed += lengthOf(row);
    if (isLast || this.#unflushed >= BLOCK) yield* this.#flush();
    if (isLast) yield* this.#endSample(section, sample);
  }

  *#flush(): Generator<Reading> {
    const positions = this.#columns.block;
    if (this.#positions !== undefined) this.#positions += positions.count;
    if (positions.count > 0) yield { kind: "positions", sample: this.#number, positions };
    this.#columns.clear();
    this.#unflushed = 0;
  }

  *#endSample(section: Section, sample: number): Generator<Reading> {
    const { filled, values } = this.#writer;
    const format = this.#header?.format ?? `tensor-${values ?? "logits"}`;
    const around = [this.#header?.metadata];
    const model = fieldOf(around, "model");
    const group = groupOf(around, this.#source.path, this.#options.groupBy);
    const sampling = samplingOf(around);
    this.#format = format;
    this.#totals.samples++;
    this.#totals.scanned++;
    this.#totals.positions += this.#positions ?? 0;
    this.#positions = undefined;
    this.#totals.counts.add(filled.seen - filled.badValues, filled, model);
    if (this.#totals.isUsable) yield* this.#totals.found();
    yield* this.#totals.unusable(filled, undefined, this.#pathOf(section));
    yield {
      kind: "sample",
      sample: this.#number,
      id: this.#idOf(section, sample),
      hasOwnId: false,
      ...(group !== undefined && { group }),
      format,
      ...(model !== undefined && { model }),
      ...(sampling !== undefined && { sampling }),
      location: this.#locationOf(section, sample),
    };
  }

  #locationOf({ array, positions, width }: Section, sample: number): SampleEnd["location"] {
    return {
      path: this.#source.path,
      ...(this.#archive && { archive: this.#archive }),
      line: sample + 1,
      offset: array.begin + sample * positions * rowBytes(array.dtype, width),
      length: 0,
      ordinal: 0,
    };
  }

  /** The array's name in a file of several, else the file's path; and which of several samples. */
  #idOf(section: Section, sample: number): string {
    const name = this.#isOneOfSeveral ? section.array.name : this.#source.path;
    return section.samples > 1 ? `${name}:${sample + 1}` : name;
  }

  #pathOf({ array }: Section): string {
    return this.#isOneOfSeveral ? `${this.#source.path}/${array.name}` : this.#source.path;
  }

  get #isOneOfSeveral(): boolean {
    return (this.#header?.arrays.length ?? 0) > 1;
  }

  /** Holds the end of the file against what its header says. */
  *#checkEnd(): Generator<Reading> {
    yield* this.#drop();
    const { next } = this.#cursor;
    const path = next === undefined ? this.#source.path : this.#pathOf(next.section);
    const cut =
      this.#header === undefined
        ? "its header"
        : next !== undefined
          ? `an array of which ${next.sample} of ${next.section.samples} samples are there`
          : this.#length < endOf(this.#header)
            ? "an array that is not read"
            : undefined;
    if (cut !== undefined)
      yield* this.#totals.problem(
        recordProblem("truncated-record", path, undefined, `the file ends inside ${cut}`),
      );
    else if (this.#length > endOf(this.#header))
      yield* this.#totals.problem(recordProblem("bad-tensor", path, undefined, GOES_ON, SAVE_ALL));
  }

  /** The sample that is being read does not count. */
  *#drop(): Generator<Reading> {
    if (this.#positions !== undefined) yield { kind: "dropped", sample: this.#number };
    this.#positions = undefined;
  }
}

const nameOf = (path: string): string =>
  path
    .split("/")
    .at(-1)
    ?.replace(/\.npy(\.gz|\.zst)?$/i, "") ?? path;

const lengthOf = (row: RowOf["row"]): number => ("codes" in row ? row.codes.length : row.values.length);

/** Past the last byte of the last array; arrays are in the order of their bytes. */
const endOf = (header: Header | undefined): number => header?.arrays.at(-1)?.end ?? 0;
