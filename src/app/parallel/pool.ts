import type { Block } from "../../read/blocks/block.ts";
import { Member } from "./member.ts";
import type { BlockSettings } from "./summed.ts";
import type { BlockResult } from "./worker.ts";

/** Blocks that a worker has before it: the one it reads, and the next. */
const BLOCKS_EACH = 2;

/** How many threads may read, and what they run. */
export interface Workers {
  readonly count: number;
  /** Path of a program that calls `runWorker` in every thread but its first. */
  readonly entry: string;
}

/** Threads that read blocks; each is started when there is a block for it. */
export class Pool {
  readonly #workers: Workers | undefined;
  readonly settings: BlockSettings;
  readonly #members: Member[] = [];

  /** @param workers none: no block can be read */
  constructor(workers: Workers | undefined, settings: BlockSettings) {
    this.#workers = workers;
    this.settings = settings;
  }

  /** Blocks that may be under way at the same time. */
  get capacity(): number {
    return BLOCKS_EACH * (this.#workers?.count ?? 0);
  }

  /** Has a block read by the worker with the fewest before it. */
  async read(block: Block): Promise<BlockResult> {
    const idle = this.#members.find(({ waiting }) => waiting === 0) ?? this.#started();
    const chosen = idle ?? this.#members.reduce((a, b) => (b.waiting < a.waiting ? b : a));
    return chosen.read(block);
  }

  /** Ends the workers, whatever they are doing. */
  async close(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.close()));
  }

  /** One more, unless there are as many as may be. */
  #started(): Member | undefined {
    if (this.#workers === undefined || this.#members.length === this.#workers.count) return undefined;
    const member = new Member(this.#workers.entry, this.settings);
    this.#members.push(member);
    return member;
  }
}
