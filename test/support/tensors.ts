/** Writes tensor files as numpy and safetensors do: the tests' own, from the formats' specifications. */
import type { TensorValues } from "../../src/read/tensor/formats.ts";
import { collect, folderWith } from "./collect.ts";
import { randomNumbers } from "./random.ts";

export type Stored = "f16" | "bf16" | "f32" | "f64" | "i64";

const BYTES = { f16: 2, bf16: 2, f32: 4, f64: 8, i64: 8 };

export function bytesOf(values: readonly number[], stored: Stored): Buffer {
  const bytes = Buffer.alloc(values.length * BYTES[stored]);
  for (const [i, value] of values.entries()) {
    const at = i * BYTES[stored];
    if (stored === "f64") bytes.writeDoubleLE(value, at);
    else if (stored === "f32") bytes.writeFloatLE(value, at);
    else if (stored === "i64") bytes.writeBigInt64LE(BigInt(value), at);
    else bytes.writeUInt16LE(stored === "bf16" ? bfloat(value) : half(value), at);
  }
  return bytes;
}

function bfloat(value: number): number {
  const single = Buffer.alloc(4);
  single.writeFloatBE(value);
  return single.readUInt16BE(0);
}

/** Truncates: the values of these tests are such that nothing is lost, or it does not matter. */
function half(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  if (size < 2 ** -24) return sign;
  const fraction = Math.floor((size / 2 ** exponent) * 1024);
  return sign | (fraction < 1024 ? fraction : ((exponent + 15) << 10) | (fraction - 1024));
}

const DESCR = { f16: "<f2", bf16: "<V2", f32: "<f4", f64: "<f8", i64: "<i8" };

export function npy(
  values: readonly number[],
  shape: readonly number[],
  stored: Stored,
  { descr = DESCR[stored], fortran = "False" } = {},
): Buffer {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const dict = `{'descr': '${descr}', 'fortran_order': ${fortran}, 'shape': (${sizes}), }`;
  const text = `${dict.padEnd(117)}\n`;
  const head = Buffer.from([0x93, ...Buffer.from("NUMPY"), 1, 0, text.length, 0]);
  return Buffer.concat([head, Buffer.from(text), bytesOf(values, stored)]);
}

export interface Tensor {
  readonly values: readonly number[];
  readonly shape: readonly number[];
  readonly stored: Stored;
}

export function safetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata?: Readonly<Record<string, string>>,
): Buffer {
  const header: Record<string, unknown> = metadata === undefined ? {} : { __metadata__: metadata };
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [name, { values, shape, stored }] of Object.entries(tensors)) {
    const bytes = bytesOf(values, stored);
    parts.push(bytes);
    header[name] = { dtype: stored.toUpperCase(), shape, data_offsets: [offset, (offset += bytes.length)] };
  }
  return withHeader(JSON.stringify(header), Buffer.concat(parts));
}

export function withHeader(header: string, data: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)));
  return Buffer.concat([length, Buffer.from(header), data]);
}

/** Numbers of a row: more than those of a list. */
export const V = 300;

/** Logits that every type can hold: multiples of an eighth. */
export const logits = (rows: number, seed = 1): number[] => {
  const random = randomNumbers(seed);
  return Array.from({ length: rows * V }, () => Math.round(random() * 64) / 8 - 2);
};

/** Reads a file of these bytes. */
export async function readOne(name: string, bytes: Buffer, tensor?: TensorValues) {
  return collect([name], { cwd: folderWith({ [name]: bytes }), tensor });
}
