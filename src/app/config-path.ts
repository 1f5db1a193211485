import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";

/** Where a configuration is looked for when none is named. */
export const CONFIG_PATH = ".github/logprob-gate.yml";

/** The same with YAML's other ending. */
const OTHER_PATH = ".github/logprob-gate.yaml";

/**
 * Which of the two there is, or is to be.
 *
 * @throws UserError config-invalid where both are there: one of them would not be read
 */
export function configPath(cwd: string): string {
  if (!existsSync(resolve(cwd, OTHER_PATH))) return CONFIG_PATH;
  if (!existsSync(resolve(cwd, CONFIG_PATH))) return OTHER_PATH;
  throw new UserError("config-invalid", `${OTHER_PATH} is there as well`, "Keep one of the two.", {
    path: CONFIG_PATH,
  });
}
