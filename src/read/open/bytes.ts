import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { PassThrough, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { STDIN } from "./find.ts";

/** Chunks as large as the processor's second-level cache likes. */
const CHUNK_BYTES = 256 * 1024;

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** The bytes of one artifact, decompressed. */
export interface ByteSource {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly compressed: boolean;
  /** Bytes taken so far, as stored. */
  readonly stored: () => number;
  /** Stops reading, where not all chunks are taken. */
  readonly close: () => void;
}

/**
 * Opens an artifact. Compression is told by the first bytes, not by the name.
 *
 * @param path relative to `cwd`, or `-` for `stdin`
 */
export async function openBytes(path: string, cwd: string, stdin: Readable): Promise<ByteSource> {
  const file = path === STDIN ? stdin : createReadStream(resolve(cwd, path), { highWaterMark: CHUNK_BYTES });
  let stored = 0;
  const iterator = (file as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await iterator.next();
  const counted = (async function* () {
    for (let next = first; next.done !== true; next = await iterator.next()) {
      stored += next.value.length;
      yield next.value;
    }
  })();
  const gzipped = first.done !== true && GZIP_MAGIC.every((byte, i) => first.value[i] === byte);
  return {
    chunks: gzipped ? gunzip(counted) : counted,
    compressed: gzipped,
    stored: () => stored,
    close: () => file.destroy(),
  };
}

function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const out = new PassThrough({ highWaterMark: CHUNK_BYTES });
  // The error reaches the reader of `out`.
  pipeline(Readable.from(chunks), createGunzip({ chunkSize: CHUNK_BYTES }), out, () => undefined);
  return out as AsyncIterable<Uint8Array>;
}
