import type { TensorFormat } from "./formats.ts";

export type FloatType = "f16" | "bf16" | "f32" | "f64";

/** How the numbers of an array are stored; `coded`: 16 bits each, on a scale that their row begins with. */
export type Dtype = FloatType | "coded";

export const BYTES_PER: Readonly<Record<FloatType, number>> = { f16: 2, bf16: 2, f32: 4, f64: 8 };

/** Of a row whose numbers are coded: its scale and its floor, two float32. */
export const SCALE_BYTES = 8;

/** Bytes of a row of so many numbers; rows of coded ones are filled up to whole float32. */
export const rowBytes = (dtype: Dtype, length: number): number =>
  dtype === "coded" ? SCALE_BYTES + 4 * Math.ceil(length / 2) : length * BYTES_PER[dtype];

/** One array of a tensor file: C order, little-endian. */
export interface StoredArray {
  /** Its name in the file; of a .npy file, the file's. */
  readonly name: string;
  /** Undefined: not floating-point numbers (ids, masks, lengths). */
  readonly dtype: Dtype | undefined;
  /** The dtype as the file says it, for people. */
  readonly stored: string;
  readonly shape: readonly number[];
  /** Bytes from the start of the file to its first number, and past its last. */
  readonly begin: number;
  readonly end: number;
  /** The token that came at each position, by its number in the vocabulary; undefined where the file has none. */
  readonly chosen?: (sample: number, position: number) => number;
}

/** What the beginning of a tensor file says. */
export interface Header {
  /** Name of the file's format, where its header says what the numbers are. */
  readonly format?: TensorFormat["name"];
  readonly arrays: readonly StoredArray[];
  /** Names and values that the writer put beside the arrays. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A tensor file whose header says something that cannot be read. */
export class BadTensor extends Error {
  readonly code: "bad-tensor" | "unclear-tensor" | "pickle";
  readonly remedy: string | undefined;

  /** @param remedy where it is not that of the code */
  constructor(message: string, code: BadTensor["code"] = "bad-tensor", remedy?: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/** More than any header of a real file; a larger one is an attack, or not a header. */
export const MAX_HEADER_BYTES = 16 * 1024 * 1024;

const MAX_AXES = 8;

/**
 * The number of elements of a shape.
 *
 * @throws BadTensor for what is not a list of sizes, or for more elements than can be counted
 */
export function elementsOf(shape: unknown, name: string): number {
  const isSize = (size: unknown): size is number => Number.isSafeInteger(size) && (size as number) >= 0;
  if (!Array.isArray(shape) || shape.length > MAX_AXES || !shape.every(isSize))
    throw new BadTensor(`the shape of ${JSON.stringify(name)} is not a list of at most ${MAX_AXES} sizes`);
  const elements = shape.reduce((product, size) => product * size, 1);
  if (!Number.isSafeInteger(elements * 8))
    throw new BadTensor(`the shape of ${JSON.stringify(name)} is larger than any file`);
  return elements;
}
