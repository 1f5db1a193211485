import type { Transform } from "node:stream";

/** One of zlib's, which counts the bytes that it took. */
export type Inflater = Transform & { readonly bytesWritten: number };

/** Gives a decoder its input. @returns what is behind the bytes that it ended with; undefined at the end of all */
export async function feed(
  decoder: Inflater,
  first: Uint8Array,
  input: AsyncIterator<Uint8Array>,
): Promise<Uint8Array | undefined> {
  const ended = new Promise((resolve) => decoder.once("end", resolve).once("close", resolve));
  // An error reaches the reader of the decoder.
  decoder.on("error", () => undefined);
  try {
    let given = 0;
    for (let chunk: Uint8Array | undefined = first; chunk !== undefined;) {
      given += chunk.length;
      const taken = new Promise((resolve) => decoder.write(chunk, resolve));
      await Promise.race([taken, ended]);
      const behind = given - decoder.bytesWritten;
      if (behind > 0) return chunk.subarray(chunk.length - behind);
      const next: IteratorResult<Uint8Array, unknown> = await input.next();
      chunk = next.done === true ? undefined : next.value;
    }
    decoder.end();
  } catch (error) {
    decoder.destroy(error as Error);
  }
  return undefined;
}
