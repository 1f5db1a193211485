// Decimal numbers to float64, correctly rounded, or not at all.

/** Digits before the point, and behind it, that a number may have to be read here. */
const MAX_FRACTION = 19;

/** 10^0 to 10^22, which a float64 holds exactly. */
const TENS = memory.data<f64>([
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  1e20, 1e21, 1e22,
]);
const MAX_EXACT_TEN: i32 = 22;

/** 10^0 to 10^19 as integers. */
const WHOLE_TENS = memory.data<u64>([
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000,
  1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000, 100000000000000000,
  1000000000000000000, 10000000000000000000,
]);

/** Exponents of the powers of five that the host has put into `FIVES`. */
const LEAST_FIVE: i32 = -80;
const GREATEST_FIVE: i32 = 40;

/** 5^-80 to 5^40: the upper 128 bits of each, high word first. */
export const FIVES: usize = memory.data((GREATEST_FIVE - LEAST_FIVE + 1) * 16, 16);

/** The number that `readNumber` found. */
export let found: f64 = 0;

const ZERO: i32 = 0x30;
const MINUS: i32 = 0x2d;
const PLUS: i32 = 0x2b;
const DOT: i32 = 0x2e;
const E: i32 = 0x65;

// @ts-expect-error: decorator
@inline
function ten(exponent: i32): f64 {
  return load<f64>(TENS + ((<usize>exponent) << 3));
}

// @ts-expect-error: decorator
@inline
function wholeTen(exponent: i32): u64 {
  return load<u64>(WHOLE_TENS + ((<usize>exponent) << 3));
}

// @ts-expect-error: decorator
@inline
function isDigit(c: i32): bool {
  return <u32>(c - ZERO) < 10;
}

/**
 * Reads the JSON number that begins at `p`.
 *
 * @returns behind it, and the number in `found`; 0 where it is no number, or only exact arithmetic tells its float64
 */
// @ts-expect-error: decorator
@inline
export function readNumber(p: usize): usize {
  // The usual one: perhaps a sign, a digit or two, a point, and at most 20 more. Where it ends is told by one mask,
  // so that what stands behind need not wait for its value.
  const marks = others(p) & ~1;
  const point = <usize>ctz(marks);
  const length = <i32>ctz(marks & (marks - 1)) - <i32>point - 1;
  const end = p + point + 1 + <usize>length;
  const isSigned = <i32>load<u8>(p) == MINUS;
  const digits = <i32>point - i32(isSigned);
  const first = <u32>load<u8>(p + usize(isSigned)) - ZERO;
  const isUsual = <u32>(digits - 1) < 2 && <u32>(length - 1) < 20 && <i32>load<u8>(p + point) == DOT && first < 10;
  if (isUsual && (<i32>load<u8>(end) | 0x20) != E) {
    let whole = first;
    if (digits == 2) whole = whole * 10 + (<u32>load<u8>(p + usize(isSigned), 1) - ZERO);
    const block = i8x16.sub(v128.load(p + point, 1), i8x16.splat(<i8>ZERO));
    const value =
      length <= 16
        ? decimal(<u64>whole * wholeTen(length) + leadingDigits(block, length), -length)
        : longDecimal(<u64>whole * wholeTen(16) + leadingDigits(block, 16), p + point + 17, length);
    if (value >= 0 && (digits == 1 || first > 0)) {
      found = isSigned ? -value : value;
      return end;
    }
  }
  return readAny(p);
}

/** 10^18: so many times 10 is still an integer of 64 bits. */
const MANY: u64 = 1000000000000000000;

/** A number with more than 16 digits behind the point, of which `digits` has the first. @returns negative of too many */
function longDecimal(digits: u64, rest: usize, length: i32): f64 {
  for (let left = length - 16; left > 0; left--) {
    if (digits >= MANY) return -1;
    digits = digits * 10 + <u64>(<i32>load<u8>(rest++) - ZERO);
  }
  return decimal(digits, -length);
}

/** Which of 32 bytes are no digits, as bits. */
// @ts-expect-error: decorator
@inline
function others(p: usize): u32 {
  const low = i8x16.gt_u(i8x16.sub(v128.load(p), i8x16.splat(<i8>ZERO)), i8x16.splat(9));
  const high = i8x16.gt_u(i8x16.sub(v128.load(p, 16), i8x16.splat(<i8>ZERO)), i8x16.splat(9));
  return <u32>i8x16.bitmask(low) | (<u32>i8x16.bitmask(high) << 16);
}

/** The number that the first `length` bytes of a block are, each of them a digit's value. */
// @ts-expect-error: decorator
@inline
function leadingDigits(block: v128, length: i32): u64 {
  // Moved to the right end; lanes from before the block are 0.
  const lanes = i8x16.add(i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<i8>(length - 16)));
  const right = i8x16.swizzle(block, lanes);
  const low = v128.and(right, i16x8.splat(0xff));
  const pairs = i16x8.add(i16x8.mul(low, i16x8.splat(10)), i16x8.shr_u(right, 8));
  const fours = i32x4.dot_i16x8_s(pairs, i16x8(100, 1, 100, 1, 100, 1, 100, 1));
  const packed = i16x8.narrow_i32x4_u(fours, fours);
  const eights = i32x4.dot_i16x8_s(packed, i16x8(10000, 1, 10000, 1, 10000, 1, 10000, 1));
  return <u64>(<u32>i32x4.extract_lane(eights, 0)) * 100000000 + <u64>(<u32>i32x4.extract_lane(eights, 1));
}

/** Any other number of at most 19 significant digits. */
function readAny(begin: usize): usize {
  let p = begin + <usize>(<i32>load<u8>(begin) == MINUS);
  const isNegative = p != begin;
  let digits: u64 = 0;
  let count: i32 = 0;
  let exponent: i32 = 0;
  const whole = p;
  for (let c = <i32>load<u8>(p); isDigit(c); c = <i32>load<u8>(++p)) {
    digits = digits * 10 + <u64>(c - ZERO);
    if (digits != 0) count++;
    if (count > MAX_FRACTION) return 0;
  }
  if (p == whole || (p > whole + 1 && <i32>load<u8>(whole) == ZERO)) return 0;
  if (<i32>load<u8>(p) == DOT) {
    const fraction = ++p;
    for (let c = <i32>load<u8>(p); isDigit(c); c = <i32>load<u8>(++p)) {
      digits = digits * 10 + <u64>(c - ZERO);
      if (digits != 0) count++;
      exponent--;
      if (count > MAX_FRACTION) return 0;
    }
    if (p == fraction) return 0;
  }
  if ((<i32>load<u8>(p) | 0x20) == E) {
    const sign = <i32>load<u8>(++p);
    if (sign == MINUS || sign == PLUS) p++;
    const first = p;
    let power: i32 = 0;
    for (let c = <i32>load<u8>(p); isDigit(c); c = <i32>load<u8>(++p)) {
      power = power * 10 + (c - ZERO);
      if (power > 10000) return 0;
    }
    if (p == first) return 0;
    exponent += sign == MINUS ? -power : power;
  }
  const value = decimal(digits, exponent);
  if (value < 0) return 0;
  found = isNegative ? -value : value;
  return p;
}

/**
 * digits * 10^exponent.
 *
 * Up to 2^53 and 10^22 one division or product rounds correctly (Clinger 1990, "How to read floating point numbers
 * accurately"); beyond, by 128 bits of the power of five (Lemire 2021, "Number parsing at a gigabyte per second").
 *
 * @returns negative where that does not tell
 */
// @ts-expect-error: decorator
@inline
function decimal(digits: u64, exponent: i32): f64 {
  if (digits <= 1 << 53 && exponent <= 0 && exponent >= -MAX_EXACT_TEN) return <f64>digits / ten(-exponent);
  return nearest(digits, exponent);
}

/** The upper half of a product; the lower one is in `lowerHalf`. */
let lowerHalf: u64 = 0;
function upperHalf(a: u64, b: u64): u64 {
  const al = a & 0xffffffff;
  const ah = a >> 32;
  const bl = b & 0xffffffff;
  const bh = b >> 32;
  const ll = al * bl;
  const lh = al * bh;
  const hl = ah * bl;
  const middle = (ll >> 32) + (lh & 0xffffffff) + (hl & 0xffffffff);
  lowerHalf = (middle << 32) | (ll & 0xffffffff);
  return ah * bh + (lh >> 32) + (hl >> 32) + (middle >> 32);
}

function nearest(digits: u64, exponent: i32): f64 {
  if (digits == 0) return 0;
  if (exponent < LEAST_FIVE || exponent > GREATEST_FIVE) return -1;
  const shift = <i32>clz(digits);
  const five = FIVES + ((<usize>(exponent - LEAST_FIVE)) << 4);
  let high = upperHalf(digits << shift, load<u64>(five));
  let low = lowerHalf;
  // The bits that rounding looks at may change with the power's lower half.
  if ((high & 0x1ff) == 0x1ff) {
    const more = upperHalf(digits << shift, load<u64>(five, 8));
    low += more;
    if (low < more) high++;
  }
  if (low == u64.MAX_VALUE && (exponent < -27 || exponent > 55)) return -1;
  const upper = <i32>(high >> 63);
  let mantissa = high >> (upper + 9);
  let power = ((217706 * exponent) >> 16) + 63 + upper - shift + 1023;
  if (power <= 0 || power >= 2046) return -1;
  // Exactly halfway: to even.
  if (low <= 1 && exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1 && mantissa << (upper + 9) == high)
    mantissa &= ~(<u64>1);
  mantissa = (mantissa + (mantissa & 1)) >> 1;
  if (mantissa >= <u64>2 << 52) {
    mantissa = <u64>1 << 52;
    power++;
  }
  return reinterpret<f64>((mantissa & ~(<u64>1 << 52)) | ((<u64>power) << 52));
}
