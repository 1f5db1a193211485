import { codeOf } from "../../errors.ts";
import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { resolve } from "node:path";

/** Where a search begins, and whether a glob tells capital letters from small ones. */
export interface SearchOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly caseSensitiveMatch?: boolean;
}

/**
 * Absolute paths of the files that a glob matches, or whose names match a pattern in all folders (a glob knows no line
 * breaks), but for hidden ones; each once: links to files are followed, links to folders are not, since
 * they may lead round. A folder that cannot be listed, and a link to nothing, are among them: reading says what is wrong.
 */
export async function search(wanted: string | RegExp, options: SearchOptions): Promise<string[]> {
  const links = new Set<string>();
  const closed: string[] = [];
  const list = (folder: string): Dirent[] => {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (!isAbsence(error)) closed.push(folder);
    }
    for (const entry of entries) {
      const path = resolve(folder, entry.name);
      if (!entry.isSymbolicLink() || !leadsToFile(path)) continue;
      links.add(path);
      entry.isFile = () => true;
    }
    return entries;
  };
  const found =
    typeof wanted === "string"
      ? await matching(wanted, options, list)
      : [...filesIn(options.cwd, wanted, list)];
  return [...closed, ...once(found, links)].map((path) => resolve(path));
}

type List = (folder: string) => Dirent[];

async function matching(glob: string, options: SearchOptions, list: List): Promise<string[]> {
  const { globSync } = await import("tinyglobby");
  const fs = { readdirSync: list as unknown as typeof readdirSync };
  return globSync(glob, { ...options, absolute: true, followSymbolicLinks: false, fs });
}

function* filesIn(folder: string, names: RegExp, list: List): Generator<string> {
  for (const entry of list(folder)) {
    const path = resolve(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* filesIn(path, names, list);
    else if (entry.isFile() && names.test(entry.name)) yield path;
  }
}

/** The folder that a glob begins with is not there, or is none. */
const isAbsence = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return true;
  }
}

/** Leaves out links to files that are found themselves, or by another link. */
function once(paths: readonly string[], links: ReadonlySet<string>): Iterable<string> {
  if (links.size === 0) return paths;
  const isLink = (path: string) => links.has(resolve(path));
  const byTarget = new Map<string, string>();
  for (const path of [...paths.filter((path) => !isLink(path)), ...paths.filter(isLink).sort()]) {
    const target = targetOf(path);
    if (!byTarget.has(target)) byTarget.set(target, path);
  }
  return byTarget.values();
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
