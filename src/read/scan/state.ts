import { QUOTE } from "./bytes.ts";
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
  /** For each key, and behind them for none, the one that followed it last time: writers keep their order. */
  #next = new Int32Array(1);
  #last = 0;

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
  }

  /**
   * Which of `keys` stands at `p`, behind its quote; -1 where none does. Bytes behind the end of what was read may
   * take part: the caller sees that its end is known.
   */
  find(b: Uint8Array, p: number): number {
    if (this.#connect !== undefined) this.#connected();
    const { keys } = this;
    const guess = this.#next[this.#last];
    if (guess < keys.length && isKey(b, p, keys[guess])) return (this.#last = guess);
    return this.#search(b, p);
  }

  #search(b: Uint8Array, p: number): number {
    const { keys } = this;
    if (this.#next.length <= keys.length) this.#next = new Int32Array(keys.length + 1);
    for (let i = 0; i < keys.length; i++) {
      if (!isKey(b, p, keys[i])) continue;
      this.#next[this.#last] = i;
      return (this.#last = i);
    }
    return -1;
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

function isKey(b: Uint8Array, p: number, key: Uint8Array): boolean {
  const { length } = key;
  if (b[p + length] !== QUOTE) return false;
  for (let i = 0; i < length; i++) if (b[p + i] !== key[i]) return false;
  return true;
}
