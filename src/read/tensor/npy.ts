import { BadTensor, BYTES_PER, elementsOf, MAX_HEADER_BYTES, type FloatType, type Header } from "./array.ts";

const MAGIC = "\x93NUMPY";

/** bfloat16 is no type of numpy's: ml_dtypes writes it as two bytes of nothing known. */
const DTYPES: Readonly<Record<string, FloatType>> = {
  "<f2": "f16",
  "<V2": "bf16",
  "|V2": "bf16",
  "<f4": "f32",
  "<f8": "f64",
};

const INTEGERS = /^[<|][biu]\d$/;

export const isNpy = (bytes: Uint8Array): boolean =>
  [...MAGIC].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/**
 * Reads the header of a .npy file.
 *
 * Source: numpy.lib.format, versions 1 to 3.
 *
 * @param bytes the file's beginning
 * @param name what to call its one array
 * @returns undefined where there are not bytes enough yet
 * @throws BadTensor for a file whose numbers cannot be read
 */
export function npyHeader(bytes: Buffer, name: string): Header | undefined {
  if (bytes.length < 12) return undefined;
  const lengthBytes = bytes[6] === 1 ? 2 : 4;
  const headerLength = lengthBytes === 2 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8);
  if (headerLength > MAX_HEADER_BYTES) throw new BadTensor("the header of the .npy file is too long");
  const begin = 8 + lengthBytes + headerLength;
  if (bytes.length < begin) return undefined;
  const text = bytes.toString("latin1", 8 + lengthBytes, begin);
  const stored = /'descr':\s*'([^']*)'/.exec(text)?.[1];
  const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
  const sizes = /'shape':\s*\(([\d,\sL]*)\)/.exec(text)?.[1];
  if (stored === undefined || order === undefined || sizes === undefined)
    throw new BadTensor("the header of the .npy file is not one of an array of numbers");
  if (stored.includes("O")) throw new BadTensor("the .npy file holds pickled Python objects", "pickle");
  const dtype = DTYPES[stored];
  if (dtype === undefined && !INTEGERS.test(stored))
    throw new BadTensor(`the .npy file holds numbers of the type ${stored}`);
  const shape = sizes
    .split(",")
    .map((size) => size.trim())
    .filter((size) => size !== "")
    .map((size) => Number.parseInt(size, 10));
  if (order === "True" && shape.length > 1)
    throw new BadTensor("the .npy file stores its columns one after another (fortran_order)");
  const bytesPer = dtype === undefined ? Number(stored.slice(2)) : BYTES_PER[dtype];
  const end = begin + elementsOf(shape, name) * bytesPer;
  return { arrays: [{ name, dtype, stored, shape, begin, end }], metadata: {} };
}
