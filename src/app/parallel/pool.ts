import type { Block } from "../../read/blocks/block.ts";
import { Member } from "./member.ts";
import { BlockSummer, type BlockResult, type BlockSettings } from "./summed.ts";

/** Blocks that a worker has before it: the one it reads, and the next. */
const BLOCKS_EACH = 2;

/** How many threads may read, and what they run. */
export interface Workers {
  /** The first thread among them. */
  readonly count: number;
  /** Path of a program that calls `runWorker` in every thread but its first. */
  readonly entry: string;
}

/** Threads that read blocks, this one among them; each other is started when there is a block for it. */
export class Pool {
  readonly #workers: Workers | undefined;
  readonly #settings: BlockSettings;
  readonly #members: Member[] = [];
  #here: BlockSummer | undefined;

  /** @param workers none: all is read here */
  constructor(workers: Workers | undefined, settings: BlockSettings) {
    this.#workers = workers;
    this.#settings = settings;
  }

  /** Whether a worker may be given a block. */
  get hasRoom(): boolean {
    return this.#mayStart || this.#members.some(({ waiting }) => waiting < BLOCKS_EACH);
  }

  /** Reads blocks in this thread. */
  get here(): BlockSummer {
    return (this.#here ??= new BlockSummer(this.#settings));
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

  get #mayStart(): boolean {
    return this.#members.length + 1 < (this.#workers?.count ?? 1);
  }

  /** One more, unless there are as many as may be. */
  #started(): Member | undefined {
    if (this.#workers === undefined || !this.#mayStart) return undefined;
    const member = new Member(this.#workers.entry, this.#settings);
    this.#members.push(member);
    return member;
  }
}
