import { COMMA, MINUS, NINE, SPACE, ZERO } from "./bytes.ts";
import { Identity, Value, type Tokens } from "../position/tokens.ts";

/** Fields of a token, in the order of their slots. */
export const FIELDS = ["value", "id", "bytes", "text", "rank", "mask"] as const;

export type FieldName = (typeof FIELDS)[number];

export const VALUE = 0;
export const ID = 1;
export const BYTES = 2;
export const TEXT = 3;
export const RANK = 4;
export const MASK = 5;

/** What kind of JSON value a field has. */
export const Kind = { Missing: 0, Null: 1, Number: 2, Other: 3, Text: 4, Array: 5, False: 6 } as const;

/** No way to the field was met. */
const NO_WAY = 255;

/** `token_id:`, before an id that vLLM writes in place of a token's text (`return_tokens_as_token_ids`). */
const TOKEN_ID = Uint8Array.from(Buffer.from("token_id:"));

/** The fields of one token: a value's number, or where its bytes stand. */
export class Slots {
  readonly kinds = new Uint8Array(FIELDS.length);
  readonly ways = new Uint8Array(FIELDS.length);
  readonly numbers = new Float64Array(FIELDS.length);
  readonly begins = new Uint32Array(FIELDS.length);
  readonly ends = new Uint32Array(FIELDS.length);

  constructor() {
    this.clear();
  }

  clear(): void {
    const { kinds, ways } = this;
    for (let field = 0; field < FIELDS.length; field++) {
      kinds[field] = Kind.Missing;
      ways[field] = NO_WAY;
    }
  }

  /**
   * Sets a field, unless a better way has led to it; of duplicate keys the last one wins.
   *
   * @param numbers the first of these is its number
   */
  set(field: number, way: number, kind: number, numbers: Float64Array, begin: number, end: number): void {
    if (way > this.ways[field]) return;
    this.ways[field] = way;
    this.kinds[field] = kind;
    this.numbers[field] = numbers[0];
    this.begins[field] = begin;
    this.ends[field] = end;
  }

  /** Whether the token's value is of a kind that no number is. */
  get isBad(): boolean {
    return this.kinds[VALUE] > Kind.Number;
  }

  /** Whether the position is to be left out. */
  get isMasked(): boolean {
    const kind = this.kinds[MASK];
    return kind === Kind.Null || kind === Kind.False || (kind === Kind.Number && this.numbers[MASK] === 0);
  }

  /**
   * Writes the token as a row of `tokens`.
   *
   * @param b what the fields' bytes stand in, which is `tokens.bytes`
   */
  writeTo(tokens: Tokens, row: number, b: Uint8Array): void {
    const { kinds, numbers } = this;
    const kind = kinds[VALUE];
    tokens.states[row] = kind > Kind.Number ? Value.Bad : kind;
    tokens.values[row] = kind === Kind.Number ? numbers[VALUE] : NaN;
    tokens.ranks[row] = kinds[RANK] === Kind.Number ? numbers[RANK] : NaN;
    if (kinds[ID] === Kind.Number || kinds[ID] === Kind.Text) this.#identify(tokens, row, Identity.Id, ID, 0);
    else if (kinds[TEXT] === Kind.Text && isTokenId(b, this.begins[TEXT], this.ends[TEXT]))
      this.#identify(tokens, row, Identity.Id, TEXT, TOKEN_ID.length);
    else if (kinds[BYTES] === Kind.Array) this.#identify(tokens, row, Identity.Bytes, BYTES, 0);
    else if (kinds[TEXT] === Kind.Text) this.#identify(tokens, row, Identity.Text, TEXT, 0);
    else tokens.kinds[row] = Identity.None;
  }

  #identify(tokens: Tokens, row: number, kind: number, field: number, skipped: number): void {
    tokens.identify(row, kind, this.begins[field] + skipped, this.ends[field]);
  }
}

/** Of more digits two may be the same number and be written otherwise. */
const MAX_ID_DIGITS = 15;

/** Whether a field tells tokens apart by how it is written: `3` and `3.0` are the same id, and are not written alike. */
export function isToldAsWritten(
  field: number,
  kind: number,
  b: Uint8Array,
  begin: number,
  end: number,
): boolean {
  if (field === ID && kind === Kind.Number) return isWholeNumber(b, begin, end);
  if (field !== BYTES || kind !== Kind.Array) return true;
  for (let p = begin; p < end; p++) if (!isDigit(b[p]) && b[p] !== COMMA && b[p] > SPACE) return false;
  return true;
}

function isWholeNumber(b: Uint8Array, begin: number, end: number): boolean {
  const first = b[begin] === MINUS ? begin + 1 : begin;
  // -0 is 0.
  if (end - first > MAX_ID_DIGITS || (first > begin && b[first] === ZERO)) return false;
  for (let p = first; p < end; p++) if (!isDigit(b[p])) return false;
  return true;
}

const isDigit = (c: number): boolean => c >= ZERO && c <= NINE;

export const TOKEN_ID_LENGTH = TOKEN_ID.length;

/** Whether a text is `token_id:` and digits. */
export function isTokenId(b: Uint8Array, begin: number, end: number): boolean {
  const { length } = TOKEN_ID;
  if (end - begin <= length) return false;
  for (let i = 0; i < length; i++) if (b[begin + i] !== TOKEN_ID[i]) return false;
  for (let p = begin + length; p < end; p++) if (!isDigit(b[p])) return false;
  return true;
}
