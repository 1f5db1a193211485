import { isMainThread } from "node:worker_threads";
import { isDecoder, runDecoder } from "../read/open/decoder.ts";

/**
 * What this thread or process does where the program has started it as a helper of its own, a thread that reads or a
 * decoder; undefined: it is the program itself.
 */
export async function helperTask(): Promise<(() => Promise<void> | void) | undefined> {
  if (!isMainThread) return (await import("./parallel/worker.ts")).runWorker;
  return isDecoder() ? runDecoder : undefined;
}
