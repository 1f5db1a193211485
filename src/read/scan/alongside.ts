import { Identity } from "../position/tokens.ts";
import { Arena } from "./arena.ts";
import { MAX_AHEAD, MAX_AHEAD_BYTES, type ChosenAhead, type ElementRun } from "./run.ts";
import type { ElementTemplate } from "./template.ts";
import type { Plan } from "./plan.ts";
import { BYTES, FIELDS, ID, isTokenId, Kind, TEXT, VALUE, type Slots } from "./slots.ts";

const NOTHING = new Uint32Array(0);

const IDENTITY_OF: Readonly<Record<number, number>> = {
  [ID]: Identity.Id,
  [BYTES]: Identity.Bytes,
  [TEXT]: Identity.Text,
};

/** Whether a field of such a kind tells a token from others. */
const isIdentity = (field: number, kind: number): boolean =>
  (kind === Kind.Text && field !== BYTES) ||
  (kind === Kind.Number && field === ID) ||
  (kind === Kind.Array && field === BYTES);

/** Tokens there is room for at first. */
const USUAL_TOKENS = 256;

/** One field of the chosen tokens of a sample, as it was met in the lists that run along with the positions. */
class FieldColumn {
  kinds = new Uint8Array(USUAL_TOKENS);
  ways = new Uint8Array(USUAL_TOKENS).fill(255);
  numbers = new Float64Array(USUAL_TOKENS);
  begins = new Uint32Array(USUAL_TOKENS);
  ends = new Uint32Array(USUAL_TOKENS);

  /** Forgets so many values. */
  clear(count: number): void {
    this.kinds.fill(0, 0, count);
    this.ways.fill(255, 0, count);
  }

  set(i: number, way: number, kind: number, number: number, begin: number, end: number): void {
    this.ways[i] = way;
    this.kinds[i] = kind;
    this.numbers[i] = number;
    this.begins[i] = begin;
    this.ends[i] = end;
  }

  /** How many values from one on are of its kind, before `to`. */
  alike(from: number, to: number): number {
    const { kinds } = this;
    const kind = kinds[from];
    let i = from + 1;
    while (i < to && kinds[i] === kind) i++;
    return i - from;
  }

  /** Makes room for so many values. */
  reserve(count: number): void {
    let { length } = this.kinds;
    if (count <= length) return;
    while (length < count) length *= 2;
    const larger = <T extends Uint8Array | Uint32Array | Float64Array>(grown: T, column: T): T => {
      grown.set(column);
      return grown;
    };
    this.kinds = larger(new Uint8Array(length), this.kinds);
    this.ways = larger(new Uint8Array(length).fill(255), this.ways);
    this.numbers = larger(new Float64Array(length), this.numbers);
    this.begins = larger(new Uint32Array(length), this.begins);
    this.ends = larger(new Uint32Array(length), this.ends);
  }
}

/** Bytes a token takes in one field's column. */
const BYTES_PER_TOKEN = 18;

/** The chosen tokens of a sample, where their fields stand in lists that run along with the positions. */
export class Alongside {
  readonly #listsOf: Plan["listsOf"];
  readonly #lengths: number[];
  readonly #columns: readonly (FieldColumn | undefined)[];
  readonly #arena = new Arena();

  constructor({ listsOf, elements }: Plan) {
    this.#listsOf = listsOf;
    this.#lengths = elements.map(() => 0);
    this.#columns = listsOf.map((lists) => (lists === undefined ? undefined : new FieldColumn()));
  }

  /** Forgets all tokens, keeps the memory. */
  clear(): void {
    for (const column of this.#columns) column?.clear(Math.max(...this.#lengths));
    this.#lengths.fill(0);
    this.#arena.clear();
  }

  /** What the fields' bytes stand in. */
  get bytes(): Uint8Array {
    return this.#arena.bytes;
  }

  /** Memory it takes, in bytes. */
  get size(): number {
    const fields = this.#columns.reduce((count, column) => count + (column === undefined ? 0 : 1), 0);
    return this.#arena.length + Math.max(0, ...this.#lengths) * fields * BYTES_PER_TOKEN;
  }

  /** Takes the next element of a list. @returns its place in the list */
  add(list: number, element: Slots, b: Uint8Array): number {
    const i = this.#lengths[list]++;
    for (let field = 0; field < FIELDS.length; field++) {
      const column = this.#columns[field];
      const way = element.ways[field];
      if (column === undefined || element.kinds[field] === Kind.Missing) continue;
      column.reserve(i + 1);
      if (way > column.ways[i]) continue;
      const begin = this.#arena.keep(b, element.begins[field], element.ends[field]);
      column.set(i, way, element.kinds[field], element.numbers[field], begin, this.#arena.length);
    }
    return i;
  }

  /** Takes the next elements of a list, which were read by their template. @returns the place of the first */
  addRun(list: number, run: ElementRun, template: ElementTemplate, b: Uint8Array): number {
    const first = this.#lengths[list];
    this.#lengths[list] += run.count;
    const { value, identity, isNumber } = template;
    const values = value && this.#reserved(value.field, first + run.count);
    const identities = identity && this.#reserved(identity.field, first + run.count);
    const moved = identities
      ? this.#arena.keep(b, run.begins[0], run.ends[run.count - 1]) - run.begins[0]
      : 0;
    const kind = isNumber ? Kind.Number : identity?.field === BYTES ? Kind.Array : Kind.Text;
    for (let i = 0; i < run.count; i++) {
      if (values && value && value.way <= values.ways[first + i])
        values.set(first + i, value.way, Kind.Number, run.values[i], 0, 0);
      if (identities && identity && identity.way <= identities.ways[first + i])
        identities.set(first + i, identity.way, kind, NaN, run.begins[i] + moved, run.ends[i] + moved);
    }
    return first;
  }

  #reserved(field: number, length: number): FieldColumn | undefined {
    const column = this.#columns[field];
    column?.reserve(length);
    return column;
  }

  /** How many values of chosen tokens there are. */
  get values(): number {
    const lists = this.#listsOf[VALUE];
    return lists === undefined ? 0 : this.#known(lists);
  }

  /** Whether all that can be known of a position's chosen token is. */
  knows(position: number): boolean {
    return this.#listsOf.every(
      (lists) => lists === undefined || lists.some((list) => this.#lengths[list] > position),
    );
  }

  /**
   * The chosen tokens from a position on, as long as these are known and described alike.
   *
   * @returns undefined where there is none, or none that is described in a usual way
   */
  ahead(from: number): ChosenAhead | undefined {
    const known = Math.min(...this.#listsOf.map((lists) => this.#known(lists)), from + MAX_AHEAD);
    if (from >= known || this.#kind(VALUE, from) > Kind.Number) return undefined;
    let to = known;
    for (const column of this.#columns)
      if (column !== undefined) {
        column.reserve(to);
        to = from + column.alike(from, to);
      }
    const field = [ID, BYTES, TEXT].find((one) => isIdentity(one, this.#kind(one, from)));
    const column = field === undefined ? undefined : this.#columns[field];
    if (column !== undefined) to = this.#tellable(column, from, to, field === TEXT);
    if (to === from) return undefined;
    return {
      count: to - from,
      identity: field === undefined ? Identity.None : IDENTITY_OF[field],
      values: this.#values(from, to),
      begins: column?.begins.subarray(from, to) ?? NOTHING,
      ends: column?.ends.subarray(from, to) ?? NOTHING,
      bytes: this.#arena.bytes,
    };
  }

  #known(lists: readonly number[] | undefined): number {
    return lists === undefined ? Infinity : Math.max(...lists.map((list) => this.#lengths[list]));
  }

  #kind(field: number, position: number): number {
    return this.#columns[field]?.kinds.at(position) ?? Kind.Missing;
  }

  /** Where the first token is that there is no room for, or that the engine cannot tell from others. */
  #tellable({ begins, ends }: FieldColumn, from: number, to: number, isText: boolean): number {
    const { bytes } = this.#arena;
    const first = begins[from];
    for (let i = from; i < to; i++) {
      const begin = begins[i];
      if (begin < first || ends[i] - first > MAX_AHEAD_BYTES) return i;
      if (isText && isTokenId(bytes, begin, ends[i])) return i;
    }
    return to;
  }

  #values(from: number, to: number): Float64Array {
    const isKnown = this.#kind(VALUE, from) === Kind.Number;
    const { numbers } = this.#columns[VALUE] ?? {};
    return isKnown && numbers !== undefined
      ? numbers.subarray(from, to)
      : new Float64Array(to - from).fill(NaN);
  }

  /** Sets the fields of a position's chosen token. */
  load(position: number, slots: Slots): void {
    slots.clear();
    for (let field = 0; field < FIELDS.length; field++) {
      const column = this.#columns[field];
      if (column === undefined || position >= column.kinds.length || column.kinds[position] === Kind.Missing)
        continue;
      slots.set(
        field,
        column.ways[position],
        column.kinds[position],
        column.numbers.subarray(position),
        column.begins[position],
        column.ends[position],
      );
    }
  }
}
