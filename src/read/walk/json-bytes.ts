import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  FOLD,
  NEWLINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from "../scan/bytes.ts";
import { parseJson } from "./json.ts";

/**
 * Bytes of a record from which it is parsed in pieces. V8 gives a longer string memory that is new each time, so that to
 * fetch its pages takes longer than to parse it; a shorter one is parsed faster whole.
 */
const IN_PIECES = 128 * 1024;

/** Bytes of an object or array up to which it is one piece. */
const PIECE = 8 * 1024;

/**
 * Parses JSON as `parseJson` does, without one long string of all of it.
 *
 * @param from bytes from which it is parsed in pieces
 * @param piece bytes of an object or array that are parsed at once
 * @throws SyntaxError
 */
export function parseJsonBytes(bytes: Buffer, from = IN_PIECES, piece = PIECE): unknown {
  if (bytes.length > from) {
    try {
      return new Pieces(bytes, piece).record();
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  // Where it is wrong is told by the place in all of it.
  return parseJson(bytes.toString("utf8"));
}

/** Whether JSON ends inside an object or an array. */
export const isOpenAtEnd = (bytes: Buffer): boolean =>
  (bytes[0] | FOLD) === OPEN_OBJECT && afterBrackets(bytes, 0, bytes.length) === 0;

/** Throws a SyntaxError for anything that it does not know; why is said by who parses all of it. */
class Pieces {
  readonly #b: Buffer;
  readonly #piece: number;
  #p = 0;

  constructor(bytes: Buffer, piece: number) {
    this.#b = bytes;
    this.#piece = piece;
  }

  record(): unknown {
    const value = this.#value();
    this.#space();
    if (this.#p < this.#b.length) throw new SyntaxError();
    return value;
  }

  #value(): unknown {
    this.#space();
    const b = this.#b;
    const begin = this.#p;
    const c = b[begin];
    if (c === QUOTE) return this.#take(afterString(b, begin));
    if (c !== OPEN_ARRAY && c !== OPEN_OBJECT) return this.#take(afterScalar(b, begin));
    const after = afterBrackets(b, begin, Math.min(b.length, begin + this.#piece));
    if (after > 0) return this.#take(after);
    this.#p++;
    return c === OPEN_ARRAY ? this.#array() : this.#object();
  }

  #array(): unknown[] {
    const elements: unknown[] = [];
    if (this.#isNext(CLOSE_ARRAY)) return elements;
    do elements.push(this.#value());
    while (this.#isNext(COMMA));
    this.#expect(CLOSE_ARRAY);
    return elements;
  }

  #object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    if (this.#isNext(CLOSE_OBJECT)) return object;
    do {
      this.#space();
      if (this.#b[this.#p] !== QUOTE) throw new SyntaxError();
      const key = this.#take(afterString(this.#b, this.#p)) as string;
      this.#expect(COLON);
      const value = this.#value();
      // As an own property, whatever its name.
      if (key === "__proto__")
        Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
      else object[key] = value;
    } while (this.#isNext(COMMA));
    this.#expect(CLOSE_OBJECT);
    return object;
  }

  /** Parses what ends at `after`. */
  #take(after: number): unknown {
    const text = this.#b.toString("utf8", this.#p, after);
    this.#p = after;
    return parseJson(text);
  }

  #space(): void {
    const b = this.#b;
    for (let c = b[this.#p]; c === SPACE || c === NEWLINE || c === RETURN || c === TAB;) c = b[++this.#p];
  }

  /** Passes a character, if it is next. */
  #isNext(c: number): boolean {
    this.#space();
    if (this.#b[this.#p] !== c) return false;
    this.#p++;
    return true;
  }

  #expect(c: number): void {
    if (!this.#isNext(c)) throw new SyntaxError();
  }
}

/** Behind the quote that closes the string at `p`, or the end. */
function afterString(b: Buffer, p: number): number {
  for (p++; p < b.length; p++) {
    if (b[p] === QUOTE) return p + 1;
    if (b[p] === BACKSLASH) p++;
  }
  return b.length;
}

/** Behind what ends with a comma, a bracket, white space or the end. */
function afterScalar(b: Buffer, p: number): number {
  for (; p < b.length; p++) {
    const c = b[p];
    if (c === COMMA || c <= SPACE || (c | FOLD) === CLOSE_OBJECT) return p;
  }
  return p;
}

/** Behind the bracket that closes the one at `p`; 0 where it is not before `end`. */
function afterBrackets(b: Buffer, p: number, end: number): number {
  let depth = 0;
  while (p < end) {
    const c = b[p];
    if (c === QUOTE) {
      for (p++; p < end && b[p] !== QUOTE; p++) if (b[p] === BACKSLASH) p++;
    } else if ((c | FOLD) === OPEN_OBJECT) depth++;
    else if ((c | FOLD) === CLOSE_OBJECT && --depth === 0) return p + 1;
    p++;
  }
  return 0;
}
