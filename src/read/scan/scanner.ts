import type { Format } from "../../config/format.ts";
import type { Columns } from "../position/columns.ts";
import { PositionWriter } from "../position/writer.ts";
import { checkTokens } from "./against-limits.ts";
import { Bounds } from "./bounds.ts";
import { CLOSE_ARRAY, CLOSE_OBJECT, COLON, COMMA, faultOf, INCOMPLETE, LONG_KEY, LONG_NUMBER, NEWLINE, OPEN_ARRAY, OPEN_OBJECT, QUOTE, TOO_DEEP } from "./bytes.ts"; // prettier-ignore
import { ElementReader } from "./element.ts";
import type { Engine } from "./engine.ts";
import { Stop } from "./run.ts";
import { Frame, hold } from "./frame.ts";
import type { Place, Plan } from "./plan.ts";
import { PositionRunner } from "./position-runner.ts";
import { ScanSample } from "./scan-sample.ts";
import { afterScalar, afterSpace, afterString, ChunkSkipper } from "./skip.ts";
import type { State } from "./state.ts";
import { parseJson } from "../walk/json.ts";
import { Malformed, Unsure } from "./unsure.ts";
import { Window } from "./window.ts";
import { hasEscape } from "../position/tokens.ts";

/** No name or position is longer; a position that lists a whole vocabulary takes about 10 MiB. */
const MAX_ELEMENT_BYTES = 64 * 1024 * 1024;

/** Positions handed over at once. */
const BLOCK = 4096;

type Where = NonNullable<Place["position"]>;

/**
 * Reads one record after another from chunks of bytes in memory that depends on neither: `begin`, then `feed` and
 * `next` as often as there is more, then `end`.
 *
 * Strings, and whatever leads nowhere, are passed without being kept. Positions are read one by one, each wholly.
 */
export class Scanner {
  /** Samples of the record, in order. */
  samples: ScanSample[] = [];
  readonly #plan: Plan;
  readonly #columns: Columns;
  readonly #nextNumber: () => number;
  readonly #writer: PositionWriter;
  readonly #element: ElementReader;
  readonly #runner: PositionRunner | undefined;
  readonly #skipper: ChunkSkipper;
  readonly #bounds: Bounds;
  readonly #frames: Frame[] = [];
  readonly #window: Window;
  /** The window's bytes; not yet passed are `#p` to `#end`, and a 0 stands behind them. */
  #b: Uint8Array = new Uint8Array(0);
  #p = 0;
  #end = 0;
  /** The record's value has been read. */
  #done = false;
  /** The sample whose positions are in the columns, complete as soon as its last is. */
  #full: ScanSample | undefined;

  /**
   * @param nextNumber gives each sample its number
   * @param engine reads what it can of the positions; absent: all is read by plain code, with the same results
   * @param bounds what is held against the limits
   */
  constructor(
    plan: Plan,
    columns: Columns,
    nextNumber: () => number,
    engine?: Engine,
    bounds = new Bounds(),
  ) {
    this.#plan = plan;
    this.#bounds = bounds;
    this.#skipper = new ChunkSkipper(bounds);
    if (engine !== undefined && PositionRunner.canRead(plan))
      this.#runner = new PositionRunner(engine, plan, columns.areNamed);
    this.#window = new Window(this.#runner?.engine);
    this.#columns = columns;
    this.#nextNumber = nextNumber;
    this.#writer = new PositionWriter(columns, plan.format);
    this.#element = new ElementReader(plan, bounds);
  }

  get format(): Format {
    return this.#plan.format;
  }

  /** Which ways were taken: positions read by their writer's template, and one by one; numbers parsed from text. */
  get taken(): Partial<PositionRunner["counts"]> & { readonly numbers: number } {
    return { ...this.#runner?.counts, numbers: this.#element.numbers.fallbacks };
  }

  begin(): void {
    this.samples = [];
    this.#frames.length = 0;
    this.#p = this.#end = 0;
    this.#window.begin();
    this.#done = false;
    this.#skipper.active = false;
    this.#full = undefined;
    this.#columns.clear();
  }

  /** Takes the record's next bytes; they are copied. */
  feed(bytes: Uint8Array): void {
    this.#p = this.#window.add(bytes, this.#p);
    this.#b = this.#window.bytes;
    this.#end = this.#window.end;
  }

  /** Takes bytes of a record that is not read any more. */
  keep(bytes: Uint8Array): void {
    this.#window.keep(bytes);
  }

  /** All of the record's bytes so far; undefined where they are more than are kept. */
  get kept(): Uint8Array | undefined {
    return this.#window.kept;
  }

  /**
   * Reads on.
   *
   * @returns the sample whose positions the columns hold; undefined where more bytes are needed
   * @throws Unsure, Malformed, OverLimit
   */
  next(): ScanSample | undefined {
    if (this.#full !== undefined) this.#columns.clear();
    this.#full = undefined;
    while (this.#full === undefined && this.#step());
    const { count } = this.#columns.block;
    if (this.#full !== undefined) (this.#full as ScanSample).written += count;
    else if (this.#end - this.#p > MAX_ELEMENT_BYTES)
      throw new Unsure(`a part of it is larger than ${MAX_ELEMENT_BYTES / 2 ** 20} MiB`);
    return this.#full;
  }

  /**
   * Ends the record.
   *
   * @throws Unsure where it holds nothing entropy could be had from, Malformed where it is not complete
   */
  end(): void {
    if (!this.#done || this.#p < this.#end) throw new Malformed(this.#window.before + this.#p);
    if (!this.samples.some((sample) => sample.isUsable)) throw new Unsure("nothing usable");
  }

  /** @returns whether it came on */
  #step(): boolean {
    const b = this.#b;
    if (this.#skipper.active) {
      this.#p = this.#checked(this.#skipper.run(b, this.#p, this.#end, NEWLINE));
      if (this.#skipper.active) return false;
    }
    const start = afterSpace(b, this.#p, NEWLINE);
    const frame = this.#frames.at(-1);
    if (start >= this.#end) this.#p = this.#end;
    else if (frame === undefined) return this.#record(start);
    else if (b[start] === (frame.isArray ? CLOSE_ARRAY : CLOSE_OBJECT)) {
      this.#p = start + 1;
      this.#close(frame);
      return true;
    } else return this.#member(frame, start);
    return false;
  }

  #record(p: number): boolean {
    if (this.#done) throw new Malformed(this.#window.before + p);
    const after = this.#value(p, this.#plan.record);
    if (after === INCOMPLETE) return false;
    this.#p = this.#checked(after);
    if (this.#frames.length === 0) this.#done = true;
    return true;
  }

  /** Reads the next member of an object or array, from its comma on; of one that is incomplete nothing is kept. */
  #member(frame: Frame, p: number): boolean {
    const b = this.#b;
    if (frame.count > 0) {
      if (b[p] !== COMMA) throw new Malformed(this.#window.before + p);
      p = afterSpace(b, p + 1, NEWLINE);
      if (p >= this.#end) return false;
    }
    const { state } = frame;
    let next: State<Place>;
    let key = -1;
    let keyBegin = 0;
    let keyEnd = 0;
    if (frame.isArray) next = state.at(frame.count);
    else {
      if (b[p] !== QUOTE) throw new Malformed(this.#window.before + p);
      keyBegin = p + 1;
      const after = this.#checked(afterString(b, keyBegin, this.#end));
      keyEnd = after === INCOMPLETE ? this.#end : after - 1;
      if (keyEnd - keyBegin > this.#bounds.key) this.#checked(LONG_KEY);
      if (after === INCOMPLETE) return false;
      key = hasEscape(b, keyBegin, keyEnd) ? state.findEscaped(b, keyBegin, keyEnd) : state.find(b, keyBegin);
      p = afterSpace(b, after, NEWLINE);
      if (p < this.#end && b[p] !== COLON) throw new Malformed(this.#window.before + p);
      p = afterSpace(b, p + 1, NEWLINE);
      next = state.under(key);
    }
    if (p >= this.#end) return false;
    const after = this.#checked(this.#value(p, next));
    if (after === INCOMPLETE) return false;
    frame.count++;
    if (!frame.isArray) {
      const hasBegun = this.#frames.at(-1) !== frame;
      const isTwice = key < 0 ? frame.meetOther(b, keyBegin, keyEnd, hasBegun) : frame.meet(key);
      // Of a name's duplicate keys the last one counts; all else is left to those who read the whole record.
      if (isTwice && next.data.names.length === 0) throw new Unsure("a key stands twice");
    }
    this.#p = after;
    return true;
  }

  /**
   * Reads a value, or begins it where it holds others.
   *
   * @returns behind what was read, or INCOMPLETE, or malformedAt, TOO_DEEP, LONG_KEY, LONG_NUMBER
   */
  #value(p: number, state: State<Place>): number {
    const b = this.#b;
    const place = state.data;
    const c = b[p];
    if (place.position !== null || place.alongside.length > 0) {
      const after = this.#elements(p, place);
      checkTokens(b, p, after, this.#bounds);
      return after;
    }
    for (const { bit, depth } of place.required) this.#frames[this.#frames.length - depth].required |= bit;
    if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
      if (this.#room < 1) return TOO_DEEP;
      for (const keys of place.names) this.#name(keys, undefined);
      if (state.dead) {
        this.#skipper.begin(c, this.#room);
        return p + 1;
      }
      const frame = new Frame(state, c === OPEN_ARRAY, this.samples.length);
      this.#frames.push(frame);
      if (place.sample !== null) this.#beginSample(frame, place.sample);
      return p + 1;
    }
    if (place.names.length > 0) return this.#scalar(p, c, place);
    if (c !== QUOTE) return this.#afterScalar(p);
    this.#skipper.begin(c, this.#room);
    return p + 1;
  }

  /** Levels that a value here may nest. */
  get #room(): number {
    return this.#bounds.depth - this.#frames.length;
  }

  #afterScalar(p: number): number {
    const after = afterScalar(this.#b, p, this.#end);
    const reached = after === INCOMPLETE ? this.#end : after;
    return this.#bounds.hasLongNumber(this.#b, p, reached) ? LONG_NUMBER : after;
  }

  /** Reads a position, or an element of a list alongside, wholly. */
  #elements(p: number, { position, alongside }: Place): number {
    let after = INCOMPLETE;
    if (this.#runner !== undefined && position === null && alongside.length === 1)
      return this.#alongside(p, alongside[0], this.#runner);
    for (const { list, depth } of alongside) {
      after = this.#oneElement(p, list, depth);
      if (after < 0) return after;
    }
    if (position === null) return after;
    if (this.#runner !== undefined) return this.#position(p, position, this.#runner);
    return this.#onePosition(p, position);
  }

  /** Reads as many elements of a list alongside as are written as those before them, or one that is not. */
  #alongside(p: number, { list, depth }: Place["alongside"][number], runner: PositionRunner): number {
    const frame = this.#frames[this.#frames.length - 1];
    const [run, template] =
      (frame.isArray ? runner.runElements(list, p, this.#end, this.#room) : undefined) ?? [];
    if (run !== undefined && template !== undefined && run.count > 0) {
      this.#sampleAt(depth).addAlongsideRun(list, run, template, this.#b);
      // The caller counts one.
      frame.count += run.count - 1;
      return run.behind;
    }
    if (run?.stop === Stop.Bytes) return INCOMPLETE;
    const after = this.#oneElement(p, list, depth);
    if (after >= 0 && frame.isArray) runner.missedElement(list, p, after, this.#end);
    return after;
  }

  #oneElement(p: number, list: number, depth: number): number {
    const after = this.#element.read(this.#b, p, this.#end, this.#plan.elements[list], this.#room);
    if (after >= 0) this.#sampleAt(depth).addAlongside(list, this.#element);
    return after;
  }

  #onePosition(p: number, { depth, way }: Where): number {
    const after = this.#element.read(this.#b, p, this.#end, this.#plan.position, this.#room);
    if (after < 0) return after;
    const sample = this.#sampleAt(depth);
    sample.addPosition(this.#element, way, this.#writer);
    this.#handOver(sample);
    return after;
  }

  /** Reads as many positions as are written as those before them, or one that is not. */
  #position(p: number, where: Where, runner: PositionRunner): number {
    const frame = this.#frames[this.#frames.length - 1];
    const known = this.#frames[this.#frames.length - where.depth].sample;
    const run = frame.isArray ? runner.run(p, this.#end, this.#room, known?.chosenAhead) : undefined;
    if (run !== undefined && run.count > 0) {
      const sample = this.#sampleAt(where.depth);
      sample.addRun(run, where.way, runner.hasChosenValue, this.#columns);
      // The caller counts one.
      frame.count += run.count - 1;
      this.#handOver(sample);
      return run.behind;
    }
    if (run?.stop === Stop.Bytes) return INCOMPLETE;
    const after = this.#onePosition(p, where);
    if (after >= 0 && frame.isArray) runner.missed(p, after, this.#end);
    return after;
  }

  #handOver(sample: ScanSample): void {
    if (this.#columns.block.count >= BLOCK) this.#full = sample;
  }

  #scalar(p: number, c: number, { names }: Place): number {
    const b = this.#b;
    const after = c === QUOTE ? afterString(b, p + 1, this.#end) : this.#afterScalar(p);
    if (after < 0) return after;
    let value: unknown;
    try {
      value = parseJson(Buffer.from(b.subarray(p, after)).toString("utf8"));
    } catch {
      value = undefined;
    }
    const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    for (const keys of names) this.#name(keys, isScalar ? (value as string | number | boolean) : undefined);
    return after;
  }

  #name(keys: readonly string[], value: string | number | boolean | undefined): void {
    this.#frames[this.#frames.length - keys.length].setField(keys, value);
  }

  /** The sample so many steps up; where any value may be one, it begins with its first position. */
  #sampleAt(depth: number): ScanSample {
    const frame = this.#frames[this.#frames.length - depth];
    return frame.sample ?? this.#beginSample(frame, 0);
  }

  /** @param depth steps from the sample's holder, in which nothing else is looked for */
  #beginSample(frame: Frame, depth: number): ScanSample {
    const around = hold(this.#frames, frame, depth, this.samples.length);
    frame.sample = new ScanSample(this.#plan, this.#nextNumber(), around);
    this.samples.push(frame.sample);
    return frame.sample;
  }

  #close(frame: Frame): void {
    this.#frames.pop();
    if (this.#frames.length === 0) this.#done = true;
    if (this.samples.length > frame.foundBefore) this.#frames.at(-1)?.noteSamples();
    const { sample } = frame;
    if (sample === undefined) return;
    if ((frame.required & this.#plan.required) !== this.#plan.required)
      throw new Unsure("a key that a sample has is missing");
    sample.end(this.#writer);
    if (this.#columns.block.count > 0) this.#full = sample;
  }

  /** @throws Malformed, OverLimit */
  #checked(result: number): number {
    if (result >= INCOMPLETE) return result;
    throw this.#bounds.overLimit(result) ?? new Malformed(this.#window.before + faultOf(result));
  }
}
