import type { Limits } from "../../config/limits.ts";
import { OverLimit } from "../over-limit.ts";

export const GZIP_MAGIC = [0x1f, 0x8b];
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/** Less than this is no bomb. */
const MAX_UNCHECKED = 64 * 2 ** 20;

/** Bytes as they are stored, or decompressed. */
export interface Decompressed {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly compressed: boolean;
  /** Bytes that were taken so far, as stored. */
  readonly stored: () => number;
}

/**
 * Undoes gzip (of any number of members) and zstd (of any number of frames), told by the first bytes; all else stays
 * as it is. What is compressed is decompressed in another thread, ahead of who reads it.
 *
 * @param stored the memory of its chunks may be used again
 * @param total decompressed bytes of the whole file, where these are a part of it
 */
export async function decompress(
  stored: AsyncIterable<Uint8Array>,
  limits: Limits,
  total?: { bytes: number },
): Promise<Decompressed> {
  const iterator = stored[Symbol.asyncIterator]();
  const first = await iterator.next();
  let taken = 0;
  const begins = (magic: readonly number[]) =>
    first.done !== true && magic.every((byte, i) => first.value[i] === byte);
  const undo = begins(GZIP_MAGIC)
    ? (await import("./gzip.ts")).gunzip
    : begins(ZSTD_MAGIC)
      ? (await import("./zstd.ts")).unzstd
      : undefined;
  const counted = (async function* () {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) {
        taken += next.value.length;
        // Several chunks are under way at once.
        yield undo !== undefined ? Uint8Array.from(next.value) : next.value;
      }
    } finally {
      await iterator.return?.();
    }
  })();
  const bytes = () => taken;
  if (undo === undefined) return { chunks: counted, compressed: false, stored: bytes };
  return { chunks: bounded(undo(counted), bytes, limits, total), compressed: true, stored: bytes };
}

/**
 * Decompressed bytes, as long as they are within the limits.
 *
 * @param stored how many bytes were decompressed so far, as stored
 * @param total decompressed bytes of the whole file, where these are a part of it
 * @throws OverLimit
 */
export async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  stored: () => number,
  limits: Limits,
  total = { bytes: 0 },
): AsyncGenerator<Uint8Array> {
  let expanded = 0;
  for await (const chunk of chunks) {
    expanded += chunk.length;
    total.bytes += chunk.length;
    if (expanded > MAX_UNCHECKED && expanded > limits.expansion * stored())
      throw new OverLimit("expansion", limits);
    if (total.bytes > limits.expanded * 2 ** 30) throw new OverLimit("expanded", limits);
    yield chunk;
  }
}
