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

/**
 * What the host has put here for 10^-1 to 10^-19, each at its digits: the upper 64 bits, of which the highest is set, and
 * the power of two that they and half of a product leave out, as it is added to a float64's bits.
 */
export const FRACTIONS: usize = memory.data((MAX_FRACTION + 1) * 16, 16);

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
  // The usual one: perhaps a sign, a digit or two, a point, and at most 19 more. Where it ends is told by what is no
  // digit, so that what stands behind need not wait for its value; how many digits it has decides two branches, which
  // are the same in most numbers of a file.
  let marks = noDigits(p + 1);
  if ((marks & (marks - 1)) == 0) marks |= noDigits(p + 17) << 16;
  const point = <usize>ctz(marks) + 1;
  const behind = <usize>ctz(marks & (marks - 1)) + 1;
  const length = <i32>(behind - point) - 1;
  const end = p + behind;
  const isSigned = <i32>load<u8>(p) == MINUS;
  const digits = <i32>point - i32(isSigned);
  const first = <u32>load<u8>(p + usize(isSigned)) - ZERO;
  const second = <u32>load<u8>(p + point - 1) - ZERO;
  const whole = select<u32>(first * 10 + second, first, digits == 2);
  // Each a branch of its own: foreseen ones cost less than to make one condition of all.
  if (<u32>(digits - 1) > 1) return readAny(p);
  if (first > 9) return readAny(p);
  if (<u32>(length - 1) > 18) return readAny(p);
  if (<i32>load<u8>(p + point) != DOT) return readAny(p);
  if ((<i32>load<u8>(end) | 0x20) == E) return readAny(p);
  if (whole < 10 && digits == 2) return readAny(p);
  if (length > 17 && whole > 0) return readAny(p);
  const all = <u64>whole * wholeTen(length) + lastDigits(end, length);
  // So few digits are less than 2^53.
  const value =
    digits + length < 16
      ? <f64>(<i64>all) / ten(length)
      : divided(all + leadingDigits(end, length) * wholeTen(16), length);
  if (value < 0) return readAny(p);
  found = isSigned ? -value : value;
  return end;
}

// Sixteen of each. In memory: constants in code are made anew wherever they are used.
const ZEROS = memory.data<u64>([0x3030303030303030, 0x3030303030303030], 16);
/** What takes a digit to its value less 128, and 9 less 128. */
const LEAST = memory.data<u64>([0x5050505050505050, 0x5050505050505050], 16);
const NINES = memory.data<u64>([0x8989898989898989, 0x8989898989898989], 16);
/** Of two digits of 8 bits, their number is in the upper half of the product. */
const TEN_ONE = memory.data<u64>([0x0a010a010a010a01, 0x0a010a010a010a01], 16);
const HUNDRED_ONE = memory.data<u64>([0x0001006400010064, 0x0001006400010064], 16);
const MYRIAD_ONE = memory.data<u64>([0x0001271000012710, 0x0001271000012710], 16);
/** From its place n on, sixteen bytes of which the last n are ones. */
const LAST_ONES = memory.data<u64>([0, 0, -1, -1, -1], 16);

/** Which of 16 bytes are no digits, as bits. */
// @ts-expect-error: decorator
@inline
export function noDigits(p: usize): u32 {
  // As signed numbers, of which digits are the ten least: to compare those takes one instruction.
  return <u32>i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(p), v128.load(LEAST)), v128.load(NINES)));
}

/** The number that the last 16 of the `length` digits before `end` are. */
// @ts-expect-error: decorator
@inline
function lastDigits(end: usize, length: i32): u64 {
  const block = v128.and(i8x16.sub(v128.load(end - 16), v128.load(ZEROS)), v128.load(LAST_ONES + <usize>length));
  const pairs = i16x8.shr_u(i16x8.mul(block, v128.load(TEN_ONE)), 8);
  const fours = i32x4.dot_i16x8_s(pairs, v128.load(HUNDRED_ONE));
  const packed = i16x8.narrow_i32x4_u(fours, fours);
  const eights = i64x2.extract_lane(i32x4.dot_i16x8_s(packed, v128.load(MYRIAD_ONE)), 0);
  return (eights & 0xffffffff) * 100000000 + (eights >> 32);
}

/** The number that the digits before these 16 are: of 16 and fewer there are none, of 20 there are 4. */
// @ts-expect-error: decorator
@inline
function leadingDigits(end: usize, length: i32): u64 {
  const others = <u64>((20 - length) << 3);
  const values = ((<u64>load<u32>(end - 20) ^ 0x30303030) >> others) << others;
  const pairs = ((values * 0x0a01) >> 8) & 0x00ff00ff;
  return (pairs * 100 + (pairs >> 16)) & 0xffff;
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

/** The upper half of a product; the lower one is a * b. */
// @ts-expect-error: decorator
@inline
function upperHalf(a: u64, b: u64): u64 {
  const al = a & 0xffffffff;
  const ah = a >> 32;
  const bl = b & 0xffffffff;
  const bh = b >> 32;
  const middle = ah * bl + ((al * bl) >> 32);
  const other = al * bh + (middle & 0xffffffff);
  return ah * bh + (middle >> 32) + (other >> 32);
}

/**
 * digits / 10^length, of 16 digits and more.
 *
 * As `nearest` does, but by 64 bits of the power and without the least of the four partial products: all that leaves out is
 * less than 4 in the last bit of the product's upper half. No such product is exact, so a last bit stands for the rest, and
 * to make a float64 of the integer rounds it correctly.
 */
// @ts-expect-error: decorator
@inline
function divided(digits: u64, length: i32): f64 {
  const shift = clz(digits);
  const factor = digits << shift;
  const lower = factor & 0xffffffff;
  const upper = factor >> 32;
  const power = FRACTIONS + ((<usize>length) << 4);
  const lowerPower = <u64>load<u32>(power);
  const upperPower = <u64>load<u32>(power, 4);
  const product = upper * upperPower + ((upper * lowerPower) >> 32) + ((lower * upperPower) >> 32);
  // What is left out may reach the bits that rounding looks at. Of digits that are all 0 the product is, too.
  if (((product - 1) & 0x1ff) >= 0x1fb) return nearest(digits, -length);
  const rounded = <f64>(<i64>((product >> 1) | 1));
  return reinterpret<f64>(reinterpret<u64>(rounded) + load<u64>(power, 8) - (shift << 52));
}

function nearest(digits: u64, exponent: i32): f64 {
  if (digits == 0) return 0;
  if (exponent < LEAST_FIVE || exponent > GREATEST_FIVE) return -1;
  const shift = <i32>clz(digits);
  const five = FIVES + ((<usize>(exponent - LEAST_FIVE)) << 4);
  const factor = digits << shift;
  let high = upperHalf(factor, load<u64>(five));
  let low = factor * load<u64>(five);
  // The bits that rounding looks at may change with the power's lower half.
  if ((high & 0x1ff) == 0x1ff) {
    const more = upperHalf(factor, load<u64>(five, 8));
    low += more;
    if (low < more) high++;
  }
  if (low == u64.MAX_VALUE && exponent < -27) return -1;
  const upper = <i32>(high >> 63);
  let mantissa = high >> (upper + 9);
  if (low <= 1) mantissa = toEven(mantissa, high, upper + 9, exponent);
  mantissa = (mantissa + (mantissa & 1)) >> 1;
  // Of such digits and powers none is too small or too great. The mantissa's first bit adds to the exponent, and so does
  // what is carried beyond it.
  const power = ((217706 * exponent) >> 16) + 62 + upper - shift + 1023;
  return reinterpret<f64>(mantissa + ((<u64>power) << 52));
}

/** Where the number is exactly halfway between two, the even one is taken. */
function toEven(mantissa: u64, high: u64, bits: i32, exponent: i32): u64 {
  const isHalfway = exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1 && mantissa << bits == high;
  return isHalfway ? mantissa & ~(<u64>1) : mantissa;
}
