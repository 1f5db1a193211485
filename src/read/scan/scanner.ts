import type { Format } from "../../config/format.ts";
import type { Columns } from "../position/columns.ts";
import { PositionWriter } from "../position/writer.ts";
import { Bounds } from "./bounds.ts";
import { CLOSE_ARRAY, CLOSE_OBJECT, COLON, COMMA, faultOf, INCOMPLETE, LONG_KEY, LONG_NUMBER, OPEN_ARRAY, OPEN_OBJECT, QUOTE, TOO_DEEP } from "./bytes.ts"; // prettier-ignore
import type { Engine } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { Frames } from "./frames.ts";
import type { Place, Plan } from "./plan.ts";
import { PositionRunner } from "./position-runner.ts";
import { PositionsReader } from "./positions-reader.ts";
import { scalarAt } from "./scalar.ts";
import type { ScanSample } from "./scan-sample.ts";
import { afterScalar, afterSpace, afterString, ChunkSkipper } from "./skip.ts";
import type { State } from "./state.ts";
import { Malformed, Unsure } from "./unsure.ts";
import { Window } from "./window.ts";
import { hasEscape } from "../position/tokens.ts";

/** No name or position is longer; a position that lists a whole vocabulary takes about 10 MiB. */
const MAX_ELEMENT_BYTES = 64 * 1024 * 1024;

/** Positions handed over at once. */
const BLOCK = 4096;

/**
 * Reads one record after another from chunks of bytes in memory that depends on neither: `begin`, then `feed` and
 * `next` as often as there is more, then `end`.
 *
 * Strings, and whatever leads nowhere, are passed without being kept. Positions are read one by one, each wholly.
 */
export class Scanner {
  readonly #plan: Plan;
  readonly #columns: Columns;
  readonly #writer: PositionWriter;
  readonly #positions: PositionsReader;
  readonly #skipper: ChunkSkipper;
  readonly #bounds: Bounds;
  readonly #frames: Frames;
  readonly #window: Window;
  /** The window's bytes; not yet passed are `#p` to `#end`, and a 0 stands behind them. */
  #b: Uint8Array = new Uint8Array(0);
  /** The same bytes. */
  #text: Buffer = Buffer.alloc(0);
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
    this.#columns = columns;
    this.#writer = new PositionWriter(columns, plan.format);
    this.#frames = new Frames(plan, nextNumber);
    const runner =
      engine !== undefined && PositionRunner.canRead(plan)
        ? new PositionRunner(engine, plan, columns.areNamed)
        : undefined;
    this.#window = new Window(runner?.engine);
    this.#positions = new PositionsReader(plan, this.#frames, {
      bounds,
      runner,
      columns,
      writer: this.#writer,
    });
  }

  /** Samples of the record, in order. */
  get samples(): readonly ScanSample[] {
    return this.#frames.samples;
  }

  get format(): Format {
    return this.#plan.format;
  }

  /** Which ways were taken: positions read by their writer's template, and one by one; numbers parsed from text. */
  get taken(): PositionsReader["taken"] {
    return this.#positions.taken;
  }

  begin(): void {
    this.#frames.clear();
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
    if (this.#b !== this.#window.bytes) {
      const { buffer, byteOffset, length } = (this.#b = this.#window.bytes);
      this.#text = Buffer.from(buffer, byteOffset, length);
    }
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
    const { count } = this.#columns;
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
      this.#p = this.#checked(this.#skipper.run(b, this.#p, this.#end));
      if (this.#skipper.active) return false;
    }
    const start = afterSpace(b, this.#p);
    const frame = this.#frames.top;
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
    if (this.#frames.depth === 0) this.#done = true;
    return true;
  }

  /** Reads the next member of an object or array, from its comma on; of one that is incomplete nothing is kept. */
  #member(frame: Frame, p: number): boolean {
    const b = this.#b;
    if (frame.count > 0) {
      if (b[p] !== COMMA) throw new Malformed(this.#window.before + p);
      p = afterSpace(b, p + 1);
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
      key = state.find(b, keyBegin);
      keyEnd = state.end;
      const isMet = keyEnd >= 0;
      const after = isMet ? keyEnd + 1 : this.#checked(afterString(b, keyBegin, this.#end));
      if (!isMet) keyEnd = after === INCOMPLETE ? this.#end : after - 1;
      if (keyEnd - keyBegin > this.#bounds.key) this.#checked(LONG_KEY);
      if (after === INCOMPLETE) return false;
      if (!isMet && hasEscape(b, keyBegin, keyEnd)) key = state.findEscaped(b, keyBegin, keyEnd);
      p = afterSpace(b, after);
      if (p < this.#end && b[p] !== COLON) throw new Malformed(this.#window.before + p);
      p = afterSpace(b, p + 1);
      next = state.under(key);
    }
    if (p >= this.#end) return false;
    const after = this.#checked(this.#value(p, next));
    if (after === INCOMPLETE) return false;
    frame.count++;
    if (!frame.isArray) {
      const hasBegun = this.#frames.top !== frame;
      const isTwice = key < 0 ? frame.meetOther(this.#text, keyBegin, keyEnd, hasBegun) : frame.meet(key);
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
      const after = this.#positions.read(b, p, this.#end, place);
      if (place.position !== null && this.#columns.count >= BLOCK)
        this.#full = this.#frames.sampleAt(place.position.depth);
      return after;
    }
    if (place.unless) throw new Unsure("an object that holds no samples");
    for (const { bit, depth } of place.required) this.#frames.above(depth).required |= bit;
    if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
      if (this.#room < 1) return TOO_DEEP;
      for (const keys of place.names) this.#frames.setField(keys, undefined);
      if (state.dead) {
        this.#skipper.begin(c, this.#room);
        return p + 1;
      }
      const frame = this.#frames.open(state, c === OPEN_ARRAY);
      if (place.sample !== null) this.#frames.beginSample(frame, place.sample);
      return p + 1;
    }
    if (place.names.length > 0) return this.#scalar(p, c, place);
    if (c !== QUOTE) return this.#afterScalar(p);
    this.#skipper.begin(c, this.#room);
    return p + 1;
  }

  /** Levels that a value here may nest. */
  get #room(): number {
    return this.#bounds.depth - this.#frames.depth;
  }

  #afterScalar(p: number): number {
    const after = afterScalar(this.#b, p, this.#end);
    const reached = after === INCOMPLETE ? this.#end : after;
    return this.#bounds.hasLongNumber(this.#b, p, reached) ? LONG_NUMBER : after;
  }

  #scalar(p: number, c: number, { names }: Place): number {
    const after = c === QUOTE ? afterString(this.#b, p + 1, this.#end) : this.#afterScalar(p);
    if (after < 0) return after;
    const value = scalarAt(this.#b, this.#text, p, after);
    for (const keys of names) this.#frames.setField(keys, value);
    return after;
  }

  #close(frame: Frame): void {
    const sample = this.#frames.close();
    if (this.#frames.depth === 0) this.#done = true;
    if (sample === undefined) return;
    if (frame.required !== this.#plan.required)
      throw new Unsure("a key that a sample has is missing, or there is one that none has");
    sample.end(this.#writer);
    if (this.#columns.count > 0) this.#full = sample;
  }

  /** @throws Malformed, OverLimit */
  #checked(result: number): number {
    if (result >= INCOMPLETE) return result;
    throw this.#bounds.overLimit(result) ?? new Malformed(this.#window.before + faultOf(result));
  }
}
