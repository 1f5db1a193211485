import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { CONFIG_TEMPLATE, WORKFLOW_TEMPLATE } from "../config/template.ts";
import { UserError } from "../errors.ts";
import { CONFIG_PATH } from "./config-path.ts";
import type { World } from "./world.ts";
import { writeOut } from "./write-reports.ts";

const FILES = { [CONFIG_PATH]: CONFIG_TEMPLATE, ".github/workflows/logprob-gate.yml": WORKFLOW_TEMPLATE };

/**
 * Writes a commented configuration and a workflow.
 *
 * @param force replace files that exist
 * @returns what was done, for people
 * @throws UserError file-exists, before anything is written; not-writable
 */
export async function init(force: boolean, world: World): Promise<string> {
  if (!force) await refuseExisting(world.cwd);
  for (const [path, text] of Object.entries(FILES)) writeOut(path, text, world);
  const written = Object.keys(FILES).map((path) => `wrote ${path}\n`);
  return `${written.join("")}Next: let your evaluation save logprobs (top_logprobs 20), and name the files in the workflow.\n`;
}

async function refuseExisting(cwd: string): Promise<void> {
  for (const path of Object.keys(FILES)) {
    const exists = await access(resolve(cwd, path)).then(
      () => true,
      () => false,
    );
    if (exists) {
      throw new UserError("file-exists", `${path} exists already`, "Give --force to replace it.", { path });
    }
  }
}
