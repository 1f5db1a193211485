// How a writer writes one position, as the host has learned it (../../read/scan/learn.ts) and written it here (../../read/scan/engine.ts).
//
// A literal: its length and how many blocks of 16 bytes hold it (i32 each), then at 16 each block and the mask of its
// bytes that count. A step: what stands in a gap and what is kept of it (i32 each), then at 16 the literal behind it.

/** Blocks of a literal at the most. */
const BLOCKS: i32 = 8;
const LITERAL_BYTES: i32 = 16 + BLOCKS * 32;
export const STEP_BYTES: i32 = 16 + LITERAL_BYTES;
const MAX_STEPS: i32 = 8;

/** Behind a position, before the next. */
export const BETWEEN_POSITIONS: usize = memory.data(LITERAL_BYTES, 16);
/** A position's first bytes; without a gap before the alternatives, all to the first gap of the first one. */
export const LEAD: usize = memory.data(LITERAL_BYTES, 16);
/** Steps before the alternatives; the last literal goes on to the first gap of the first one. */
export const HEAD: usize = memory.data(MAX_STEPS * STEP_BYTES, 16);
/** Steps of an alternative; behind the last gap is either of the two following. */
export const ALTERNATIVE: usize = memory.data(MAX_STEPS * STEP_BYTES, 16);
/** From the last gap of an alternative to the first of the next. */
export const BETWEEN_ALTERNATIVES: usize = memory.data(LITERAL_BYTES, 16);
/** From the last gap of the last alternative to the next gap, or the position's end. */
export const LAST: usize = memory.data(LITERAL_BYTES, 16);
/** Steps behind the alternatives. */
export const TAIL: usize = memory.data(MAX_STEPS * STEP_BYTES, 16);

/**
 * An element of a list that runs along with the positions: how many steps (i32), then at 16 the literal between two
 * elements, its first bytes, and its steps.
 */
const ELEMENT_BYTES: i32 = 16 + 2 * LITERAL_BYTES + MAX_STEPS * STEP_BYTES;
const MAX_LISTS: i32 = 4;
export const ELEMENTS: usize = memory.data(MAX_LISTS * ELEMENT_BYTES, 16);

// @ts-expect-error: decorator
@inline
export function elementOf(list: i32): usize {
  return ELEMENTS + <usize>(list * ELEMENT_BYTES);
}

// @ts-expect-error: decorator
@inline
export function leadOf(element: usize): usize {
  return element + 16 + LITERAL_BYTES;
}

// @ts-expect-error: decorator
@inline
export function stepsOf(element: usize): usize {
  return element + 16 + 2 * LITERAL_BYTES;
}

/** What stands in a gap. */
export namespace Gap {
  /** A number. */
  export const Number: i32 = 0;
  /** The inside of a string; of a token's text; of an array of bytes, which is not empty. */
  export const String: i32 = 1;
  export const Text: i32 = 2;
  export const Bytes: i32 = 3;
  export const Digits: i32 = 4;
  /** A number or a word, of no use. */
  export const Scalar: i32 = 5;
}

// @ts-expect-error: decorator
@inline
export function isString(gap: i32): bool {
  return gap == Gap.String || gap == Gap.Text;
}

/** What is kept of a gap. */
export namespace Keep {
  export const Nothing: i32 = 0;
  export const Value: i32 = 1;
  export const Rank: i32 = 2;
  export const Identity: i32 = 3;
}

// @ts-expect-error: decorator
@inline
export function lengthOf(literal: usize): usize {
  return <usize>load<u32>(literal);
}

/** Whether a literal stands at `p`; all its bytes are compared. */
// @ts-expect-error: decorator
@inline
export function stands(literal: usize, p: usize): bool {
  if (!standsBlock(literal, p, 0)) return false;
  const blocks = load<i32>(literal, 4);
  for (let i: i32 = 1; i < blocks; i++) if (!standsBlock(literal, p, i)) return false;
  return true;
}

// @ts-expect-error: decorator
@inline
function standsBlock(literal: usize, p: usize, i: i32): bool {
  return standing(literal, p, i) == 0xffff;
}

/** Which bytes of a block stand there, as bits; those that do not count do. */
// @ts-expect-error: decorator
@inline
function standing(literal: usize, p: usize, i: i32): i32 {
  const at = literal + ((<usize>i) << 5);
  const block = v128.and(v128.load(p + ((<usize>i) << 4)), v128.load(at, 32));
  return i8x16.bitmask(i8x16.eq(block, v128.load(at, 16)));
}

/** Where the first byte is that is not a literal's, which does not stand at `p`. */
export function differsAt(literal: usize, p: usize): usize {
  let i: i32 = 0;
  while (true) {
    const others = standing(literal, p, i) ^ 0xffff;
    if (others != 0) return p + ((<usize>i) << 4) + <usize>ctz(others);
    i++;
  }
}
