import { statSync, type BigIntStats } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { findArtifacts, STDIN } from "../read/open/find.ts";
import type { World } from "./world.ts";

/**
 * Makes sure that what is to be written is none of the artifacts, under this name or another: it would be lost.
 *
 * @throws UserError usage; no-artifacts
 */
export async function notAnInput(
  output: string,
  artifacts: readonly string[],
  { cwd }: Pick<World, "cwd">,
): Promise<void> {
  const written = fileAt(resolve(cwd, output));
  if (written === undefined) return;
  for (const path of await findArtifacts(artifacts, cwd)) {
    const read = path === STDIN ? undefined : fileAt(resolve(cwd, path));
    if (read?.ino !== written.ino || read.dev !== written.dev) continue;
    throw new UserError(
      "usage",
      `${JSON.stringify(output)} is one of the artifacts that are read, and would be lost`,
      "Write to another path, or name the artifacts so that it is none of them.",
      { path },
    );
  }
}

/** Undefined where there is none, or none that holds what is written to it, as a pipe. */
function fileAt(path: string): BigIntStats | undefined {
  try {
    const entry = statSync(path, { bigint: true });
    return entry.isFile() ? entry : undefined;
  } catch {
    return undefined;
  }
}
