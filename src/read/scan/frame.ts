import type { Place } from "./plan.ts";
import type { ScanSample } from "./scan-sample.ts";
import type { State } from "./state.ts";

export type Scalar = string | number | boolean;

/** An object or array that is being read. */
export class Frame {
  readonly state: State<Place>;
  readonly isArray: boolean;
  /** Members read. */
  count = 0;
  /** The fields that a name or a group may be; those of objects in it, too, where a dotted name wants them. */
  readonly fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  /** Samples that had been found before it began. */
  readonly foundBefore: number;
  /** How many samples it holds, in the format's own place. */
  held = 0;
  /** The sample that begins here. */
  sample: ScanSample | undefined;
  /** Of the keys that a sample has to have, those that are here. */
  required = 0;
  /** Keys met, of those that lead anywhere. */
  #seen = new Set<number>();
  /** The last key that leads nowhere in particular, where a value was begun under it. */
  #lastOtherKey: string | undefined;
  /** Those under which samples were found. */
  readonly #otherKeys: string[] = [];

  constructor(state: State<Place>, isArray: boolean, foundBefore: number) {
    this.state = state;
    this.isArray = isArray;
    this.foundBefore = foundBefore;
  }

  /** Meets a key that leads somewhere. @returns whether it was there before */
  meet(key: number): boolean {
    this.#lastOtherKey = undefined;
    const { size } = this.#seen;
    return this.#seen.add(key).size === size;
  }

  /**
   * Meets any other key.
   *
   * @param hasBegun a value has begun under it that may hold samples
   * @returns whether it was there before, and held samples
   */
  meetOther(b: Uint8Array, begin: number, end: number, hasBegun: boolean): boolean {
    this.#lastOtherKey = undefined;
    if (this.#otherKeys.length === 0 && !hasBegun) return false;
    const name = Buffer.from(b.subarray(begin, end)).toString("latin1");
    if (this.#otherKeys.includes(name)) return true;
    this.#lastOtherKey = name;
    return false;
  }

  /** Samples were found in the last member. */
  noteSamples(): void {
    if (this.#lastOtherKey !== undefined) this.#otherKeys.push(this.#lastOtherKey);
  }

  /** Sets a field, or of `undefined` takes it away: of duplicate keys the last one counts. */
  setField(keys: readonly string[], value: Scalar | undefined): void {
    let object = this.fields;
    for (const key of keys.slice(0, -1)) {
      const inner = object[key];
      object = (typeof inner === "object" ? inner : (object[key] = Object.create(null))) as typeof object;
    }
    const last = keys[keys.length - 1];
    if (value === undefined) Reflect.deleteProperty(object, last);
    else object[last] = value;
  }
}
