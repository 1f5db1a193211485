import { closeSync, fstatSync, openSync, read, readSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { DEFAULT_LIMITS, type Limits } from "../../config/limits.ts";
import { chunksOf } from "./chunks.ts";
import { linesFrom, type Decoder } from "./decoder.ts";
import { bounded, decompress } from "./decompress.ts";
import { STDIN } from "./find.ts";
import { isParquet, parquetLines } from "./parquet.ts";
import { isZip, zipEntries } from "./zip.ts";

/** The bytes of one file, or of one entry of an archive, decompressed. */
export interface ByteSource {
  /** For people: the file's path, with the entry's name behind it. */
  readonly path: string;
  /** Name of the entry, where the file is an archive. */
  readonly entry?: string;
  /** Absolute path of a file that holds these very bytes, so that parts of it can be read elsewhere. */
  readonly file?: string;
  /** Their memory is used again: take what you need of one before asking for the next. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly compressed: boolean;
  /** Bytes taken so far, as stored. */
  readonly stored: () => number;
  /**
   * Of a file that is neither packed nor a pipe: reads from a place in it. Fewer bytes than there is room for are its
   * last; once `chunks` has ended, there are none.
   */
  readonly readAt?: (into: Uint8Array, offset: number) => Promise<number>;
}

export interface OpenOptions {
  /** Absolute directory that paths are relative to. */
  readonly cwd: string;
  /** The memory of its chunks may be used again. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly limits?: Limits | undefined;
  /** Decodes parquet files; absent: this process does, and whatever a damaged one does to a process, it does to this. */
  readonly decoder?: Decoder | undefined;
}

/**
 * Opens an artifact: one source, or of an archive one for each entry that holds records. Compression is told by
 * the first bytes, not by the name.
 *
 * @param path relative to `cwd`, or `-` for `stdin`
 * @param only of an archive, this entry alone
 */
export async function* openSources(
  path: string,
  { cwd, stdin, limits = DEFAULT_LIMITS, decoder }: OpenOptions,
  only?: string,
): AsyncGenerator<ByteSource> {
  if (path === STDIN) {
    yield { path, ...(await decompress(stdin, limits)) };
    return;
  }
  const first = firstBytes(resolve(cwd, path));
  if (isParquet(first)) {
    let stored = 0;
    const file = resolve(cwd, path);
    const onStored = (bytes: number) => (stored = bytes);
    const lines = decoder === undefined ? parquetLines(file, onStored) : linesFrom(decoder, file, onStored);
    yield { path, chunks: bounded(lines, () => stored, limits), compressed: true, stored: () => stored };
    return;
  }
  if (!isZip(first)) {
    const file = resolve(cwd, path);
    const { readAt, ...source } = await singleFile(file, limits);
    yield { path, ...source, ...(first.length > 0 && !source.compressed && { readAt, file }) };
    return;
  }
  const expanded = { bytes: 0 };
  for await (const entry of zipEntries(resolve(cwd, path), limits)) {
    if (only !== undefined && entry.name !== only) continue;
    const source = await decompress(entry.open(), limits, expanded);
    yield {
      path: `${path}/${entry.name}`,
      entry: entry.name,
      ...source,
      compressed: true,
      stored: () => entry.compressedSize,
    };
  }
}

const readInThread = promisify(read);

async function singleFile(
  path: string,
  limits: Limits,
): Promise<Required<Omit<ByteSource, "path" | "entry" | "file">>> {
  const file = openSync(path, "r");
  let isOpen = true;
  const close = () => {
    isOpen = false;
    closeSync(file);
  };
  const { stored, ...rest } = await decompress(closing(file, close), limits);
  let last = 0;
  const readAt = async (into: Uint8Array, offset: number): Promise<number> => {
    let filled = 0;
    for (let length = -1; isOpen && length !== 0 && filled < into.length; filled += length)
      length = (await readInThread(file, into, filled, into.length - filled, offset + filled)).bytesRead;
    last = Math.max(last, offset + filled);
    return filled;
  };
  return { ...rest, readAt, stored: () => Math.max(last, stored()) };
}

/** Reads a file, and closes it at the end. */
async function* closing(file: number, close: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(file);
  } finally {
    close();
  }
}

/** Of a pipe nothing can be read twice: it is no archive. */
function firstBytes(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    if (!fstatSync(file).isFile()) return new Uint8Array(0);
    const bytes = new Uint8Array(4);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
