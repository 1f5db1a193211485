import {
  BACKSLASH,
  CLOSE_OBJECT,
  COLON,
  FOLD,
  INCOMPLETE,
  LONG_KEY,
  LONG_NUMBER,
  malformedAt,
  MINUS,
  NEWLINE,
  NINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  stoppedAt,
  TAB,
  TOO_DEEP,
  ZERO,
} from "./bytes.ts";
import { isOfNumber, type Bounds } from "./bounds.ts";

// All of these read bytes whose end is marked by a 0 at `b[end]`, so that no loop has to compare offsets.

/** Passes white space. */
export function afterSpace(b: Uint8Array, p: number): number {
  let c = b[p];
  while (c === SPACE || c === NEWLINE || c === RETURN || c === TAB) c = b[++p];
  return p;
}

/**
 * Passes the rest of a string.
 *
 * @param p behind its opening quote
 * @returns behind its closing quote, or INCOMPLETE, or malformedAt
 */
export function afterString(b: Uint8Array, p: number, end: number): number {
  for (;;) {
    const c = b[p++];
    // Most bytes are letters, which stand behind all that matters.
    if (c > BACKSLASH) continue;
    if (c === QUOTE) return p;
    if (c === BACKSLASH) {
      p = afterEscape(b, p, end);
      if (p < 0) return p;
    } else if (c < SPACE) return stoppedAt(p - 1, end);
  }
}

const U = 0x75;
/** What may stand behind a backslash, beside `u` and four digits. */
const SHORT_ESCAPES = Buffer.from('"\\/bfnrt');

/**
 * Passes the rest of an escape.
 *
 * @param p behind its backslash
 * @returns behind it, or INCOMPLETE, or malformedAt
 */
function afterEscape(b: Uint8Array, p: number, end: number): number {
  if (b[p] !== U) return SHORT_ESCAPES.includes(b[p]) ? p + 1 : stoppedAt(p, end);
  for (let i = p + 1; i < p + 5; i++) if (!isHexadecimal(b[i])) return stoppedAt(i, end);
  return p + 5;
}

const isHexadecimal = (c: number): boolean =>
  (c >= ZERO && c <= NINE) || ((c | FOLD) >= 0x61 && (c | FOLD) <= 0x66);

/**
 * Passes a value nobody reads: its strings and brackets are followed, the rest is not checked.
 *
 * @param room levels that it may nest
 * @returns behind it, or INCOMPLETE, or malformedAt, or TOO_DEEP
 */
export function afterValue(b: Uint8Array, p: number, end: number, room: number): number {
  const c = b[p];
  if (c === QUOTE) return afterString(b, p + 1, end);
  if ((c | FOLD) === OPEN_OBJECT) return afterBrackets(b, p + 1, end, room);
  return afterScalar(b, p, end);
}

function afterBrackets(b: Uint8Array, p: number, end: number, room: number): number {
  if (room < 1) return TOO_DEEP;
  for (let depth = 1; ;) {
    const c = b[p++];
    if (c === QUOTE) {
      p = afterString(b, p, end);
      if (p < 0) return p;
    } else if (c < SPACE) {
      if (c !== NEWLINE && c !== TAB && c !== RETURN) return stoppedAt(p - 1, end);
    } else if ((c | FOLD) === OPEN_OBJECT) {
      if (++depth > room) return TOO_DEEP;
    } else if ((c | FOLD) === CLOSE_OBJECT && --depth === 0) return p;
  }
}

/** Passes a number or a literal. */
export function afterScalar(b: Uint8Array, p: number, end: number): number {
  const begin = p;
  for (let c = b[p]; isScalar(c);) c = b[++p];
  if (p >= end) return INCOMPLETE;
  return p === begin ? malformedAt(p) : p;
}

/** Digits, letters, `-`, `.`, `+`. */
const isScalar = (c: number): boolean =>
  (c >= ZERO && c <= NINE) ||
  ((c | FOLD) >= 0x61 && (c | FOLD) <= 0x7a) ||
  (c >= MINUS - 2 && c <= MINUS + 1 && c !== MINUS - 1);

/** Follows a value nobody reads over any number of chunks, and holds it against the limits. */
export class ChunkSkipper {
  readonly #bounds: Bounds;
  #depth = 0;
  /** Levels that it may nest. */
  #room = 0;
  #inString = false;
  /** Bytes of the string it is in, or was in last. */
  #length = 0;
  active = false;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /**
   * @param c the value's first byte, which is `"`, `[` or `{`; `run` begins behind it
   * @param room levels that it may nest, at least one
   */
  begin(c: number, room: number): void {
    this.active = true;
    this.#inString = c === QUOTE;
    this.#depth = this.#inString ? 0 : 1;
    this.#room = room;
    this.#length = 0;
  }

  /**
   * @returns behind the value, then no longer `active`; or where the next bytes are to go on from, which is `end` or where
   *   an escape or a number begins that may go on there; or malformedAt, TOO_DEEP, LONG_KEY, LONG_NUMBER
   */
  run(b: Uint8Array, p: number, end: number): number {
    while (p < end) {
      if (this.#inString) {
        const begin = p;
        p = this.#string(b, begin, end);
        this.#length += p - begin;
        if (this.#inString && b[p] === BACKSLASH) return p;
      } else p = this.#brackets(b, p, end);
      if (p < 0) return p;
      if (this.#depth === 0 && !this.#inString) {
        this.active = false;
        return p;
      }
      if (p < end && b[p] < SPACE) {
        const space = b[p] === NEWLINE || b[p] === TAB || b[p] === RETURN;
        if (this.#inString || !space) return malformedAt(p);
        p++;
      }
    }
    return this.#inString ? p : beforeNumber(b, p);
  }

  /** To the string's end, or any control character, the sentinel among them, or an escape that is not wholly here. */
  #string(b: Uint8Array, p: number, end: number): number {
    for (;;) {
      const c = b[p];
      if (c < SPACE) return p;
      if (c === BACKSLASH) {
        const after = afterEscape(b, p + 1, end);
        if (after < 0) return after === INCOMPLETE ? p : after;
        p = after;
        continue;
      }
      p++;
      if (c === QUOTE) {
        this.#inString = false;
        return p;
      }
    }
  }

  /** To where a string has an escape or is not wholly here, the last bracket's end, or any control character. */
  #brackets(b: Uint8Array, p: number, end: number): number {
    const { key, number } = this.#bounds;
    const room = this.#room;
    let depth = this.#depth;
    // No number begins before it.
    let begin = p;
    if (this.#length > key && this.#isKey(b, p, end)) return LONG_KEY;
    for (;;) {
      const c = b[p];
      // Most bytes are digits and commas.
      if (c > QUOTE && c < OPEN_ARRAY) {
        p++;
        continue;
      }
      if (c === QUOTE) {
        if (p - begin > number && this.#bounds.hasLongNumber(b, begin, p)) return LONG_NUMBER;
        begin = ++p;
        while (isPlain(b[p])) p++;
        this.#length = p - begin;
        this.#inString = b[p] !== QUOTE;
        if (this.#inString) {
          // Its closing quote is none of its bytes.
          this.#length--;
          begin = p;
          break;
        }
        begin = ++p;
        if (this.#length > key && this.#isKey(b, p, end)) return LONG_KEY;
        continue;
      }
      if (c < SPACE && c !== NEWLINE) break;
      p++;
      if ((c | FOLD) === OPEN_OBJECT) {
        if (++depth > room) return TOO_DEEP;
      } else if ((c | FOLD) === CLOSE_OBJECT && --depth === 0) break;
    }
    this.#depth = depth;
    return p - begin > number && this.#bounds.hasLongNumber(b, begin, p) ? LONG_NUMBER : p;
  }

  /** Whether the long string that ends at `p` is a key. */
  #isKey(b: Uint8Array, p: number, end: number): boolean {
    const next = afterSpace(b, p);
    if (next < end) this.#length = 0;
    return b[next] === COLON;
  }
}

/** Whether a byte in a string stands for itself. */
const isPlain = (c: number): boolean => c > BACKSLASH || (c >= SPACE && c !== QUOTE && c !== BACKSLASH);

/** Where a number begins that ends at `p`; `p` where none does. */
function beforeNumber(b: Uint8Array, p: number): number {
  while (p > 0 && isOfNumber(b[p - 1])) p--;
  return p;
}

/** Levels that a value nests which was read and ends at `after`. */
export function levelsOf(b: Uint8Array, p: number, after: number): number {
  let levels = 0;
  for (let depth = 0; p < after;) {
    const c = b[p++];
    if (c === QUOTE) p = afterString(b, p, after);
    else if ((c | FOLD) === OPEN_OBJECT) levels = Math.max(levels, ++depth);
    else if ((c | FOLD) === CLOSE_OBJECT) depth--;
  }
  return levels;
}
