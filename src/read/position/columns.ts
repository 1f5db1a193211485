import type { Positions } from "../../measure/positions.ts";

/** Entries at or below this are sentinels for "no probability" (-100, -9999, -3.4e38, -inf): exp of it is 4e-44. */
export const SENTINEL = -100;

/** Growable columns of a `Positions` block. */
export class Columns {
  #logprobs = new Float64Array(4096);
  #ends = new Uint32Array(256);
  #chosen = new Float64Array(256);
  #listing = new Uint8Array(256);
  #count = 0;
  #entries = 0;

  /** Forgets all positions, keeps the memory. */
  clear(): void {
    this.#count = 0;
    this.#entries = 0;
  }

  /** Adds an entry to the position that is being written. */
  push(logprob: number): void {
    if (this.#entries === this.#logprobs.length) this.#logprobs = grown(this.#logprobs);
    this.#logprobs[this.#entries++] = logprob;
  }

  /** Ends the position that is being written. */
  end(chosen: number, listing: number): void {
    if (this.#count === this.#ends.length) {
      this.#ends = grown(this.#ends);
      this.#chosen = grown(this.#chosen);
      this.#listing = grown(this.#listing);
    }
    this.#ends[this.#count] = this.#entries;
    this.#chosen[this.#count] = chosen;
    this.#listing[this.#count] = listing;
    this.#count++;
  }

  /** The block as it is; valid until the next change. */
  get block(): Positions {
    return {
      count: this.#count,
      logprobs: this.#logprobs,
      ends: this.#ends,
      chosen: this.#chosen,
      listing: this.#listing,
    };
  }
}

function grown<T extends Float64Array | Uint32Array | Uint8Array>(column: T): T {
  const twice = new (column.constructor as new (length: number) => T)(2 * column.length);
  twice.set(column);
  return twice;
}
