import { LN2_HIGH, LN2_LOW, powerOfTwo } from "./two.ts";

const number = new Float64Array(1);
/** Its halves; all that Node runs on is little-endian, or not for long. */
const words = new Uint32Array(number.buffer);

const SMALLEST_NORMAL = 2 ** -1022;

/**
 * ln x to within 1 unit in the last place, by +, -, * and / alone: the same bits on every machine, which ECMAScript
 * does not ask of `Math.log`.
 *
 * x = 2^n (1 + f) with 1 + f between sqrt(1/2) and sqrt(2). With s = f / (2 + f), ln(1 + f) = 2 artanh(s), a series
 * in s^2 <= 0.0295; and 2 s = f - s f, which is exact to more digits. The series is added up as that of `exp`.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  number[0] = x < SMALLEST_NORMAL ? x * 2 ** 54 : x;
  const exponent = (words[1] >>> 20) - 1023;
  let n = x < SMALLEST_NORMAL ? exponent - 54 : exponent;
  let m = number[0] * powerOfTwo(-exponent);
  if (m > Math.SQRT2) {
    m /= 2;
    n++;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const q0 = 2 / 3 + (2 / 5) * z + (2 / 7 + (2 / 9) * z) * z2;
  const q4 = 2 / 11 + (2 / 13) * z + (2 / 15 + (2 / 17) * z) * z2;
  const q8 = 2 / 19 + (2 / 21) * z + (2 / 23 + (2 / 25) * z) * z2;
  const q = q0 + q4 * z4 + q8 * (z4 * z4);
  return n * LN2_HIGH + (f - (s * (f - z * q) - n * LN2_LOW));
}
