import {
  BACKSLASH,
  CLOSE_OBJECT,
  FOLD,
  INCOMPLETE,
  malformedAt,
  MINUS,
  NINE,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  stoppedAt,
  TAB,
  ZERO,
} from "./bytes.ts";

// All of these read bytes whose end is marked by a 0 at `b[end]`, so that no loop has to compare offsets.

/**
 * Passes white space.
 *
 * @param newline NEWLINE where it is white space, any other where it ends the record
 */
export function afterSpace(b: Uint8Array, p: number, newline: number): number {
  let c = b[p];
  while (c === SPACE || c === newline || c === RETURN || c === TAB) c = b[++p];
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
      if (b[p++] < SPACE) return stoppedAt(p - 1, end);
    } else if (c < SPACE) return stoppedAt(p - 1, end);
  }
}

/**
 * Passes a value nobody reads: its strings and brackets are followed, the rest is not checked.
 *
 * @param newline see `afterSpace`
 * @returns behind it, or INCOMPLETE, or malformedAt
 */
export function afterValue(b: Uint8Array, p: number, end: number, newline: number): number {
  const c = b[p];
  if (c === QUOTE) return afterString(b, p + 1, end);
  if ((c | FOLD) === OPEN_OBJECT) return afterBrackets(b, p + 1, end, newline);
  return afterScalar(b, p, end);
}

function afterBrackets(b: Uint8Array, p: number, end: number, newline: number): number {
  for (let depth = 1; ;) {
    const c = b[p++];
    if (c === QUOTE) {
      p = afterString(b, p, end);
      if (p < 0) return p;
    } else if (c < SPACE) {
      if (c !== newline && c !== TAB && c !== RETURN) return stoppedAt(p - 1, end);
    } else if ((c | FOLD) === OPEN_OBJECT) depth++;
    else if ((c | FOLD) === CLOSE_OBJECT && --depth === 0) return p;
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

/** Follows a value nobody reads over any number of chunks. */
export class ChunkSkipper {
  #depth = 0;
  #inString = false;
  #escaped = false;
  active = false;

  /** @param c the value's first byte, which is `"`, `[` or `{`; `run` begins behind it */
  begin(c: number): void {
    this.active = true;
    this.#inString = c === QUOTE;
    this.#depth = this.#inString ? 0 : 1;
    this.#escaped = false;
  }

  /** @returns behind the value, then no longer `active`; or `end`; or malformedAt */
  run(b: Uint8Array, p: number, end: number, newline: number): number {
    while (p < end) {
      if (this.#inString) p = this.#string(b, p);
      else p = this.#brackets(b, p, newline);
      if (this.#depth === 0 && !this.#inString) {
        this.active = false;
        return p;
      }
      if (p < end && b[p] < SPACE) {
        const space = b[p] === newline || b[p] === TAB || b[p] === RETURN;
        if (this.#inString || !space) return malformedAt(p);
        p++;
      }
    }
    return p;
  }

  /** To the string's end, or any control character, the sentinel among them. */
  #string(b: Uint8Array, p: number): number {
    if (this.#escaped && b[p] >= SPACE) {
      this.#escaped = false;
      p++;
    }
    for (;;) {
      const c = b[p];
      if (c < SPACE) return p;
      p++;
      if (c === QUOTE) {
        this.#inString = false;
        return p;
      }
      if (c === BACKSLASH) {
        if (b[p] < SPACE) {
          this.#escaped = true;
          return p;
        }
        p++;
      }
    }
  }

  /** To the beginning of a string, the last bracket's end, or any control character. */
  #brackets(b: Uint8Array, p: number, newline: number): number {
    for (;;) {
      const c = b[p];
      if (c < SPACE && c !== newline) return p;
      p++;
      if (c === QUOTE) {
        this.#inString = true;
        return p;
      }
      if ((c | FOLD) === OPEN_OBJECT) this.#depth++;
      else if ((c | FOLD) === CLOSE_OBJECT && --this.#depth === 0) return p;
    }
  }
}
