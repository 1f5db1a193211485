import { exp } from "../../measure/exp.ts";

/** -inf and all above it, as 16-bit numbers are padded with. */
export const MINUS_INFINITY = { f16: 0xfc00, bf16: 0xff80 } as const;

const CODES = 65_536;

const decodedOf = new Map<string, Float64Array>();
const pairsOf = new Map<string, Float64Array>();

/** The numbers that 16 bits can be. */
export function valuesOf(dtype: "f16" | "bf16"): Float64Array {
  const known = decodedOf.get(dtype);
  if (known !== undefined) return known;
  const decode = dtype === "f16" ? fromHalf : fromBfloat;
  const values = new Float64Array(CODES);
  for (let code = 0; code < CODES; code++) values[code] = decode(code);
  decodedOf.set(dtype, values);
  return values;
}

/** Of each number v that 16 bits can be, the pair exp(v) and v exp(v); of -inf two zeros, as 0 ln 0 is. 1 MiB. */
export function pairsFor(dtype: "f16" | "bf16"): Float64Array {
  const known = pairsOf.get(dtype);
  if (known !== undefined) return known;
  const values = valuesOf(dtype);
  const pairs = new Float64Array(2 * CODES);
  for (let code = 0; code < CODES; code++) {
    const e = exp(values[code]);
    pairs[2 * code] = e;
    pairs[2 * code + 1] = e === 0 ? 0 : e * values[code];
  }
  pairsOf.set(dtype, pairs);
  return pairs;
}

/** IEEE 754 binary16. */
function fromHalf(code: number): number {
  const sign = code & 0x8000 ? -1 : 1;
  const exponent = (code >> 10) & 0x1f;
  const fraction = code & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

const bits = new DataView(new ArrayBuffer(4));

/** The upper half of a binary32. */
function fromBfloat(code: number): number {
  bits.setUint32(0, code << 16);
  return bits.getFloat32(0);
}

/** The steps of the table of exponentials: ln 2 / 128. */
export const STEP = 0.0054152123481245725;
export const STEPS_PER_UNIT = 184.6649652337873;

/** The table's last entry; as far below the greatest number nothing counts. */
export const LAST_STEP = 16_383;

let steps: Float64Array | undefined;

/** exp(-n STEP) for n from 0; the last entry is 0. 128 KiB. */
export function exponentials(): Float64Array {
  if (steps !== undefined) return steps;
  const ofOctave = Float64Array.from({ length: 128 }, (_, n) => exp(-n * STEP));
  steps = new Float64Array(LAST_STEP + 1);
  for (let n = 0; n < LAST_STEP; n++) steps[n] = ofOctave[n % 128] / 2 ** (n >> 7);
  return steps;
}
