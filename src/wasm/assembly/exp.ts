/** The same as `src/measure/exp.ts`, operation by operation, and so to the bit: see there. */
const GREATEST: f64 = 709.782712893384;
const LEAST: f64 = -745.1332191019412;
const LOG2E: f64 = 1.4426950408889634;
const ROUNDER: f64 = 6755399441055744;
const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;

/** 2^n for n from -1022 to 1023. */
function powerOfTwo(n: i32): f64 {
  return reinterpret<f64>(((n + 1023) as i64) << 52);
}

export function exp(x: f64): f64 {
  if (!(x <= GREATEST)) return x > GREATEST ? Infinity : NaN;
  if (x < LEAST) return 0;
  const whole = x * LOG2E + ROUNDER - ROUNDER;
  const r = x - whole * LN2_HIGH - whole * LN2_LOW;
  const r2 = r * r;
  const r4 = r2 * r2;
  const q0 = 1.0 / 2.0 + (1.0 / 6.0) * r + (1.0 / 24.0 + (1.0 / 120.0) * r) * r2;
  const q4 = 1.0 / 720.0 + (1.0 / 5040.0) * r + (1.0 / 40320.0 + (1.0 / 362880.0) * r) * r2;
  const q8 = 1.0 / 3628800.0 + (1.0 / 39916800.0) * r + (1.0 / 479001600.0 + (1.0 / 6227020800.0) * r) * r2;
  const q = q0 + q4 * r4 + q8 * (r4 * r4);
  const e = 1.0 + (r + r2 * q);
  const n = whole as i32;
  if (n > 1023) return 2 * e * powerOfTwo(1023);
  // One rounding, at the last product.
  return n < -1022 ? e * powerOfTwo(n + 200) * powerOfTwo(-200) : e * powerOfTwo(n);
}
