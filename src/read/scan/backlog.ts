import { Tokens } from "../position/tokens.ts";
import { Arena } from "./arena.ts";

/** Bytes a listed token takes, beside its text. */
const BYTES_PER_TOKEN = 30;

/** Positions that wait for their chosen tokens, which stand behind them in the record. */
export class Backlog {
  /** Alternatives of all positions, one after another. */
  readonly tokens = new Tokens();
  /** Where the alternatives of each position end in `tokens`. */
  readonly ends: number[] = [];
  /** Whether these stand in an array. */
  readonly areOrdered: boolean[] = [];
  readonly #arena = new Arena();

  /** Memory it takes, in bytes. */
  get size(): number {
    return this.#arena.length + this.tokens.count * BYTES_PER_TOKEN + this.ends.length * 16;
  }

  /** Keeps a position. */
  add(position: Tokens, isOrdered: boolean): void {
    const { tokens } = this;
    for (let from = 0; from < position.count; from++) {
      const row = tokens.add();
      tokens.values[row] = position.values[from];
      tokens.states[row] = position.states[from];
      tokens.ranks[row] = position.ranks[from];
      tokens.kinds[row] = position.kinds[from];
      tokens.hashes[row] = position.hashes[from];
      tokens.begins[row] = this.#arena.keep(position.bytes, position.begins[from], position.ends[from]);
      tokens.ends[row] = this.#arena.length;
    }
    tokens.bytes = this.#arena.bytes;
    this.ends.push(tokens.count);
    this.areOrdered.push(isOrdered);
  }
}
