/** The tables of `src/read/tensor/tables.ts`, to the bit: compiled, they take a millisecond, and not a tenth of a second. */
import { exp } from "./exp";

/** ln 2 / 128: the table of exponentials has so many steps. */
export const STEP: f64 = 0.0054152123481245725;

/** Its last entry, which is 0: e^-88.7 beside the greatest number's 1. */
export const LAST: u32 = 16383;

const CODES: u32 = 65536;

/** From the exponents of binary16 to those of float32. */
const REBIASED: f32 = 5192296858534827628530496329220096.0;

/** A number of 16 bits: IEEE 754 binary16, or the upper half of float32. */
function valueOf(code: u32, isHalf: bool): f64 {
  if (!isHalf) return reinterpret<f32>(code << 16) as f64;
  const size = code & 0x7fff;
  const bits = size < 0x7c00 ? size << 13 : 0x7f800000 | ((size & 0x3ff) << 13);
  const value = reinterpret<f32>(bits) * REBIASED;
  return (code & 0x8000 ? -value : value) as f64;
}

/** Writes each number v that 16 bits can be as the pair exp(v), v exp(v). */
export function fillPairs(pairs: usize, isHalf: bool): void {
  for (let code: u32 = 0; code < CODES; code++) {
    const value = valueOf(code, isHalf);
    const e = exp(value);
    store<f64>(pairs + ((code as usize) << 4), e);
    store<f64>(pairs + ((code as usize) << 4), e == 0 ? 0 : e * value, 8);
  }
}

/** Writes exp(-n STEP) for n from 0; the last is 0. */
export function fillExponentials(table: usize): void {
  for (let n: u32 = 0; n < LAST; n++) {
    const octaves = reinterpret<f64>(((1023 - (n >> 7)) as u64) << 52);
    store<f64>(table + ((n as usize) << 3), exp(-((n & 127) as f64) * STEP) * octaves);
  }
  store<f64>(table + ((LAST as usize) << 3), 0);
}

/** Writes so many numbers of 16 bits as float64. */
export function decode(row: usize, length: u32, isHalf: bool, values: usize): void {
  for (let i: u32 = 0; i < length; i++)
    store<f64>(values + ((i as usize) << 3), valueOf(load<u16>(row + ((i as usize) << 1)), isHalf));
}
