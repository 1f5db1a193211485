import { isAbsolute, relative, resolve, sep } from "node:path";

/**
 * A path as git writes it, so that an annotation finds its file: relative to the workspace, with slashes, and the
 * shortest way. One that leads out of the workspace stays as it is.
 */
export function inWorkspace(path: string, cwd: string): string {
  const within = relative(cwd, resolve(cwd, path)).split(sep).join("/");
  const leadsOut = within === "" || within === ".." || within.startsWith("../") || isAbsolute(within);
  return leadsOut ? path : within;
}
