import { closeSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { openSources, type OpenOptions } from "./open/bytes.ts";
import { STDIN } from "./open/find.ts";
import { readRecord, type RawRecord } from "./read-record.ts";
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
 * Reads samples again, from the byte ranges that were noted when their numbers were read, one record in memory at a time.
 * Those of packed files come first, each of which is read once and in its own order; then all others in the order given,
 * so that who has enough can stop.
 *
 * @returns each with its sample and its record, whose bytes are valid until the next; undefined where it cannot be had:
 *   standard input or another pipe, a very long record, a file that has changed
 */
export async function* readAgain<T extends Located>(
  items: readonly T[],
  options: ReadAgainOptions,
): AsyncGenerator<readonly [item: T, sample: FoundSample | undefined, record: RawRecord | undefined]> {
  const bounds = new Bounds(options.limits);
  for await (const [range, bytes] of bytesOf(rangesOf(items), options)) {
    const { location, format } = range[0];
    const raw = bytes && { bytes, line: location.line, endsFile: false };
    const formats = options.formats.filter(({ name }) => format === undefined || name === format);
    const record = raw && readRecord(raw, location.path, formats, bounds);
    for (const item of range)
      yield [item, record?.ok === true ? record.samples[item.location.ordinal] : undefined, raw];
  }
}

/** Samples of one record, which is read once for all of them. */
type Range<T> = readonly [T, ...T[]];

/** In the order of their first samples. */
function rangesOf<T extends Located>(items: readonly T[]): Range<T>[] {
  const ranges = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const { path, offset } = item.location;
    const key = `${offset}:${path}`;
    const range = ranges.get(key);
    if (range === undefined) ranges.set(key, [item]);
    else range.push(item);
  }
  return [...ranges.values()];
}

function byFile<T extends Located>(ranges: readonly Range<T>[]): Iterable<Range<T>[]> {
  const files = new Map<string, Range<T>[]>();
  for (const range of ranges) {
    const { path } = range[0].location;
    const file = files.get(path);
    if (file === undefined) files.set(path, [range]);
    else file.push(range);
  }
  return files.values();
}

/** The bytes of ranges, valid until the next; undefined of those that are not read. */
async function* bytesOf<T extends Located>(
  ranges: readonly Range<T>[],
  options: OpenOptions,
): AsyncGenerator<readonly [Range<T>, Buffer | undefined]> {
  const loose = new Set<Range<T>>();
  for (const ofFile of byFile(ranges)) {
    const { path, archive } = ofFile[0][0].location;
    const isKept = path !== STDIN && isFile(resolve(options.cwd, archive?.path ?? path));
    const isReadable = ([{ location }]: Range<T>) =>
      isKept && location.length > 0 && location.length <= MAX_BYTES;
    for (const range of ofFile) if (!isReadable(range)) yield [range, undefined];
    const wanted = ofFile.filter(isReadable);
    if (wanted.length === 0) continue;
    for await (const source of openSources(archive?.path ?? path, options, archive?.entry)) {
      if (source.compressed) yield* cut(source.chunks, wanted);
      else {
        // Only who has taken of them can give them back.
        for await (const chunk of source.chunks) if (chunk.length > 0) break;
        for (const range of wanted) loose.add(range);
      }
      break;
    }
  }
  yield* looseBytes(
    ranges.filter((range) => loose.has(range)),
    options,
  );
}

/** A pipe gives nothing twice. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Reads ranges where they are; fewer bytes, where a file has become shorter. */
function* looseBytes<T extends Located>(
  ranges: readonly Range<T>[],
  { cwd }: OpenOptions,
): Generator<readonly [Range<T>, Buffer]> {
  let buffer = Buffer.alloc(0);
  let open: { readonly path: string; readonly file: number } | undefined;
  try {
    for (const range of ranges) {
      const { path, offset, length } = range[0].location;
      if (open?.path !== path) {
        if (open !== undefined) closeSync(open.file);
        open = undefined;
        open = { path, file: openSync(resolve(cwd, path), "r") };
      }
      if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length);
      yield [range, buffer.subarray(0, readSync(open.file, buffer, 0, length, offset))];
    }
  } finally {
    if (open !== undefined) closeSync(open.file);
  }
}

/** Cuts ranges, which do not overlap, out of what is read in one pass. */
async function* cut<T extends Located>(
  chunks: AsyncIterable<Uint8Array>,
  unordered: readonly Range<T>[],
): AsyncGenerator<readonly [Range<T>, Buffer]> {
  const ranges = unordered.toSorted(([a], [b]) => a.location.offset - b.location.offset);
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
