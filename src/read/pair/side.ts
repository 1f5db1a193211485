import { SampleNames } from "../../measure/sample-names.ts";
import type { PositionsOf, Reading, SampleEnd } from "../reading.ts";
import { Collected, type Half } from "./collect.ts";

/** One of two models' readings, and what of it waits for the other's. */
export class Side {
  readonly name: "base" | "tuned";
  isDone = false;
  /** How many have ended. */
  samples = 0;
  waitingBytes = 0;
  readonly #reading: AsyncGenerator<Reading>;
  #peeked: Reading | undefined;
  #inputs = 0;
  readonly #open = new Map<number, Collected>();
  readonly #waiting = new Map<string, Half>();
  readonly #names = new SampleNames();

  constructor(name: "base" | "tuned", reading: AsyncGenerator<Reading>) {
    this.name = name;
    this.#reading = reading;
  }

  /** The next part, which `next` will give again. */
  async peek(): Promise<Reading | undefined> {
    return (this.#peeked ??= await this.next());
  }

  async next(): Promise<Reading | undefined> {
    const peeked = this.#peeked;
    this.#peeked = undefined;
    if (peeked !== undefined) return peeked;
    const next: IteratorResult<Reading, unknown> = await this.#reading.next();
    if (next.done !== true) return next.value;
    this.isDone = true;
    return undefined;
  }

  async close(): Promise<void> {
    await this.#reading.return(undefined);
  }

  add({ sample, positions }: PositionsOf): void {
    let collected = this.#open.get(sample);
    if (collected === undefined) this.#open.set(sample, (collected = new Collected()));
    collected.add(positions);
  }

  drop(sample: number): void {
    this.#open.delete(sample);
  }

  endInput(): void {
    this.#inputs++;
  }

  /**
   * Ends a sample.
   *
   * @returns it, and what its other half is called: its group and id, or, without an id of its own, its place
   */
  end(sample: SampleEnd): { readonly key: string; readonly half: Half } {
    this.samples++;
    const positions = this.#open.get(sample.sample) ?? new Collected();
    this.#open.delete(sample.sample);
    const { line, ordinal } = sample.location;
    const name = sample.hasOwnId ? [sample.group, sample.id] : [this.#inputs, line, ordinal];
    return { key: this.#names.take(JSON.stringify(name)), half: { end: sample, positions } };
  }

  keep(key: string, half: Half): void {
    this.#waiting.set(key, half);
    this.waitingBytes += half.positions.size;
  }

  take(key: string): Half | undefined {
    const half = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (half !== undefined) this.waitingBytes -= half.positions.size;
    return half;
  }

  /** Those whose other half has not come. */
  get alone(): readonly SampleEnd[] {
    return [...this.#waiting.values()].map(({ end }) => end);
  }
}
