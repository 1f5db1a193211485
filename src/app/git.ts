import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { World } from "./world.ts";

const run = promisify(execFile);

/** Milliseconds after which git is not waited for. */
const TIMEOUT = 10_000;

/** What git answers in the workspace; undefined where git or a repository is missing, or it refuses. */
export async function git(args: readonly string[], { cwd, env }: World): Promise<string | undefined> {
  // Nothing else of the environment: it holds the token.
  const { PATH, HOME } = env;
  try {
    const safe = ["-c", "core.fsmonitor=false", ...args];
    const { stdout } = await run("git", safe, { cwd, env: { PATH, HOME }, timeout: TIMEOUT });
    return stdout;
  } catch {
    return undefined;
  }
}
