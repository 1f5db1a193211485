import { Bounds } from "./bounds.ts";
import { DOT, FOLD, INCOMPLETE, LONG_NUMBER, malformedAt, MINUS, NINE, PLUS, ZERO } from "./bytes.ts";

/** Powers of ten that a float64 holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const MAX_POWER = 22;

/** Digits that an int32 holds, whatever they are. */
const HALF_DIGITS = 9;

const MAX_EXACT = Number.MAX_SAFE_INTEGER;

/** 2^27 + 1 splits a float64 into halves whose products are exact. Source: Dekker 1971. */
const SPLITTER = 134_217_729;

const E = 0x65;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The literals that Python's json module writes and JSON lacks. */
const LITERALS: Readonly<Record<string, number>> = {
  NaN,
  Infinity,
  "-Infinity": -Infinity,
};

/**
 * Reads decimal numbers from bytes, bit-identical to `Number()`.
 *
 * Up to 18 significant digits are read as two integers. Where their value w is below 2^53 and the power of ten at
 * most 10^22, one division rounds correctly (Clinger 1990). Else the quotient is corrected by its exactly computed
 * remainder, and taken where the error of that cannot change the rounding. What is left goes to `Number()`.
 */
export class NumberReader {
  /** The number that `read` found; an array, so that no number costs an object. */
  readonly found = new Float64Array(1);
  /** How many numbers went to `Number()`. */
  fallbacks = 0;
  readonly #bounds: Bounds;

  constructor(bounds = new Bounds()) {
    this.#bounds = bounds;
  }

  /**
   * Reads the number that begins at `p`.
   *
   * @param end where the bytes end; `b[end]` is 0
   * @returns where it ends, or INCOMPLETE, or malformedAt, or LONG_NUMBER
   */
  read(b: Uint8Array, p: number, end: number): number {
    const begin = p;
    const negative = b[p] === MINUS;
    if (negative) p++;
    let digit = b[p] - ZERO;
    let high = 0;
    let highDigits = 0;
    if (digit === 0) digit = b[++p] - ZERO;
    else {
      while (digit >= 0 && digit <= 9 && highDigits < HALF_DIGITS) {
        high = (high * 10 + digit) | 0;
        highDigits++;
        digit = b[++p] - ZERO;
      }
      if (highDigits === 0) return this.#readRare(b, begin, end);
    }
    if (digit >= 0 && digit <= 9) return this.#readRare(b, begin, end);
    let low = 0;
    let lowDigits = 0;
    let fraction = 0;
    if (b[p] === DOT) {
      const first = ++p;
      digit = b[p] - ZERO;
      if (high === 0) while (digit === 0) digit = b[++p] - ZERO;
      while (digit >= 0 && digit <= 9 && highDigits < HALF_DIGITS) {
        high = (high * 10 + digit) | 0;
        highDigits++;
        digit = b[++p] - ZERO;
      }
      while (digit >= 0 && digit <= 9 && lowDigits < HALF_DIGITS) {
        low = (low * 10 + digit) | 0;
        lowDigits++;
        digit = b[++p] - ZERO;
      }
      fraction = p - first;
      if (fraction === 0 || (digit >= 0 && digit <= 9)) return this.#readRare(b, begin, end);
    }
    if ((b[p] | FOLD) === E) {
      const sign = b[++p];
      if (sign === MINUS || sign === PLUS) p++;
      const first = p;
      let exponent = 0;
      for (digit = b[p] - ZERO; digit >= 0 && digit <= 9 && p - first < 4; digit = b[++p] - ZERO)
        exponent = exponent * 10 + digit;
      if (p === first || (digit >= 0 && digit <= 9)) return this.#readRare(b, begin, end);
      fraction += sign === MINUS ? exponent : -exponent;
    }
    if (p >= end) return INCOMPLETE;
    if (fraction < 0 || fraction > MAX_POWER) return this.#readRare(b, begin, end);
    const magnitude = lowDigits === 0 ? high / POWERS[fraction] : quotient(high, low, lowDigits, fraction);
    if (Number.isNaN(magnitude)) return this.#readRare(b, begin, end);
    this.found[0] = negative ? -magnitude : magnitude;
    return p;
  }

  /** Anything else that may be a number. */
  #readRare(b: Uint8Array, begin: number, end: number): number {
    const { number: most } = this.#bounds;
    let p = begin;
    while (isNumeric(b[p]) && p - begin <= most) p++;
    if (p - begin > most) return this.#bounds.hasLongNumber(b, begin, p) ? LONG_NUMBER : malformedAt(begin);
    if (p >= end) return INCOMPLETE;
    const text = String.fromCharCode(...b.subarray(begin, p));
    if (Object.hasOwn(LITERALS, text)) this.found[0] = LITERALS[text];
    else if (JSON_NUMBER.test(text)) {
      this.fallbacks++;
      this.found[0] = Number(text);
    } else return malformedAt(begin);
    return p;
  }
}

/**
 * (high * 10^lowDigits + low) / 10^fraction, correctly rounded; NaN where that is not certain.
 *
 * Exact products and sums of two float64: Dekker 1971, Knuth's TwoSum.
 */
function quotient(high: number, low: number, lowDigits: number, fraction: number): number {
  const scale = POWERS[lowDigits];
  const divisor = POWERS[fraction];
  const product = high * scale;
  if (product + low <= MAX_EXACT) return (product + low) / divisor;
  // dividend = sum + rest, exactly.
  const sum = product + low;
  const virtual = sum - product;
  const rest = product - (sum - virtual) + (low - virtual) + productError(high, scale, product);
  const estimate = sum / divisor;
  const back = estimate * divisor;
  const correction = (sum - back + (rest - productError(estimate, divisor, back))) / divisor;
  // The correction's own relative error is below 2^-50: where both ends of it round alike, so does the truth.
  const one = estimate + correction * (1 + 2 ** -50);
  const other = estimate + correction * (1 - 2 ** -50);
  return one === other ? one : NaN;
}

/** What rounding took from x * y = product. */
function productError(x: number, y: number, product: number): number {
  let t = SPLITTER * x;
  const xh = t - (t - x);
  const xl = x - xh;
  t = SPLITTER * y;
  const yh = t - (t - y);
  const yl = y - yh;
  return xl * yl - (product - xh * yh - xl * yh - xh * yl);
}

const isNumeric = (c: number): boolean =>
  (c >= ZERO && c <= NINE) ||
  c === MINUS ||
  c === PLUS ||
  c === DOT ||
  ((c | FOLD) >= 0x61 && (c | FOLD) <= 0x7a);
