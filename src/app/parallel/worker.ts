import { parentPort, workerData } from "node:worker_threads";
import type { Block, BlockEnd } from "../../read/blocks/block.ts";
import { BlockSummer, type BlockSettings, type Summed } from "./summed.ts";

/** What a worker answers to a block. */
export interface BlockResult {
  readonly parts: readonly Summed[];
  readonly end: BlockEnd;
}

/** Runs this thread as a worker: it answers each block with a `BlockResult`, in their order, until it is ended. */
export function runWorker(): void {
  const summer = new BlockSummer(workerData as BlockSettings);
  parentPort?.on("message", (block: Block) => {
    parentPort?.postMessage(resultOf(summer.read(block)));
  });
}

function resultOf(reading: Generator<Summed, BlockEnd>): BlockResult {
  const parts: Summed[] = [];
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done === true) return { parts, end: next.value };
    parts.push(next.value);
  }
}
