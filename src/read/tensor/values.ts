import { SCALE_BYTES, type Dtype } from "./array.ts";

/** The numbers of one row, as they are stored. */
export type Row = FloatRow | CodedRow;

export type FloatRow =
  | { readonly dtype: "f16" | "bf16"; readonly codes: Uint16Array }
  | { readonly dtype: "f32"; readonly values: Float32Array }
  | { readonly dtype: "f64"; readonly values: Float64Array };

/** Logprobs as `floor + scale * code`; code 0 is the floor itself or anything below it. */
export interface CodedRow {
  readonly dtype: "coded";
  readonly codes: Uint16Array;
  readonly scale: number;
  readonly floor: number;
}

/** A row of so many numbers over its bytes, without a copy. */
export function rowOver({ buffer, byteOffset }: Uint8Array<ArrayBuffer>, dtype: Dtype, length: number): Row {
  if (dtype === "f64") return { dtype, values: new Float64Array(buffer, byteOffset, length) };
  if (dtype === "f32") return { dtype, values: new Float32Array(buffer, byteOffset, length) };
  if (dtype === "coded") {
    const [scale, floor] = new Float32Array(buffer, byteOffset, 2);
    return { dtype, codes: new Uint16Array(buffer, byteOffset + SCALE_BYTES, length), scale, floor };
  }
  return { dtype, codes: new Uint16Array(buffer, byteOffset, length) };
}

/** The numbers of a coded row as they are meant, in `room`, which is at least as long. */
export function decoded({ codes, scale, floor }: CodedRow, room: Float64Array): Float64Array {
  for (let i = 0; i < codes.length; i++) room[i] = floor + scale * codes[i];
  return room.subarray(0, codes.length);
}
