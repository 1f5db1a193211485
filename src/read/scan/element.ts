import { hasEscape, hashOf, Tokens } from "../position/tokens.ts";
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  malformedAt,
  MINUS,
  NINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  stoppedAt,
  TOO_DEEP,
  ZERO,
} from "./bytes.ts";
import type { Bounds } from "./bounds.ts";
import { NumberReader } from "./number.ts";
import type { Leaf, Part, Plan } from "./plan.ts";
import { afterScalar, afterSpace, afterString, afterValue } from "./skip.ts";
import { isToldAsWritten, Kind, Slots } from "./slots.ts";
import type { State } from "./state.ts";
import { Unsure } from "./unsure.ts";

const NULL = 0x6e;
const NAN = 0x4e;
const FALSE = 0x66;
const NOT_A_NUMBER = 0x4e;
const INFINITY = 0x49;

/**
 * Reads one value wholly: a position, or an element of a list alongside. Where the bytes end before it does,
 * nothing is kept, and it is read again with more of them.
 */
export class ElementReader {
  /** The alternatives; identities are ranges of the bytes read. */
  readonly tokens = new Tokens();
  /** The chosen token's fields, as far as they are here. */
  readonly chosen = new Slots();
  readonly numbers: NumberReader;
  /** The alternatives stand in an array. */
  isOrdered = false;
  /** The value is null, or NaN, which is read as null. */
  isNull = false;
  /** The way to the list of alternatives that was met, the best so far. */
  #way = Infinity;
  readonly #alternative = new Slots();
  readonly #ownKeys: readonly Leaf[];
  /** The keys of the alternatives, where these stand in an object. */
  readonly #keys = new Tokens();
  #b: Uint8Array = new Uint8Array(0);
  #end = 0;

  constructor({ ownKeys }: Plan, bounds: Bounds) {
    this.#ownKeys = ownKeys;
    this.numbers = new NumberReader(bounds);
  }

  /**
   * @param end where the bytes end; `b[end]` is 0
   * @param room levels that it may nest
   * @returns behind the value, or INCOMPLETE, or malformedAt, or TOO_DEEP
   */
  read(b: Uint8Array, p: number, end: number, state: State<Part>, room: number): number {
    this.#b = b;
    this.#end = end;
    this.tokens.bytes = b;
    this.tokens.count = 0;
    this.#keys.bytes = b;
    this.chosen.clear();
    this.#way = Infinity;
    this.isNull = b[p] === NULL || b[p] === NAN;
    return this.#value(p, state, room);
  }

  #value(p: number, state: State<Part>, room: number): number {
    const b = this.#b;
    const { leaves, list } = state.data;
    const c = b[p];
    if (list !== null) {
      if (list > this.#way) return afterValue(b, p, this.#end, room);
      this.#way = list;
      this.tokens.count = 0;
      this.#keys.count = 0;
      this.isOrdered = c === OPEN_ARRAY;
    }
    if (leaves.length > 0) {
      const after = this.#leaf(p, c, leaves, room);
      if (state.dead || after < 0 || (c !== OPEN_ARRAY && c !== OPEN_OBJECT)) return after;
    }
    if (state.dead) return afterValue(b, p, this.#end, room);
    if (c === OPEN_OBJECT) return this.#object(p + 1, state, room - 1);
    if (c === OPEN_ARRAY) return this.#array(p + 1, state, room - 1);
    return afterValue(b, p, this.#end, room);
  }

  #object(p: number, state: State<Part>, room: number): number {
    if (room < 0) return TOO_DEEP;
    const b = this.#b;
    const end = this.#end;
    p = afterSpace(b, p);
    if (b[p] === CLOSE_OBJECT) return p + 1;
    for (;;) {
      if (b[p] !== QUOTE) return stoppedAt(p, end);
      const begin = p + 1;
      let key = state.find(b, begin);
      const after = key < 0 ? afterString(b, begin, end) : begin + state.keys[key].length + 1;
      if (after < 0) return after;
      if (key < 0 && hasEscape(b, begin, after - 1)) key = state.findEscaped(b, begin, after - 1);
      p = after;
      if (b[p] !== COLON) {
        p = afterSpace(b, p);
        if (b[p] !== COLON) return stoppedAt(p, end);
      }
      p = afterSpace(b, p + 1);
      const next = state.under(key);
      p = next.data.alternative
        ? this.#alternativeAt(p, next, room, begin, after - 1)
        : this.#value(p, next, room);
      if (p < 0) return p;
      p = afterSpace(b, p);
      if (b[p] === CLOSE_OBJECT) return p + 1;
      if (b[p] !== COMMA) return stoppedAt(p, end);
      p = afterSpace(b, p + 1);
    }
  }

  #array(p: number, state: State<Part>, room: number): number {
    if (room < 0) return TOO_DEEP;
    const b = this.#b;
    const end = this.#end;
    p = afterSpace(b, p);
    if (b[p] === CLOSE_ARRAY) return p + 1;
    for (let index = 0; ; index++) {
      const next = state.at(index);
      p = next.data.alternative ? this.#alternativeAt(p, next, room, 0, 0) : this.#value(p, next, room);
      if (p < 0) return p;
      p = afterSpace(b, p);
      if (b[p] === CLOSE_ARRAY) return p + 1;
      if (b[p] !== COMMA) return stoppedAt(p, end);
      p = afterSpace(b, p + 1);
    }
  }

  /** @param keyEnd 0 in an array */
  #alternativeAt(p: number, state: State<Part>, room: number, keyBegin: number, keyEnd: number): number {
    const slots = this.#alternative;
    slots.clear();
    let row = this.tokens.count;
    if (keyEnd > 0) {
      for (const { field, way } of this.#ownKeys)
        slots.set(field, way, Kind.Text, this.numbers.found, keyBegin, keyEnd);
      row = this.#rowOf(keyBegin, keyEnd);
    }
    const after = this.#value(p, state, room);
    if (after < 0) return after;
    if (row === this.tokens.count) this.tokens.add();
    slots.writeTo(this.tokens, row, this.#b);
    return after;
  }

  /** The row for a key: that of its twin, of which the last one wins, or the next. */
  #rowOf(begin: number, end: number): number {
    const keys = this.#keys;
    const hash = hashOf(this.#b, begin, end);
    for (let row = 0; row < keys.count; row++)
      if (keys.hashes[row] === hash && keys.isText(row, begin, end)) return row;
    const row = keys.add();
    keys.begins[row] = begin;
    keys.ends[row] = end;
    keys.hashes[row] = hash;
    return row;
  }

  /** Takes a value's number, or where its bytes stand. @returns behind it */
  #leaf(p: number, c: number, leaves: readonly Leaf[], room: number): number {
    const b = this.#b;
    let kind: number = Kind.Other;
    let begin = p;
    let after: number;
    if (c === QUOTE) {
      after = afterString(b, (begin = p + 1), this.#end);
      kind = Kind.Text;
    } else if ((c >= ZERO && c <= NINE) || c === MINUS || c === NOT_A_NUMBER || c === INFINITY) {
      after = this.numbers.read(b, p, this.#end);
      // NaN is Python's word for a value that is not known.
      kind = Number.isNaN(this.numbers.found[0]) ? Kind.Null : Kind.Number;
    } else if (c === OPEN_ARRAY) {
      after = afterValue(b, p, this.#end, room);
      begin = afterSpace(b, p + 1);
      if (b[begin] !== CLOSE_ARRAY) kind = Kind.Array;
    } else if (c === OPEN_OBJECT) after = afterValue(b, p, this.#end, room);
    else {
      after = afterScalar(b, p, this.#end);
      if (c === NULL) kind = Kind.Null;
      else if (c === FALSE) kind = Kind.False;
      else if (c !== 0x74) return after < 0 ? after : malformedAt(p);
    }
    if (after < 0) return after;
    const end = kind === Kind.Text || kind === Kind.Array ? after - 1 : after;
    for (const { ofChosen, field, way } of leaves) {
      if (!isToldAsWritten(field, kind, b, begin, end)) throw new Unsure("ids that are no whole numbers");
      const slots = ofChosen ? this.chosen : this.#alternative;
      slots.set(field, way, kind, this.numbers.found, begin, end);
    }
    return after;
  }
}
