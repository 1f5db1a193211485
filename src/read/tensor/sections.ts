import { BadTensor, type Header, type StoredArray } from "./array.ts";
import type { TensorValues } from "./formats.ts";

/** An array of a file that is read, and how. */
export interface Section {
  readonly array: StoredArray & { readonly dtype: NonNullable<StoredArray["dtype"]> };
  /** Undefined where the rows tell. */
  readonly values: TensorValues | undefined;
  readonly samples: number;
  /** Positions of each sample. */
  readonly positions: number;
  /** Numbers of each position; 1 where they are entropies. */
  readonly width: number;
}

/** No vocabulary is larger. */
const MAX_WIDTH = 1 << 20;

/** Names of arrays that hold what is looked for; a file of many others holds weights. */
const TELLING_NAME = /logit|log_?prob|prob|entrop|scores|distribution/i;

export const isTelling = (name: string): boolean => TELLING_NAME.test(name);

/**
 * The arrays of a file that are read: those whose names say so, or the only one of floating-point numbers.
 *
 * @param values what the numbers are, where the user said it: then every array of the right shape is read
 * @throws BadTensor where there is none, or one has a shape that is no list of positions
 */
export function sectionsOf({ arrays }: Header, values: TensorValues | undefined): Section[] {
  const floats = arrays.filter((array): array is Section["array"] => array.dtype !== undefined);
  if (floats.length === 0) {
    const found = arrays.map(({ name, stored }) => `${name} (${stored})`);
    throw new BadTensor(`the file holds no floating-point numbers${listed(found)}`);
  }
  const telling = floats.filter(({ name }) => isTelling(name));
  const read = values !== undefined || floats.length === 1 ? floats : telling;
  if (read.length === 0) {
    const found = floats.map(({ name }) => name);
    throw new BadTensor(
      `no array is named like logits, logprobs, probabilities or entropies${listed(found)}`,
    );
  }
  return read.map((array) => sectionOf(array, values));
}

const listed = (names: readonly string[]): string =>
  names.length === 0 ? "" : `: ${names.slice(0, 5).join(", ")}${names.length > 5 ? ", ..." : ""}`;

function sectionOf(array: Section["array"], named: TensorValues | undefined): Section {
  const { shape } = array;
  const values = named ?? (shape.length === 1 || /entrop/i.test(array.name) ? "entropies" : undefined);
  const [width, positions, samples, ...more] =
    values === "entropies" ? [1, ...shape.toReversed()] : shape.toReversed();
  if (positions === undefined || more.length > 0)
    throw new BadTensor(`${JSON.stringify(array.name)} has the shape (${shape.join(", ")})`);
  if (width > MAX_WIDTH)
    throw new BadTensor(`${JSON.stringify(array.name)} has rows of more than ${MAX_WIDTH} numbers`);
  return { array, values, samples: samples ?? 1, positions, width };
}
