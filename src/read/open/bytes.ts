import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { CHUNK_BYTES, decompress } from "./decompress.ts";
import { STDIN } from "./find.ts";
import { isZip, zipEntries } from "./zip.ts";

/** The bytes of one file, or of one entry of an archive, decompressed. */
export interface ByteSource {
  /** For people: the file's path, with the entry's name behind it. */
  readonly path: string;
  /** Name of the entry, where the file is an archive. */
  readonly entry?: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly compressed: boolean;
  /** Bytes taken so far, as stored. */
  readonly stored: () => number;
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
  cwd: string,
  stdin: Readable,
  only?: string,
): AsyncGenerator<ByteSource> {
  if (path === STDIN || !isZip(await firstBytes(resolve(cwd, path)))) {
    const file =
      path === STDIN ? stdin : createReadStream(resolve(cwd, path), { highWaterMark: CHUNK_BYTES });
    yield { path, ...(await counted(file as AsyncIterable<Uint8Array>)) };
    return;
  }
  for await (const entry of zipEntries(resolve(cwd, path))) {
    if (only !== undefined && entry.name !== only) continue;
    const source = await counted(await entry.open());
    yield {
      path: `${path}/${entry.name}`,
      entry: entry.name,
      ...source,
      compressed: true,
      stored: () => entry.compressedSize,
    };
  }
}

async function counted(file: AsyncIterable<Uint8Array>): Promise<Omit<ByteSource, "path">> {
  let stored = 0;
  const counting = (async function* () {
    for await (const chunk of file) {
      stored += chunk.length;
      yield chunk;
    }
  })();
  return { ...(await decompress(counting)), stored: () => stored };
}

/** Of a pipe nothing can be read twice: it is no archive. */
async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    if (!(await file.stat()).isFile()) return new Uint8Array(0);
    const { buffer, bytesRead } = await file.read(new Uint8Array(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
