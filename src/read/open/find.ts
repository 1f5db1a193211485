import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { UserError } from "../../errors.ts";
import { search } from "./search.ts";

/** Names of files that a directory is searched for. */
const ARTIFACT_NAMES = /\.((json|jsonl|ndjson)(\.(gz|zst))?|eval|zip|parquet|npy|npz|safetensors)$/i;

const EMPTY = "Give a path, a glob, or a directory: a variable that it is made of is probably not set.";

/** Standard input, as an artifact. */
export const STDIN = "-";

/**
 * Files that the patterns name, each once: pattern by pattern, and sorted within one, so that the order is
 * that of no file system.
 *
 * @param patterns paths, globs, directories (searched for the names of artifacts), or `-`
 * @param cwd absolute directory that relative ones are resolved against
 * @returns paths relative to `cwd` with forward slashes, or `-`
 * @throws UserError no-artifacts for a pattern that matches nothing: it is probably misspelt; usage for an empty one
 */
export async function findArtifacts(patterns: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const paths = await expand(pattern, cwd);
    if (paths.length === 0) throw nothingMatches(pattern);
    for (const path of paths) found.add(path);
  }
  if (found.size === 0) throw nothingMatches("(no pattern)");
  return [...found];
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  if (pattern === STDIN) return [STDIN];
  if (pattern === "") throw new UserError("usage", "an artifact is an empty text", EMPTY);
  const kind = kindOf(resolve(cwd, pattern));
  if (kind === "file") return [shown(resolve(cwd, pattern), cwd)];
  const { isDynamicPattern } = await import("tinyglobby");
  const isDirectory = kind === "directory";
  if (!isDirectory && !isDynamicPattern(pattern)) return [];
  const found = isDirectory
    ? await search(ARTIFACT_NAMES, { cwd: resolve(cwd, pattern) })
    : await search(pattern, { cwd, caseSensitiveMatch: true });
  return found.map((path) => shown(path, cwd)).sort();
}

function kindOf(path: string): "file" | "directory" | undefined {
  try {
    const entry = statSync(path);
    // A pipe such as /dev/stdin or a process substitution reads like a file.
    return entry.isDirectory() ? "directory" : "file";
  } catch {
    return undefined;
  }
}

function shown(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  // A file of this name is not standard input.
  if (inside === STDIN) return `./${STDIN}`;
  return (inside === "" || inside.startsWith("..") ? path : inside).split(sep).join("/");
}

const nothingMatches = (pattern: string) =>
  new UserError(
    "no-artifacts",
    `no file matches ${JSON.stringify(pattern)}`,
    "Check the path. A directory is searched for .json, .jsonl, .ndjson, the same with .gz or .zst, .eval, .zip, .parquet, .npy, .npz and .safetensors.",
  );
