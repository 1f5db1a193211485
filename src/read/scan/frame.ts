import type { Place } from "./plan.ts";
import type { Scalar } from "./scalar.ts";
import type { ScanSample } from "./scan-sample.ts";
import type { State } from "./state.ts";

const BITS = 31;

/** Fields by name, and no property that objects inherit. `Object.create(null)` would be a hash table, made for each. */
class Fields {
  [name: string]: unknown;

  static {
    Object.setPrototypeOf(this.prototype, null);
    Reflect.deleteProperty(this.prototype, "constructor");
  }
}

/** In place of the values that a field has under any key, where they are several. */
const SEVERAL = NaN;

/** An object or array that is being read. */
export class Frame {
  readonly state: State<Place>;
  readonly isArray: boolean;
  /** Members read. */
  count = 0;
  /** The fields that a name or a group may be; those of objects in it, too, where a dotted name wants them. */
  fields: Record<string, unknown> | undefined;
  /** Samples that had been found before it began. */
  readonly foundBefore: number;
  /** How many samples it holds, in the format's own place. */
  held = 0;
  /** The sample that begins here. */
  sample: ScanSample | undefined;
  /** Of the keys that a sample has to have, or must not, those that are here. */
  required = 0;
  /** Keys met, of those that lead anywhere: the first ones as bits. */
  #seen = 0;
  #seenOthers: Set<number> | undefined;
  /** The last key that leads nowhere in particular, where a value was begun under it. */
  #lastOtherKey: string | undefined;
  /** Those under which samples were found. */
  #otherKeys: string[] | undefined;

  constructor(state: State<Place>, isArray: boolean, foundBefore: number) {
    this.state = state;
    this.isArray = isArray;
    this.foundBefore = foundBefore;
  }

  /** Meets a key that leads somewhere. @returns whether it was there before */
  meet(key: number): boolean {
    this.#lastOtherKey = undefined;
    if (key >= BITS) {
      this.#seenOthers ??= new Set();
      const { size } = this.#seenOthers;
      return this.#seenOthers.add(key).size === size;
    }
    const before = this.#seen;
    this.#seen |= 1 << key;
    return this.#seen === before;
  }

  /**
   * Meets any other key.
   *
   * @param hasBegun a value has begun under it that may hold samples
   * @returns whether it was there before, and held samples
   */
  meetOther(text: Buffer, begin: number, end: number, hasBegun: boolean): boolean {
    this.#lastOtherKey = undefined;
    if (this.#otherKeys === undefined && !hasBegun) return false;
    const name = text.toString("latin1", begin, end);
    if (this.#otherKeys?.includes(name) === true) return true;
    this.#lastOtherKey = name;
    return false;
  }

  /** Samples were found in the last member. */
  noteSamples(): void {
    if (this.#lastOtherKey !== undefined) (this.#otherKeys ??= []).push(this.#lastOtherKey);
  }

  /** Sets a field, or of `undefined` takes it away: of duplicate keys the last one counts. */
  setField(keys: readonly string[], value: Scalar | undefined): void {
    if (value === undefined && this.fields === undefined) return;
    let object = (this.fields ??= new Fields());
    const last = keys.length - 1;
    for (let i = 0; i < last; i++) {
      const inner = object[keys[i]];
      object = (typeof inner === "object" ? inner : (object[keys[i]] = new Fields())) as typeof object;
    }
    if (value === undefined) Reflect.deleteProperty(object, keys[last]);
    else object[keys[last]] = keys[last - 1] === "*" && keys[last] in object ? SEVERAL : value;
  }
}
