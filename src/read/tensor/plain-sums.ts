import { exponentials, LAST_STEP, pairsFor, STEP, STEPS_PER_UNIT, valuesOf } from "./tables.ts";
import type { FloatRow } from "./values.ts";
import type { Room, SumEngine, SummedRows, Sums } from "./sums.ts";

const { fround } = Math;

/** Numbers are summed in blocks, and these then: few of many equal roundings add up. */
const BLOCK = 1024;

/** Those of float32 in smaller ones, in float32; the blocks in float64. */
const SHORT_BLOCK = 256;

/** Numbers of float32 that are summed side by side. */
const LANES = 8;

const LOG2E = fround(Math.LOG2E);
const LEAST_EXPONENT = -126;

/** What is added to it is rounded to a whole number, which is in the last bits then. */
const ROUNDER = 1.5 * 2 ** 23;
const LONG_ROUNDER = 1.5 * 2 ** 52;

/** 2^f for |f| <= 1/2 by powers of f, the constant first: the polynomial of least relative error, 9.2e-8. */
const POWERS = [
  1, 0.693146977596612, 0.24022242081846742, 0.05550733745614783, 0.009671512862015421, 0.0013264727088948235,
].map(fround);
const [C0, C1, C2, C3, C4, C5] = POWERS;

const LEAST = -LAST_STEP * STEP;

/** What `src/wasm/assembly/` does, as plain code: where there is no WebAssembly, for short rows, and as its oracle. */
export class PlainSums implements SumEngine {
  readonly rows: SummedRows = { wasm: 0, plain: 0 };
  readonly isPrecise: boolean;
  readonly rooms: readonly Room[];
  #decoded = new Float64Array(0);

  /** @param rooms two, for rows */
  constructor(isPrecise: boolean, rooms: readonly Room[]) {
    this.isPrecise = isPrecise;
    this.rooms = rooms;
  }

  ofCodes(codes: Uint16Array, dtype: "f16" | "bf16", out: Sums): void {
    this.rows.plain++;
    sumCodes(codes, pairsFor(dtype), out);
  }

  decoded(row: FloatRow): Float32Array | Float64Array {
    if ("values" in row) return row.values;
    const { codes } = row;
    if (this.#decoded.length < codes.length) this.#decoded = new Float64Array(codes.length);
    const values = valuesOf(row.dtype);
    for (let i = 0; i < codes.length; i++) this.#decoded[i] = values[codes[i]];
    return this.#decoded.subarray(0, codes.length);
  }

  ofSingles(values: Float32Array, out: Sums): void {
    this.rows.plain++;
    sumSingles(values, out);
  }

  precisely(values: Float32Array | Float64Array, out: Sums): void {
    this.rows.plain++;
    sumPrecisely(values, out);
  }
}

/** The lanes in which numbers are summed side by side. */
const mass4 = new Float64Array(4);
const weighted4 = new Float64Array(4);
const mass8 = new Float32Array(LANES);
const weighted8 = new Float32Array(LANES);

function sumCodes(codes: Uint16Array, pairs: Float64Array, out: Sums): void {
  out.shift = out.mass = out.weighted = 0;
  for (let begin = 0; begin < codes.length; begin += BLOCK) {
    mass4.fill(0);
    weighted4.fill(0);
    const stop = Math.min(begin + BLOCK, codes.length);
    for (let i = begin; i < stop; i++) {
      const at = 2 * codes[i];
      mass4[i & 3] += pairs[at];
      weighted4[i & 3] += pairs[at + 1];
    }
    out.mass += mass4[0] + mass4[1] + (mass4[2] + mass4[3]);
    out.weighted += weighted4[0] + weighted4[1] + (weighted4[2] + weighted4[3]);
  }
}

const number = new Float32Array(1);
const word = new Int32Array(number.buffer);
function sumSingles(values: Float32Array, out: Sums): void {
  const shift = greatest(values);
  const [mass, weighted] = [
    [0, 0],
    [0, 0],
  ];
  // A row is filled up with -inf.
  const end = Math.ceil(values.length / LANES) * LANES;
  for (let begin = 0; begin < end; begin += SHORT_BLOCK) {
    mass8.fill(0);
    weighted8.fill(0);
    const stop = Math.min(begin + SHORT_BLOCK, end);
    for (let i = begin; i < stop; i++) {
      const v = i < values.length ? fround(values[i] - shift) : -Infinity;
      let t = fround(v * LOG2E);
      if (t < LEAST_EXPONENT) t = LEAST_EXPONENT;
      const n = fround(t + ROUNDER);
      const e = powerOfTwo(n, fround(t - fround(n - ROUNDER)));
      mass8[i & 7] += e;
      weighted8[i & 7] += fround(t * e);
    }
    addTo(mass, mass8);
    addTo(weighted, weighted8);
  }
  out.shift = shift;
  out.mass = mass[0] + mass[1];
  out.weighted = (weighted[0] + weighted[1]) * Math.LN2;
}

/** 2^(n + f), of an n to which the rounder is added. */
function powerOfTwo(n: number, f: number): number {
  let e = fround(C4 + fround(f * C5));
  e = fround(C3 + fround(f * e));
  e = fround(C2 + fround(f * e));
  e = fround(C1 + fround(f * e));
  e = fround(C0 + fround(f * e));
  number[0] = n;
  const exponent = word[0] << 23;
  number[0] = e;
  word[0] += exponent;
  return number[0];
}

/** Adds eight lanes of float32 to two of float64. */
function addTo(sums: number[], lanes: Float32Array): void {
  const four = (lane: number): number => fround(lanes[lane] + lanes[lane + 4]);
  sums[0] += four(0) + four(2);
  sums[1] += four(1) + four(3);
}

function sumPrecisely(values: Float32Array | Float64Array, out: Sums): void {
  const table = exponentials();
  const shift = greatest(values);
  const [mass, weighted] = [new Float64Array(2), new Float64Array(2)];
  for (let begin = 0; begin < values.length; begin += BLOCK) {
    mass4.fill(0);
    weighted4.fill(0);
    const stop = Math.min(begin + BLOCK, values.length);
    for (let i = begin; i < stop; i++) {
      let v = values[i] - shift;
      if (v < LEAST) v = LEAST;
      const t = v * -STEPS_PER_UNIT;
      const n = t + LONG_ROUNDER - LONG_ROUNDER;
      const r = n - t;
      const q = r * (STEP + r * (SECOND + r * (THIRD + r * FOURTH)));
      const entry = table[n];
      const e = entry + entry * q;
      mass4[i & 3] += e;
      weighted4[i & 3] += v * e;
    }
    for (const lane of [0, 1]) {
      mass[lane] += mass4[lane] + mass4[lane + 2];
      weighted[lane] += weighted4[lane] + weighted4[lane + 2];
    }
  }
  out.shift = shift;
  out.mass = mass[0] + mass[1];
  out.weighted = weighted[0] + weighted[1];
}

/** The series of e^(r STEP). */
const SECOND = (STEP * STEP) / 2;
const THIRD = (STEP * STEP * STEP) / 6;
const FOURTH = (STEP * STEP * STEP * STEP) / 24;

/** NaN is passed over. */
function greatest(values: Float32Array | Float64Array): number {
  let found = -Infinity;
  for (const value of values) if (value > found) found = value;
  return found;
}
