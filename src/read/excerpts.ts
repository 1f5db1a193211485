import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { openSources, type OpenOptions } from "./open/bytes.ts";
import { STDIN } from "./open/find.ts";
import { readRecord } from "./read-record.ts";
import type { ReadOptions } from "./read.ts";
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

/** A longer record is not read again only to be shown. */
const MAX_BYTES = 64 * 1024 * 1024;

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
  options: Pick<ReadOptions, "formats"> & OpenOptions,
): Promise<Excerpt | undefined> {
  const sample = await readAgain(location, options);
  return sample && excerptOf(sample, position);
}

/**
 * Reads the text of each of a sample's tokens again; undefined where there is none.
 *
 * @returns undefined where nothing can be read again
 */
export async function readTexts(
  location: RecordLocation,
  options: Pick<ReadOptions, "formats"> & OpenOptions,
): Promise<(string | undefined)[] | undefined> {
  const sample = await readAgain(location, options);
  return sample?.positions.map((_, i) => sample.named(i)?.text);
}

async function readAgain(
  location: RecordLocation,
  options: Pick<ReadOptions, "formats"> & OpenOptions,
): Promise<FoundSample | undefined> {
  if (location.path === STDIN || location.length === 0 || location.length > MAX_BYTES) return undefined;
  const bytes = await rangeOf(location, options);
  const record = readRecord({ bytes, line: location.line, endsFile: false }, location.path, options.formats);
  return record.ok ? record.samples[location.ordinal] : undefined;
}

async function rangeOf(
  { path, archive, offset: begin, length }: RecordLocation,
  { cwd, stdin, limits }: OpenOptions,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const source of openSources(archive?.path ?? path, { cwd, stdin, limits }, archive?.entry)) {
    if (!source.compressed) {
      // Only who has taken of them can give them back.
      for await (const chunk of source.chunks) if (chunk.length > 0) break;
      const file = createReadStream(resolve(cwd, path), { start: begin, end: begin + length - 1 });
      return Buffer.concat(await file.toArray());
    }
    let offset = 0;
    for await (const chunk of source.chunks) {
      parts.push(chunk.slice(Math.max(0, begin - offset), Math.max(0, begin + length - offset)));
      offset += chunk.length;
      if (offset >= begin + length) break;
    }
  }
  return Buffer.concat(parts);
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
