import { DEFAULT_LIMITS, type Limits } from "../../config/limits.ts";
import { OverLimit } from "../over-limit.ts";
import { BACKSLASH, DOT, FOLD, LONG_KEY, LONG_NUMBER, MINUS, NINE, PLUS, QUOTE, TOO_DEEP, ZERO } from "./bytes.ts"; // prettier-ignore

const LIMIT_OF = new Map([
  [TOO_DEEP, "depth"],
  [LONG_KEY, "key"],
  [LONG_NUMBER, "number"],
] as const);

/** How deep, and how long, the parts of a record may be; lengths are in bytes as they are written. */
export class Bounds {
  readonly depth: number;
  readonly key: number;
  readonly number: number;
  readonly #limits: Limits;

  constructor(limits: Limits = DEFAULT_LIMITS) {
    this.depth = limits.depth;
    this.key = limits.key * 1024;
    this.number = limits.number;
    this.#limits = limits;
  }

  /** What a result such as TOO_DEEP means; undefined where it is within the limits. */
  overLimit(result: number): OverLimit | undefined {
    const limit = LIMIT_OF.get(result);
    return limit && new OverLimit(limit, this.#limits);
  }

  // Both of these cost next to nothing: where there is no such row, few bytes of as many as a row would have are looked at.

  /** Whether more bytes than a key may have stand in a row without a quote: then one of them may be too long. */
  mayHaveLongKey(b: Uint8Array, begin: number, end: number): boolean {
    for (let p = begin + this.key; p < end;) {
      const first = p - this.key;
      while (p >= first && !isQuote(b, p)) p--;
      if (p < first) return true;
      p += 1 + this.key;
    }
    return false;
  }

  /**
   * Whether more characters of numbers than a number may have stand in a row, which are one outside strings.
   *
   * @param begin no row begins before it
   */
  hasLongNumber(b: Uint8Array, begin: number, end: number): boolean {
    for (let p = begin + this.number; p < end; p += this.number) {
      if (!isOfNumber(b[p])) continue;
      let first = p;
      while (first > begin && isOfNumber(b[first - 1])) first--;
      let behind = p + 1;
      while (behind < end && isOfNumber(b[behind])) behind++;
      if (behind - first > this.number) return true;
    }
    return false;
  }
}

/** Whether a quote stands at `p` that no backslash escapes. */
function isQuote(b: Uint8Array, p: number): boolean {
  if (b[p] !== QUOTE) return false;
  let first = p;
  while (b[first - 1] === BACKSLASH) first--;
  return (p - first) % 2 === 0;
}

/** Digits, `-`, `+`, `.` and `e`. */
export const isOfNumber = (c: number): boolean =>
  (c >= ZERO && c <= NINE) || c === MINUS || c === PLUS || c === DOT || (c | FOLD) === 0x65;
