import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CHUNK_BYTES } from "./chunks.ts";

/** Undoes gzip, of any number of members, in another thread. An error of zlib's says that it is damaged or cut. */
export function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const out = createGunzip({ chunkSize: CHUNK_BYTES });
  // The error reaches the reader of `out`.
  pipeline(Readable.from(chunks, { highWaterMark: 1 }), out, () => undefined);
  return out as AsyncIterable<Uint8Array>;
}
