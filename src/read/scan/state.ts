import { BACKSLASH, QUOTE, SPACE } from "./bytes.ts";
import { unescape } from "./unescape.ts";

/**
 * A state of the automaton that several paths compile into: what is known of the value being read. Each key or
 * element leads to the next state.
 */
export class State<D> {
  /** What the value is for the engine. */
  readonly data: D;
  /** Nothing below leads anywhere. */
  readonly dead: boolean;
  /** The keys that lead anywhere, and where to. */
  readonly keys: Uint8Array[] = [];
  readonly targets: State<D>[] = [];
  /** Where all other keys lead. */
  other: State<D> = this;
  /** Where the first elements of an array lead, as far as they differ, and then all others. */
  readonly places: State<D>[] = [];
  element: State<D> = this;
  /** The keys, and behind them others that were met, which lead to `other`. */
  #met: Uint8Array[] = [];
  /** For each of these the one that followed it last time: writers keep their order. */
  #next = new Int32Array(0);
  #last = 0;
  /** Where the key that `find` has found last ends, if it is one of these; else -1. */
  end = -1;

  /** Finds out where it leads; most states are never come to. */
  #connect: ((state: State<D>) => void) | undefined;

  constructor(data: D, dead: boolean, connect: (state: State<D>) => void) {
    this.data = data;
    this.dead = dead;
    this.#connect = connect;
  }

  #connected(): void {
    const connect = this.#connect;
    this.#connect = undefined;
    connect?.(this);
    this.#met = [...this.keys];
    this.#next = new Int32Array(this.keys.length + MAX_OTHERS);
  }

  /**
   * Which of `keys` stands at `p`, behind its quote, as far as it is written without escapes; -1 where none does.
   *
   * @param b a 0 stands where the bytes end
   */
  find(b: Uint8Array, p: number): number {
    if (this.#connect !== undefined) this.#connected();
    const guess = this.#next[this.#last];
    return guess < this.#met.length && isKey(b, p, this.#met[guess])
      ? this.#found(guess, p)
      : this.#search(b, p);
  }

  #search(b: Uint8Array, p: number): number {
    let place = this.#met.findIndex((key) => isKey(b, p, key));
    if (place < 0) {
      const key = this.#met.length < this.#next.length ? plainKey(b, p) : undefined;
      if (key === undefined) return (this.end = -1);
      place = this.#met.push(key) - 1;
    }
    this.#next[this.#last] = place;
    return this.#found(place, p);
  }

  #found(place: number, p: number): number {
    this.#last = place;
    this.end = p + this.#met[place].length;
    return place < this.keys.length ? place : -1;
  }

  /** The same for a whole key that has escapes in it. */
  findEscaped(b: Uint8Array, begin: number, end: number): number {
    if (this.#connect !== undefined) this.#connected();
    const text = new Uint8Array(end - begin);
    const length = unescape(b, begin, end, text);
    return this.keys.findIndex((key) => key.length === length && key.every((byte, i) => byte === text[i]));
  }

  /** Where the key leads that `find` or `findEscaped` found. */
  under(key: number): State<D> {
    return key < 0 ? this.other : this.targets[key];
  }

  /** Where element number `index` leads. */
  at(index: number): State<D> {
    if (this.#connect !== undefined) this.#connected();
    return index < this.places.length ? this.places[index] : this.element;
  }
}

/** So many keys that lead to no place of their own are remembered, if they are not longer than this. */
const MAX_OTHERS = 32;
const MAX_LENGTH = 64;

/** A copy of the short key at `p`; undefined where it has escapes, or does not end. */
function plainKey(b: Uint8Array, p: number): Uint8Array | undefined {
  for (let q = p; q - p <= MAX_LENGTH && b[q] >= SPACE && b[q] !== BACKSLASH; q++)
    if (b[q] === QUOTE) return b.slice(p, q);
  return undefined;
}

function isKey(b: Uint8Array, p: number, key: Uint8Array): boolean {
  const { length } = key;
  if (b[p + length] !== QUOTE) return false;
  for (let i = 0; i < length; i++) if (b[p + i] !== key[i]) return false;
  return true;
}
