import { closeSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { openSources, type OpenOptions } from "./open/bytes.ts";
import { STDIN } from "./open/find.ts";
import { readRecord } from "./read-record.ts";
import type { ReadOptions } from "./read.ts";
import type { RecordLocation } from "./reading.ts";
import { Bounds } from "./scan/bounds.ts";
import type { FoundSample } from "./walk/sample.ts";

/** A longer record is not read again only to be shown. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What has been noted of a sample when its numbers were read. */
export interface Located {
  readonly location: RecordLocation;
  /** Name of its format, where that is known: no other is looked for. */
  readonly format?: string | undefined;
}

export type ReadAgainOptions = Pick<ReadOptions, "formats"> & OpenOptions;

/**
 * Reads samples again, from the byte ranges that were noted when their numbers were read: each file once and in its
 * order, one record in memory at a time.
 *
 * @param items in any order
 * @returns each with its sample, file by file in the order they are first named; undefined where it cannot be had:
 *   standard input or another pipe, a very long record, a file that has changed
 */
export async function* readAgain<T extends Located>(
  items: readonly T[],
  options: ReadAgainOptions,
): AsyncGenerator<readonly [item: T, sample: FoundSample | undefined]> {
  const bounds = new Bounds(options.limits);
  for (const ofFile of byFile(items)) {
    const ranges = rangesOf(ofFile);
    for await (const [range, bytes] of bytesOf(ranges, options)) {
      const { location, format } = range[0];
      const raw = bytes && { bytes, line: location.line, endsFile: false };
      const formats = options.formats.filter(({ name }) => format === undefined || name === format);
      const record = raw && readRecord(raw, location.path, formats, bounds);
      for (const item of range)
        yield [item, record?.ok === true ? record.samples[item.location.ordinal] : undefined];
    }
  }
}

/** Samples of one record, which is read once for all of them. */
type Range<T> = readonly [T, ...T[]];

function byFile<T extends Located>(items: readonly T[]): T[][] {
  const files = new Map<string, T[]>();
  for (const item of items) {
    const { path } = item.location;
    const file = files.get(path);
    if (file === undefined) files.set(path, [item]);
    else file.push(item);
  }
  return [...files.values()];
}

function rangesOf<T extends Located>(items: readonly T[]): Range<T>[] {
  const ranges: [T, ...T[]][] = [];
  for (const item of [...items].sort((a, b) => a.location.offset - b.location.offset)) {
    const last = ranges.at(-1);
    if (last?.[0].location.offset === item.location.offset) last.push(item);
    else ranges.push([item]);
  }
  return ranges;
}

/** The bytes of ranges of one file, in their order; undefined of those that are not read. */
async function* bytesOf<T extends Located>(
  ranges: readonly Range<T>[],
  { cwd, stdin, limits }: OpenOptions,
): AsyncGenerator<readonly [Range<T>, Buffer | undefined]> {
  const { path, archive } = ranges[0][0].location;
  const isKept = path !== STDIN && isFile(resolve(cwd, archive?.path ?? path));
  const isReadable = ([{ location }]: Range<T>) =>
    isKept && location.length > 0 && location.length <= MAX_BYTES;
  for (const range of ranges) if (!isReadable(range)) yield [range, undefined];
  const wanted = ranges.filter(isReadable);
  if (wanted.length === 0) return;
  for await (const source of openSources(archive?.path ?? path, { cwd, stdin, limits }, archive?.entry)) {
    if (source.compressed) yield* cut(source.chunks, wanted);
    else {
      // Only who has taken of them can give them back.
      for await (const chunk of source.chunks) if (chunk.length > 0) break;
      const file = openSync(resolve(cwd, path), "r");
      try {
        for (const range of wanted) yield [range, bytesAt(file, range[0].location)];
      } finally {
        closeSync(file);
      }
    }
    return;
  }
}

/** A pipe gives nothing twice. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Fewer, where the file has become shorter. */
function bytesAt(file: number, { offset, length }: RecordLocation): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

/** Cuts ranges, which do not overlap, out of what is read in one pass. */
async function* cut<T extends Located>(
  chunks: AsyncIterable<Uint8Array>,
  ranges: readonly Range<T>[],
): AsyncGenerator<readonly [Range<T>, Buffer]> {
  let [next, offset] = [0, 0];
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const end = offset + chunk.length;
    while (next < ranges.length) {
      const { offset: from, length } = ranges[next][0].location;
      if (from >= end) break;
      parts.push(chunk.slice(Math.max(0, from - offset), from + length - offset));
      if (from + length > end) break;
      yield [ranges[next++], Buffer.concat(parts)];
      parts = [];
    }
    if (next === ranges.length) return;
    offset = end;
  }
  // The file has become shorter.
  for (const range of ranges.slice(next)) yield [range, Buffer.alloc(0)];
}
