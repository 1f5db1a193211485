import { readAgain, type Located, type ReadAgainOptions } from "./read-again.ts";
import type { FoundSample } from "./walk/sample.ts";
import type { Token } from "./walk/token.ts";
import { tokenId, tokenName } from "./walk/token-name.ts";

/** The text round a position; all of it untrusted. */
export interface Excerpt {
  /** Text of the tokens before the position, at most 60 characters. */
  readonly before: string;
  /** The token there, by its text or its id; absent where nothing names it. */
  readonly chosen?: string;
  /** The most likely tokens, at most five, the most likely first; `?` where nothing names one. */
  readonly alternatives: readonly { readonly token: string; readonly probability: number }[];
}

const TOKENS_BEFORE = 24;
const MAX_BEFORE = 60;
const MAX_ALTERNATIVES = 5;
const UNNAMED = "?";

/**
 * Reads the text round positions of samples again, from the byte ranges that were noted when their numbers were read:
 * each file once.
 *
 * @param items samples, each with the position that is wanted, its index in the sample
 * @returns those that can be had: not of standard input, a very long record, or a file that has changed
 */
export async function readExcerpts<T extends Located & { readonly position: number }>(
  items: readonly T[],
  options: ReadAgainOptions,
): Promise<Map<T, Excerpt>> {
  const excerpts = new Map<T, Excerpt>();
  for await (const [item, sample] of readAgain(items, options))
    if (sample !== undefined) excerpts.set(item, excerptOf(sample, item.position));
  return excerpts;
}

/** The same of one position. */
export async function readExcerpt(
  { location, format }: Located,
  position: number,
  options: ReadAgainOptions,
): Promise<Excerpt | undefined> {
  const [excerpt] = (await readExcerpts([{ location, format, position }], options)).values();
  return excerpt;
}

/**
 * Reads the text of each of a sample's tokens again; undefined where there is none.
 *
 * @returns undefined where nothing can be read again
 */
export async function readTexts(
  located: Located,
  options: ReadAgainOptions,
): Promise<(string | undefined)[] | undefined> {
  for await (const [, sample] of readAgain([located], options))
    return sample?.positions.map((_, i) => sample.named(i)?.text);
  return undefined;
}

function excerptOf(sample: FoundSample, position: number): Excerpt {
  const before: string[] = [];
  for (let i = Math.max(0, position - TOKENS_BEFORE); i < position; i++)
    before.push(sample.named(i)?.text ?? "");
  const token = sample.named(position);
  const chosen = token && nameOf(token);
  return {
    before: [...before.join("")].slice(-MAX_BEFORE).join(""),
    ...(chosen !== undefined && { chosen }),
    alternatives: sample
      .ranked(position, MAX_ALTERNATIVES)
      .map(({ token, probability }) => ({ token: nameOf(token) ?? UNNAMED, probability })),
  };
}

const nameOf = (token: Token): string | undefined => tokenName(token.text, tokenId(token));
