// The alternatives of the position that is being read, one row each.
import { isEscaped, isSameText } from "./text";

/** Rows at the most. */
export const MAX_ALTERNATIVES: i32 = 256;

/** The host says: a token that stands twice is no template's. */
export let isEachOnce: bool = false;

export const VALUES = memory.data(MAX_ALTERNATIVES * 8, 16);
export const RANKS = memory.data(MAX_ALTERNATIVES * 8, 16);
export const BEGINS = memory.data(MAX_ALTERNATIVES * 4, 16);
export const IDENTITY_ENDS = memory.data(MAX_ALTERNATIVES * 4, 16);
const SIGNATURES = memory.data(MAX_ALTERNATIVES * 4 + 16, 16);

/** Notes what tells an identity from most others; 0 of one with escapes, which may be any. */
// @ts-expect-error: decorator
@inline
export function sign(row: i32, begin: usize, after: usize): void {
  const length = <u32>(after - begin);
  let word = load<u64>(begin);
  if (length < 8) word &= (<u64>1 << (length << 3)) - 1;
  const mixed = (word ^ ((<u64>length) << 56)) * 0x9e3779b97f4a7c15;
  store<u32>(SIGNATURES + ((<usize>row) << 2), isEscaped ? 0 : <u32>(mixed >> 32) | 1);
}

/** Whether any two alternatives may be the same token. */
export function hasTwins(count: i32): bool {
  for (let i: i32 = 1; i < count; i++) {
    const own = load<i32>(SIGNATURES + ((<usize>i) << 2));
    const pattern = i32x4.splat(own);
    for (let j: i32 = 0; j < i; j += 4) {
      const others = v128.load(SIGNATURES + ((<usize>j) << 2));
      const same = v128.or(i32x4.eq(others, pattern), i32x4.eq(others, i32x4.splat(0)));
      let mask = own == 0 ? 0xf : i32x4.bitmask(same);
      for (; mask != 0; mask &= mask - 1) {
        const other = j + ctz(mask);
        if (other < i && isSameRow(i, other)) return true;
      }
    }
  }
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
