import { isObject } from "../walk/path.ts";
import {
  BadTensor,
  BYTES_PER,
  elementsOf,
  MAX_HEADER_BYTES,
  type FloatType,
  type Header,
  type StoredArray,
} from "./array.ts";

const LENGTH_BYTES = 8;
const OPENING_BRACE = 0x7b;

const DTYPES: Readonly<Record<string, FloatType>> = { F16: "f16", BF16: "bf16", F32: "f32", F64: "f64" };

/** The length of the header, then the JSON object that it is. */
export const isSafetensors = (bytes: Buffer): boolean =>
  bytes.length > LENGTH_BYTES &&
  bytes[LENGTH_BYTES] === OPENING_BRACE &&
  bytes.readBigUInt64LE(0) <= MAX_HEADER_BYTES;

/**
 * Reads the header of a .safetensors file.
 *
 * Source: huggingface/safetensors, README, "Format".
 *
 * @param bytes the file's beginning
 * @returns undefined where there are not bytes enough yet
 * @throws BadTensor for a header that is not one, or arrays that overlap
 */
export function safetensorsHeader(bytes: Buffer): Header | undefined {
  const begin = LENGTH_BYTES + Number(bytes.readBigUInt64LE(0));
  if (bytes.length < begin) return undefined;
  const parsed = parse(bytes.toString("utf8", LENGTH_BYTES, begin));
  const { __metadata__: metadata, ...entries } = parsed;
  const arrays = Object.entries(entries)
    .map(([name, entry]) => storedArray(name, entry, begin))
    .sort((a, b) => a.begin - b.begin);
  for (const [i, { name, begin: at }] of arrays.entries())
    if (i > 0 && at < arrays[i - 1].end)
      throw new BadTensor(`the array ${JSON.stringify(name)} overlaps another`);
  return { arrays, metadata: isObject(metadata) ? metadata : {} };
}

function parse(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isObject(parsed)) return parsed;
  } catch {
    // Told below: what the parser says of a header helps nobody.
  }
  throw new BadTensor("the header of the .safetensors file is not a JSON object");
}

function storedArray(name: string, entry: unknown, dataBegin: number): StoredArray {
  const { dtype: stored, shape, data_offsets: offsets } = isObject(entry) ? entry : {};
  if (typeof stored !== "string" || !Array.isArray(offsets) || offsets.length !== 2)
    throw new BadTensor(`the header does not describe the array ${JSON.stringify(name)}`);
  const [begin, end] = offsets as unknown[];
  const elements = elementsOf(shape, name);
  const dtype = DTYPES[stored];
  if (!Number.isSafeInteger(begin) || !Number.isSafeInteger(end) || (begin as number) < 0)
    throw new BadTensor(`the offsets of ${JSON.stringify(name)} are not whole numbers of bytes`);
  const bytes = (end as number) - (begin as number);
  if (bytes < 0 || (dtype !== undefined && bytes !== elements * BYTES_PER[dtype]))
    throw new BadTensor(`the offsets of ${JSON.stringify(name)} do not fit its shape`);
  return {
    name,
    dtype,
    stored,
    shape: shape as number[],
    begin: dataBegin + (begin as number),
    end: dataBegin + (end as number),
  };
}
