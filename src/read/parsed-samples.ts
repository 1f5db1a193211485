import type { Format } from "../config/format.ts";
import type { Problem } from "../errors.ts";
import type { SamplesOfRecord } from "./samples-of-record.ts";
import type { FileTotals } from "./file-totals.ts";
import { indexOf, isPiece, keyOf, nameInStream, OpenSamples, Part, partOf } from "./open-samples.ts";
import { nothingFilled, PositionWriter } from "./position/writer.ts";
import { recordProblem, type ProblemCode } from "./problems.ts";
import type { Reading, SampleEnd } from "./reading.ts";
import { StreamText, textLength } from "./stream-text.ts";
import type { Tools } from "./tools.ts";
import { compile } from "./walk/compile.ts";
import { fill } from "./walk/fill.ts";
import { followAll, isObject } from "./walk/path.ts";
import { FoundSample } from "./walk/sample.ts";
import { samplesIn } from "./walk/walk.ts";

const SAVE_WHOLE =
  "Save whole responses, or start SGLang without `--incremental-streaming-output`, so that the last piece holds all of one.";

/** Samples of a record. */
interface FoundSamples {
  readonly format: Format;
  readonly samples: readonly FoundSample[];
}

/** A record that was parsed as a whole. */
interface ParsedRecord extends FoundSamples {
  readonly names: SamplesOfRecord;
  readonly line: number;
  /** It was said before what is wrong with its positions. */
  readonly isTold: boolean;
}

/** The same, while its samples are taken. */
type Taken = ParsedRecord & { readonly writer: PositionWriter };

/** A sample that later pieces of a stream go on with. */
interface Unfinished {
  /** Undefined as long as it has no positions. */
  readonly begun: SampleEnd | undefined;
  /** Positions so far. */
  readonly positions: number;
  /** What is wrong if it ends without any. */
  readonly problem: Problem;
  /** Undefined where the last piece holds all of it. */
  readonly text: StreamText | undefined;
  /** Of a stream whose pieces repeat what was before: its first position. */
  readonly first?: string | undefined;
}

/** Turns the samples of a file's parsed records into readings; those of streams go on from record to record. */
export class ParsedSamples {
  readonly #tools: Tools;
  readonly #totals: FileTotals;
  readonly #isEventStream: boolean;
  readonly #open = new OpenSamples<Unfinished>();

  constructor(tools: Tools, totals: FileTotals, isEventStream: boolean) {
    this.#tools = tools;
    this.#totals = totals;
    this.#isEventStream = isEventStream;
  }

  /** Whether a sample may go on in the next record. */
  get areOpen(): boolean {
    return this.#open.isOpen;
  }

  /** Whether there was any piece of a stream. */
  get haveBeenOpen(): boolean {
    return this.#open.hasBeenOpen;
  }

  /** Takes the next record. */
  *take(parsed: ParsedRecord): Generator<Reading> {
    const { format, samples, line } = parsed;
    const record = { ...parsed, writer: new PositionWriter(this.#tools.columns, format) };
    const ordinals = new Map(samples.map((sample, ordinal) => [sample.around.at(-1), ordinal]));
    const lists = new Set<unknown>();
    let empty = 0;
    for (const [ordinal, sample] of samples.entries()) {
      const list = listOf(format, sample.around);
      if (list === undefined) empty += yield* this.#sample(sample, ordinal, record);
      else if (!lists.has(list)) {
        lists.add(list);
        empty += yield* this.#list(list, sample.around.slice(0, -1), ordinals, record);
      }
    }
    for (const unfinished of this.#open.takeStale()) yield* this.#over(unfinished);
    if (empty > 0) yield* this.#totals.problem(emptySamples(this.#totals.path, line, empty, samples.length));
  }

  /** Ends the samples of streams that no piece has ended. */
  *end(): Generator<Reading> {
    for (const unfinished of this.#open.takeAll()) yield* this.#over(unfinished);
  }

  /**
   * The samples of a record that nothing can be used of, where it belongs to a stream: its beginning, its usage and
   * its end hold no positions.
   *
   * @param formats that it may be of
   */
  inStream(value: unknown, formats: readonly Format[]): FoundSamples | undefined {
    const found = formats
      .filter(({ stream }) => stream !== undefined)
      .map((format) => ({ format, samples: piecesIn(value, format) }));
    const isPieceHere = (format: Format, around: readonly unknown[]) =>
      partOf(format, around, this.#isEventStream) === Part.Piece;
    const isKnown = (format: Format, around: readonly unknown[], ordinal: number) =>
      this.#open.knows(nameInStream(format, around, ordinal));
    const hasPieces = ({ format, samples }: FoundSamples) =>
      samples.length > 0 &&
      samples.every(({ around }, ordinal) => isPieceHere(format, around) || isKnown(format, around, ordinal));
    const isBeside = ({ format, samples }: FoundSamples) =>
      samples.length === 0 &&
      keyOf(format, [value]) !== undefined &&
      (isKnown(format, [value], 0) || (holdsNone(value, format) && isPieceHere(format, [value])));
    // Formats may have the key in common.
    return found.find(hasPieces) ?? found.find(isBeside);
  }

  /** @returns 1 where it has no positions */
  *#sample(sample: FoundSample, ordinal: number, record: Taken): Generator<Reading, number> {
    const { format } = record;
    const part = partOf(format, sample.around, this.#isEventStream);
    if (part === Part.Whole) return yield* this.#whole(sample, ordinal, record);
    if (format.stream?.repeats === true) return yield* this.#repeat(sample, ordinal, record, part);
    return yield* this.#goOn(sample, ordinal, record, part);
  }

  /**
   * Takes what stands in one list, where nothing but that tells which pieces belong together: those without positions,
   * which are no samples of the record's, as well.
   *
   * @returns how many whole ones have no positions
   */
  *#list(
    list: readonly unknown[],
    around: readonly unknown[],
    ordinals: ReadonlyMap<unknown, number>,
    record: Taken,
  ): Generator<Reading, number> {
    const { format } = record;
    let empty = 0;
    yield* this.end();
    for (const node of list) {
      const ordinal = ordinals.get(node);
      if (ordinal === undefined && !saysWhetherLast(node, format)) continue;
      const sample = new FoundSample(compile(format), [...around, node]);
      if (ordinal !== undefined || this.#open.isOpen || isPiece(format, sample.around))
        empty += yield* this.#sample(sample, ordinal ?? 0, record);
    }
    yield* this.end();
    return empty;
  }

  /** @returns 1 where it has no positions */
  *#whole(sample: FoundSample, ordinal: number, record: Taken): Generator<Reading, number> {
    const begun = record.names.begin(this.#tools.nextSample(), sample.around, ordinal);
    if (sample.positions.length === 0) return 1;
    this.#totals.countWhole(yield* this.#positions(sample, begun, 0, record), sample.around);
    yield this.#ended(begun);
    return 0;
  }

  /** Goes on with a sample, or begins it. @returns 1 where it is a whole one without positions */
  *#goOn(sample: FoundSample, ordinal: number, record: Taken, part: number): Generator<Reading, number> {
    const { format, names, line } = record;
    const { around, positions } = sample;
    const isListed = listOf(format, around) !== undefined;
    const name = nameInStream(format, around, isListed ? 0 : ordinal);
    const length = textLength(format, around);
    const isBehindEnd = positions.length === 0 && length === 0 && this.#open.hasEnded(name);
    const open = this.#open.take(name);
    if (open === undefined && isBehindEnd) return 0;
    if (open === undefined && part === Part.Last) return yield* this.#whole(sample, ordinal, record);
    const before = open?.positions ?? 0;
    let begun = open?.begun;
    if (positions.length > 0) {
      const index = isListed ? undefined : indexOf(format, around);
      begun ??= names.begin(this.#tools.nextSample(), around, ordinal, index);
      yield* this.#positions(sample, begun, before, record);
    }
    const problem =
      open?.problem ?? this.#problem("no-positions", line, "a sample of a stream holds no logprobs");
    const text = open?.text ?? new StreamText();
    text.add(sample, length, line);
    const unfinished = { begun, positions: before + positions.length, problem, text };
    if (part === Part.Piece) this.#open.keep(name, unfinished);
    else {
      // One without a key may begin anew under the same name.
      if (keyOf(format, around) !== undefined) this.#open.end(name);
      yield* this.#over(unfinished);
    }
    return 0;
  }

  /** Takes the last piece alone, where pieces repeat what was before. @returns 1 where it has no positions */
  *#repeat(sample: FoundSample, ordinal: number, record: Taken, part: number): Generator<Reading, number> {
    const name = nameInStream(record.format, sample.around, ordinal);
    const open = this.#open.take(name);
    const first = sample.positions.length > 0 ? JSON.stringify(sample.positions[0]) : undefined;
    if (part === Part.Last && (open?.first === undefined || open.first === first))
      return yield* this.#whole(sample, ordinal, record);
    if (part === Part.Piece) {
      const message = "a stream ends before the piece that holds all of it";
      const problem = this.#problem("truncated-record", record.line, message);
      this.#open.keep(name, {
        begun: undefined,
        positions: 0,
        problem,
        text: undefined,
        first: open?.first ?? first,
      });
    } else {
      const message = "the last piece of a stream does not repeat those before";
      yield* this.#totals.problem(this.#problem("truncated-record", record.line, message, SAVE_WHOLE));
    }
    return 0;
  }

  /** Hands on the positions of a sample, of which so many were in earlier pieces. @returns how many could be used */
  *#positions(
    sample: FoundSample,
    begun: SampleEnd,
    before: number,
    record: Taken,
  ): Generator<Reading, number> {
    const { writer, line, isTold } = record;
    const { columns } = this.#tools;
    begun.found?.push(sample);
    columns.clear();
    writer.filled = nothingFilled();
    writer.before = before;
    fill(writer, sample);
    const { block } = columns;
    const { count } = block;
    this.#totals.count(count, writer.filled, sample.around);
    if (count > 0) yield { kind: "positions", sample: begun.sample, positions: block };
    if (!isTold) yield* this.#totals.unusable(writer.filled, line);
    return count;
  }

  #ended(begun: SampleEnd): SampleEnd {
    this.#totals.samples++;
    return begun;
  }

  *#over({ begun, problem, text }: Unfinished): Generator<Reading> {
    const told = begun === undefined ? problem : text?.problem(this.#totals.path);
    if (told !== undefined) yield* this.#totals.problem(told);
    if (begun !== undefined) yield this.#ended(begun);
  }

  #problem(code: ProblemCode, line: number, message: string, remedy?: string): Problem {
    return recordProblem(code, this.#totals.path, line, message, remedy);
  }
}

/** What is wrong with a record some of whose samples have no positions. */
export function emptySamples(path: string, line: number, empty: number, samples: number): Problem {
  const message = `${empty} of ${samples} samples of the record ${empty === 1 ? "holds" : "hold"} no logprobs`;
  return recordProblem("no-positions", path, line, message);
}

/** Whether there are no samples where the format has them, as in the piece of a stream that says its usage. */
const holdsNone = (value: unknown, format: Format): boolean =>
  followAll(value, compile(format).sample)?.length === 0;

/**
 * The samples of a record, with positions or without. Where any value may be a sample, it is its positions that tell,
 * or that the record says whether it is the last piece.
 */
function piecesIn(value: unknown, format: Format): readonly FoundSample[] {
  const samples = samplesIn(value, format);
  const isOne = samples.length === 0 && format.sample === "" && saysWhetherLast(value, format);
  return isOne ? [new FoundSample(compile(format), [value])] : samples;
}

const saysWhetherLast = (value: unknown, { stream }: Format): boolean =>
  stream !== undefined && isObject(value) && Object.hasOwn(value, stream.ends);

/** The list that a sample stands in, where the pieces of one have no key, and only follow each other. */
function listOf({ stream }: Format, around: readonly unknown[]): readonly unknown[] | undefined {
  const list = around.at(-2);
  return stream !== undefined && stream.key === undefined && Array.isArray(list) ? list : undefined;
}
