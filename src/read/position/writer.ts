import type { Format } from "../../config/format.ts";
import { ENTROPY_ROUNDING, MAX_ENTROPY } from "../../measure/entropy.ts";
import { Listing } from "../../measure/positions.ts";
import { SENTINEL, type Columns } from "./columns.ts";
import { Identity, Value, type Tokens } from "./tokens.ts";
import { tokenNumber } from "./token-number.ts";

/** What the values of a format's tokens mean. */
type Meaning = Pick<Format, "scale" | "complete" | "slice" | "nullMeans" | "missingMeans">;

/** What became of a sample's positions. */
export interface Filled {
  /** Positions there are, used or not. */
  seen: number;
  /** Positions without alternatives, the chosen token's value known or not. */
  withoutAlternatives: number;
  /** Positions with a value of the wrong kind, or an unknown one among the alternatives. */
  badValues: number;
  /** Positions with a ready entropy that none is: below 0, or above that of any vocabulary. */
  notEntropies: number;
  /** Positions whose alternatives all have a sentinel in place of a logprob. */
  impossible: number;
  /** Positions with a logprob above 0: no logprob is. */
  positive: number;
  /** Positions where one token is certain and all others are at a sentinel: what sampling left. */
  collapsed: number;
  /** Positions of whose vocabulary less than half is left, other tokens than elsewhere: what top-k or top-p left. */
  cut: number;
  /** The longest list of ranked alternatives. */
  k: number;
}

export const nothingFilled = (): Filled => ({
  seen: 0,
  withoutAlternatives: 0,
  badValues: 0,
  notEntropies: 0,
  impossible: 0,
  positive: 0,
  collapsed: 0,
  cut: 0,
  k: 0,
});

/** A rounded logprob may be this much above 0. */
const ROUNDING = 1e-3;

/** ln 1/2: no other token is likelier than one of so much. */
const LN_HALF = -Math.LN2;

/** Says that a position has no chosen token, or none that can be read. */
export const NO_ROW = -1;

/** No value's state. */
const NO_STATE = -1;

/** The chosen token is not among those that were listed. */
const UNLISTED = -1;

/**
 * Decides what the tokens of a position say, and writes it into columns: the one place for both ways of reading.
 */
export class PositionWriter {
  /** Of the sample that is being read; its owner sets a new one. */
  filled: Filled = nothingFilled();
  /** Positions of the sample in earlier records, where this one is a piece of a stream. */
  before = 0;
  readonly #columns: Columns;
  readonly #format: Meaning;
  /** Of the alternatives with a probability: their rows and the logarithms of it. */
  #rows = new Uint32Array(64);
  #logprobs = new Float64Array(64);
  /** How many these are. */
  #possible = 0;
  /** How many alternatives were listed, each once. */
  #listed = 0;

  constructor(columns: Columns, format: Meaning) {
    this.#columns = columns;
    this.#format = format;
  }

  /** A position that is its entropy, in the format's unit. @param index in the record, from 0 */
  writeEntropy(value: number, state: number, index: number): void {
    const nats = this.#format.scale === "bits" ? value * Math.LN2 : value;
    if (state !== Value.Number || !Number.isFinite(value)) this.filled.badValues++;
    else if (nats < -ENTROPY_ROUNDING || nats > MAX_ENTROPY) this.filled.notEntropies++;
    else {
      this.#columns.push(Math.max(0, nats));
      this.#columns.end(NaN, Listing.Entropy, this.before + index);
    }
  }

  /**
   * A position with alternatives: rows `from` to `to` of `tokens`.
   *
   * @param isOrdered whether they stand in an array: an object's keys are an engine's, and reordered by JSON.parse
   * @param chosenRow of `chosen`, or NO_ROW
   * @param index in the record, from 0
   */
  write(
    tokens: Tokens,
    from: number,
    to: number,
    isOrdered: boolean,
    chosen: Tokens,
    chosenRow: number,
    index: number,
  ): void {
    const { filled } = this;
    if (from === to) {
      filled.withoutAlternatives++;
      return;
    }
    if (!this.#take(tokens, from, to, isOrdered)) {
      filled.badValues++;
      return;
    }
    if (this.#listed === 0) {
      filled.withoutAlternatives++;
      return;
    }
    if (this.#possible === 0) {
      filled.impossible++;
      return;
    }
    const logprobs = this.#logprobs;
    const certain = this.#listed > 1 && this.#possible === 1 && logprobs[0] === 0;
    if (certain && this.#format.complete !== true) filled.collapsed++;
    const own = chosenRow === NO_ROW ? NaN : this.#ownLogprob(chosen, chosenRow);
    const place = chosenRow === NO_ROW ? UNLISTED : this.#find(tokens, chosen, chosenRow, own);
    const chosenLogprob = place === UNLISTED ? own : logprobs[place];
    const chosenToken = !this.#columns.areNamed
      ? NaN
      : place !== UNLISTED
        ? tokenNumber(tokens, this.#rows[place])
        : chosenRow === NO_ROW
          ? NaN
          : tokenNumber(chosen, chosenRow);
    this.#push(tokens, place, chosenLogprob, isOrdered, chosenToken, index);
  }

  /** Ends a sample of which lists beside its positions say how many there are: more have no alternatives. */
  endsAt(positions: number): void {
    const missing = Math.max(0, positions - this.filled.seen);
    this.filled.seen += missing;
    this.filled.withoutAlternatives += missing;
  }

  /**
   * Takes the listed tokens, each once. Of an object, null says that a key is not there: tables of structs (pyarrow,
   * Hugging Face's datasets) give each of them every key that any has.
   *
   * @returns false where a value of them is not known
   */
  #take(tokens: Tokens, from: number, to: number, isOrdered: boolean): boolean {
    if (to - from > this.#rows.length) {
      this.#rows = new Uint32Array(2 * (to - from));
      this.#logprobs = new Float64Array(2 * (to - from));
    }
    const rows = this.#rows;
    const logprobs = this.#logprobs;
    const { values, states, kinds } = tokens;
    const areLogprobs = this.#format.scale === "logprob";
    const { nullMeans, slice } = this.#format;
    const isKeyed = !isOrdered && slice === undefined;
    const absent = isKeyed && nullMeans === undefined ? Value.Null : NO_STATE;
    let possible = 0;
    let listed = 0;
    let isPositive = false;
    for (let row = from; row < to; row++) {
      if (states[row] === absent) continue;
      if (kinds[row] === Identity.Id && isTwin(tokens, from, row)) continue;
      const isLogprob = areLogprobs && states[row] === Value.Number;
      const logprob = isLogprob ? values[row] : this.#logprob(values[row], states[row]);
      if (Number.isNaN(logprob)) return false;
      listed++;
      if (logprob > ROUNDING) isPositive = true;
      if (logprob <= SENTINEL) continue;
      rows[possible] = row;
      logprobs[possible++] = logprob;
    }
    this.#possible = possible;
    this.#listed = listed;
    if (isPositive) this.filled.positive++;
    return true;
  }

  /** NaN where the value is not known. */
  #logprob(value: number, state: number): number {
    const { scale, nullMeans, missingMeans } = this.#format;
    if (state === Value.Number) return scale === "probability" ? Math.log(value) : value;
    if (state === Value.Null) return nullMeans === "zero" ? -Infinity : NaN;
    return state === Value.Missing && missingMeans === "zero" ? 0 : NaN;
  }

  /** The chosen token's value as it says itself; a sentinel says it is not known. */
  #ownLogprob(chosen: Tokens, row: number): number {
    if (chosen.states[row] !== Value.Number) return NaN;
    return this.#logprob(chosen.values[row], Value.Number);
  }

  /** Which of the listed tokens the chosen one is: by identity, and where that cannot tell, by equal value. */
  #find(tokens: Tokens, chosen: Tokens, chosenRow: number, own: number): number {
    const kind = chosen.kinds[chosenRow];
    for (let i = 0; i < this.#possible; i++) {
      const row = this.#rows[i];
      const other = tokens.kinds[row];
      const isSame =
        kind === other && kind !== Identity.None
          ? tokens.isSame(row, chosen, chosenRow)
          : this.#logprobs[i] === own;
      if (isSame) return i;
    }
    return UNLISTED;
  }

  #push(
    tokens: Tokens,
    place: number,
    chosenLogprob: number,
    isOrdered: boolean,
    chosenToken: number,
    index: number,
  ): void {
    const columns = this.#columns;
    const logprobs = this.#logprobs;
    const known = chosenLogprob > SENTINEL;
    const isUnlisted = place === UNLISTED && known;
    const complete = this.#format.complete === true;
    const outside = complete || isUnlisted ? UNLISTED : this.#outsider(tokens, place, isOrdered);
    const { areNamed } = columns;
    const entry = (i: number) => {
      if (areNamed) columns.pushNamed(logprobs[i], tokenNumber(tokens, this.#rows[i]));
      else columns.push(logprobs[i]);
    };
    for (let i = 0; i < this.#possible; i++) if (i !== outside) entry(i);
    if (outside !== UNLISTED) entry(outside);
    else if (isUnlisted && !complete) {
      if (areNamed) columns.pushNamed(chosenLogprob, chosenToken);
      else columns.push(chosenLogprob);
    }
    const ranked = outside === UNLISTED ? this.#listed : this.#listed - 1;
    if (ranked > this.filled.k) this.filled.k = ranked;
    columns.end(
      known ? chosenLogprob : NaN,
      complete
        ? Listing.Complete
        : outside !== UNLISTED || isUnlisted
          ? Listing.RankedThenChosen
          : Listing.Ranked,
      this.before + index,
      chosenToken,
    );
  }

  /**
   * The listed token that is not known to be among the k most likely. Where ranks are given they tell; else it is
   * the chosen token where all others are more likely and the list would not be sorted like that: vLLM puts the
   * chosen token first whatever its rank, and drops the k-th for it; an object has no order. A token that is listed
   * alone is the most likely one only where no other can be more likely.
   */
  #outsider(tokens: Tokens, place: number, isOrdered: boolean): number {
    let hasRanks = false;
    for (let i = 0; i < this.#possible; i++) {
      const rank = tokens.ranks[this.#rows[i]];
      if (rank > this.#listed) return i;
      if (!Number.isNaN(rank)) hasRanks = true;
    }
    if (hasRanks || place === UNLISTED || (isOrdered && place !== 0)) return UNLISTED;
    if (this.#possible === 1) return this.#listed === 1 && this.#logprobs[0] < LN_HALF ? place : UNLISTED;
    for (let i = 0; i < this.#possible; i++)
      if (i !== place && !(this.#logprobs[i] > this.#logprobs[place])) return UNLISTED;
    return place;
  }
}

/** Whether a token was listed before: its id tells that it is the same (vLLM's FlatLogprobs). */
function isTwin(tokens: Tokens, from: number, row: number): boolean {
  const hash = tokens.hashes[row];
  for (let i = from; i < row; i++)
    if (tokens.hashes[i] === hash && tokens.kinds[i] === Identity.Id && tokens.isSame(i, tokens, row))
      return true;
  return false;
}
