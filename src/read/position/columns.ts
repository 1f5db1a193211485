import type { NamedPositions } from "../../measure/positions.ts";

/** Entries at or below this are sentinels for "no probability" (-100, -9999, -3.4e38, -inf): exp of it is 4e-44. */
export const SENTINEL = -100;

/** Positions to be added, the first ones of longer columns. */
interface Added extends Omit<NamedPositions, "index" | "vocabularySize"> {
  /** Of all of them. */
  readonly entries: number;
}

/** Growable columns of a block; where tokens are not to be named, theirs are empty. */
export class Columns {
  /** Whether the tokens are named; if not, that costs nothing. */
  readonly areNamed: boolean;
  /** See `Positions`. */
  vocabularySize: number | undefined;
  #logprobs = new Float64Array(4096);
  #ends = new Uint32Array(256);
  #chosen = new Float64Array(256);
  #listing = new Uint8Array(256);
  #index = new Uint32Array(256);
  #tokens = new Float64Array(0);
  #chosenTokens = new Float64Array(0);
  #count = 0;
  #entries = 0;

  constructor({ named = false }: { readonly named?: boolean | undefined } = {}) {
    this.areNamed = named;
    if (!named) return;
    this.#tokens = new Float64Array(this.#logprobs.length);
    this.#chosenTokens = new Float64Array(this.#chosen.length);
  }

  /** Forgets all positions, keeps the memory. */
  clear(): void {
    this.#count = 0;
    this.#entries = 0;
  }

  /** Adds an entry to the position that is being written. */
  push(logprob: number): void {
    if (this.#entries === this.#logprobs.length) this.#logprobs = resized(this.#logprobs, 2 * this.#entries);
    this.#logprobs[this.#entries++] = logprob;
  }

  /** Adds an entry with the number of its token. */
  pushNamed(logprob: number, token: number): void {
    this.push(logprob);
    if (this.#tokens.length < this.#logprobs.length)
      this.#tokens = resized(this.#tokens, this.#logprobs.length);
    this.#tokens[this.#entries - 1] = token;
  }

  /**
   * Ends the position that is being written.
   *
   * @param index which of its sample's positions it is, from 0
   */
  end(chosen: number, listing: number, index: number, chosenToken = NaN): void {
    this.#reserve(this.#count + 1);
    this.#ends[this.#count] = this.#entries;
    this.#chosen[this.#count] = chosen;
    this.#listing[this.#count] = listing;
    this.#index[this.#count] = index;
    if (this.areNamed) this.#chosenTokens[this.#count] = chosenToken;
    this.#count++;
  }

  #reserve(count: number): void {
    if (count <= this.#ends.length) return;
    const length = 2 * Math.max(count, this.#ends.length);
    this.#ends = resized(this.#ends, length);
    this.#chosen = resized(this.#chosen, length);
    this.#listing = resized(this.#listing, length);
    this.#index = resized(this.#index, length);
    if (this.areNamed) this.#chosenTokens = resized(this.#chosenTokens, length);
  }

  /** Adds whole positions, of which the first one has this index in its sample. */
  append(added: Added, index: number): void {
    const { count, logprobs, ends, chosen, listing, tokens, chosenTokens } = added;
    const entries = this.#entries + added.entries;
    if (entries > this.#logprobs.length) this.#logprobs = resized(this.#logprobs, 2 * entries);
    copy(logprobs, added.entries, this.#logprobs, this.#entries);
    this.#reserve(this.#count + count);
    if (this.areNamed) {
      if (this.#tokens.length < this.#logprobs.length)
        this.#tokens = resized(this.#tokens, this.#logprobs.length);
      copy(tokens, added.entries, this.#tokens, this.#entries);
      copy(chosenTokens, count, this.#chosenTokens, this.#count);
    }
    copy(chosen, count, this.#chosen, this.#count);
    copy(listing, count, this.#listing, this.#count);
    for (let i = 0; i < count; i++) {
      this.#ends[this.#count + i] = this.#entries + ends[i];
      this.#index[this.#count + i] = index + i;
    }
    this.#count += count;
    this.#entries = entries;
  }

  /** Positions in it. */
  get count(): number {
    return this.#count;
  }

  /** The block as it is; valid until the next change. */
  get block(): NamedPositions {
    return {
      count: this.#count,
      logprobs: this.#logprobs,
      ends: this.#ends,
      chosen: this.#chosen,
      listing: this.#listing,
      index: this.#index,
      vocabularySize: this.vocabularySize,
      tokens: this.#tokens,
      chosenTokens: this.#chosenTokens,
    };
  }
}

/** Numbers that are copied one by one: to make a view of so few takes longer. */
const FEW = 64;

function copy<T extends Float64Array | Uint8Array>(from: T, length: number, to: T, at: number): void {
  if (length > FEW) to.set(from.subarray(0, length), at);
  else for (let i = 0; i < length; i++) to[at + i] = from[i];
}

function resized<T extends Float64Array | Uint32Array | Uint8Array>(column: T, length: number): T {
  const larger = new (column.constructor as new (length: number) => T)(length);
  larger.set(column);
  return larger;
}
