import { LEAST_EXPONENT, LN2_HIGH, LN2_LOW, powerOfTwo } from "./two.ts";

/** Above and below these, e^x is beyond float64. */
const GREATEST = 709.782712893384;
const LEAST = -745.1332191019412;

/** 1.5 * 2^52: what is added to it is rounded to a whole number. */
const ROUNDER = 6_755_399_441_055_744;

/**
 * e^x to within 1 unit in the last place (but for results below 2^-1022), by +, - and * alone: the same bits on every
 * machine, which ECMAScript does not ask of `Math.exp`.
 *
 * x = n ln 2 + r with |r| <= ln 2 / 2, and e^r is its Taylor series to r^13 / 13!, whose rest is below 2^-57. It is added
 * up four terms at a time (Estrin), so that few of its steps wait for others.
 */
export function exp(x: number): number {
  if (!(x <= GREATEST)) return x > GREATEST ? Infinity : NaN;
  if (x < LEAST) return 0;
  const n = x * Math.LOG2E + ROUNDER - ROUNDER;
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  const r2 = r * r;
  const r4 = r2 * r2;
  const q0 = 1 / 2 + (1 / 6) * r + (1 / 24 + (1 / 120) * r) * r2;
  const q4 = 1 / 720 + (1 / 5_040) * r + (1 / 40_320 + (1 / 362_880) * r) * r2;
  const q8 = 1 / 3_628_800 + (1 / 39_916_800) * r + (1 / 479_001_600 + (1 / 6_227_020_800) * r) * r2;
  const q = q0 + q4 * r4 + q8 * (r4 * r4);
  const e = 1 + (r + r2 * q);
  // At the ends 2^n is no float64, though its product with e is.
  if (n > 1023) return 2 * e * powerOfTwo(1023);
  return n < LEAST_EXPONENT ? (e / 2) * powerOfTwo(LEAST_EXPONENT) : e * powerOfTwo(n);
}
