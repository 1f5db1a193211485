import type { Block, BlockEnd } from "../../read/blocks/block.ts";
import type { Rest } from "../../read/blocks/rest.ts";
import type { InputEnd } from "../../read/reading.ts";
import type { Pool } from "./pool.ts";
import { BlockSummer, type Summed } from "./summed.ts";

/** Other parts that may wait for blocks before them. */
const MAX_WAITING = 1000;

/**
 * Hands on what is read in the order of the files, though workers read several blocks at the same time. Sums are added
 * up in that order alone, so they do not depend on the workers to the last bit.
 */
export class InOrder {
  readonly #take: (part: Summed | InputEnd) => void;
  readonly #onBlock: (rest: Rest) => void;
  readonly #pool: Pool;
  /** What is to be done, one after the other. */
  readonly #steps: (() => Promise<void> | void)[] = [];
  /** Blocks under way. */
  #blocks = 0;

  /**
   * @param take what is handed on goes here
   * @param onBlock called after each block
   */
  constructor(take: (part: Summed | InputEnd) => void, onBlock: (rest: Rest) => void, pool: Pool) {
    this.#take = take;
    this.#onBlock = onBlock;
    this.#pool = pool;
  }

  /** Hands on a part that was read here. */
  async add(part: Summed | InputEnd): Promise<void> {
    if (this.#steps.length === 0) this.#take(part);
    else
      this.#steps.push(() => {
        this.#take(part);
      });
    while (this.#steps.length > MAX_WAITING) await this.#next();
  }

  /** Has the rest of a file read by workers. */
  async read(rest: Rest): Promise<void> {
    for (const block of rest.blocks()) {
      while (this.#blocks >= this.#pool.capacity) await this.#next();
      const result = this.#pool.read(block);
      // It is looked at when its turn comes, which may be after it has failed.
      result.catch(() => undefined);
      this.#blocks++;
      this.#steps.push(async () => {
        const { parts, end } = await result;
        this.#blocks--;
        if (rest.isOver) return;
        if (end.isStream) this.#readOn(rest, { ...block, end: Infinity, isAlone: true });
        else this.#join(rest, block, parts, end);
      });
    }
    this.#steps.push(() => {
      for (const part of rest.end()) if (part.kind === "problem" || part.kind === "input") this.#take(part);
    });
  }

  /** Waits until all was handed on. */
  async finish(): Promise<void> {
    while (this.#steps.length > 0) await this.#next();
  }

  #join(rest: Rest, block: Block, parts: Iterable<Summed>, end: BlockEnd): void {
    for (const part of parts) this.#takeOf(rest, part);
    rest.join(block, end);
    this.#onBlock(rest);
  }

  /** Reads all there still is of a file here. */
  #readOn(rest: Rest, block: Block): void {
    const reading = new BlockSummer(this.#pool.settings).read(block);
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

  async #next(): Promise<void> {
    await this.#steps.shift()?.();
  }
}
