// The number that stands for a token wherever it occurs: what ../../read/position/token-number.ts computes.
import { BACKSLASH, behind, character, NONE_LEFT } from "./text";

const FNV_PRIME: u32 = 0x01000193;
const FNV_BASIS: u32 = 0x811c9dc5;
const SECOND_PRIME: u32 = 0x85ebca6b;
const SECOND_SHIFT: u32 = 32 - 21;

/** Ids of different tokens may have the digits of others' text. */
const ID_SEED: u32 = 1;
const TEXT_SEED: u32 = 2;

let first: u32 = 0;
let second: u32 = 0;

// @ts-expect-error: decorator
@inline
function begin(seed: u32): void {
  first = FNV_BASIS ^ seed;
  second = FNV_BASIS * (seed + 2);
}

// @ts-expect-error: decorator
@inline
function add(byte: u32): void {
  first = (first ^ byte) * FNV_PRIME;
  second = (second ^ first ^ byte) * SECOND_PRIME;
  second ^= second >> 13;
}

// @ts-expect-error: decorator
@inline
function end(): f64 {
  return <f64>first + <f64>(second >> SECOND_SHIFT) * 4294967296;
}

/** Of an id, or of a text, as JSON writes them between their quotes. */
export function numberOfText(p: usize, to: usize, isId: bool): f64 {
  begin(isId ? ID_SEED : TEXT_SEED);
  while (p < to) {
    const c = <u32>load<u8>(p);
    if (c != BACKSLASH) {
      add(c);
      p++;
      continue;
    }
    let bytes = character(p);
    for (p = behind; bytes != NONE_LEFT; bytes >>= 8) add(<u32>(bytes & 0xff));
  }
  return end();
}

/** Of an array of bytes, between its brackets. */
export function numberOfBytes(p: usize, to: usize): f64 {
  begin(TEXT_SEED);
  let value: i32 = -1;
  for (; p < to; p++) {
    const digit = <i32>load<u8>(p) - 0x30;
    if (<u32>digit < 10) value = max(0, value) * 10 + digit;
    else if (value >= 0) {
      add(<u32>value & 0xff);
      value = -1;
    }
  }
  if (value >= 0) add(<u32>value & 0xff);
  return end();
}
