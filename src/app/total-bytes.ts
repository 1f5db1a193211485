import { stat } from "node:fs/promises";
import { resolve } from "node:path";

/** Bytes of files as stored; of those that cannot be asked, none. */
export async function totalBytes(paths: readonly string[], cwd: string): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      try {
        return (await stat(resolve(cwd, path))).size;
      } catch {
        return 0;
      }
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
