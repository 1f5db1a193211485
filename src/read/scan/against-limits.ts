import type { OverLimit } from "../over-limit.ts";
import type { Bounds } from "./bounds.ts";
import { OPEN_ARRAY } from "./bytes.ts";
import { ChunkSkipper } from "./skip.ts";

/**
 * Holds the keys and numbers of values that were read against the limits; where none of them can be too long, without
 * looking at them.
 *
 * @param after behind the values; before `p` where they are not whole
 * @throws OverLimit
 */
export function checkTokens(b: Uint8Array, p: number, after: number, bounds: Bounds): void {
  if (!bounds.mayHaveLongKey(b, p, after) && !bounds.hasLongNumber(b, p, after)) return;
  const over = overLimitIn(b.subarray(p, after), bounds);
  if (over !== undefined) throw over;
}

/** Bytes looked at at once: more than a number may have. */
const CHUNK = 64 * 1024;

/**
 * Holds JSON that is in memory against the limits: one value, or several with commas between them. What is not JSON is
 * left to those who read it.
 *
 * @returns the first limit that it is beyond
 */
export function overLimitIn(bytes: Uint8Array, bounds: Bounds): OverLimit | undefined {
  const skipper = new ChunkSkipper(bounds);
  const chunk = new Uint8Array(Math.min(CHUNK, bytes.length) + 1);
  skipper.begin(OPEN_ARRAY, bounds.depth + 1);
  for (let begin = 0; begin < bytes.length && skipper.active;) {
    const part = bytes.subarray(begin, begin + CHUNK);
    chunk.set(part);
    chunk[part.length] = 0;
    const after = skipper.run(chunk, 0, part.length);
    if (after < 0) return bounds.overLimit(after);
    if (begin + part.length === bytes.length) return undefined;
    begin += after;
  }
  return undefined;
}
