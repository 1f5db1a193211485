// Positions as their writer's template has them, one after another: their alternatives' logprobs, and which of them
// was chosen. It does what ElementReader, ScanSample and PositionWriter do with them, or leaves a position to those.
import { beginAlternatives, BEGINS, IDENTITY_ENDS, isEachOnce, MAX_ALTERNATIVES, meet, RANKS, VALUES } from "./alternatives";
import { beginRun, collapsed, decide, entries, k, MAX_ENTRIES, MAX_POSITIONS, positions, positive } from "./decide";
import { beginBytes, beginGaps, end, gap, isCut, missed } from "./gap";
import { found } from "./number";
import {
  ALTERNATIVE,
  BETWEEN_ALTERNATIVES,
  BETWEEN_POSITIONS,
  elementOf,
  HEAD,
  isString,
  Keep,
  LAST,
  LEAD,
  leadOf,
  lengthOf,
  stands,
  STEP_BYTES,
  stepsOf,
  TAIL,
} from "./template";
import { isEscaped } from "./text";

// What the host writes, and reads.
export { isEachOnce } from "./alternatives";
export {
  CHOSEN,
  CHOSEN_TOKENS,
  chosenIdentity,
  ENDS,
  hasChosen,
  hasRanks,
  identity,
  isComplete,
  isNamed,
  isOrdered,
  LISTING,
  LOGPROBS,
  TOKENS,
} from "./decide";
export { longestNumber } from "./gap";
export { FIVES, FRACTIONS } from "./number";
export {
  ALTERNATIVE,
  BETWEEN_ALTERNATIVES,
  BETWEEN_POSITIONS,
  ELEMENTS,
  HEAD,
  LAST,
  LEAD,
  TAIL,
} from "./template";

/** Where the host may write: all that is below belongs to the module. */
export const heap: usize = __heap_base;

/** Steps of the template. */
export let headSteps: i32 = 0;
export let alternativeSteps: i32 = 0;
export let tailSteps: i32 = 0;
/** Chosen tokens that stand in lists beside the positions: their values, and where what tells them from others stands. */
export const CHOSEN_VALUES: usize = memory.data(MAX_POSITIONS * 8, 16);
export const CHOSEN_BEGINS: usize = memory.data(MAX_POSITIONS * 4, 16);
export const CHOSEN_ENDS: usize = memory.data(MAX_POSITIONS * 4, 16);
/** That, one behind the other, and room to read beyond. */
export const CHOSEN_BYTES: usize = memory.data(65536 + 16, 16);

/** Of elements of a list beside the positions: values, and where behind `origin` what tells the tokens from others stands. */
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
let stop: i32 = Stop.Last;

/** What a run has come to, i32 each: `Stop`, positions or elements, entries, and as in `decide`: positive, collapsed, k. */
export const OUTCOME: usize = memory.data(6 * 4, 16);

/** Where the host has its bytes. */
export let origin: usize = 0;

// Chosen tokens beside the positions: how many the host has written, and what takes it from where it says to where they are.
let chosenCount: i32 = 0;
let chosenMoved: usize = 0;

// The chosen token.
let chosenValue: f64 = NaN;
let chosenBegin: usize = 0;
let chosenEnd: usize = 0;

/**
 * Reads positions as long as they are as the template has them.
 *
 * @param p where the first one begins
 * @param last where the bytes end; a 0 stands there, and 128 more bytes are readable
 * @param chosen how many chosen tokens the host has written; none: they stand in the positions
 * @param moved from where the host says that these are to where they are
 * @returns behind the last position read, or `p` where none was
 */
export function run(p: usize, last: usize, chosen: i32, moved: usize): usize {
  chosenCount = chosen;
  chosenMoved = moved;
  const reached = readPositions(p, last);
  store<i32>(OUTCOME, stop);
  store<i32>(OUTCOME, positions, 4);
  store<i32>(OUTCOME, entries, 8);
  store<i32>(OUTCOME, positive, 12);
  store<i32>(OUTCOME, collapsed, 16);
  store<i32>(OUTCOME, k, 20);
  return reached;
}

// @ts-expect-error: decorator
@inline
function readPositions(p: usize, last: usize): usize {
  beginBytes(last);
  beginRun();
  let reached = p;
  while (true) {
    if (positions == MAX_POSITIONS || entries > MAX_ENTRIES || (chosenCount != 0 && positions == chosenCount)) {
      stop = Stop.Room;
      return reached;
    }
    beginGaps();
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
  beginBytes(last);
  const element = elementOf(list);
  let elements: i32 = 0;
  let reached = p;
  while (true) {
    if (elements == MAX_POSITIONS) {
      stop = Stop.Room;
      break;
    }
    beginGaps();
    const lead = leadOf(element);
    const after = stands(lead, p)
      ? chosenSteps(stepsOf(element), load<i32>(element), p + lengthOf(lead))
      : missed(lead, p);
    // A bare number may go on where the bytes end.
    if (after == 0 || after >= end) {
      stop = isCut || after != 0 ? Stop.Bytes : Stop.Other;
      break;
    }
    store<f64>(ELEMENT_VALUES + ((<usize>elements) << 3), chosenValue);
    store<u32>(ELEMENT_BEGINS + ((<usize>elements) << 2), <u32>(chosenBegin - origin));
    store<u32>(ELEMENT_ENDS + ((<usize>elements) << 2), <u32>(chosenEnd - origin));
    elements++;
    reached = after;
    if (!stands(element + 16, reached)) {
      stop = Stop.Last;
      break;
    }
    p = reached + lengthOf(element + 16);
  }
  store<i32>(OUTCOME, stop);
  store<i32>(OUTCOME, elements, 4);
  return reached;
}

/** Reads a position. @returns behind it, or 0, and then nothing is kept */
function position(p: usize): usize {
  chosenValue = NaN;
  if (chosenCount != 0) {
    chosenValue = load<f64>(CHOSEN_VALUES + ((<usize>positions) << 3));
    chosenBegin = <usize>load<u32>(CHOSEN_BEGINS + ((<usize>positions) << 2)) + chosenMoved;
    chosenEnd = <usize>load<u32>(CHOSEN_ENDS + ((<usize>positions) << 2)) + chosenMoved;
  }
  if (!stands(LEAD, p)) return missed(LEAD, p);
  p = chosenSteps(HEAD, headSteps, p + lengthOf(LEAD));
  if (p == 0) return 0;
  beginAlternatives();
  let count: i32 = 0;
  while (true) {
    if (count == MAX_ALTERNATIVES) return 0;
    p = alternative(p, count++);
    if (p == 0) return 0;
    if (stands(BETWEEN_ALTERNATIVES, p)) p += lengthOf(BETWEEN_ALTERNATIVES);
    else if (stands(LAST, p)) break;
    else return missed(BETWEEN_ALTERNATIVES, p) | missed(LAST, p);
  }
  p = chosenSteps(TAIL, tailSteps, p + lengthOf(LAST));
  return p != 0 && p <= end && decide(count, chosenValue, chosenBegin, chosenEnd) ? p : 0;
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
    if (!stands(step + 16, after)) return missed(step + 16, after);
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
  const literal = ALTERNATIVE + i * STEP_BYTES + 16;
  if (p == 0) return 0;
  return stands(literal, p) ? p + lengthOf(literal) : missed(literal, p);
}

// @ts-expect-error: decorator
@inline
function step(i: usize, p: usize, row: i32): usize {
  if (p == 0) return 0;
  const kind = load<i32>(ALTERNATIVE + i * STEP_BYTES);
  const after = gap(kind, p);
  const keep = load<i32>(ALTERNATIVE + i * STEP_BYTES, 4);
  if (keep == Keep.Value) store<f64>(VALUES + ((<usize>row) << 3), found);
  else if (keep == Keep.Identity) {
    store<u32>(BEGINS + ((<usize>row) << 2), <u32>p);
    store<u32>(IDENTITY_ENDS + ((<usize>row) << 2), <u32>after);
    if (isEachOnce && after != 0) meet(row, p, after, isEscaped && isString(kind));
  } else if (keep == Keep.Rank) store<f64>(RANKS + ((<usize>row) << 3), found);
  return after;
}

