import { readSync } from "node:fs";
import { CHUNK_BYTES } from "../open/chunks.ts";
import { NEWLINE } from "../scan/bytes.ts";

/** The next bytes of lines, valid until more are asked for, and where in the file they begin. */
export interface LineBytes {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/** For `linesIn`; one serves one range after the other. */
export const lineBuffer = (): Buffer => Buffer.allocUnsafeSlow(CHUNK_BYTES);

/**
 * Reads the lines of a file that begin in a range of its bytes. So ranges side by side hold every line once, wherever
 * their edges are. The file's end is told by no bytes.
 *
 * @param descriptor of the open file
 * @param begin at least 1
 * @param buffer the bytes stand in
 */
export function* linesIn(
  descriptor: number,
  begin: number,
  end: number,
  buffer: Buffer,
): Generator<LineBytes> {
  let hasBegun = false;
  // The range's first line begins behind the end of another, which may be the byte before the range.
  for (let at = begin - 1; hasBegun || at < end;) {
    const chunk = buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, at));
    const from: number = hasBegun ? 0 : chunk.indexOf(NEWLINE) + 1;
    if (!hasBegun && (chunk.length === 0 || at + from >= end)) return;
    hasBegun ||= from > 0;
    // The last line goes on to its end, in whose range that is.
    const behind = hasBegun ? chunk.indexOf(NEWLINE, Math.max(from, end - 1 - at)) + 1 : 0;
    const bytes = behind > 0 ? chunk.subarray(from, behind) : chunk.subarray(from);
    if (hasBegun && (bytes.length > 0 || chunk.length === 0)) yield { bytes, offset: at + from };
    if (behind > 0 || chunk.length === 0) return;
    at += chunk.length;
  }
}
