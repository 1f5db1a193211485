import { Identity } from "../position/tokens.ts";
import { CLOSE_ARRAY, CLOSE_OBJECT, COLON, COMMA, MINUS, NINE, OPEN_ARRAY, OPEN_OBJECT, QUOTE, SPACE, ZERO } from "./bytes.ts"; // prettier-ignore
import type { Leaf, Part, Plan } from "./plan.ts";
import { afterSpace, afterString, afterValue } from "./skip.ts";
import { BYTES, ID, isTokenId, RANK, TEXT, TOKEN_ID_LENGTH, VALUE } from "./slots.ts";
import type { State } from "./state.ts";
import { Gap, Keep, type ElementTemplate, type PositionTemplate, type Step } from "./template.ts";

/** A gap as it was met. */
interface Piece {
  /** Bytes before it, from the last gap's end on. */
  readonly literal: Uint8Array;
  readonly gap: number;
  /** Absent where it is of no use. */
  readonly leaf?: Leaf | undefined;
  /** The text is an id. */
  readonly isId?: boolean;
}

const NULL = 0x6e;

/**
 * Learns a template from a position that was read, and from the beginning of the next, where there is one.
 *
 * @param p where it begins
 * @param after behind it
 * @param end where the bytes end
 * @returns undefined where it is written in a way that a template cannot have, or has no alternatives
 */
export function learnPosition(
  b: Uint8Array,
  p: number,
  after: number,
  end: number,
  plan: Plan,
): PositionTemplate | undefined {
  const next = betweenPositions(b, after, end) ?? ifLast(b, after);
  if (next === undefined) return undefined;
  const learner = new Learner(b, p, end, plan);
  return learner.value(p, plan.position) === after ? learner.template(after, next) : undefined;
}

/** Likewise from an element of a list alongside; `state` is that of the list's elements. */
export function learnElement(
  b: Uint8Array,
  p: number,
  after: number,
  end: number,
  plan: Plan,
  state: State<Part>,
): ElementTemplate | undefined {
  const next = betweenPositions(b, after, end) ?? ifLast(b, after);
  if (next === undefined) return undefined;
  const learner = new Learner(b, p, end, plan);
  return learner.value(p, state) === after ? learner.element(after, next) : undefined;
}

/** The bytes between a position, or an element, and the next; undefined where none follows, or not yet. */
export function betweenPositions(b: Uint8Array, after: number, end: number): Uint8Array | undefined {
  const comma = afterSpace(b, after);
  if (b[comma] !== COMMA) return undefined;
  const begin = afterSpace(b, comma + 1);
  return begin < end ? b.slice(after, begin) : undefined;
}

/** What will do for them until there is a next one: completions of one token have none. */
const ifLast = (b: Uint8Array, after: number): Uint8Array | undefined =>
  b[afterSpace(b, after)] === CLOSE_ARRAY ? LONE : undefined;

/** What stands between positions as long as only single ones were met. */
export const LONE = Uint8Array.of(COMMA);

/** Not an offset: the position is no template's. */
const UNLIKE = -1;

/** Follows a position, and notes the gaps in it. */
class Learner {
  readonly #b: Uint8Array;
  readonly #end: number;
  readonly #plan: Plan;
  readonly #pieces: Piece[] = [];
  /** The literal under way: bytes noted before, and where it goes on from. */
  #noted: number[] = [];
  #from: number;
  /** The pieces of the first alternative. */
  #alternativeFrom = -1;
  #alternativeTo = -1;
  #alternativeBegin = -1;
  /** Its bytes to its first gap. */
  #opening = new Uint8Array(0);
  #between: Uint8Array | undefined;
  #isOrdered = false;

  constructor(b: Uint8Array, p: number, end: number, plan: Plan) {
    this.#b = b;
    this.#from = p;
    this.#end = end;
    this.#plan = plan;
  }

  /** @returns behind the value, or UNLIKE */
  value(p: number, state: State<Part>): number {
    const c = this.#b[p];
    const isContainer = c === OPEN_OBJECT || c === OPEN_ARRAY;
    const { list, leaves } = state.data;
    if (list !== null) return isContainer ? this.#alternatives(p, c, state) : UNLIKE;
    if (isContainer && !state.dead && leaves.every(({ field }) => field === VALUE))
      return this.#members(p, c, state);
    if (leaves.length > 1) return UNLIKE;
    const after = afterValue(this.#b, p, this.#end, this.#end);
    if (after < 0) return UNLIKE;
    return this.#scalar(p, c, after, leaves.at(0)) ? after : UNLIKE;
  }

  /** The gaps as a template, if there is anything to read in them. */
  template(after: number, next: Uint8Array): PositionTemplate | undefined {
    const [from, to] = [this.#alternativeFrom, this.#alternativeTo];
    if (this.#between === undefined || !this.#areFieldsOnce()) return undefined;
    const literals = this.#literals(after);
    const parts = [this.#pieces.slice(from, to), this.#pieces.filter(({ leaf }) => leaf?.ofChosen === true)];
    const [identity, chosenIdentity] = parts.map(identityOf);
    const steps = (begin: number, end: number, best: number) => this.#steps(begin, end, best, literals);
    const alternative = steps(from, to, identity);
    if (!alternative.some(({ keep }) => keep === Keep.Value)) return undefined;
    const head = steps(0, from, chosenIdentity);
    const tail = steps(to, this.#pieces.length, chosenIdentity);
    return {
      lead: literals[0],
      head,
      alternative,
      between: this.#between,
      last: literals[to],
      tail,
      next,
      isOrdered: this.#isOrdered,
      chosenIdentity,
      identity,
      hasChosenValue: [...head, ...tail].some(({ keep }) => keep === Keep.Value),
      hasRanks: alternative.some(({ keep }) => keep === Keep.Rank),
    };
  }

  /** The gaps as the template of an element, which has no alternatives. */
  element(after: number, next: Uint8Array): ElementTemplate | undefined {
    const identity = identityOf(this.#pieces);
    const literals = this.#literals(after);
    const steps = this.#steps(0, this.#pieces.length, identity, literals);
    const pieceWith = (keep: number) => this.#pieces.find((_, i) => steps[i].keep === keep);
    const known = pieceWith(Keep.Identity);
    // An id in a text is no field of its own.
    if (!this.#areFieldsOnce() || steps.every(({ keep }) => keep === Keep.Nothing) || known?.isId === true)
      return undefined;
    return {
      lead: literals[0],
      steps,
      next,
      value: pieceWith(Keep.Value)?.leaf,
      identity: known?.leaf,
      isNumber: known?.gap === Gap.Digits,
    };
  }

  /** The literals before each gap, and behind the last. */
  #literals(after: number): Uint8Array[] {
    return [...this.#pieces.map(({ literal }) => literal), this.#literal(after)];
  }

  #steps(begin: number, end: number, identity: number, literals: readonly Uint8Array[]): Step[] {
    return this.#pieces.slice(begin, end).map((piece, i) => ({
      gap: piece.gap,
      keep: keepOf(piece, identity),
      literal: literals[begin + i + 1],
    }));
  }

  #areFieldsOnce(): boolean {
    const names = this.#pieces.flatMap(({ leaf }) => (leaf ? [`${leaf.ofChosen} ${leaf.field}`] : []));
    return new Set(names).size === names.length;
  }

  #literal(p: number): Uint8Array {
    return Uint8Array.from([...this.#noted, ...this.#b.subarray(this.#from, p)]);
  }

  /** @param begin the gap's bytes, to `end` */
  #gap(begin: number, end: number, piece: Omit<Piece, "literal">): void {
    if (this.#pieces.length === this.#alternativeFrom)
      this.#opening = this.#b.slice(this.#alternativeBegin, begin);
    this.#pieces.push({ literal: this.#literal(begin), ...piece });
    this.#noted = [];
    this.#from = end;
  }

  /** @returns false where no template has such a value */
  #scalar(p: number, c: number, after: number, leaf: Leaf | undefined): boolean {
    const isNumber = c === MINUS || (c >= ZERO && c <= NINE);
    const field = leaf?.field;
    const isText = c === QUOTE;
    if (c === OPEN_OBJECT) return field === undefined && after === p + 2;
    if (c === OPEN_ARRAY) {
      // An empty one is a part of the literal.
      if (after === p + 2) return field === undefined;
      if (field !== BYTES) return false;
      this.#gap(p + 1, after - 1, { gap: Gap.Bytes, leaf });
    } else if (field === undefined) {
      if (isText) this.#gap(p + 1, after - 1, { gap: Gap.String });
      else this.#gap(p, after, { gap: Gap.Scalar });
    } else if (c === NULL) {
      // What has no value here is part of the literal, so that it is seen where it has one.
      return field !== VALUE || leaf?.ofChosen === true;
    } else if (field === VALUE || field === RANK) {
      if (!isNumber) return false;
      this.#gap(p, after, { gap: Gap.Number, leaf });
    } else if (field === ID && isNumber) this.#gap(p, after, { gap: Gap.Digits, leaf });
    else if (field === ID && isText) this.#gap(p + 1, after - 1, { gap: Gap.String, leaf });
    else if (field === TEXT && isText) this.#text(p + 1, after - 1, leaf);
    else return false;
    return true;
  }

  #text(begin: number, end: number, leaf: Leaf | undefined): void {
    const isId = isTokenId(this.#b, begin, end);
    this.#gap(isId ? begin + TOKEN_ID_LENGTH : begin, end, { gap: isId ? Gap.Digits : Gap.Text, leaf, isId });
  }

  /** Passes an object or array by its members, or by the first of them alone. */
  #members(p: number, c: number, state: State<Part>, isFirstOnly = false): number {
    const b = this.#b;
    const isArray = c === OPEN_ARRAY;
    const close = isArray ? CLOSE_ARRAY : CLOSE_OBJECT;
    p = afterSpace(b, p + 1);
    for (let index = 0; b[p] !== close; index++) {
      if (index > 0) p = afterSpace(b, p + 1);
      p = isArray ? this.value(p, state.at(index)) : this.#member(p, state);
      if (p === UNLIKE || isFirstOnly) return p;
      p = afterSpace(b, p);
      if (b[p] !== COMMA && b[p] !== close) return UNLIKE;
    }
    return p + 1;
  }

  #member(p: number, state: State<Part>): number {
    const b = this.#b;
    const begin = p + 1;
    const after = afterString(b, begin, this.#end);
    if (b[p] !== QUOTE || after < 0 || b.subarray(begin, after).includes(0x5c)) return UNLIKE;
    const next = state.under(state.find(b, begin));
    if (next.data.alternative) this.#key(begin, after - 1);
    const colon = afterSpace(b, after);
    return b[colon] === COLON ? this.value(afterSpace(b, colon + 1), next) : UNLIKE;
  }

  /** The key of an alternative is another at each. */
  #key(begin: number, end: number): void {
    const leaf = this.#plan.ownKeys.at(0);
    if (leaf?.field === TEXT) this.#text(begin, end, leaf);
    else this.#gap(begin, end, { gap: Gap.String, leaf });
  }

  /** Takes the first alternative, and what is between it and the second and behind the last. */
  #alternatives(p: number, c: number, state: State<Part>): number {
    const b = this.#b;
    const after = afterValue(b, p, this.#end, this.#end);
    if (after < 0 || this.#alternativeFrom >= 0) return UNLIKE;
    this.#isOrdered = c === OPEN_ARRAY;
    this.#alternativeFrom = this.#pieces.length;
    this.#alternativeBegin = afterSpace(b, p + 1);
    const behind = this.#members(p, c, state, true);
    this.#alternativeTo = this.#pieces.length;
    if (behind === UNLIKE || this.#alternativeFrom === this.#alternativeTo) return UNLIKE;
    const comma = afterSpace(b, behind);
    const second = afterSpace(b, comma + 1);
    // A list of one does not tell what would stand before a second: as for positions, a comma will do.
    const isLone = b[comma] !== COMMA;
    if (!isLone && second >= this.#end) return UNLIKE;
    const toSecond = isLone ? [...this.#literal(behind), COMMA] : this.#literal(second);
    this.#between = Uint8Array.from([...toSecond, ...this.#opening]);
    let close = after - 1;
    while (b[close - 1] <= SPACE) close--;
    this.#noted = [...this.#literal(behind)];
    this.#from = close;
    return after;
  }
}

/** The best of the fields that tell tokens apart. */
function identityOf(pieces: readonly Piece[]): number {
  if (pieces.some(({ leaf, isId }) => leaf?.field === ID || isId === true)) return Identity.Id;
  if (pieces.some(({ leaf }) => leaf?.field === BYTES)) return Identity.Bytes;
  return pieces.some(({ leaf }) => leaf?.field === TEXT) ? Identity.Text : Identity.None;
}

function keepOf({ leaf, isId }: Piece, identity: number): number {
  if (leaf === undefined) return Keep.Nothing;
  if (leaf.field === VALUE) return Keep.Value;
  if (leaf.field === RANK) return leaf.ofChosen ? Keep.Nothing : Keep.Rank;
  const own =
    leaf.field === ID || isId === true ? Identity.Id : leaf.field === BYTES ? Identity.Bytes : Identity.Text;
  return own === identity ? Keep.Identity : Keep.Nothing;
}
