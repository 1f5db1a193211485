import { readSync } from "node:fs";
import { CHUNK_BYTES } from "../open/chunks.ts";
import { NEWLINE } from "../scan/bytes.ts";

/** The next bytes of lines, valid until more are asked for, and where in the file they begin. */
export interface LineBytes {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/**
 * Reads the lines of a file that begin in a range of its bytes. So ranges side by side hold every line once, wherever
 * their edges are. The file's end is told by no bytes.
 *
 * @param descriptor of the open file
 * @param begin at least 1
 */
export function* linesIn(descriptor: number, begin: number, end: number): Generator<LineBytes> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const read = (at: number) => buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, at));
  const first = firstLine(read, begin, end);
  if (first === undefined) return;
  for (let at = first, isLast = false; !isLast;) {
    const chunk = read(at);
    // The last line goes on to its end, in whose range that is.
    const behind = chunk.indexOf(NEWLINE, Math.max(0, end - 1 - at)) + 1;
    isLast = behind > 0 || chunk.length === 0;
    yield { bytes: behind > 0 ? chunk.subarray(0, behind) : chunk, offset: at };
    at += chunk.length;
  }
}

/** Where the first line of a range begins: behind the end of another. */
function firstLine(read: (at: number) => Buffer, begin: number, end: number): number | undefined {
  for (let at = begin - 1; at < end;) {
    const chunk = read(at);
    const behind = chunk.indexOf(NEWLINE) + 1;
    if (behind > 0) return at + behind < end ? at + behind : undefined;
    if (chunk.length === 0) return undefined;
    at += chunk.length;
  }
  return undefined;
}
