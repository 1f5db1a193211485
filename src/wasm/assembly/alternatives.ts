// The alternatives of the position that is being read, one row each.
import { behind, character, isSameText, NONE_LEFT } from "./text";

/** Rows at the most. */
export const MAX_ALTERNATIVES: i32 = 256;

/** The host says: a token that stands twice is no template's. */
export let isEachOnce: bool = false;

/** Of logprobs there is room for one more. */
export const VALUES = memory.data(MAX_ALTERNATIVES * 8 + 8, 16);
export const RANKS = memory.data(MAX_ALTERNATIVES * 8, 16);
export const BEGINS = memory.data(MAX_ALTERNATIVES * 4, 16);
export const IDENTITY_ENDS = memory.data(MAX_ALTERNATIVES * 4, 16);
const SIGNATURE_BITS: i32 = 12;
/** For each signature, the number of the last position that had an identity with it. */
const LAST_MET = memory.data(4 << SIGNATURE_BITS, 16);
let position: u32 = 0;

/** Whether any two of the rows so far are the same token. */
export let isAnyTwice: bool = false;

/** Begins another position. */
// @ts-expect-error: decorator
@inline
export function beginAlternatives(): void {
  position++;
  isAnyTwice = false;
}

/** Notes whether an identity has been met in this position: most are told apart by their signature. */
// @ts-expect-error: decorator
@inline
export function meet(row: i32, begin: usize, after: usize, isEscaped: bool): void {
  if (isEscaped) {
    meetEscaped(row, begin, after);
    return;
  }
  const length = <u32>(after - begin);
  let word = load<u64>(begin);
  if (length < 8) word &= (<u64>1 << (length << 3)) - 1;
  meetAs(row, word, length);
}

/** As it would be without escapes. */
function meetEscaped(row: i32, begin: usize, after: usize): void {
  let word: u64 = 0;
  let length: u32 = 0;
  for (let p = begin; p < after; p = behind)
    for (let bytes = character(p); bytes != NONE_LEFT; bytes >>= 8) {
      if (length < 8) word |= (bytes & 0xff) << (length << 3);
      length++;
    }
  meetAs(row, word, length);
}

/** @param word a token's first eight bytes, of its `length` */
// @ts-expect-error: decorator
@inline
function meetAs(row: i32, word: u64, length: u32): void {
  const mixed = (word ^ ((<u64>length) << 56)) * 0x9e3779b97f4a7c15;
  const met = LAST_MET + (<usize>(mixed >> <u64>(64 - SIGNATURE_BITS)) << 2);
  if (load<u32>(met) == position && isAmongFirst(row)) isAnyTwice = true;
  store<u32>(met, position);
}

/** Whether a row is the same token as one before it. */
function isAmongFirst(row: i32): bool {
  for (let i: i32 = 0; i < row; i++) if (isSameRow(row, i)) return true;
  return false;
}

// @ts-expect-error: decorator
@inline
function isSameRow(a: i32, b: i32): bool {
  return isSameText(beginOf(a), endOf(a), beginOf(b), endOf(b));
}

// @ts-expect-error: decorator
@inline
export function beginOf(row: i32): usize {
  return <usize>load<u32>(BEGINS + ((<usize>row) << 2));
}

// @ts-expect-error: decorator
@inline
export function endOf(row: i32): usize {
  return <usize>load<u32>(IDENTITY_ENDS + ((<usize>row) << 2));
}

/** Takes a row to another, but for its value. */
export function move(from: i32, to: i32): void {
  store<u32>(BEGINS + ((<usize>to) << 2), load<u32>(BEGINS + ((<usize>from) << 2)));
  store<u32>(IDENTITY_ENDS + ((<usize>to) << 2), load<u32>(IDENTITY_ENDS + ((<usize>from) << 2)));
  store<f64>(RANKS + ((<usize>to) << 3), load<f64>(RANKS + ((<usize>from) << 3)));
}
