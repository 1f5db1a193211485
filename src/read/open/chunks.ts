import { readSync } from "node:fs";

/** Chunks as large as the processor's second-level cache likes: smaller ones are more calls, each of some 20 us. */
export const CHUNK_BYTES = 512 * 1024;

/** Between two looks at a descriptor that had nothing yet, milliseconds. */
const PATIENCE = 5;

/** Without `process.stdin`, whose chunks have memory of their own each. */
export const standardInput = (): AsyncGenerator<Uint8Array> => chunksOf(0);

/**
 * Reads a descriptor to its end, into one buffer again and again. Synchronously: what is in the page cache is copied
 * sooner than another thread could be asked for it, and what is not is read ahead by the system.
 *
 * @param fd of a file, or of a pipe, which may be set not to block
 */
export async function* chunksOf(fd: number): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  for (;;) {
    const length = readNow(fd, buffer);
    if (length === 0) return;
    if (length === undefined) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    else yield buffer.subarray(0, length);
  }
}

/** @returns undefined where nothing has come yet, 0 at the end */
function readNow(fd: number, buffer: Uint8Array): number | undefined {
  try {
    return readSync(fd, buffer);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EAGAIN") return undefined;
    // Windows: a pipe whose writer has gone.
    if (code === "EOF") return 0;
    throw error;
  }
}
