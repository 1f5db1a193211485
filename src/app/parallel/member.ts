import { Worker } from "node:worker_threads";
import type { Block } from "../../read/blocks/block.ts";
import type { BlockResult, BlockSettings } from "./summed.ts";

/** Of the part of its heap that new objects go to, MB: left to itself it grows to 48. */
const YOUNG_GENERATION_MB = 8;

interface Waiting {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker, seen from the first thread. It answers in the order it is asked. */
export class Member {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  /** Why it reads no more. */
  #failure: unknown;

  constructor(entry: string, workerData: BlockSettings) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
    this.#worker = new Worker(entry, { workerData, resourceLimits })
      .on("message", (result: BlockResult) => this.#waiting.shift()?.resolve(result))
      .on("messageerror", (error) => {
        this.#fail(error);
      })
      .on("error", (error) => {
        this.#fail(error);
      })
      .on("exit", (code) => {
        this.#fail(new Error(`a worker has ended before its work was done (exit code ${code})`));
      });
  }

  /** How many blocks it has before it. */
  get waiting(): number {
    return this.#waiting.length;
  }

  read(block: Block): Promise<BlockResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (this.#failure === undefined) this.#worker.postMessage(block);
      else this.#fail(this.#failure);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
