import { Arena } from "./arena.ts";
import type { Plan } from "./plan.ts";
import type { Slots } from "./slots.ts";
import { FIELDS, Kind } from "./slots.ts";

/** One field of the chosen tokens of a sample, as it was met in the lists that run along with the positions. */
class FieldColumn {
  kinds = new Uint8Array(64);
  ways = new Uint8Array(64).fill(255);
  numbers = new Float64Array(64);
  begins = new Uint32Array(64);
  ends = new Uint32Array(64);

  grow(): void {
    const length = 2 * this.kinds.length;
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
      while (i >= column.kinds.length) column.grow();
      if (way > column.ways[i]) continue;
      column.ways[i] = way;
      column.kinds[i] = element.kinds[field];
      column.numbers[i] = element.numbers[field];
      const begin = this.#arena.keep(b, element.begins[field], element.ends[field]);
      column.begins[i] = begin;
      column.ends[i] = this.#arena.length;
    }
    return i;
  }

  /** Whether all that can be known of a position's chosen token is. */
  knows(position: number): boolean {
    return this.#listsOf.every(
      (lists) => lists === undefined || lists.some((list) => this.#lengths[list] > position),
    );
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
