import { readTexts } from "../excerpts.ts";
import type { ReadOptions } from "../read.ts";
import type { SampleEnd } from "../reading.ts";
import type { Misaligned } from "./align.ts";

const MAX_TOKEN = 40;

/** Why two samples are not of the same tokens, in words, from their texts, which are read again. */
export async function describeMisalignment(
  base: SampleEnd,
  tuned: SampleEnd,
  { misalignedAt: position, ends }: Misaligned,
  options: ReadOptions,
): Promise<string> {
  const where = `sample ${JSON.stringify(tuned.id)}, position ${position}`;
  const [ours, theirs] = [await readTexts(base, options), await readTexts(tuned, options)];
  if (ours === undefined || theirs === undefined || ours.includes(undefined) || theirs.includes(undefined))
    return `${where}: ${ends === undefined ? "the two files score different tokens" : shorter(ends)}`;
  if (ours.join("") === theirs.join(""))
    return ours.length === theirs.length && ours.every((text, i) => text === theirs[i])
      ? `${where}: the tokens have the same text and other ids: the vocabularies differ, so probabilities cannot be compared token by token`
      : `${where}: the same text is cut into other tokens (${counts(ours, theirs)}): the tokenizers differ, so probabilities cannot be compared token by token`;
  if (ends !== undefined) return `${where}: ${shorter(ends)} (${counts(ours, theirs)})`;
  return `${where}: the base scores ${quoted(ours[position])}, the tuned model ${quoted(theirs[position])}: the texts differ`;
}

const shorter = (side: "base" | "tuned"): string =>
  `the text of the ${side === "base" ? "base" : "tuned model"} ends here, the other one goes on`;

const counts = (ours: readonly unknown[], theirs: readonly unknown[]): string =>
  `${ours.length} and ${theirs.length} of them`;

const quoted = (text: string | undefined): string =>
  JSON.stringify([...(text ?? "")].slice(0, MAX_TOKEN).join(""));
