import * as zlib from "node:zlib";
import { BadCompression } from "./bad-compression.ts";
import { CHUNK_BYTES } from "./chunks.ts";
import { feed, type Inflater } from "./feed.ts";

/** What Node has since 22.15 and 23.8. */
const { createZstdDecompress } = zlib as {
  createZstdDecompress?: (options: { chunkSize: number }) => Inflater;
};

/**
 * Undoes zstd, of any number of frames: in another thread where Node can do it, else in plain JavaScript, some times as
 * slow.
 *
 * @throws BadCompression, or an error of zlib's, where it is damaged or cut
 */
export const unzstd = (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
  createZstdDecompress === undefined ? plainly(chunks) : natively(chunks, createZstdDecompress);

/** Node's decoder ends with a frame where more bytes follow it in a chunk: then another one goes on behind it. */
async function* natively(
  chunks: AsyncIterable<Uint8Array>,
  create: NonNullable<typeof createZstdDecompress>,
): AsyncGenerator<Uint8Array> {
  const input = chunks[Symbol.asyncIterator]();
  try {
    for (let rest: Uint8Array | undefined = new Uint8Array(0); rest !== undefined;) {
      const decoder = create({ chunkSize: CHUNK_BYTES });
      const fed = feed(decoder, rest, input);
      yield* decoder as AsyncIterable<Uint8Array>;
      rest = await fed;
    }
  } finally {
    await input.return?.();
  }
}

async function* plainly(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
