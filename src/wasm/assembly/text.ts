// Strings as JSON writes them, between their quotes.

export const BACKSLASH: i32 = 0x5c;
const QUOTE: i32 = 0x22;
const SLASH: i32 = 0x2f;
const U: i32 = 0x75;

// Sixteen of each. In memory: constants in code are made anew wherever they are used.
const QUOTES = memory.data<u64>([0x2222222222222222, 0x2222222222222222], 16);
const BACKSLASHES = memory.data<u64>([0x5c5c5c5c5c5c5c5c, 0x5c5c5c5c5c5c5c5c], 16);
const CONTROLS = memory.data<u64>([0x1f1f1f1f1f1f1f1f, 0x1f1f1f1f1f1f1f1f], 16);

/** The string that `endOfString` has passed last has escapes. */
export let isEscaped: bool = false;

/** Where `endOfString` has found none: at a control character, or before one or another that ends no escape. */
export let noEndFrom: usize = 0;

/** @returns where the string's closing quote is; 0 where a control character is, as behind the last byte, or a bad escape */
// @ts-expect-error: decorator
@inline
export function endOfString(p: usize): usize {
  isEscaped = false;
  while (true) {
    const block = v128.load(p);
    // Where it ends waits for the quote alone.
    const quote = ctz(i8x16.bitmask(i8x16.eq(block, v128.load(QUOTES))));
    const others = v128.or(i8x16.eq(block, v128.load(BACKSLASHES)), i8x16.le_u(block, v128.load(CONTROLS)));
    const other = ctz(i8x16.bitmask(others));
    if (quote < other) return p + <usize>quote;
    if (quote == other) {
      p += 16;
      continue;
    }
    p += <usize>other;
    const escape = <i32>load<u8>(p) == BACKSLASH ? escapeLength(p) : 0;
    if (escape == 0) {
      noEndFrom = p;
      return 0;
    }
    isEscaped = true;
    p += <usize>escape;
  }
}

/** For the letters from 0x40 on that may stand behind a backslash, a 1: `\\`, `b`, `f`, `n`, `r`, `t`. */
const SHORT_ESCAPES: u64 = 0x0014404410000000;

/** How many bytes an escape takes; 0 where it is none that JSON has. */
// @ts-expect-error: decorator
@inline
function escapeLength(p: usize): i32 {
  const letter = <i32>load<u8>(p, 1);
  if (letter == U) return areHexadecimal(load<u32>(p, 2)) ? 6 : 0;
  if (letter == QUOTE || letter == SLASH) return 2;
  return (letter & 0xc0) == 0x40 && ((SHORT_ESCAPES >> <u64>(letter & 0x3f)) & 1) != 0 ? 2 : 0;
}

/** Whether four bytes are hexadecimal digits, told at once: each byte's highest bit says that it is too large or too small. */
// @ts-expect-error: decorator
@inline
function areHexadecimal(four: u32): bool {
  const low = four & 0x7f7f7f7f;
  const letters = low | 0x20202020;
  const digit = (low + 0x50505050) & (0xb9b9b9b9 - low);
  const letter = (letters + 0x1f1f1f1f) & (0xe6e6e6e6 - letters);
  return ((digit | letter) & ~four & 0x80808080) == 0x80808080;
}

/** Whether two ranges hold the same bytes. */
// @ts-expect-error: decorator
@inline
export function isSameRange(a: usize, aEnd: usize, b: usize, bEnd: usize): bool {
  if (aEnd - a != bEnd - b) return false;
  for (; aEnd - a > 16; a += 16, b += 16) if (sames(a, b) != 0xffff) return false;
  // Of the last ones those behind the end do not count.
  return (sames(a, b) | (-1 << <i32>(aEnd - a))) == -1;
}

/** Which of 16 bytes are the same, as bits. */
// @ts-expect-error: decorator
@inline
function sames(a: usize, b: usize): i32 {
  return i8x16.bitmask(i8x16.eq(v128.load(a), v128.load(b)));
}

/** Whether two texts are the same, whichever escapes they are written with. */
// @ts-expect-error: decorator
@inline
export function isSameText(a: usize, aEnd: usize, b: usize, bEnd: usize): bool {
  if (isSameRange(a, aEnd, b, bEnd)) return true;
  if (a == aEnd || b == bEnd) return false;
  const first = <i32>load<u8>(a);
  const other = <i32>load<u8>(b);
  if (first != other && first != BACKSLASH && other != BACKSLASH) return false;
  return isSameUnescaped(a, aEnd, b, bEnd);
}

/** Above the bytes of a character that are left, a 1. */
export const NONE_LEFT: u64 = 1;

function isSameUnescaped(a: usize, aEnd: usize, b: usize, bEnd: usize): bool {
  let ofA = NONE_LEFT;
  let ofB = NONE_LEFT;
  while (true) {
    if (ofA == NONE_LEFT && a < aEnd) {
      ofA = character(a);
      a = behind;
    }
    if (ofB == NONE_LEFT && b < bEnd) {
      ofB = character(b);
      b = behind;
    }
    if (ofA == NONE_LEFT || ofB == NONE_LEFT) return ofA == ofB;
    if ((ofA & 0xff) != (ofB & 0xff)) return false;
    ofA >>= 8;
    ofB >>= 8;
  }
}

/** Behind what `character` has read. */
export let behind: usize = 0;

/** The byte at `p`, or the UTF-8 of the escape there, a lone surrogate's as if it were a character. */
export function character(p: usize): u64 {
  const c = <i32>load<u8>(p);
  if (c != BACKSLASH) {
    behind = p + 1;
    return <u64>c | 0x100;
  }
  const letter = <i32>load<u8>(p, 1);
  if (letter != U) {
    behind = p + 2;
    return <u64>shortEscape(letter) | 0x100;
  }
  let code = hexadecimal(p + 2);
  behind = p + 6;
  if (code >= 0xd800 && code < 0xdc00 && load<u16>(p, 6) == 0x755c) {
    const second = hexadecimal(p + 8);
    if (second >= 0xdc00 && second < 0xe000) {
      code = 0x10000 + ((code - 0xd800) << 10) + (second - 0xdc00);
      behind = p + 12;
    }
  }
  if (code < 0x80) return <u64>code | 0x100;
  if (code < 0x800) return <u64>(0xc0 | (code >> 6) | following(code, 8)) | 0x10000;
  if (code < 0x10000)
    return <u64>(0xe0 | (code >> 12) | following(code >> 6, 8) | following(code, 16)) | 0x1000000;
  const bytes =
    0xf0 | (code >> 18) | following(code >> 12, 8) | following(code >> 6, 16) | (following(code, 24));
  return <u64>(<u32>bytes) | 0x100000000;
}

/** A byte of UTF-8 behind the first one, so many bits up. */
// @ts-expect-error: decorator
@inline
function following(code: i32, shift: i32): i32 {
  return (0x80 | (code & 0x3f)) << shift;
}

function shortEscape(letter: i32): i32 {
  if (letter == 0x62) return 8;
  if (letter == 0x66) return 12;
  if (letter == 0x6e) return 10;
  if (letter == 0x72) return 13;
  return letter == 0x74 ? 9 : letter;
}

function hexadecimal(p: usize): i32 {
  let code: i32 = 0;
  for (let end = p + 4; p < end; p++) {
    const c = <i32>load<u8>(p);
    // What is no digit counts as one, so that a code is one whatever stands there: below 0 its bytes would have no end.
    code = (code << 4) | ((c <= 0x39 ? c - 0x30 : (c | 0x20) - 0x57) & 0xf);
  }
  return code;
}
