import { DOT, FOLD, INCOMPLETE, malformedAt, MINUS, NINE, PLUS, ZERO } from "./bytes.ts";

/** Powers of ten that a float64 holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const MAX_POWER = 22;

/** Digits that an int32 holds, whatever they are. */
const HALF_DIGITS = 9;

const MAX_EXACT = Number.MAX_SAFE_INTEGER;

/** 2^27 + 1 splits a float64 into halves whose products are exact. Source: Dekker 1971. */
const SPLITTER = 134_217_729;

/** Longer numbers are refused; a float64 written in full has 767 digits. */
const MAX_LENGTH = 1100;

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

  /**
   * Reads the number that begins at `p`.
   *
   * @param end where the bytes end; `b[end]` is 0
   * @returns where it ends, or INCOMPLETE, or malformedAt
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

  /**
   * The same for a number as logprobs are written mostly, `-d.` and 4 to 17 digits, four digits at a time; all
   * others go to `read`.
   *
   * @param view of `b`, with MARGIN bytes behind `end`
   */
  readUsual(b: Uint8Array, view: DataView, p: number, end: number): number {
    const digit = b[p + 1] - ZERO;
    if (b[p] !== MINUS || b[p + 2] !== DOT || !(digit >= 0 && digit <= 9)) return this.read(b, p, end);
    const first = p + 3;
    let q = first;
    let high = digit;
    let word = view.getInt32(q, true);
    if (!areDigits(word)) return this.read(b, p, end);
    high = high * 10_000 + fourDigits(word);
    word = view.getInt32((q += 4), true);
    if (areDigits(word)) {
      high = high * 10_000 + fourDigits(word);
      word = view.getInt32((q += 4), true);
    } else {
      for (let d = b[q] - ZERO; d >= 0 && d <= 9; d = b[++q] - ZERO) high = high * 10 + d;
      word = 0;
    }
    let low = 0;
    let lowDigits = 0;
    if (word !== 0) {
      const begin = q;
      if (areDigits(word)) {
        low = fourDigits(word);
        q += 4;
      }
      for (let d = b[q] - ZERO; d >= 0 && d <= 9; d = b[++q] - ZERO) low = low * 10 + d;
      lowDigits = q - begin;
    }
    const next = b[q];
    if (lowDigits > HALF_DIGITS || (next | FOLD) === E || next === DOT || q >= end)
      return this.read(b, p, end);
    const magnitude = lowDigits === 0 ? high / POWERS[q - first] : quotient(high, low, lowDigits, q - first);
    if (Number.isNaN(magnitude)) return this.read(b, p, end);
    this.found[0] = -magnitude;
    return q;
  }

  /** Anything else that may be a number. */
  #readRare(b: Uint8Array, begin: number, end: number): number {
    let p = begin;
    while (isNumeric(b[p]) && p - begin <= MAX_LENGTH) p++;
    if (p >= end && p - begin <= MAX_LENGTH) return INCOMPLETE;
    const text = String.fromCharCode(...b.subarray(begin, p));
    if (Object.hasOwn(LITERALS, text)) this.found[0] = LITERALS[text];
    else if (text.length <= MAX_LENGTH && JSON_NUMBER.test(text)) {
      this.fallbacks++;
      this.found[0] = Number(text);
    } else return malformedAt(begin);
    return p;
  }
}

/** Whether four bytes, the first one lowest, are digits. */
const areDigits = (word: number): boolean =>
  ((word & 0xf0f0f0f0) | (((word + 0x06060606) & 0xf0f0f0f0) >>> 4)) === (0x33333333 | 0);

/** The number that four digits are. */
function fourDigits(word: number): number {
  const digits = word - 0x30303030;
  const pairs = (Math.imul(digits, 10) + (digits >>> 8)) & 0x00ff00ff;
  return (pairs & 0xff) * 100 + (pairs >>> 16);
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
