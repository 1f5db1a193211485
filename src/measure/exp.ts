import { LEAST_EXPONENT, LN2_HIGH, LN2_LOW, powerOfTwo } from "./two.ts";

/** Above and below these, e^x is beyond float64. */
const GREATEST = 709.782712893384;
const LEAST = -745.1332191019412;

/**
 * e^x to within 1 unit in the last place (but for results below 2^-1022), by +, - and * alone: the same bits on every
 * machine, which ECMAScript does not ask of `Math.exp`.
 *
 * x = n ln 2 + r with |r| <= ln 2 / 2, and e^r is its Taylor series to r^13 / 13!, whose rest is below 2^-57.
 */
export function exp(x: number): number {
  if (!(x <= GREATEST)) return x > GREATEST ? Infinity : NaN;
  if (x < LEAST) return 0;
  const n = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  let q = 1 / 6_227_020_800;
  q = q * r + 1 / 479_001_600;
  q = q * r + 1 / 39_916_800;
  q = q * r + 1 / 3_628_800;
  q = q * r + 1 / 362_880;
  q = q * r + 1 / 40_320;
  q = q * r + 1 / 5_040;
  q = q * r + 1 / 720;
  q = q * r + 1 / 120;
  q = q * r + 1 / 24;
  q = q * r + 1 / 6;
  q = q * r + 1 / 2;
  const e = 1 + (r + r * r * q);
  // At the ends 2^n is no float64, though its product with e is.
  if (n > 1023) return 2 * e * powerOfTwo(1023);
  return n < LEAST_EXPONENT ? (e / 2) * powerOfTwo(LEAST_EXPONENT) : e * powerOfTwo(n);
}
