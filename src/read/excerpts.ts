import { readAgain, type ReadAgainOptions } from "./read-again.ts";
import type { RecordLocation } from "./reading.ts";
import type { FoundSample } from "./walk/sample.ts";

/** The text round a position; all of it untrusted. */
export interface Excerpt {
  /** Text of the tokens before the position, at most 60 characters. */
  readonly before: string;
  readonly chosen?: string;
  /** The most likely tokens, at most five, the most likely first. */
  readonly alternatives: readonly { readonly token: string; readonly probability: number }[];
}

const TOKENS_BEFORE = 24;
const MAX_BEFORE = 60;
const MAX_ALTERNATIVES = 5;

/**
 * Reads the text round one position of a sample again, from the byte range that was noted when its numbers
 * were read.
 *
 * @returns undefined where it cannot be had: standard input, a very long record, a file that has changed
 */
export async function readExcerpt(
  location: RecordLocation,
  position: number,
  options: ReadAgainOptions,
): Promise<Excerpt | undefined> {
  const sample = await again(location, options);
  return sample && excerptOf(sample, position);
}

/**
 * Reads the text of each of a sample's tokens again; undefined where there is none.
 *
 * @returns undefined where nothing can be read again
 */
export async function readTexts(
  location: RecordLocation,
  options: ReadAgainOptions,
): Promise<(string | undefined)[] | undefined> {
  const sample = await again(location, options);
  return sample?.positions.map((_, i) => sample.named(i)?.text);
}

async function again(location: RecordLocation, options: ReadAgainOptions): Promise<FoundSample | undefined> {
  for await (const [, sample] of readAgain([{ location }], options)) return sample;
  return undefined;
}

function excerptOf(sample: FoundSample, position: number): Excerpt {
  const before: string[] = [];
  for (let i = Math.max(0, position - TOKENS_BEFORE); i < position; i++)
    before.push(sample.named(i)?.text ?? "");
  const chosen = sample.named(position)?.text;
  return {
    before: [...before.join("")].slice(-MAX_BEFORE).join(""),
    ...(chosen !== undefined && { chosen }),
    alternatives: sample
      .ranked(position)
      .slice(0, MAX_ALTERNATIVES)
      .map(({ token, probability }, rank) => ({ token: token.text ?? `#${rank + 1}`, probability })),
  };
}
