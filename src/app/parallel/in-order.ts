import { setImmediate } from "node:timers/promises";
import type { Block, BlockEnd } from "../../read/blocks/block.ts";
import type { Rest } from "../../read/blocks/rest.ts";
import type { InputEnd } from "../../read/reading.ts";
import type { Pool } from "./pool.ts";
import type { BlockResult, Summed } from "./summed.ts";

/** Parts that may wait for blocks before them. */
const MAX_WAITING = 10_000;

/** What is done when its turn comes. */
interface Step {
  readonly run: () => Promise<void> | void;
  /** Parts it will hand on, as far as they are there. */
  parts: number;
  /** Whether they are. */
  isReady: boolean;
}

/**
 * Hands on what is read in the order of the files, though several threads read blocks at the same time, this one among
 * them. Sums are added up in that order alone, so they do not depend on the threads to the last bit.
 */
export class InOrder {
  readonly #take: (part: Summed | InputEnd) => void;
  readonly #onBlock: (rest: Rest) => void;
  readonly #pool: Pool;
  /** What is to be done, one after the other. */
  readonly #steps: Step[] = [];
  /** Parts of them that are there. */
  #waiting = 0;

  /**
   * @param take what is handed on goes here
   * @param onBlock called after each block
   */
  constructor(take: (part: Summed | InputEnd) => void, onBlock: (rest: Rest) => void, pool: Pool) {
    this.#take = take;
    this.#onBlock = onBlock;
    this.#pool = pool;
  }

  /** Hands on a part that was read here. @returns undefined where that is done: to wait takes as long as to read it */
  add(part: Summed | InputEnd): Promise<void> | undefined {
    const run = () => {
      this.#take(part);
    };
    if (this.#steps.length > 0) return this.#push({ run, parts: 1, isReady: true });
    run();
    return undefined;
  }

  /** Has the rest of a file read: by workers as far as they have room for its blocks, by this thread where not. */
  async read(rest: Rest): Promise<void> {
    for (const block of rest.blocks()) {
      // Workers are heard between two blocks.
      await setImmediate();
      await this.#push(this.#pool.hasRoom ? this.#ofWorker(rest, block) : this.#ofHere(rest, block));
    }
    const run = () => {
      for (const part of rest.end()) if (part.kind === "problem" || part.kind === "input") this.#take(part);
    };
    await this.#push({ run, parts: 1, isReady: true });
  }

  /** Waits until all was handed on. */
  async finish(): Promise<void> {
    while (this.#steps.length > 0) await this.#next();
  }

  #ofHere(rest: Rest, block: Block): Step {
    const result = this.#pool.here.readAll(block);
    const run = () => {
      this.#takeBlock(rest, block, result);
    };
    return { run, parts: result.parts.length, isReady: true };
  }

  #ofWorker(rest: Rest, block: Block): Step {
    const result = this.#pool.read(block);
    const run = async () => {
      this.#takeBlock(rest, block, await result);
    };
    const step: Step = { run, parts: 0, isReady: false };
    const ready = (parts: number) => {
      step.isReady = true;
      step.parts = parts;
      this.#waiting += parts;
    };
    result.then(
      ({ parts }) => {
        ready(parts.length);
      },
      () => {
        ready(0);
      },
    );
    return step;
  }

  #takeBlock(rest: Rest, block: Block, { parts, end }: BlockResult): void {
    if (rest.isOver) return;
    if (end.isStream) this.#readOn(rest, { ...block, end: Infinity, isAlone: true });
    else this.#join(rest, block, parts, end);
  }

  #join(rest: Rest, block: Block, parts: Iterable<Summed>, end: BlockEnd): void {
    for (const part of parts) this.#takeOf(rest, part);
    rest.join(block, end);
    this.#onBlock(rest);
  }

  /** Reads all there still is of a file here. */
  #readOn(rest: Rest, block: Block): void {
    const reading = this.#pool.here.read(block);
    let next = reading.next();
    for (; next.done !== true; next = reading.next()) this.#takeOf(rest, next.value);
    this.#join(rest, block, [], next.value);
  }

  #takeOf(rest: Rest, part: Summed): void {
    this.#take(
      part.kind === "sample"
        ? { ...part, sample: rest.sample(part.sample) }
        : { ...part, problem: rest.problem(part.problem) },
    );
  }

  /** Hands on what is ready, and waits for what is not where too much waits behind it. */
  async #push(step: Step): Promise<void> {
    this.#steps.push(step);
    this.#waiting += step.parts;
    while (this.#steps.at(0)?.isReady === true || this.#waiting > MAX_WAITING) await this.#next();
  }

  async #next(): Promise<void> {
    const step = this.#steps.shift();
    if (step === undefined) return;
    await step.run();
    this.#waiting -= step.parts;
  }
}
