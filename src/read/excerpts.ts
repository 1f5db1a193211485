import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { openBytes } from "./open/bytes.ts";
import { STDIN } from "./open/find.ts";
import { readRecord } from "./read-record.ts";
import type { ReadOptions } from "./read.ts";
import type { RecordLocation } from "./reading.ts";
import type { CompiledFormat } from "./walk/compile.ts";
import { readToken } from "./walk/token.ts";
import { alternativesOf, type FoundSample } from "./walk/walk.ts";

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
  options: Pick<ReadOptions, "formats" | "cwd" | "stdin">,
): Promise<Excerpt | undefined> {
  if (location.path === STDIN || location.length > MAX_BYTES) return undefined;
  const bytes = await rangeOf(location, options);
  const record = readRecord(
    { bytes, line: location.line, offset: location.offset, last: false, tooLarge: false },
    location.path,
    options.formats,
    MAX_BYTES,
  );
  const sample = record.ok ? record.samples[location.ordinal] : undefined;
  return sample && excerptOf(sample, position);
}

async function rangeOf(
  location: RecordLocation,
  options: Pick<ReadOptions, "cwd" | "stdin">,
): Promise<Buffer> {
  const source = await openBytes(location.path, options.cwd, options.stdin);
  const begin = location.offset;
  const end = begin + location.length;
  if (!source.compressed) {
    source.close();
    const file = createReadStream(resolve(options.cwd, location.path), { start: begin, end: end - 1 });
    return Buffer.concat(await file.toArray());
  }
  const parts: Uint8Array[] = [];
  let offset = 0;
  for await (const chunk of source.chunks) {
    parts.push(chunk.slice(Math.max(0, begin - offset), Math.max(0, end - offset)));
    offset += chunk.length;
    if (offset >= end) break;
  }
  return Buffer.concat(parts);
}

function excerptOf(sample: FoundSample, position: number): Excerpt {
  const { format } = sample;
  const textOf = (node: unknown) => (format.chosen && readToken(node, format.chosen)?.text) ?? "";
  const before = sample.positions
    .slice(Math.max(0, position - TOKENS_BEFORE), position)
    .map(textOf)
    .join("");
  const chosen = format.chosen && readToken(sample.positions[position], format.chosen)?.text;
  return {
    before: [...before].slice(-MAX_BEFORE).join(""),
    ...(chosen !== undefined && { chosen }),
    alternatives: mostLikely(sample.positions[position], format),
  };
}

function mostLikely(position: unknown, format: CompiledFormat): Excerpt["alternatives"] {
  return [...(alternativesOf(position, format) ?? [])]
    .flatMap((node, index) => {
      const token = readToken(node, format.alternative);
      if (token === undefined || Number.isNaN(token.value)) return [];
      const probability = format.format.scale === "probability" ? token.value : Math.exp(token.value);
      return [{ token: token.text ?? `#${index}`, probability: Math.min(1, probability) }];
    })
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MAX_ALTERNATIVES);
}
