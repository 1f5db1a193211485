import { BACKSLASH, SPACE } from "../scan/bytes.ts";
import { unescape } from "../scan/unescape.ts";

/** What a token's value is. */
export const Value = {
  Missing: 0,
  Null: 1,
  Number: 2,
  /** Of a kind that no number is. */
  Bad: 3,
} as const;

/** What tells a token from others: the best there is decides. */
export const Identity = { None: 0, Text: 1, Bytes: 2, Id: 3 } as const;

/**
 * Tokens in numeric columns: the alternatives of one position, or one chosen token a position.
 *
 * Identities are ranges of bytes in `bytes`: the text of a JSON string without its quotes, a JSON array of bytes,
 * or an id's digits.
 */
export class Tokens {
  count = 0;
  bytes: Uint8Array = new Uint8Array(0);
  values = new Float64Array(64);
  /** A `Value` each. */
  states = new Uint8Array(64);
  /** Rank in the distribution from 1, NaN where it is not known. */
  ranks = new Float64Array(64);
  /** An `Identity` each. */
  kinds = new Uint8Array(64);
  begins = new Uint32Array(64);
  ends = new Uint32Array(64);
  /** Of ids: those with different ones are different tokens. */
  hashes = new Int32Array(64);

  /** Makes room for one more and returns its row; the caller sets every column. */
  add(): number {
    const row = this.count++;
    if (row === this.values.length) this.#grow();
    return row;
  }

  /** Sets the identity of a row from bytes in `bytes`. */
  identify(row: number, kind: number, begin: number, end: number): void {
    this.kinds[row] = kind;
    this.begins[row] = begin;
    this.ends[row] = end;
    this.hashes[row] = kind === Identity.Id ? hashOf(this.bytes, begin, end) : 0;
  }

  /** Whether two tokens are told to be the same; both must have an identity of the same kind. */
  isSame(row: number, other: Tokens, otherRow: number): boolean {
    const isSameOf = this.kinds[row] === Identity.Bytes ? isSameArray : isSameText;
    return isSameOf(
      this.bytes,
      this.begins[row],
      this.ends[row],
      other.bytes,
      other.begins[otherRow],
      other.ends[otherRow],
    );
  }

  /** Whether a row is this text of `bytes`. */
  isText(row: number, begin: number, end: number): boolean {
    return isSameText(this.bytes, this.begins[row], this.ends[row], this.bytes, begin, end);
  }

  #grow(): void {
    this.values = twice(this.values);
    this.states = twice(this.states);
    this.ranks = twice(this.ranks);
    this.kinds = twice(this.kinds);
    this.begins = twice(this.begins);
    this.ends = twice(this.ends);
    this.hashes = twice(this.hashes);
  }
}

function twice<T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(column: T): T {
  const grown = new (column.constructor as new (length: number) => T)(2 * column.length);
  grown.set(column);
  return grown;
}

/** Whether two texts are the same, whichever escapes they are written with. */
function isSameText(
  a: Uint8Array,
  beginA: number,
  endA: number,
  b: Uint8Array,
  beginB: number,
  endB: number,
): boolean {
  const length = endA - beginA;
  if (length === endB - beginB) {
    let i = 0;
    while (i < length && a[beginA + i] === b[beginB + i]) i++;
    if (i === length) return true;
  }
  if (!hasEscape(a, beginA, endA) && !hasEscape(b, beginB, endB)) return false;
  const plainA = unescaped(a, beginA, endA);
  const plainB = unescaped(b, beginB, endB);
  return plainA.length === plainB.length && plainA.every((byte, i) => byte === plainB[i]);
}

/** Whether two arrays of numbers are the same, whichever white space they are written with. */
function isSameArray(
  a: Uint8Array,
  beginA: number,
  endA: number,
  b: Uint8Array,
  beginB: number,
  endB: number,
): boolean {
  let i = beginA;
  let j = beginB;
  for (;;) {
    while (i < endA && a[i] <= SPACE) i++;
    while (j < endB && b[j] <= SPACE) j++;
    if (i === endA || j === endB) return i === endA && j === endB;
    if (a[i++] !== b[j++]) return false;
  }
}

/** The same for texts that `isSameText`. */
export function hashOf(b: Uint8Array, begin: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let p = begin; p < end; p++) {
    const c = b[p];
    if (c === BACKSLASH) {
      const text = unescaped(b, begin, end);
      return hasEscape(text, 0, text.length) ? 0 : hashOf(text, 0, text.length);
    }
    hash = Math.imul(hash ^ c, 0x01000193);
  }
  return hash;
}

export function hasEscape(b: Uint8Array, begin: number, end: number): boolean {
  for (let p = begin; p < end; p++) if (b[p] === BACKSLASH) return true;
  return false;
}

function unescaped(b: Uint8Array, begin: number, end: number): Uint8Array {
  const text = new Uint8Array(end - begin);
  return text.subarray(0, unescape(b, begin, end, text));
}
