import { createGunzip } from "node:zlib";
import { BadCompression } from "./bad-compression.ts";
import { CHUNK_BYTES } from "./chunks.ts";
import { feed } from "./feed.ts";

/**
 * Undoes gzip, of any number of members, in another thread. Zeros may fill up what is behind them.
 *
 * @throws BadCompression, or an error of zlib's, where it is damaged or cut
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = chunks[Symbol.asyncIterator]();
  try {
    const decoder = createGunzip({ chunkSize: CHUNK_BYTES });
    const fed = feed(decoder, new Uint8Array(0), input);
    yield* decoder as AsyncIterable<Uint8Array>;
    // Node's decoder ends with a member that a zero follows, whatever is behind that.
    for (let rest = await fed; rest !== undefined;) {
      if (rest.some((byte) => byte !== 0))
        throw new BadCompression("the gzip data is damaged: more than zeros follow its end");
      const next: IteratorResult<Uint8Array, unknown> = await input.next();
      rest = next.done === true ? undefined : next.value;
    }
  } finally {
    await input.return?.();
  }
}
