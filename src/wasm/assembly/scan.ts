// Positions as their writer's template has them, one after another: their alternatives' logprobs, and which of them
// was chosen. It does what ElementReader, ScanSample and PositionWriter do with them, or leaves a position to those.
import { FIVES as FIVES_IN_NUMBER, found, readNumber } from "./number.ts";
import {
  ALTERNATIVE as ALTERNATIVE_AT,
  BETWEEN_ALTERNATIVES as BETWEEN_ALTERNATIVES_AT,
  BETWEEN_POSITIONS as BETWEEN_POSITIONS_AT,
  elementOf,
  ELEMENTS as ELEMENTS_AT,
  Gap,
  HEAD as HEAD_AT,
  Keep,
  LAST as LAST_AT,
  LEAD as LEAD_AT,
  leadOf,
  lengthOf,
  stands,
  stepsOf,
  STEP_BYTES,
  TAIL as TAIL_AT,
} from "./template.ts";
import { endOfString, isEscaped, isSameText } from "./text.ts";
import { numberOfBytes, numberOfText } from "./token-number.ts";

/** Where the host may write: all that is below belongs to the module. */
export const heap: usize = __heap_base;

/** Alternatives of a position at the most. */
const MAX_ALTERNATIVES: i32 = 256;
/** Positions and entries of one run at the most. */
const MAX_POSITIONS: i32 = 1024;
const MAX_ENTRIES: i32 = 32768;

// What the host writes.
export const FIVES: usize = FIVES_IN_NUMBER;
export const BETWEEN_POSITIONS: usize = BETWEEN_POSITIONS_AT;
export const LEAD: usize = LEAD_AT;
export const HEAD: usize = HEAD_AT;
export const ALTERNATIVE: usize = ALTERNATIVE_AT;
export const BETWEEN_ALTERNATIVES: usize = BETWEEN_ALTERNATIVES_AT;
export const LAST: usize = LAST_AT;
export const TAIL: usize = TAIL_AT;
export const ELEMENTS: usize = ELEMENTS_AT;
export let headSteps: i32 = 0;
export let alternativeSteps: i32 = 0;
export let tailSteps: i32 = 0;
/** What the alternatives, and the chosen token, are known by: an `Identity`. */
export let identity: i32 = 0;
export let chosenIdentity: i32 = 0;
export let hasChosen: bool = false;
/** Numbers for the tokens are wanted. */
export let isNamed: bool = false;
/** The alternatives stand in an array, and are the whole distribution; one that stands twice is no template's. */
export let isOrdered: bool = false;
export let isComplete: bool = false;
export let isEachOnce: bool = false;
export let hasRanks: bool = false;

/** Of chosen tokens that stand in lists beside the positions: how many the host has written; none: in the position. */
export let chosenCount: i32 = 0;
export const CHOSEN_VALUES: usize = memory.data(MAX_POSITIONS * 8, 16);
export const CHOSEN_BEGINS: usize = memory.data(MAX_POSITIONS * 4, 16);
export const CHOSEN_ENDS: usize = memory.data(MAX_POSITIONS * 4, 16);
/** What tells them from others, one behind the other, and room to read beyond. */
export const CHOSEN_BYTES: usize = memory.data(65536 + 16, 16);

// What the host reads, as Positions has it.
export const LOGPROBS: usize = memory.data((MAX_ENTRIES + 2 * MAX_ALTERNATIVES) * 8, 16);
export const ENDS: usize = memory.data(MAX_POSITIONS * 4, 16);
export const CHOSEN: usize = memory.data(MAX_POSITIONS * 8, 16);
export const LISTING: usize = memory.data(MAX_POSITIONS, 16);
export const TOKENS: usize = memory.data((MAX_ENTRIES + 2 * MAX_ALTERNATIVES) * 8, 16);
export const CHOSEN_TOKENS: usize = memory.data(MAX_POSITIONS * 8, 16);
export let positions: i32 = 0;
export let entries: i32 = 0;
/** Of these positions, see Filled. */
export let positive: i32 = 0;
export let collapsed: i32 = 0;
export let k: i32 = 0;

/** Of elements of a list beside the positions: values, and where what tells the tokens from others stands. */
export let elements: i32 = 0;
export const ELEMENT_VALUES: usize = memory.data(MAX_POSITIONS * 8, 16);
export const ELEMENT_BEGINS: usize = memory.data(MAX_POSITIONS * 4, 16);
export const ELEMENT_ENDS: usize = memory.data(MAX_POSITIONS * 4, 16);

/** Why a run has ended. */
namespace Stop {
  /** No further position follows the last one. */
  export const Last: i32 = 0;
  /** The position that follows is not as the template has it, or cannot be decided here, or is not wholly there. */
  export const Other: i32 = 1;
  /** The bytes end in the position that follows. */
  export const Bytes: i32 = 2;
  /** There is no room for more. */
  export const Room: i32 = 3;
}
export let stop: i32 = Stop.Last;

/** A rounded logprob may be this much above 0. */
const ROUNDING: f64 = 1e-3;
/** Entries at or below this are no probability. */
const SENTINEL: f64 = -100;

namespace Listing {
  export const Ranked: u8 = 0;
  export const RankedThenChosen: u8 = 1;
  export const Complete: u8 = 2;
}

namespace Identity {
  export const None: i32 = 0;
  export const Text: i32 = 1;
  export const Bytes: i32 = 2;
  export const Id: i32 = 3;
}

/** No such row. */
const NONE: i32 = -1;

// The alternatives of the position that is being read.
const VALUES = memory.data(MAX_ALTERNATIVES * 8, 16);
const RANKS = memory.data(MAX_ALTERNATIVES * 8, 16);
const BEGINS = memory.data(MAX_ALTERNATIVES * 4, 16);
const IDENTITY_ENDS = memory.data(MAX_ALTERNATIVES * 4, 16);
const SIGNATURES = memory.data(MAX_ALTERNATIVES * 4 + 16, 16);
// The chosen token.
let chosenValue: f64 = NaN;
let chosenBegin: usize = 0;
let chosenEnd: usize = 0;
/** A gap was still open where the bytes end. */
let isCut: bool = false;
let end: usize = 0;

/**
 * Reads positions as long as they are as the template has them.
 *
 * @param p where the first one begins
 * @param last where the bytes end; a 0 stands there, and 128 more bytes are readable
 * @returns behind the last position read, or `p` where none was
 */
export function run(p: usize, last: usize): usize {
  end = last;
  positions = entries = positive = collapsed = k = 0;
  let reached = p;
  while (true) {
    if (positions == MAX_POSITIONS || entries > MAX_ENTRIES || (chosenCount != 0 && positions == chosenCount)) {
      stop = Stop.Room;
      return reached;
    }
    isCut = false;
    const after = position(p);
    if (after == 0 || after > end) {
      stop = isCut ? Stop.Bytes : Stop.Other;
      return reached;
    }
    reached = after;
    if (!stands(BETWEEN_POSITIONS, reached)) {
      stop = Stop.Last;
      return reached;
    }
    p = reached + lengthOf(BETWEEN_POSITIONS);
  }
}

/**
 * Reads elements of a list that runs along with the positions, likewise.
 *
 * @param list which of the lists
 */
export function runElements(list: i32, p: usize, last: usize): usize {
  end = last;
  elements = 0;
  const element = elementOf(list);
  let reached = p;
  while (true) {
    if (elements == MAX_POSITIONS) {
      stop = Stop.Room;
      return reached;
    }
    isCut = false;
    const lead = leadOf(element);
    const after = stands(lead, p) ? chosenSteps(stepsOf(element), load<i32>(element), p + lengthOf(lead)) : 0;
    // A bare number may go on where the bytes end.
    if (after == 0 || after >= end) {
      stop = isCut || after != 0 ? Stop.Bytes : Stop.Other;
      return reached;
    }
    store<f64>(ELEMENT_VALUES + ((<usize>elements) << 3), chosenValue);
    store<u32>(ELEMENT_BEGINS + ((<usize>elements) << 2), <u32>chosenBegin);
    store<u32>(ELEMENT_ENDS + ((<usize>elements) << 2), <u32>chosenEnd);
    elements++;
    reached = after;
    if (!stands(element + 16, reached)) {
      stop = Stop.Last;
      return reached;
    }
    p = reached + lengthOf(element + 16);
  }
}

/** Reads a position. @returns behind it, or 0, and then nothing is kept */
function position(p: usize): usize {
  chosenValue = NaN;
  if (chosenCount != 0) {
    chosenValue = load<f64>(CHOSEN_VALUES + ((<usize>positions) << 3));
    chosenBegin = <usize>load<u32>(CHOSEN_BEGINS + ((<usize>positions) << 2));
    chosenEnd = <usize>load<u32>(CHOSEN_ENDS + ((<usize>positions) << 2));
  }
  if (!stands(LEAD, p)) return 0;
  p = chosenSteps(HEAD, headSteps, p + lengthOf(LEAD));
  if (p == 0) return 0;
  let count: i32 = 0;
  while (true) {
    if (count == MAX_ALTERNATIVES) return 0;
    p = alternative(p, count++);
    if (p == 0) return 0;
    if (stands(BETWEEN_ALTERNATIVES, p)) p += lengthOf(BETWEEN_ALTERNATIVES);
    else if (stands(LAST, p)) break;
    else return 0;
  }
  p = chosenSteps(TAIL, tailSteps, p + lengthOf(LAST));
  return p != 0 && p <= end && decide(count) ? p : 0;
}

/** Reads the gaps before or behind the alternatives, in which fields of the chosen token stand. */
// @ts-expect-error: decorator
@inline
function chosenSteps(step: usize, count: i32, p: usize): usize {
  for (let i: i32 = 0; i < count; i++) {
    const after = gap(load<i32>(step), p);
    if (after == 0) return 0;
    const keep = load<i32>(step, 4);
    if (keep == Keep.Value) chosenValue = found;
    else if (keep == Keep.Identity) {
      chosenBegin = p;
      chosenEnd = after;
    }
    if (!stands(step + 16, after)) return 0;
    p = after + lengthOf(step + 16);
    step += STEP_BYTES;
  }
  return p;
}

/** Reads an alternative from its first gap to its last. Each step has code of its own, so that its branches are foreseen. */
// @ts-expect-error: decorator
@inline
function alternative(p: usize, row: i32): usize {
  const steps = alternativeSteps;
  p = step(0, p, row);
  if (steps > 1) p = step(1, behind(0, p), row);
  if (steps > 2) p = step(2, behind(1, p), row);
  if (steps > 3) p = step(3, behind(2, p), row);
  if (steps > 4) p = step(4, behind(3, p), row);
  return p;
}

/** Passes the literal behind a gap of an alternative. */
// @ts-expect-error: decorator
@inline
function behind(i: usize, p: usize): usize {
  const literal = ALTERNATIVE_AT + i * STEP_BYTES + 16;
  return p != 0 && stands(literal, p) ? p + lengthOf(literal) : 0;
}

// @ts-expect-error: decorator
@inline
function step(i: usize, p: usize, row: i32): usize {
  if (p == 0) return 0;
  const after = gap(load<i32>(ALTERNATIVE_AT + i * STEP_BYTES), p);
  const keep = load<i32>(ALTERNATIVE_AT + i * STEP_BYTES, 4);
  if (keep == Keep.Value) store<f64>(VALUES + ((<usize>row) << 3), found);
  else if (keep == Keep.Identity) {
    store<u32>(BEGINS + ((<usize>row) << 2), <u32>p);
    store<u32>(IDENTITY_ENDS + ((<usize>row) << 2), <u32>after);
    if (isEachOnce && after != 0) sign(row, p, after);
  } else if (keep == Keep.Rank) store<f64>(RANKS + ((<usize>row) << 3), found);
  return after;
}

/** @returns where a gap ends, or 0 where something else stands there than the template has */
// @ts-expect-error: decorator
@inline
function gap(kind: i32, p: usize): usize {
  let after: usize = 0;
  if (kind == Gap.Number) after = readNumber(p);
  else if (kind == Gap.Bytes) return endOfBytes(p);
  else if (kind == Gap.Text) {
    after = endOfString(p);
    if (load<u64>(p) == TOKEN_ID) return 0;
  } else if (kind == Gap.String) after = endOfString(p);
  else if (kind == Gap.Digits) after = endOfDigits(p);
  else after = endOfScalar(p);
  if (after >= end) isCut = true;
  return after;
}

/** `token_id` before a number in place of a text: it is another identity then. */
const TOKEN_ID: u64 = 0x64695f6e656b6f74;

/** Digits, commas and white space up to a closing bracket. */
// @ts-expect-error: decorator
@inline
function endOfBytes(p: usize): usize {
  for (let at = p; true; at += 32) {
    const mask = unusual(at) | (unusual(at + 16) << 16);
    if (mask == 0) continue;
    at += ctz(mask);
    if (at >= end) isCut = true;
    return <i32>load<u8>(at) == 0x5d && at > p ? at : 0;
  }
}

/** Which of 16 bytes may not stand in an array of numbers, as bits. */
// @ts-expect-error: decorator
@inline
function unusual(p: usize): u32 {
  const block = v128.load(p);
  // `,` `-` `.` `/` and the digits are neighbours; of the control characters three are white space.
  const usual = i8x16.lt_u(i8x16.sub(block, i8x16.splat(0x2c)), i8x16.splat(14));
  const space = i8x16.swizzle(i8x16(0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, -1, 0, 0), block);
  const isSpace = v128.or(space, i8x16.eq(block, i8x16.splat(0x20)));
  return <u32>i8x16.bitmask(v128.or(usual, isSpace)) ^ 0xffff;
}

function endOfDigits(p: usize): usize {
  const begin = p;
  while (<u32>load<u8>(p) - 0x30 < 10) p++;
  return p > begin ? p : 0;
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

/** Notes what tells an identity from most others; 0 of one with escapes, which may be any. */
// @ts-expect-error: decorator
@inline
function sign(row: i32, begin: usize, after: usize): void {
  const length = <u32>(after - begin);
  let word = load<u64>(begin);
  if (length < 8) word &= (<u64>1 << (length << 3)) - 1;
  const mixed = (word ^ ((<u64>length) << 56)) * 0x9e3779b97f4a7c15;
  store<u32>(SIGNATURES + ((<usize>row) << 2), isEscaped ? 0 : <u32>(mixed >> 32) | 1);
}

/** Whether any two alternatives may be the same token. */
function hasTwins(count: i32): bool {
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
function beginOf(row: i32): usize {
  return <usize>load<u32>(BEGINS + ((<usize>row) << 2));
}

// @ts-expect-error: decorator
@inline
function endOf(row: i32): usize {
  return <usize>load<u32>(IDENTITY_ENDS + ((<usize>row) << 2));
}

/**
 * Decides what the alternatives of a position say, and writes it: PositionWriter's twin.
 *
 * @returns false where that is for PositionWriter to say
 */
// @ts-expect-error: decorator
@inline
function decide(count: i32): bool {
  if (isEachOnce && hasTwins(count)) return false;
  const out = LOGPROBS + ((<usize>entries) << 3);
  let possible: i32 = 0;
  let isPositive = false;
  for (let row: i32 = 0; row < count; row++) {
    const value = load<f64>(VALUES + ((<usize>row) << 3));
    if (value > ROUNDING) isPositive = true;
    if (value <= SENTINEL) continue;
    store<f64>(out + ((<usize>possible) << 3), value);
    if (possible != row) move(row, possible);
    possible++;
  }
  if (possible == 0) return false;
  const place = placeOfChosen(out, possible);
  const chosenLogprob = place == NONE ? chosenValue : load<f64>(out + ((<usize>place) << 3));
  const isKnown = chosenLogprob > SENTINEL;
  const isUnlisted = place == NONE && isKnown;
  const outside = isComplete || isUnlisted ? NONE : outsider(out, possible, count, place);
  if (isPositive) positive++;
  if (count > 1 && possible == 1 && load<f64>(out) == 0 && !isComplete) collapsed++;
  if (isNamed) name(possible, place);
  if (outside != NONE) moveToEnd(out, outside, possible);
  else if (isUnlisted && !isComplete) {
    store<f64>(out + ((<usize>possible) << 3), chosenLogprob);
    possible++;
  }
  const ranked = outside == NONE ? count : count - 1;
  if (ranked > k) k = ranked;
  entries += possible;
  store<u32>(ENDS + ((<usize>positions) << 2), entries);
  store<f64>(CHOSEN + ((<usize>positions) << 3), isKnown ? chosenLogprob : NaN);
  const listing = isComplete
    ? Listing.Complete
    : outside != NONE || isUnlisted
      ? Listing.RankedThenChosen
      : Listing.Ranked;
  store<u8>(LISTING + <usize>positions, listing);
  positions++;
  return true;
}

function move(from: i32, to: i32): void {
  store<u32>(BEGINS + ((<usize>to) << 2), load<u32>(BEGINS + ((<usize>from) << 2)));
  store<u32>(IDENTITY_ENDS + ((<usize>to) << 2), load<u32>(IDENTITY_ENDS + ((<usize>from) << 2)));
  store<f64>(RANKS + ((<usize>to) << 3), load<f64>(RANKS + ((<usize>from) << 3)));
}

/** Names the alternatives, and the chosen token. */
function name(possible: i32, place: i32): void {
  const out = TOKENS + ((<usize>entries) << 3);
  for (let i: i32 = 0; i < possible; i++)
    store<f64>(out + ((<usize>i) << 3), tokenNumber(identity, beginOf(i), endOf(i)));
  const chosen =
    place != NONE
      ? load<f64>(out + ((<usize>place) << 3))
      : hasChosen
        ? tokenNumber(chosenIdentity, chosenBegin, chosenEnd)
        : NaN;
  store<f64>(CHOSEN_TOKENS + ((<usize>positions) << 3), chosen);
  // Behind the others, should it be listed with them.
  store<f64>(out + ((<usize>possible) << 3), chosen);
}

function tokenNumber(kind: i32, begin: usize, after: usize): f64 {
  if (kind == Identity.None) return NaN;
  return kind == Identity.Bytes ? numberOfBytes(begin, after) : numberOfText(begin, after, kind == Identity.Id);
}

function moveToEnd(out: usize, place: i32, count: i32): void {
  rotate(out, place, count);
  if (isNamed) rotate(TOKENS + ((<usize>entries) << 3), place, count);
}

function rotate(out: usize, place: i32, count: i32): void {
  const value = load<f64>(out + ((<usize>place) << 3));
  for (let i = place + 1; i < count; i++)
    store<f64>(out + ((<usize>(i - 1)) << 3), load<f64>(out + ((<usize>i) << 3)));
  store<f64>(out + ((<usize>(count - 1)) << 3), value);
}

/** Which of the alternatives is the chosen token: by what they are known by, and where that cannot tell by equal value. */
// @ts-expect-error: decorator
@inline
function placeOfChosen(out: usize, possible: i32): i32 {
  if (!hasChosen) return NONE;
  if (identity == Identity.None || chosenIdentity == Identity.None) {
    for (let i: i32 = 0; i < possible; i++) if (load<f64>(out + ((<usize>i) << 3)) == chosenValue) return i;
  } else if (identity != chosenIdentity) return NONE;
  else if (identity == Identity.Bytes) {
    for (let i: i32 = 0; i < possible; i++)
      if (isSameArray(beginOf(i), endOf(i), chosenBegin, chosenEnd)) return i;
  } else {
    for (let i: i32 = 0; i < possible; i++)
      if (isSameText(beginOf(i), endOf(i), chosenBegin, chosenEnd)) return i;
  }
  return NONE;
}

/** Whether two arrays of numbers are the same, whichever spaces they are written with. */
// @ts-expect-error: decorator
@inline
function isSameArray(a: usize, aEnd: usize, b: usize, bEnd: usize): bool {
  while (true) {
    while (a < aEnd && <i32>load<u8>(a) <= 0x20) a++;
    while (b < bEnd && <i32>load<u8>(b) <= 0x20) b++;
    if (a == aEnd || b == bEnd) return a == aEnd && b == bEnd;
    if (load<u8>(a++) != load<u8>(b++)) return false;
  }
}

/** See PositionWriter. */
// @ts-expect-error: decorator
@inline
function outsider(out: usize, possible: i32, listed: i32, place: i32): i32 {
  if (hasRanks) {
    for (let i: i32 = 0; i < possible; i++)
      if (load<f64>(RANKS + ((<usize>i) << 3)) > <f64>listed) return i;
    return NONE;
  }
  if (place == NONE || possible < 2 || (isOrdered && place != 0)) return NONE;
  const own = load<f64>(out + ((<usize>place) << 3));
  for (let i: i32 = 0; i < possible; i++)
    if (i != place && !(load<f64>(out + ((<usize>i) << 3)) > own)) return NONE;
  return place;
}
