// Bounds on the entropy of positions: ../../measure/entropy.ts does the same of one, step by step, and says why.

/** Where the host may write: all that is below belongs to the module. */
export const heap: usize = __heap_base;

/** Where e^x is computed; beyond, that of the nearer end is taken. */
const LEAST: f64 = -708;
const GREATEST: f64 = 709;

const LOG2_E: f64 = 1.4426950408889634;
/** 1.5 * 2^52: what is added to it is rounded to a whole number. */
const ROUNDER: f64 = 6755399441055744;
const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;

const MASS_TOLERANCE: f64 = 1e-3;
const NO_REMAINDER: f64 = 1e-9;

/** A remainder packed into tokens less likely than e^-700 may be too small for the logarithm here. */
const LEAST_RANKED: f64 = -700;

namespace Listing {
  export const RankedThenChosen: u8 = 1;
  export const Complete: u8 = 2;
  /** This one and all after it are the host's. */
  export const Entropy: u8 = 3;
}

/** In place of a lower bound: the list is no distribution; the position is the host's. */
const NO_DISTRIBUTION: f64 = -1;
const UNDONE: f64 = -2;

/**
 * @param count positions
 * @param logprobs address of f64: ln p of the listed tokens, all positions one after another
 * @param ends address of u32: for each position where its entries end
 * @param listing address of u8: a `Listing` each
 * @param vocabularySize V, and its logarithm
 * @param out address for three f64 each: lower bound, upper bound, mass
 */
export function bounds(
  count: u32,
  logprobs: usize,
  ends: usize,
  listing: usize,
  vocabularySize: f64,
  lnVocabularySize: f64,
  out: usize,
): void {
  let begin: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const end = load<u32>(ends + ((<usize>i) << 2));
    const kind = load<u8>(listing + i);
    if (kind < Listing.Entropy)
      boundsOf(logprobs + ((<usize>begin) << 3), end - begin, kind, vocabularySize, lnVocabularySize, out);
    else store<f64>(out, UNDONE);
    out += 24;
    begin = end;
  }
}

// @ts-expect-error: decorator
@inline
function boundsOf(list: usize, k: u32, kind: u8, vocabularySize: f64, lnVocabularySize: f64, out: usize): void {
  let masses = f64x2.splat(0);
  let weighted = f64x2.splat(0);
  const pairs = list + ((<usize>(k & ~1)) << 3);
  let at = list;
  for (; at < pairs; at += 16) {
    const x = v128.load(at);
    const p = exp(x);
    masses = f64x2.add(masses, p);
    weighted = f64x2.add(weighted, f64x2.mul(p, x));
  }
  if ((k & 1) != 0) {
    const x = v128.load64_zero(at);
    const p = v128.and(exp(x), i64x2(-1, 0));
    masses = f64x2.add(masses, p);
    weighted = f64x2.add(weighted, f64x2.mul(p, x));
  }
  const mass = f64x2.extract_lane(masses, 0) + f64x2.extract_lane(masses, 1);
  const listed = -(f64x2.extract_lane(weighted, 0) + f64x2.extract_lane(weighted, 1));
  store<f64>(out, mass, 16);
  const remainder = 1 - mass;
  const unlisted = vocabularySize - <f64>k;
  if (mass > 1 + MASS_TOLERANCE || (kind == Listing.Complete && remainder > MASS_TOLERANCE)) {
    store<f64>(out, NO_DISTRIBUTION);
    return;
  }
  // A list that is longer than the vocabulary, or leaves something over beside all of it, refutes its size.
  if (unlisted < 0 || (unlisted == 0 && kind != Listing.Complete && remainder > MASS_TOLERANCE)) {
    store<f64>(out, UNDONE);
    return;
  }
  if (kind == Listing.Complete || remainder <= NO_REMAINDER || unlisted == 0) {
    const exact = clamp(listed, lnVocabularySize);
    store<f64>(out, exact);
    store<f64>(out, exact, 8);
    return;
  }
  const ranked = k - u32(kind == Listing.RankedThenChosen);
  if (ranked == 0) {
    store<f64>(out, UNDONE);
    return;
  }
  const lnLast = leastOf(list, list + ((<usize>ranked) << 3));
  if (lnLast < LEAST_RANKED) {
    store<f64>(out, UNDONE);
    return;
  }
  const last = f64x2.extract_lane(exp(f64x2.splat(lnLast)), 0);
  if (remainder > unlisted * last + MASS_TOLERANCE) {
    store<f64>(out, UNDONE);
    return;
  }
  const packed = floor(remainder / last);
  const rest = max(0, remainder - packed * last);
  const logs = log(f64x2.replace_lane(f64x2.splat(remainder / unlisted), 0, rest > 0 ? rest : 1));
  const low = listed - packed * last * lnLast - rest * f64x2.extract_lane(logs, 0);
  const high = clamp(listed - remainder * f64x2.extract_lane(logs, 1), lnVocabularySize);
  store<f64>(out, clamp(low, high));
  store<f64>(out, high, 8);
}

// @ts-expect-error: decorator
@inline
function leastOf(list: usize, end: usize): f64 {
  let least = load<f64>(list);
  for (let at = list + 8; at < end; at += 8) least = min(least, load<f64>(at));
  return least;
}

// @ts-expect-error: decorator
@inline
function clamp(value: f64, high: f64): f64 {
  return min(max(value, 0), high);
}

// In memory as in `singles.ts`.
const LEASTS = memory.data<f64>([LEAST]);
const GREATESTS = memory.data<f64>([GREATEST]);
const LOG2_ES = memory.data<f64>([LOG2_E]);
const LN2_HIGHS = memory.data<f64>([LN2_HIGH]);
const LN2_LOWS = memory.data<f64>([LN2_LOW]);
const ROUNDERS = memory.data<f64>([ROUNDER]);
const HALVES = memory.data<f64>([0.5]);
const ONES = memory.data<f64>([1]);
const BIASES = memory.data<u64>([1023]);
/** 1/2! to 1/13!. */
const EXP = memory.data<f64>([
  1.0 / 2.0,
  1.0 / 6.0,
  1.0 / 24.0,
  1.0 / 120.0,
  1.0 / 720.0,
  1.0 / 5040.0,
  1.0 / 40320.0,
  1.0 / 362880.0,
  1.0 / 3628800.0,
  1.0 / 39916800.0,
  1.0 / 479001600.0,
  1.0 / 6227020800.0,
]);
/** 2/3 to 2/25. */
const LOG = memory.data<f64>([
  2.0 / 3.0,
  2.0 / 5.0,
  2.0 / 7.0,
  2.0 / 9.0,
  2.0 / 11.0,
  2.0 / 13.0,
  2.0 / 15.0,
  2.0 / 17.0,
  2.0 / 19.0,
  2.0 / 21.0,
  2.0 / 23.0,
  2.0 / 25.0,
]);

/**
 * A series of twelve terms, c[0] + c[1] x + ..., four at a time (Estrin): few of its steps wait for others.
 *
 * @param c address of f64
 */
// @ts-expect-error: decorator
@inline
function series(c: usize, x: v128, x2: v128): v128 {
  const x4 = f64x2.mul(x2, x2);
  const lower = f64x2.add(cubic(c, x, x2), f64x2.mul(cubic(c + 32, x, x2), x4));
  return f64x2.add(lower, f64x2.mul(cubic(c + 64, x, x2), f64x2.mul(x4, x4)));
}

// @ts-expect-error: decorator
@inline
function cubic(c: usize, x: v128, x2: v128): v128 {
  const low = f64x2.add(v128.load64_splat(c), f64x2.mul(v128.load64_splat(c, 8), x));
  const high = f64x2.add(v128.load64_splat(c, 16), f64x2.mul(v128.load64_splat(c, 24), x));
  return f64x2.add(low, f64x2.mul(high, x2));
}

/** Of both lanes what ../../measure/exp.ts computes of one, step by step. */
// @ts-expect-error: decorator
@inline
function exp(x: v128): v128 {
  x = f64x2.pmin(f64x2.pmax(x, v128.load64_splat(LEASTS)), v128.load64_splat(GREATESTS));
  const rounded = f64x2.add(f64x2.mul(x, v128.load64_splat(LOG2_ES)), v128.load64_splat(ROUNDERS));
  const n = f64x2.sub(rounded, v128.load64_splat(ROUNDERS));
  const r = f64x2.sub(
    f64x2.sub(x, f64x2.mul(n, v128.load64_splat(LN2_HIGHS))),
    f64x2.mul(n, v128.load64_splat(LN2_LOWS)),
  );
  const r2 = f64x2.mul(r, r);
  const e = f64x2.add(v128.load64_splat(ONES), f64x2.add(r, f64x2.mul(r2, series(EXP, r, r2))));
  // Its last bits are n's.
  return f64x2.mul(e, i64x2.shl(i64x2.add(rounded, v128.load64_splat(BIASES)), 52));
}

/** Likewise ../../measure/log.ts, of numbers that are not too small for their digits. */
// @ts-expect-error: decorator
@inline
function log(x: v128): v128 {
  const exponent = i64x2.shr_u(x, 52);
  const m = v128.or(v128.and(x, i64x2.splat(0xfffffffffffff)), i64x2.splat(0x3ff0000000000000));
  const isUpper = f64x2.gt(m, f64x2.splat(1.4142135623730951));
  const halved = v128.bitselect(f64x2.mul(m, v128.load64_splat(HALVES)), m, isUpper);
  // An upper one's mask is -1.
  const whole = i64x2.sub(i64x2.sub(exponent, i64x2.splat(1023)), isUpper);
  const n = f64x2.convert_low_i32x4_s(i32x4.shuffle(whole, whole, 0, 2, 0, 2));
  const f = f64x2.sub(halved, v128.load64_splat(ONES));
  const s = f64x2.div(f, f64x2.add(f64x2.splat(2), f));
  const z = f64x2.mul(s, s);
  const q = series(LOG, z, f64x2.mul(z, z));
  const nHigh = f64x2.mul(n, v128.load64_splat(LN2_HIGHS));
  const nLow = f64x2.mul(n, v128.load64_splat(LN2_LOWS));
  return f64x2.add(nHigh, f64x2.sub(f, f64x2.sub(f64x2.mul(s, f64x2.sub(f, f64x2.mul(z, q))), nLow)));
}
