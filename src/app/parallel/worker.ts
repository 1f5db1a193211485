import { parentPort, workerData } from "node:worker_threads";
import type { Block } from "../../read/blocks/block.ts";
import { BlockSummer, type BlockSettings } from "./summed.ts";

/** Runs this thread as a worker: it answers each block with a `BlockResult`, in their order, until it is ended. */
export function runWorker(): void {
  const summer = new BlockSummer(workerData as BlockSettings);
  parentPort?.on("message", (block: Block) => {
    parentPort?.postMessage(summer.readAll(block));
  });
}
