import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CONFIG_TEMPLATE, WORKFLOW_TEMPLATE } from "../config/template.ts";
import { UserError } from "../errors.ts";
import { configPath } from "./config-path.ts";
import type { World } from "./world.ts";
import { writeOut } from "./write-reports.ts";

const WORKFLOW_PATH = ".github/workflows/logprob-gate.yml";

/**
 * Writes a commented configuration and a workflow, as far as they are missing.
 *
 * @param force replace files that exist
 * @returns what was done, for people
 * @throws UserError file-exists where nothing is missing; not-writable
 */
export function init(force: boolean, world: World): string {
  const files = { [configPath(world.cwd)]: CONFIG_TEMPLATE, [WORKFLOW_PATH]: WORKFLOW_TEMPLATE };
  const paths = Object.keys(files);
  const kept = force ? [] : paths.filter((path) => existsSync(resolve(world.cwd, path)));
  if (kept.length === paths.length)
    throw new UserError(
      "file-exists",
      `${paths.join(" and ")} exist already`,
      "Give --force to replace both, with what was changed in them.",
    );
  const done = Object.entries(files).map(([path, text]) => {
    if (kept.includes(path)) return `kept ${path}\n`;
    writeOut(path, text, world);
    return `wrote ${path}\n`;
  });
  return `${done.join("")}Next: let your evaluation save logprobs (top_logprobs 20), and name the files in the workflow.\n`;
}
