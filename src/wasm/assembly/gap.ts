// What stands in the gaps of a template.
import { noDigits, readNumber } from "./number";
import { differsAt, Gap, isString } from "./template";
import { endOfString, noEndFrom } from "./text";

/** Where the bytes end. */
export let end: usize = 0;
/** A gap was still open there, or a literal that had begun. */
export let isCut: bool = false;

/** The host says: characters that a number may have; longer ones are not read here. */
export let longestNumber: usize = 0;

/** Begins with bytes that end at `last`. */
// @ts-expect-error: decorator
@inline
export function beginBytes(last: usize): void {
  end = last;
}

/** Begins another position or element. */
// @ts-expect-error: decorator
@inline
export function beginGaps(): void {
  isCut = false;
}

/** @returns where a gap ends, or 0 where something else stands there than the template has */
// @ts-expect-error: decorator
@inline
export function gap(kind: i32, p: usize): usize {
  let after: usize = 0;
  if (kind == Gap.Text) {
    after = endOfString(p);
    if (load<u64>(p) == TOKEN_ID) return 0;
  } else if (kind == Gap.String) after = endOfString(p);
  else {
    if (kind == Gap.Number) after = readNumber(p);
    else if (kind == Gap.Bytes) after = endOfBytes(p);
    else if (kind == Gap.Digits) after = endOfDigits(p);
    else after = endOfScalar(p);
    if (after > p + longestNumber) return 0;
  }
  if (after == 0) return withoutEnd(kind, p);
  if (after >= end) isCut = true;
  return after;
}

/** Takes note of a gap that has no end: it may have one, with more bytes. @returns 0 */
function withoutEnd(kind: i32, p: usize): usize {
  if (p >= end || (isString(kind) ? noEndFrom + 1 : endOfScalar(p)) >= end) isCut = true;
  return 0;
}

/** Takes note of a literal that does not stand at `p`: it may yet, with more bytes. @returns 0 */
export function missed(literal: usize, p: usize): usize {
  if (differsAt(literal, p) >= end) isCut = true;
  return 0;
}

/** `token_id` before a number in place of a text: it is another identity then. */
const TOKEN_ID: u64 = 0x64695f6e656b6f74;

/** Digits, commas and white space up to a closing bracket. */
// @ts-expect-error: decorator
@inline
function endOfBytes(p: usize): usize {
  for (let at = p; true; at += 32) {
    // Where it ends waits for the bracket alone.
    const bracket = ctz(closings(at) | (closings(at + 16) << 16));
    const other = ctz(unusual(at) | (unusual(at + 16) << 16));
    if (other == 32) continue;
    if (at + <usize>other >= end) isCut = true;
    if (bracket != other || (other == 0 && at == p)) return 0;
    return at + <usize>bracket;
  }
}

const BRACKETS = memory.data<u64>([0x5d5d5d5d5d5d5d5d, 0x5d5d5d5d5d5d5d5d], 16);

/** Which of 16 bytes close an array, as bits. */
// @ts-expect-error: decorator
@inline
function closings(p: usize): u32 {
  return <u32>i8x16.bitmask(i8x16.eq(v128.load(p), v128.load(BRACKETS)));
}

const COMMAS = memory.data<u64>([0x2c2c2c2c2c2c2c2c, 0x2c2c2c2c2c2c2c2c], 16);
/** At the places of the comma and the digits, counted from the comma. */
const USUAL = memory.data<u8>([255, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0], 16);
const SPACES = memory.data<u64>([0x2020202020202020, 0x2020202020202020], 16);
/** At the places of tab, line feed and return. */
const WHITE = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 255, 0, 0], 16);

/** Which of 16 bytes may not stand in an array of numbers, as bits. */
// @ts-expect-error: decorator
@inline
function unusual(p: usize): u32 {
  const block = v128.load(p);
  // The comma and the digits are near each other; of the control characters three are white space.
  const usual = i8x16.swizzle(v128.load(USUAL), i8x16.sub(block, v128.load(COMMAS)));
  const space = i8x16.swizzle(v128.load(WHITE), block);
  const isSpace = v128.or(space, i8x16.eq(block, v128.load(SPACES)));
  return <u32>i8x16.bitmask(v128.or(usual, isSpace)) ^ 0xffff;
}

/** Fewer than 16 of them: numbers of more may be the same and be written otherwise. */
// @ts-expect-error: decorator
@inline
function endOfDigits(p: usize): usize {
  const mask = noDigits(p);
  return mask == 0 || (mask & 1) != 0 ? 0 : p + ctz(mask);
}

/** Digits, letters, `-`, `.`, `+`. */
function endOfScalar(p: usize): usize {
  const begin = p;
  while (true) {
    const c = <u32>load<u8>(p);
    const isPart = c - 0x30 < 10 || (c | 0x20) - 0x61 < 26 || c == 0x2b || c == 0x2d || c == 0x2e;
    if (!isPart) return p > begin ? p : 0;
    p++;
  }
}
