import type { QuantityName, RunQuantity } from "./quantities.ts";
import {
  isShift,
  SHIFT_COLUMNS,
  shiftStep,
  shiftTerms,
  type ShiftColumn,
  type ShiftRow,
} from "./shift/columns.ts";

/** What is kept sample by sample: what a difference of two runs is made of. */
export const COLUMNS = [
  "fork",
  "undecided",
  "near-deterministic",
  "lower-entropy",
  "missing-mass",
  "surprisal",
] as const;

export type Column = (typeof COLUMNS)[number];

/**
 * What each sample of one group counted, one row a sample in the order of the ids, column by column: what pairing
 * two runs needs. Entropies, surprisals and the mass that no list covers are in hundredths, so that a million samples
 * stay small: only a variance ever sees the rounding.
 */
export interface SampleTable {
  /** The samples' own group; `all` holds those that are in no other. */
  readonly group: string;
  /** Ascending by code unit, each once. */
  readonly ids: readonly string[];
  /** Positions that count, at least one. */
  readonly positions: readonly number[];
  /** Of those, the ones whose chosen token's probability is not known. */
  readonly unknown: readonly number[];
  readonly sums: Readonly<Record<Column, readonly number[]>>;
  /** Of a pair of models: how they differ. */
  readonly shift?: Readonly<Record<ShiftColumn, readonly number[]>> | undefined;
}

/** A sample's row. */
export interface SampleRow {
  readonly id: string;
  readonly positions: number;
  readonly unknown: number;
  readonly sums: Readonly<Record<Column, number>>;
  readonly shift?: ShiftRow | undefined;
}

/** Rows that are kept in one piece of memory. */
const ROWS = 256;

/** Takes the rows of a table in any order. Their numbers stand in pieces that are never copied: millions stay small. */
export class TableBuilder {
  readonly #ids: string[] = [];
  readonly #pieces: Float64Array[] = [];
  /** Numbers of a row: positions, unknown ones, `COLUMNS`, and of a pair of models `SHIFT_COLUMNS`. */
  #width = 0;

  /** Adds a sample, whose id no other one has; all or none have a shift. */
  add({ id, positions, unknown, sums, shift }: SampleRow): void {
    const row = this.#ids.push(id) - 1;
    if (row === 0) this.#width = SHIFT_FROM + (shift === undefined ? 0 : SHIFT_COLUMNS.length);
    if (row % ROWS === 0) this.#pieces.push(new Float64Array(ROWS * this.#width));
    const piece = this.#pieces[this.#pieces.length - 1];
    let at = (row % ROWS) * this.#width;
    piece[at++] = positions;
    piece[at++] = unknown;
    for (const name of COLUMNS) piece[at++] = sums[name];
    if (shift !== undefined) for (const name of SHIFT_COLUMNS) piece[at++] = shift[name];
  }

  table(group: string): SampleTable {
    const ids = this.#ids;
    const order = new Uint32Array(ids.length).map((_, row) => row).sort((a, b) => (ids[a] < ids[b] ? -1 : 1));
    // `Array.from` would ask an iterator for each row of each column.
    const inOrder = <T>(at: (row: number) => T): T[] => {
      const values = new Array<T>(order.length);
      for (let i = 0; i < order.length; i++) values[i] = at(order[i]);
      return values;
    };
    const column = (place: number) =>
      inOrder((row) => this.#pieces[Math.floor(row / ROWS)][(row % ROWS) * this.#width + place]);
    return {
      group,
      ids: inOrder((row) => ids[row]),
      positions: column(0),
      unknown: column(1),
      sums: columnsOf(COLUMNS, (name) => column(SUMS_FROM + COLUMNS.indexOf(name))),
      ...(this.#width > SHIFT_FROM && {
        shift: columnsOf(SHIFT_COLUMNS, (name) => column(SHIFT_FROM + SHIFT_COLUMNS.indexOf(name))),
      }),
    };
  }
}

const SUMS_FROM = 2;
const SHIFT_FROM = SUMS_FROM + COLUMNS.length;

/**
 * The table of the samples of all, which must be different ones.
 *
 * @throws RangeError where two are the same
 */
export function mergeTables(tables: readonly SampleTable[]): SampleTable {
  const all = tables.flatMap(({ ids }) => ids);
  const order = all.map((_, row) => row).sort((a, b) => (all[a] < all[b] ? -1 : 1));
  const ids = order.map((row) => all[row]);
  const shared = ids.find((id, i) => i > 0 && id === ids[i - 1]);
  if (shared !== undefined) throw new RangeError(`measurements of the same sample ${shared}`);
  const column = (of: (table: SampleTable) => readonly number[]) => {
    const values = tables.flatMap(of);
    return order.map((row) => values[row]);
  };
  return {
    group: tables[0].group,
    ids,
    positions: column(({ positions }) => positions),
    unknown: column(({ unknown }) => unknown),
    sums: columnsOf(COLUMNS, (name) => column(({ sums }) => sums[name])),
    ...(tables.some(({ shift }) => shift !== undefined) && {
      shift: columnsOf(SHIFT_COLUMNS, (name) =>
        column((table) => table.shift?.[name] ?? table.ids.map(() => 0)),
      ),
    }),
  };
}

const columnsOf = <K extends string>(
  names: readonly K[],
  column: (name: K) => number[],
): Record<K, number[]> =>
  Object.fromEntries(names.map((name) => [name, column(name)])) as Record<K, number[]>;

const HUNDREDTHS = 100;

/** The sums of a sample's positions as a row keeps them. */
export const keptSums = (
  sums: Readonly<Record<RunQuantity, number>>,
  positions: number,
): Record<Column, number> => ({
  fork: sums.fork,
  undecided: sums.undecided,
  "near-deterministic": sums["near-deterministic"],
  "lower-entropy": Math.round(sums["lower-entropy"] * HUNDREDTHS),
  "missing-mass": Math.max(0, Math.round((positions - sums["covered-mass"]) * HUNDREDTHS)),
  // The logprob of a certain token may be written as a little above 0.
  surprisal: Math.max(0, Math.round(sums.surprisal * HUNDREDTHS)),
});

/** To how much the x of a quantity are rounded; 0 of counts. */
export const stepOf = (quantity: QuantityName): number =>
  isShift(quantity)
    ? shiftStep(quantity)
    : ["lower-entropy", "covered-mass", "surprisal"].includes(quantity)
      ? 1 / HUNDREDTHS
      : 0;

/** The sample's x and n of a metric's quantity, as `RatioSums` adds them; undefined where they are not kept. */
export function termsOf(
  { positions, unknown, sums, shift }: SampleTable,
  row: number,
  quantity: QuantityName,
): readonly [x: number, n: number] | undefined {
  if (isShift(quantity)) return shift && shiftTerms((column) => shift[column][row], quantity);
  const n = positions[row];
  switch (quantity) {
    case "fork":
    case "undecided":
    case "near-deterministic":
      return [sums[quantity][row], n];
    case "lower-entropy":
      return [sums["lower-entropy"][row] / HUNDREDTHS, n];
    case "covered-mass":
      return [n - sums["missing-mass"][row] / HUNDREDTHS, n];
    case "surprisal":
      return [sums.surprisal[row] / HUNDREDTHS, n - unknown[row]];
    case "length":
      return [n, 1];
    default:
      return undefined;
  }
}

/** The row of a sample; -1 where the table has none. */
export function rowNamed({ ids }: SampleTable, id: string): number {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ids[middle] < id) from = middle + 1;
    else to = middle;
  }
  return ids[from] === id ? from : -1;
}

/**
 * Walks two tables by id, in its order; a row is -1 where a table has no such sample.
 *
 * @param visit receives the rows of one sample in `a` and in `b`
 */
export function join(
  a: SampleTable | undefined,
  b: SampleTable | undefined,
  visit: (rowOfA: number, rowOfB: number) => void,
): void {
  const [left, right] = [a?.ids ?? [], b?.ids ?? []];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (j === right.length || left[i] < right[j]) visit(i++, -1);
    else if (i === left.length || right[j] < left[i]) visit(-1, j++);
    else visit(i++, j++);
  }
}
