import type { Writable } from "node:stream";

/** Everything outside the program that it may touch; passed in, so that nothing has to be mocked. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative ones are resolved against. */
  readonly cwd: string;
  /** Absolute path of a program that does what `helperTask` says in other threads and processes; absent: all is done here. */
  readonly entry?: string;
  /** Standard input; the memory of its chunks may be used again. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** What time it is. No verdict depends on it: only how old a baseline is said to be. */
  readonly now: () => Date;
}
