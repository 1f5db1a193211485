import { Identity, Value, type Tokens } from "../position/tokens.ts";
import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  MINUS,
  NEWLINE,
  NINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  ZERO,
} from "./bytes.ts";
import type { NumberReader } from "./number.ts";
import type { Part } from "./plan.ts";
import { afterSpace, afterString, afterValue } from "./skip.ts";
import { BYTES, ID, isTokenId, RANK, TEXT, VALUE } from "./slots.ts";
import type { State } from "./state.ts";

/** The bytes are not as the template has them. */
export const NO_MATCH = 0;

/** What stands in a gap of a template. */
const Gap = {
  /** A number, into `values`. */
  Value: 0,
  /** A number, into `ranks`. */
  Rank: 1,
  /** The inside of a string, of the token's text, of an array of bytes, or digits; one is the identity. */
  String: 2,
  Text: 3,
  Bytes: 4,
  Digits: 5,
  /** Any value, of no use. */
  Other: 6,
} as const;

/** A piece of a template: literal bytes, and the gap behind them. */
interface Step {
  readonly literal: readonly number[];
  readonly gap: number;
  /** The field of the token that stands in the gap. */
  readonly field?: number | undefined;
}

/** More values are left to those who read anything. */
const MAX_STEPS = 5;

/** So many words hold nearly all literals. */
const WORDS = 4;

/**
 * How a writer writes one alternative, learned from one it has written: the bytes between the values. Where the
 * next is written like that, only its values have to be read; every byte between is compared again. Nine tenths of
 * an artifact pass through here.
 */
export class Template {
  readonly state: State<Part>;
  /** Of each literal four words of four bytes, each with a mask of the bytes that count. */
  readonly #words: Int32Array;
  /** What is longer. */
  readonly #rests: readonly (readonly number[])[];
  readonly #lengths: Int32Array;
  readonly #gaps: Uint8Array;
  #identityBegin = 0;
  #identityEnd = 0;
  /** What tells the token from others, and in which gap it stands. */
  readonly #identity: number;
  readonly #identityStep: number;
  readonly #hasRank: boolean;
  #b: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;
  readonly #tokens: Tokens;
  readonly #numbers: NumberReader;

  /**
   * @param steps the last one is the literal behind the last gap
   * @param tokens receives the rows
   */
  constructor(state: State<Part>, steps: readonly Step[], tokens: Tokens, numbers: NumberReader) {
    this.state = state;
    this.#tokens = tokens;
    this.#numbers = numbers;
    this.#words = Int32Array.from(steps.flatMap(({ literal }) => wordsOf(literal)));
    this.#rests = steps.map(({ literal }) => literal.slice(4 * WORDS));
    this.#lengths = Int32Array.from(steps, ({ literal }) => literal.length);
    this.#gaps = Uint8Array.from(steps, ({ gap }) => gap);
    const fields = steps.map(({ field }) => field);
    this.#hasRank = fields.includes(RANK);
    const best = [ID, BYTES, TEXT].find((field) => fields.includes(field));
    this.#identity = best === undefined ? Identity.None : IDENTITY_OF[best];
    this.#identityStep = best === undefined ? 0 : fields.indexOf(best);
  }

  /** @param b ends at `end`, with a 0 there and MARGIN bytes behind it; `view` is of the same */
  begin(b: Uint8Array, view: DataView, end: number): void {
    this.#b = b;
    this.#view = view;
    this.#end = end;
  }

  /**
   * Reads alternatives with commas between, as many as match.
   *
   * @param p where the first one begins
   * @returns behind the last one, or NO_MATCH
   */
  readAll(p: number): number {
    const b = this.#b;
    for (let behind = NO_MATCH; ;) {
      const after = this.#read(p);
      if (after === NO_MATCH) return behind;
      if (b[after] !== COMMA) return after;
      behind = after;
      p = b[after + 1] === SPACE ? after + 2 : after + 1;
    }
  }

  /**
   * Reads an alternative into a new row.
   *
   * Each step has a line of its own, not a turn of a loop: so the processor learns what comes at each.
   *
   * @returns behind it, or NO_MATCH, and then nothing is kept
   */
  #read(p: number): number {
    const tokens = this.#tokens;
    const last = this.#lengths.length - 1;
    const row = tokens.count;
    if (row === tokens.kinds.length || (p = this.#gap(this.#literal(p, 0), 0)) < 0) return NO_MATCH;
    p = this.#literal(p, 1);
    if (last > 1) {
      p = this.#literal(this.#gap(p, 1), 2);
      if (last > 2) {
        p = this.#literal(this.#gap(p, 2), 3);
        if (last > 3) p = this.#literal(this.#gap(p, 3), 4);
      }
    }
    if (p < 0 || p > this.#end) return NO_MATCH;
    const identity = this.#identity;
    const begin = this.#identityBegin;
    const end = this.#identityEnd;
    if (identity === Identity.Bytes && begin === end) return NO_MATCH;
    tokens.states[row] = Value.Number;
    if (!this.#hasRank) tokens.ranks[row] = NaN;
    tokens.kinds[row] = identity;
    tokens.begins[row] = begin;
    tokens.ends[row] = end;
    if (identity === Identity.Id) tokens.identify(row, identity, begin, end);
    tokens.count = row + 1;
    return p;
  }

  /** Passes the literal of a step; all its bytes are compared without a branch. @param p negative: fails */
  #literal(p: number, step: number): number {
    if (p < 0) return FAILED;
    const view = this.#view;
    const words = this.#words;
    const at = 2 * WORDS * step;
    const length = this.#lengths[step];
    const differs =
      ((view.getInt32(p, true) ^ words[at]) & words[at + 1]) |
      ((view.getInt32(p + 4, true) ^ words[at + 2]) & words[at + 3]) |
      ((view.getInt32(p + 8, true) ^ words[at + 4]) & words[at + 5]) |
      ((view.getInt32(p + 12, true) ^ words[at + 6]) & words[at + 7]);
    if (differs !== 0 || (length > 4 * WORDS && !this.#isRest(p, step))) return FAILED;
    return p + length;
  }

  /** Compares what of a literal the words do not hold. */
  #isRest(p: number, step: number): boolean {
    const rest = this.#rests[step];
    for (let i = 0; i < rest.length; i++) if (this.#b[p + 4 * WORDS + i] !== rest[i]) return false;
    return true;
  }

  /** Passes the gap of a step, and keeps what stands in it. @param p negative: fails */
  #gap(p: number, step: number): number {
    if (p < 0) return FAILED;
    const gap = this.#gaps[step];
    if (gap === Gap.Value) return this.#number(p);
    const after = gap === Gap.Text ? this.#text(p) : gap === Gap.Bytes ? this.#bytes(p) : this.#rare(p, gap);
    if (step === this.#identityStep) {
      this.#identityBegin = p;
      this.#identityEnd = after;
    }
    return after;
  }

  #number(p: number): number {
    const after = this.#numbers.readUsual(this.#b, this.#view, p, this.#end);
    const value = this.#numbers.found[0];
    this.#tokens.values[this.#tokens.count] = value;
    return Number.isNaN(value) ? FAILED : after;
  }

  #string(p: number): number {
    const b = this.#b;
    for (let c = b[p]; c !== QUOTE; c = b[++p]) {
      // Most bytes are letters, which stand behind all that matters.
      if (c > BACKSLASH) continue;
      if (c === BACKSLASH) p++;
      if (b[p] < SPACE) return FAILED;
    }
    return p;
  }

  /** A text that is an id is left to those who read anything. */
  #text(p: number): number {
    const after = this.#string(p);
    return this.#b[p] === FIRST_OF_TOKEN_ID && isTokenId(this.#b, p, after) ? FAILED : after;
  }

  #bytes(p: number): number {
    const b = this.#b;
    for (let c = b[p]; c !== CLOSE_ARRAY; c = b[++p])
      if (c > NINE || (c < COMMA && c !== SPACE && c !== NEWLINE && c !== RETURN && c !== TAB)) return FAILED;
    return p;
  }

  #rare(p: number, gap: number): number {
    const b = this.#b;
    if (gap === Gap.String) return this.#string(p);
    if (gap === Gap.Digits) {
      while (b[p] >= ZERO && b[p] <= NINE) p++;
      return p;
    }
    if (gap === Gap.Other) return afterValue(b, p, this.#end, NEWLINE);
    const after = this.#numbers.read(b, p, this.#end);
    this.#tokens.ranks[this.#tokens.count] = this.#numbers.found[0];
    return after;
  }
}

/** Neither an offset nor a match. */
const FAILED = -1;

const FIRST_OF_TOKEN_ID = 0x74;
const NULL = 0x6e;

const IDENTITY_OF: Readonly<Record<number, number>> = {
  [ID]: Identity.Id,
  [BYTES]: Identity.Bytes,
  [TEXT]: Identity.Text,
};

/**
 * Learns a template from an alternative.
 *
 * @param p where it begins; it is known to be JSON, wholly there
 * @returns undefined where it is not as a template can have it
 */
export function learn(
  b: Uint8Array,
  p: number,
  end: number,
  state: State<Part>,
  tokens: Tokens,
  numbers: NumberReader,
): Template | undefined {
  const learner = new Learner(b, p, end);
  const after = learner.value(p, state);
  if (after === NO_MATCH || !learner.hasValue) return undefined;
  const steps = learner.finish(after);
  return steps.length > MAX_STEPS ? undefined : new Template(state, steps, tokens, numbers);
}

class Learner {
  readonly #b: Uint8Array;
  readonly #end: number;
  readonly #steps: Step[] = [];
  readonly #fields = new Set<number>();
  /** Where the literal begins that is under way. */
  #literal: number;

  constructor(b: Uint8Array, p: number, end: number) {
    this.#b = b;
    this.#literal = p;
    this.#end = end;
  }

  get hasValue(): boolean {
    return this.#fields.has(VALUE);
  }

  finish(after: number): Step[] {
    return [...this.#steps, { literal: [...this.#b.subarray(this.#literal, after)], gap: Gap.Other }];
  }

  value(p: number, state: State<Part>): number {
    const b = this.#b;
    const c = b[p];
    const { leaf, leaves } = state.data;
    if (this.#steps.length === MAX_STEPS) return NO_MATCH;
    if (!state.dead && leaves.every(({ field }) => field === VALUE)) {
      if (c === OPEN_OBJECT) return this.#object(p + 1, state);
      if (c === OPEN_ARRAY) return this.#array(p + 1, state);
    }
    if (!state.dead || leaves.length > 1) return NO_MATCH;
    const after = afterValue(b, p, this.#end, NEWLINE);
    if (after < 0) return NO_MATCH;
    if (leaf !== null && this.#fields.has(leaf.field)) return NO_MATCH;
    if (leaf !== null) this.#fields.add(leaf.field);
    // What has no value here is part of the literal, so that it is seen where it has one.
    if (leaf !== null && leaf.field !== VALUE && c === NULL) return after;
    const gap = gapOf(leaf?.field, c);
    if (gap === undefined) return NO_MATCH;
    const isInside = gap === Gap.Bytes || gap === Gap.String || gap === Gap.Text;
    this.#steps.push({
      literal: [...b.subarray(this.#literal, isInside ? p + 1 : p)],
      gap,
      field: leaf?.field,
    });
    this.#literal = isInside ? after - 1 : after;
    return after;
  }

  #object(p: number, state: State<Part>): number {
    const b = this.#b;
    const keys = new Set<string>();
    for (;;) {
      const begin = afterSpace(b, p, NEWLINE) + 1;
      const after = afterString(b, begin, this.#end);
      if (b[begin - 1] !== QUOTE || after < 0) return NO_MATCH;
      const key = Buffer.from(b.subarray(begin, after - 1)).toString("latin1");
      if (keys.has(key) || key.includes("\\")) return NO_MATCH;
      keys.add(key);
      p = afterSpace(b, after, NEWLINE);
      if (b[p] !== COLON) return NO_MATCH;
      p = this.value(afterSpace(b, p + 1, NEWLINE), state.under(state.find(b, begin)));
      if (p === NO_MATCH) return NO_MATCH;
      p = afterSpace(b, p, NEWLINE);
      if (b[p] === CLOSE_OBJECT) return p + 1;
      if (b[p++] !== COMMA) return NO_MATCH;
    }
  }

  #array(p: number, state: State<Part>): number {
    const b = this.#b;
    for (let index = 0; ; index++) {
      p = this.value(afterSpace(b, p, NEWLINE), state.at(index));
      if (p === NO_MATCH) return NO_MATCH;
      p = afterSpace(b, p, NEWLINE);
      if (b[p] === CLOSE_ARRAY) return p + 1;
      if (b[p++] !== COMMA) return NO_MATCH;
    }
  }
}

/** @returns undefined where the field has an unusual kind of value */
function gapOf(field: number | undefined, c: number): number | undefined {
  const isNumber = c === MINUS || (c >= ZERO && c <= NINE);
  if (field === VALUE) return isNumber ? Gap.Value : undefined;
  if (field === RANK) return isNumber ? Gap.Rank : undefined;
  if (field === ID) return c === QUOTE ? Gap.String : isNumber ? Gap.Digits : undefined;
  if (field === BYTES) return c === OPEN_ARRAY ? Gap.Bytes : undefined;
  if (field === TEXT) return c === QUOTE ? Gap.Text : undefined;
  return c === QUOTE ? Gap.String : Gap.Other;
}

/** Four pairs of a word and its mask. */
function wordsOf(literal: readonly number[]): number[] {
  const view = new DataView(new ArrayBuffer(4 * WORDS));
  literal.slice(0, 4 * WORDS).forEach((byte, i) => {
    view.setUint8(i, byte);
  });
  return Array.from({ length: WORDS }, (_, i) => {
    const rest = Math.max(0, literal.length - 4 * i);
    return [view.getInt32(4 * i, true), rest >= 4 ? -1 : (1 << (8 * rest)) - 1];
  }).flat();
}
