import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DEFAULT_CONFIG } from "../config/defaults.ts";
import { override, type Overrides } from "../config/override.ts";
import type { Config } from "../config/types.ts";
import { codeOf, UserError } from "../errors.ts";
import { FORMATS } from "../read/formats/index.ts";
import { TENSOR_FORMATS } from "../read/tensor/formats.ts";
import { configPath } from "./config-path.ts";
import { inWorkspace } from "./in-workspace.ts";

/** No configuration is larger; a mistaken path may lead to an artifact. */
const MAX_BYTES = 1024 * 1024;

/** Names of the formats that no configuration has to declare. */
const BUILT_IN = [...FORMATS, ...TENSOR_FORMATS].map(({ name }) => name);

/**
 * The configuration file, what was said on the command line or in the workflow over it, and the defaults
 * under both.
 *
 * @param path as the user named it; undefined: `.github/logprob-gate.yml`, or `.yaml`, where that exists
 * @param cwd what it is named from, and what the places of bounds and mistakes are
 * @throws UserError for a file that is missing or wrong
 */
export async function loadConfig(
  path: string | undefined,
  overrides: Overrides,
  cwd: string,
): Promise<Config> {
  const from = path ?? configPath(cwd);
  const text = readText(from, path !== undefined, cwd);
  const config = text === undefined ? DEFAULT_CONFIG : await parsed(text, inWorkspace(from, cwd));
  const own = config.formats.map(({ name }) => name);
  return override(config, overrides, [...own, ...BUILT_IN]);
}

/** Loads what understands it only where there is something to understand. */
async function parsed(text: string, path: string): Promise<Config> {
  const { parseConfig } = await import("../config/parse.ts");
  return parseConfig(text, path, BUILT_IN);
}

function readText(path: string, required: boolean, cwd: string): string | undefined {
  try {
    const bytes = readFileSync(resolve(cwd, path));
    if (bytes.length > MAX_BYTES) {
      throw new UserError("config-invalid", `${path} is too large for a configuration`, "Check its path.", {
        path,
      });
    }
    return bytes.toString("utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = codeOf(error) ?? "unknown reason";
    if (code === "ENOENT" && !required) return undefined;
    throw new UserError(
      "config-not-found",
      `the configuration ${path} cannot be read (${code})`,
      "Check the path, or run `logprob-gate init` to write one.",
      { path },
    );
  }
}
