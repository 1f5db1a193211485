import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** All that the tests write goes with them: in a run they make hundreds of folders, some with files of megabytes. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "logprob-gate-tests-"));
  process.env["TMPDIR"] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
