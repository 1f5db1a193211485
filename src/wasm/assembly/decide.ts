// What a position says: ../../read/position/writer.ts decides the same.
import { beginOf, endOf, isAnyTwice, MAX_ALTERNATIVES, move, RANKS, VALUES } from "./alternatives";
import { isSameRange, isSameText } from "./text";
import { numberOfBytes, numberOfText } from "./token-number";

/** Positions and entries of one run at the most. */
export const MAX_POSITIONS: i32 = 1024;
export const MAX_ENTRIES: i32 = 32768;

// What the host writes.
/** What the alternatives, and the chosen token, are known by: an `Identity`. */
export let identity: i32 = 0;
export let chosenIdentity: i32 = 0;
export let hasChosen: bool = false;
/** Numbers for the tokens are wanted. */
export let isNamed: bool = false;
/** The alternatives stand in an array, and are the whole distribution; each has its rank. */
export let isOrdered: bool = false;
export let isComplete: bool = false;
export let hasRanks: bool = false;

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

/** A rounded logprob may be this much above 0. */
const ROUNDING: f64 = 1e-3;
/** Entries at or below this are no probability. */
const SENTINEL: f64 = -100;

/** No other token is likelier than one of so much. */
const LN_HALF: f64 = -0.6931471805599453;

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

/** Forgets the positions of the run before. */
// @ts-expect-error: decorator
@inline
export function beginRun(): void {
  positions = entries = positive = collapsed = k = 0;
}

/**
 * Decides what the alternatives of a position say, and writes it: PositionWriter's twin.
 *
 * @returns false where that is for PositionWriter to say
 */
// @ts-expect-error: decorator
@inline
export function decide(count: i32, chosenValue: f64, chosenBegin: usize, chosenEnd: usize): bool {
  if (isAnyTwice) return false;
  const out = LOGPROBS + ((<usize>entries) << 3);
  let possible = count;
  let isPositive = false;
  if (!keepUsual(out, count)) {
    possible = 0;
    for (let row: i32 = 0; row < count; row++) {
      const value = load<f64>(VALUES + ((<usize>row) << 3));
      if (value > ROUNDING) isPositive = true;
      if (value <= SENTINEL) continue;
      store<f64>(out + ((<usize>possible) << 3), value);
      if (possible != row) move(row, possible);
      possible++;
    }
  }
  if (possible == 0) return false;
  const place = placeOfChosen(out, possible, chosenValue, chosenBegin, chosenEnd);
  const chosenLogprob = place == NONE ? chosenValue : load<f64>(out + ((<usize>place) << 3));
  const isKnown = chosenLogprob > SENTINEL;
  const isUnlisted = place == NONE && isKnown;
  const outside = isComplete || isUnlisted ? NONE : outsider(out, possible, count, place);
  if (isPositive) positive++;
  if (count > 1 && possible == 1 && load<f64>(out) == 0 && !isComplete) collapsed++;
  if (isNamed) name(possible, place, chosenBegin, chosenEnd);
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

const ROUNDINGS = memory.data<f64>([ROUNDING, ROUNDING], 16);
const SENTINELS = memory.data<f64>([SENTINEL, SENTINEL], 16);

/** Takes all logprobs to `out`, two at a time. @returns whether all are above the sentinels, and none is positive */
// @ts-expect-error: decorator
@inline
function keepUsual(out: usize, count: i32): bool {
  let unusual = i64x2.splat(0);
  const behind = (<usize>count) << 3;
  // Behind an odd number stands 0, as usual as any.
  store<f64>(VALUES + behind, 0);
  for (let at: usize = 0; at < behind; at += 16) {
    const pair = v128.load(VALUES + at);
    v128.store(out + at, pair);
    const outside = v128.or(f64x2.gt(pair, v128.load(ROUNDINGS)), f64x2.le(pair, v128.load(SENTINELS)));
    unusual = v128.or(unusual, outside);
  }
  return !v128.any_true(unusual);
}

/** Names the alternatives, and the chosen token. */
function name(possible: i32, place: i32, chosenBegin: usize, chosenEnd: usize): void {
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
function placeOfChosen(
  out: usize,
  possible: i32,
  chosenValue: f64,
  chosenBegin: usize,
  chosenEnd: usize,
): i32 {
  if (!hasChosen) return NONE;
  if (identity != chosenIdentity || identity == Identity.None) {
    for (let i: i32 = 0; i < possible; i++) if (load<f64>(out + ((<usize>i) << 3)) == chosenValue) return i;
  } else if (identity == Identity.Bytes) {
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
  if (isSameRange(a, aEnd, b, bEnd)) return true;
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
  if (place == NONE || (isOrdered && place != 0)) return NONE;
  const own = load<f64>(out + ((<usize>place) << 3));
  if (possible == 1) return listed == 1 && own < LN_HALF ? place : NONE;
  for (let i: i32 = 0; i < possible; i++)
    if (i != place && !(load<f64>(out + ((<usize>i) << 3)) > own)) return NONE;
  return place;
}
