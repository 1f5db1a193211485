import type { Header } from "./array.ts";
import { baseLogitsHeader, isBaseLogits } from "./base-logits.ts";
import { isNpy, npyHeader } from "./npy.ts";
import { isSafetensors, safetensorsHeader } from "./safetensors.ts";

/** Whether the first bytes of a file are those of a tensor file. */
export const isTensor = (bytes: Buffer): boolean =>
  isNpy(bytes) || isBaseLogits(bytes) || isSafetensors(bytes);

/**
 * What a tensor file's beginning says of its arrays.
 *
 * @param name what to call the array of a file that has one without a name
 * @returns undefined where there are not bytes enough yet
 * @throws BadTensor
 */
export const headerOf = (bytes: Buffer, name: string): Header | undefined =>
  isNpy(bytes)
    ? npyHeader(bytes, name)
    : isBaseLogits(bytes)
      ? baseLogitsHeader(bytes)
      : safetensorsHeader(bytes);
