import type { FileHandle } from "node:fs/promises";
import type { AsyncBuffer, Compressors, FileMetaData } from "hyparquet";
import { messageOf } from "../../errors.ts";
import { MAX_LIMITS } from "../../config/limits.ts";
import { BadCompression } from "./bad-compression.ts";

/** Rows are decoded a row group at a time: a larger one does not fit into the memory a gate may take. */
const MAX_ROW_GROUP_BYTES = 256 * 1024 * 1024;

/** Each takes as many bytes once it is decoded. */
const VALUE_BYTES = 8;

/** More than any file's description of itself. */
const MAX_FOOTER_BYTES = 16 * 1024 * 1024;

/** Of the lines that come at once. */
const CHUNK_LENGTH = 256 * 1024;

/** What helps where a row group is too large. */
export const SMALLER_ROW_GROUPS = "write smaller ones (pyarrow: row_group_size=1000)";

const MAGIC = "PAR1";

/** Whether the first bytes of a file are those of Apache Parquet. */
export const isParquet = (bytes: Uint8Array): boolean =>
  [...MAGIC].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/**
 * The rows of a parquet file as lines of JSON, so that all formats can be had from its columns.
 *
 * @param path absolute
 * @param onStored called with the number of stored bytes behind the rows that come next
 * @throws BadCompression for what is not a readable parquet file
 */
export async function* parquetLines(
  path: string,
  onStored: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  // Loaded only where there is one: most runs have none.
  const [{ parquetMetadataAsync, parquetReadObjects }, { compressors }, { decompress }, { open }] =
    await Promise.all([
      import("hyparquet"),
      import("hyparquet-compressors"),
      import("fzstd"),
      import("node:fs/promises"),
    ]);
  // By itself it takes the size that the compressed data names.
  const all: Compressors = { ...compressors, ZSTD: (input, size) => decompress(input, new Uint8Array(size)) };
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const file = slicesOf(handle, size);
    await checkFooter(file);
    const metadata = await decoded(parquetMetadataAsync(file));
    checkRowGroups(metadata);
    let rowStart = 0;
    let stored = 0;
    for (const [i, group] of metadata.row_groups.entries()) {
      const rowEnd = rowStart + Number(group.num_rows);
      const what = { file, metadata, rowStart, rowEnd, compressors: ofRowGroup(all, i) };
      const rows = await decoded(parquetReadObjects(what));
      stored += Number(group.total_compressed_size ?? group.total_byte_size);
      onStored(Math.min(size, stored));
      yield* inChunks(rows);
      rowStart = rowEnd;
    }
    onStored(size);
  } finally {
    await handle.close();
  }
}

function slicesOf(handle: FileHandle, size: number): AsyncBuffer {
  return {
    byteLength: size,
    async slice(start, end = size) {
      const length = Math.max(0, Math.min(end, size) - start);
      if (length > MAX_ROW_GROUP_BYTES) throw new BadCompression("a column of the parquet file is too large");
      const buffer = new ArrayBuffer(length);
      await handle.read(new Uint8Array(buffer), 0, length, start);
      return buffer;
    },
  };
}

async function checkFooter(file: AsyncBuffer): Promise<void> {
  const end = file.byteLength;
  if (end < 12) throw new BadCompression("the parquet file is cut");
  const tail = new DataView(await file.slice(end - 8, end));
  const magic = [4, 5, 6, 7].map((i) => String.fromCharCode(tail.getUint8(i))).join("");
  if (magic !== MAGIC) throw new BadCompression("the parquet file is cut: its end is missing");
  if (tail.getUint32(0, true) > Math.min(end, MAX_FOOTER_BYTES))
    throw new BadCompression("the parquet file is damaged: its footer is larger than it can be");
}

/** Only as many rows of a group are decoded as it says it has. */
function checkRowGroups({ row_groups: groups, num_rows: rows }: FileMetaData): void {
  if (groups.reduce((sum, group) => sum + group.num_rows, 0n) !== rows)
    throw new BadCompression("the parquet file is damaged: its row groups have not as many rows as it says");
  for (const [i, { total_byte_size: bytes, columns }] of groups.entries()) {
    const values = columns.reduce((sum, { meta_data: column }) => sum + Number(column?.num_values ?? 0), 0);
    if (Math.max(Number(bytes), VALUE_BYTES * values) > MAX_ROW_GROUP_BYTES) throw tooLarge(i);
  }
}

/** Decompresses the pages of a row group, whatever the file says of its size. */
function ofRowGroup(compressors: Compressors, index: number): Compressors {
  let left = MAX_ROW_GROUP_BYTES;
  const bounded = Object.entries(compressors).map(
    ([codec, decompress]: [string, NonNullable<Compressors["ZSTD"]>]) => [
      codec,
      (input: Uint8Array, size: number) => {
        left -= size;
        if (left < 0) throw tooLarge(index);
        return decompress(input, size);
      },
    ],
  );
  return Object.fromEntries(bounded) as Compressors;
}

const tooLarge = (index: number) =>
  new BadCompression(
    `row group ${index + 1} of the parquet file is larger than ${MAX_ROW_GROUP_BYTES / 2 ** 20} MiB; ${SMALLER_ROW_GROUPS}`,
  );

async function decoded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw unreadable(error);
  }
}

/** What the library throws is about the file. */
export function unreadable(error: unknown): BadCompression {
  if (error instanceof BadCompression) return error;
  return new BadCompression(`the parquet file cannot be read (${messageOf(error)})`);
}

/** Lines come many at once: to wait for each takes longer than to read it. */
function* inChunks(rows: readonly Record<string, unknown>[]): Generator<Uint8Array> {
  let lines = "";
  for (const row of rows) {
    lines += `${lineOf(row)}\n`;
    if (lines.length < CHUNK_LENGTH) continue;
    yield Buffer.from(lines);
    lines = "";
  }
  if (lines !== "") yield Buffer.from(lines);
}

/** A row as a line. What the stack has no room for is nested deeper than any limit: as deep a line stands for it. */
function lineOf(row: Record<string, unknown>): string {
  try {
    return JSON.stringify(row, asJson);
  } catch (error) {
    if (!(error instanceof RangeError && error.message.includes("call stack"))) throw error;
    return `{"row":${"[".repeat(MAX_LIMITS.depth)}${"]".repeat(MAX_LIMITS.depth)}}`;
  }
}

/** JSON has no 64-bit integers and no infinities: minus infinity is as good as any sentinel for no probability. */
function asJson(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value === -Infinity) return -Number.MAX_VALUE;
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as Uint8Array) : value;
}
