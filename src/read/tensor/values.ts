import { SCALE_BYTES, type Dtype, type FloatType } from "./array.ts";

/** The numbers of one row, as they are stored. */
export type Row =
  | { readonly dtype: "f16" | "bf16"; readonly codes: Uint16Array }
  | { readonly dtype: "f32"; readonly values: Float32Array }
  | { readonly dtype: "f64"; readonly values: Float64Array }
  | CodedRow;

/** Logprobs as `floor + scale * code`; code 0 is the floor itself or anything below it. */
export interface CodedRow {
  readonly dtype: "coded";
  readonly codes: Uint16Array;
  readonly scale: number;
  readonly floor: number;
}

/** A row over its bytes, without a copy; their beginning in `buffer` is that of the buffer. */
export function rowOver(buffer: ArrayBuffer, dtype: Dtype, length: number): Row {
  if (dtype === "f64") return { dtype, values: new Float64Array(buffer, 0, length) };
  if (dtype === "f32") return { dtype, values: new Float32Array(buffer, 0, length) };
  if (dtype === "coded") {
    const [scale, floor] = new Float32Array(buffer, 0, 2);
    return { dtype, codes: new Uint16Array(buffer, SCALE_BYTES, length), scale, floor };
  }
  return { dtype, codes: new Uint16Array(buffer, 0, length) };
}

/** Every number that 16 bits can be, with what entropy needs of it. */
export interface Table {
  readonly values: Float64Array;
  readonly exp: Float64Array;
  /** v exp(v); 0 for -inf, as 0 ln 0 is. */
  readonly valueTimesExp: Float64Array;
}

const tables = new Map<FloatType, Table>();

/** The table of a 16-bit type; made once, 1.5 MiB. */
export function tableOf(dtype: "f16" | "bf16"): Table {
  const known = tables.get(dtype);
  if (known !== undefined) return known;
  const values = Float64Array.from({ length: 65_536 }, (_, code) =>
    dtype === "f16" ? fromHalf(code) : fromBfloat(code),
  );
  const exp = values.map(Math.exp);
  const table = { values, exp, valueTimesExp: exp.map((e, code) => (e === 0 ? 0 : e * values[code])) };
  tables.set(dtype, table);
  return table;
}

/** The numbers of a row as they are meant; 16-bit ones are written to `room`, which is at least as long. */
export function decoded(row: Row, room: Float64Array): Float64Array | Float32Array {
  if ("values" in row) return row.values;
  if (row.dtype === "coded") {
    const { codes, scale, floor } = row;
    for (let i = 0; i < codes.length; i++) room[i] = floor + scale * codes[i];
    return room.subarray(0, codes.length);
  }
  const { values } = tableOf(row.dtype);
  const { codes } = row;
  for (let i = 0; i < codes.length; i++) room[i] = values[codes[i]];
  return room.subarray(0, codes.length);
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
