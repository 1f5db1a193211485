import { isMainThread } from "node:worker_threads";
import { isDecoder, runDecoder } from "../read/open/decoder.ts";

/**
 * What this thread or process does for the one that has started it, which is nothing that the program itself does;
 * undefined: it is the first.
 */
export async function helpFor(): Promise<(() => Promise<void> | void) | undefined> {
  if (!isMainThread) return (await import("./parallel/worker.ts")).runWorker;
  return isDecoder() ? runDecoder : undefined;
}
