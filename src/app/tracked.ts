import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { git } from "./git.ts";
import type { World } from "./world.ts";

/**
 * Those of some paths that an annotation may stand on: relative ones, of files within the workspace that git tracks;
 * where there is no repository to ask, of files that exist. Paths may come from anyone.
 */
export async function tracked(paths: readonly string[], world: World): Promise<ReadonlySet<string>> {
  const inside: string[] = [];
  for (const path of new Set(paths)) if (isInside(path, world.cwd)) inside.push(path);
  if (inside.length === 0) return new Set();
  const known = await filesOfGit(inside, world);
  return new Set(known === undefined ? inside : inside.filter((path) => known.has(path)));
}

/** Written as git writes it, so no absolute path, none that leads out or round, and no other name of one. */
const isPlain = (path: string): boolean =>
  !/[\\\p{C}]/u.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git");

/** Whether there is such a file, and no link leads from it out of the workspace. */
function isInside(path: string, workspace: string): boolean {
  if (!isPlain(path)) return false;
  try {
    const file = realpathSync.native(resolve(workspace, path));
    return file.startsWith(`${realpathSync.native(workspace)}${sep}`) && statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Which of these git tracks; undefined where git or a repository is missing. */
async function filesOfGit(paths: readonly string[], world: World): Promise<ReadonlySet<string> | undefined> {
  const found = await git(["--literal-pathspecs", "ls-files", "-z", "--", ...paths], world);
  return found === undefined ? undefined : new Set(found.split("\0"));
}
