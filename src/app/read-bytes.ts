import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { codeOf, UserError } from "../errors.ts";
import { STDIN } from "../read/open/find.ts";
import type { World } from "./world.ts";

/** Of a measurement, decompressed; a million samples need about 80 MB. */
export const MAX_BYTES = 400 * 1024 * 1024;

/**
 * The bytes of a measurement's file, or of standard input.
 *
 * @throws UserError not-readable, bad-measurement for more than any measurement has
 */
export async function readBytes(path: string, world: World): Promise<Uint8Array> {
  if (path === STDIN) return readAll(world.stdin, path);
  try {
    if (statSync(resolve(world.cwd, path)).size > MAX_BYTES) throw tooLarge(path);
    return readFileSync(resolve(world.cwd, path));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = codeOf(error) ?? "unknown reason";
    throw new UserError("not-readable", `the file cannot be read (${code})`, "Check that it may be read.", {
      path,
    });
  }
}

async function readAll(stream: World["stdin"], path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > MAX_BYTES) throw tooLarge(path);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (path: string) =>
  new UserError(
    "bad-measurement",
    `more than ${MAX_BYTES / 1024 / 1024} MiB, the limit of a measurement`,
    "Write it with `logprob-gate measure`.",
    { path },
  );
