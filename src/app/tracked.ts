import { execFile } from "node:child_process";
import { realpath, stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { promisify } from "node:util";
import type { World } from "./world.ts";

const run = promisify(execFile);

/** Milliseconds after which git is not waited for. */
const TIMEOUT = 10_000;

/**
 * Those of some paths that an annotation may stand on: relative ones, of files within the workspace that git tracks;
 * where there is no repository to ask, of files that exist. Paths may come from anyone.
 */
export async function tracked(paths: readonly string[], world: World): Promise<ReadonlySet<string>> {
  const inside: string[] = [];
  for (const path of new Set(paths)) if (await isInside(path, world.cwd)) inside.push(path);
  if (inside.length === 0) return new Set();
  const known = await filesOfGit(inside, world);
  return new Set(known === undefined ? inside : inside.filter((path) => known.has(path)));
}

/** Written as git writes it, so no absolute path, none that leads out or round, and no other name of one. */
const isPlain = (path: string): boolean =>
  !/[\\\p{C}]/u.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git");

/** Whether there is such a file, and no link leads from it out of the workspace. */
async function isInside(path: string, workspace: string): Promise<boolean> {
  if (!isPlain(path)) return false;
  try {
    const file = await realpath(resolve(workspace, path));
    return file.startsWith(`${await realpath(workspace)}${sep}`) && (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Which of these git tracks; undefined where git or a repository is missing. */
async function filesOfGit(
  paths: readonly string[],
  { cwd, env }: World,
): Promise<ReadonlySet<string> | undefined> {
  const asked = ["--literal-pathspecs", "-c", "core.fsmonitor=false", "ls-files", "-z", "--", ...paths];
  // Nothing else of the environment: it holds the token.
  const { PATH, HOME } = env;
  try {
    const { stdout } = await run("git", asked, { cwd, env: { PATH, HOME }, timeout: TIMEOUT });
    return new Set(stdout.split("\0"));
  } catch {
    return undefined;
  }
}
