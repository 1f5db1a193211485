import { statSync } from "node:fs";
import { resolve } from "node:path";

/** Bytes of files as stored; of those that cannot be asked, none. */
export function totalBytes(paths: readonly string[], cwd: string): number {
  const sizeOf = (path: string) => {
    try {
      return statSync(resolve(cwd, path)).size;
    } catch {
      return 0;
    }
  };
  return paths.reduce((sum, path) => sum + sizeOf(path), 0);
}
