import type { FloatType } from "./array.ts";
import type { TensorValues } from "./formats.ts";
import type { Softmax } from "./softmax.ts";

/** Rows of no more numbers are lists of the most likely tokens: no model has as small a vocabulary. */
export const MAX_LISTED = 256;

/** By how much rounding may move the mass of a whole vocabulary; bfloat16 has 8 bits, so ln p near -10 is off by 3 %. */
export const MASS_TOLERANCE: Readonly<Record<FloatType, number>> = {
  f64: 1e-3,
  f32: 1e-3,
  f16: 0.01,
  bf16: 0.06,
};

/** Logits whose sum happens to be this near to that of logprobs are not told from logprobs of many tokens. */
const NEAR = 5;

/** Nothing tells what the numbers are. */
export interface Unclear {
  readonly unclear: string;
  readonly code?: "chosen-only" | "bad-value";
  readonly remedy?: string;
}

/**
 * What the numbers of a row are: probabilities lie in 0 to 1 and add up to 1, logprobs are not above 0 and their
 * exponentials add up to 1, everything else are logits: but none that probabilities of a part of the vocabulary
 * could be. Short rows are lists of the most likely tokens, which add up to less.
 *
 * @param ofExponentials the row's softmax, as if it were logits
 */
export function meaningOf(
  values: Float64Array | Float32Array,
  dtype: FloatType,
  { lnMass }: Softmax,
): TensorValues | Unclear {
  const tolerance = MASS_TOLERANCE[dtype];
  const isList = values.length <= MAX_LISTED;
  let [sum, min, max] = [0, Infinity, -Infinity];
  for (const value of values) {
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
    // Neither the one nor the other: no more is asked for.
    if (min < -tolerance && max > tolerance) break;
  }
  if (min >= 0 && sum <= 1 + tolerance && (isList || sum >= 1 - tolerance)) return "probabilities";
  const areNegative = max <= tolerance;
  if (areNegative && lnMass <= tolerance && (isList || lnMass >= -tolerance)) return "logprobs";
  if (isList)
    return { unclear: `rows of ${values.length} numbers that are neither logprobs nor probabilities` };
  if (areNegative && Math.abs(lnMass) < NEAR)
    return { unclear: `rows that are logits, or logprobs of a part of the vocabulary` };
  if (min >= -tolerance && max <= 1 + tolerance)
    return {
      unclear:
        "rows from 0 to 1 that do not add up to 1: probabilities of a part of the vocabulary, or logits",
    };
  return "logits";
}
