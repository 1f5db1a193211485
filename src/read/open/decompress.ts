import { PassThrough, pipeline, Readable } from "node:stream";
import type { Limits } from "../../config/limits.ts";

/** Chunks as large as the processor's second-level cache likes. */
export const CHUNK_BYTES = 256 * 1024;

const GZIP_MAGIC = [0x1f, 0x8b];
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/** Less than this is no bomb. */
const MAX_UNCHECKED = 64 * 2 ** 20;

/** Compressed data that is damaged, cut, or made to explode. */
export class BadCompression extends Error {}

/** Bytes as they are stored, or decompressed. */
export interface Decompressed {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly compressed: boolean;
}

/** Whether the first bytes of a file are those of a compressed one. */
export const isCompressed = (bytes: Uint8Array): boolean =>
  [GZIP_MAGIC, ZSTD_MAGIC].some((magic) => magic.every((byte, i) => bytes[i] === byte));

/** Undoes gzip (of any number of members) and zstd, told by the first bytes; all else stays as it is. */
export async function decompress(stored: AsyncIterable<Uint8Array>, limits: Limits): Promise<Decompressed> {
  const iterator = stored[Symbol.asyncIterator]();
  const first = await iterator.next();
  let taken = 0;
  const counted = (async function* () {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) {
        taken += next.value.length;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  })();
  const begins = (magic: readonly number[]) =>
    first.done !== true && magic.every((byte, i) => first.value[i] === byte);
  if (begins(GZIP_MAGIC))
    return { chunks: bounded(await gunzip(counted), () => taken, limits), compressed: true };
  if (begins(ZSTD_MAGIC)) return { chunks: bounded(unzstd(counted), () => taken, limits), compressed: true };
  return { chunks: counted, compressed: false };
}

async function gunzip(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { createGunzip } = await import("node:zlib");
  const out = new PassThrough({ highWaterMark: CHUNK_BYTES });
  // The error reaches the reader of `out`.
  pipeline(Readable.from(chunks), createGunzip({ chunkSize: CHUNK_BYTES }), out, () => undefined);
  return out as AsyncIterable<Uint8Array>;
}

/** Not by node:zlib, which stops behind the first frame and says nothing of the others (Node 24.21). */
async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import("fzstd");
  let ready: Uint8Array[] = [];
  const decoder = new Decompress((data) => ready.push(data));
  const push = (chunk: Uint8Array, last: boolean) => {
    try {
      decoder.push(chunk, last);
    } catch (error) {
      throw new BadCompression(`the zstd data is damaged or cut (${String(error)})`);
    }
    const decoded = ready;
    ready = [];
    return decoded;
  };
  for await (const chunk of chunks) yield* push(chunk, false);
  yield* push(new Uint8Array(0), true);
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  stored: () => number,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  let expanded = 0;
  for await (const chunk of chunks) {
    expanded += chunk.length;
    if (expanded > MAX_UNCHECKED && expanded > limits.expansion * stored()) {
      throw new BadCompression(`the data expands more than ${limits.expansion} times (\`limits.expansion\`)`);
    }
    if (expanded > limits.expanded * 2 ** 30) {
      throw new BadCompression(`the data expands to more than ${limits.expanded} GiB (\`limits.expanded\`)`);
    }
    yield chunk;
  }
}
