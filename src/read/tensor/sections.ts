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
const TELLING_NAME = /logit|log_?prob|prob|entrop|distribution/i;

export const isTelling = (name: string): boolean => TELLING_NAME.test(name);

/** What `generate()` of transformers calls logits that temperature, top-k and top-p were applied to. */
const PROCESSED_NAME = /scores/i;

const SAY_IT = "or name the `format` if it is right as it is.";

/**
 * The arrays of a file that are read: those whose names say so, or the only one of floating-point numbers.
 *
 * @param values what the numbers are, where the user said it: then every array of the right shape is read
 * @throws BadTensor where there is none, or one has a shape that is no list of positions
 */
export function sectionsOf({ format, arrays }: Header, values: TensorValues | undefined): Section[] {
  const floats = arrays.filter((array): array is Section["array"] => array.dtype !== undefined);
  if (floats.length === 0) {
    const found = arrays.map(({ name, stored }) => `${name} (${stored})`);
    throw new BadTensor(`the file holds no floating-point numbers${listed(found)}`);
  }
  const telling = floats.filter(({ name }) => isTelling(name));
  if (values === undefined && telling.length === 0) checkNames(floats);
  const read = values !== undefined || floats.length === 1 ? floats : telling;
  if (read.length === 0) {
    const found = floats.map(({ name }) => name);
    throw new BadTensor(
      `no array is named like logits, logprobs, probabilities or entropies${listed(found)}`,
    );
  }
  const sections = read.map((array) => sectionOf(array, values));
  if (values === undefined && format === undefined) sections.forEach(checkAxes);
  return sections;
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

/** What nobody has named is not taken for logits where it is more like something else. @throws BadTensor */
function checkNames(arrays: readonly Section["array"][]): void {
  const processed = arrays.find(({ name, shape }) => PROCESSED_NAME.test(name) && shape.length > 1);
  if (processed === undefined) return;
  throw new BadTensor(
    `${JSON.stringify(processed.name)} is named like the scores of generate(), which are taken after temperature, top-k and top-p`,
    "unclear-tensor",
    `Save \`output_logits=True\` instead of \`output_scores\`, ${SAY_IT}`,
  );
}

/** Nor are the positions of one sample taken for samples. @throws BadTensor */
function checkAxes({ array: { name, shape }, values, samples, positions }: Section): void {
  if (positions > 1 || samples === 1) return;
  const axes = values === "entropies" ? "(T, B)" : "(T, B, V)";
  throw new BadTensor(
    `${JSON.stringify(name)} has the shape (${shape.join(", ")}): ${samples} samples of one position each, or ${axes}?`,
    "unclear-tensor",
    `Put samples first, then their positions (\`torch.stack(outputs.logits, dim=1)\`), ${SAY_IT}`,
  );
}
