import type { ChildProcess } from "node:child_process";
import { on, once } from "node:events";
import process from "node:process";
import { BadCompression } from "./bad-compression.ts";
import { parquetLines, SMALLER_ROW_GROUPS, unreadable } from "./parquet.ts";

/** The first argument of a program that is to decode a parquet file for the process that has started it. */
const DECODE_PARQUET = "decode-parquet";

/** Ten times what a row group of the largest size takes. */
const PATIENCE_MS = 120_000;

/** The least exit status of a process that was aborted, where it has no signal. */
const ABORTED = 128;

/** Messages under way: one that is read while the next is decoded. */
const AHEAD = 2;

/**
 * A process that decodes a file. A damaged one can send the library round for ever or have it fill all memory, which
 * ends a process with all its threads: where that is another one, what has happened can be told.
 */
export interface Decoder {
  /** Absolute path of a program that calls `runDecoder` where `isDecoder`. */
  readonly entry: string;
  /** All it is to have of the environment, which holds tokens. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which one that says nothing is ended. */
  readonly patience?: number;
}

type Message =
  | { readonly kind: "lines"; readonly lines: Uint8Array; readonly stored: number }
  | { readonly kind: "end"; readonly stored: number }
  | { readonly kind: "damage"; readonly message: string }
  | { readonly kind: "failure"; readonly error: unknown; readonly code: unknown };

/** Whether this process was started to decode a file. */
export const isDecoder = (): boolean => process.argv[2] === DECODE_PARQUET && process.send !== undefined;

/** Decodes the file that the process before it has named, as fast as that one takes the lines. */
export async function runDecoder(): Promise<void> {
  const [, , , path = ""] = process.argv;
  let stored = 0;
  let room = AHEAD;
  process.on("message", () => room++);
  process.on("disconnect", () => process.exit());
  // The library reads columns at once: where one is damaged, nobody waits for what another throws.
  process.on("unhandledRejection", (error) => {
    send({ kind: "damage", message: unreadable(error).message });
  });
  try {
    for await (const lines of parquetLines(path, (bytes) => (stored = bytes))) {
      while (room === 0) await once(process, "message");
      room--;
      send({ kind: "lines", lines, stored });
    }
    send({ kind: "end", stored });
  } catch (error) {
    if (error instanceof BadCompression) send({ kind: "damage", message: error.message });
    // Of an error, no more than its message is sent.
    else send({ kind: "failure", error, code: (error as NodeJS.ErrnoException).code });
  }
}

const send = (message: Message): void => {
  process.send?.(message);
};

/**
 * The same lines as `parquetLines`, from another process.
 *
 * @throws BadCompression also where that process has no memory left, or does not come to an end
 */
export async function* linesFrom(
  { entry, env, patience = PATIENCE_MS }: Decoder,
  path: string,
  onStored: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const { fork } = await import("node:child_process");
  const child = fork(entry, [DECODE_PARQUET, path], {
    env,
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // Unlike its exit, that it is disconnected is told after its last message.
  const messages = on(child, "message", { close: ["disconnect"] }) as AsyncIterator<[Message]>;
  let isLate = false;
  const giveUp = () => {
    isLate = true;
    child.kill("SIGKILL");
  };
  try {
    for (;;) {
      const timer = setTimeout(giveUp, patience);
      const next = await messages.next().finally(() => {
        clearTimeout(timer);
      });
      if (next.done === true) throw isLate ? tooSlow(patience) : await endOf(child);
      const [message] = next.value;
      if (message.kind === "damage") throw new BadCompression(message.message);
      if (message.kind === "failure") throw Object.assign(message.error as Error, { code: message.code });
      onStored(message.stored);
      if (message.kind === "end") return;
      yield message.lines;
      // One that has ended is told by its next message.
      if (child.connected) child.send("next", () => undefined);
    }
  } finally {
    child.kill("SIGKILL");
  }
}

const tooSlow = (patience: number) =>
  new BadCompression(
    `the parquet file is damaged: a row group of it takes more than ${patience / 1000} s to decode`,
  );

/** Why a process has ended without a word: V8 aborts one that has no memory left. */
async function endOf(child: ChildProcess): Promise<Error> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  if (child.signalCode !== null || Number(child.exitCode) >= ABORTED)
    return new BadCompression(
      `the parquet file is damaged, or a row group of it takes more memory than there is; ${SMALLER_ROW_GROUPS}`,
    );
  return new Error(`the process that decodes a parquet file has ended with ${child.exitCode}`);
}
