import { didYouMean, nearest } from "../config/nearest.ts";
import { UserError } from "../errors.ts";
import type { World } from "./world.ts";

/** The inputs of action.yml; a test holds the two together. */
export const INPUT_NAMES = [
  "mode",
  "artifacts",
  "base",
  "tuned",
  "measurements",
  "expect-shards",
  "baseline",
  "config",
  "threshold",
  "min-fork-fraction",
  "max-fork-fraction",
  "vocab-size",
  "rank-cutoff",
  "workers",
  "format",
  "evidence",
  "on-inconclusive",
  "on-missing-baseline",
  "report-only",
  "report-dir",
  "comment",
  "check",
  "check-name",
  "key",
  "github-token",
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

/** What the workflow says; an input left empty is absent. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;

const PREFIX = "INPUT_";

/** Reads all inputs of the action from the environment, where the runner puts them. */
export function readInputs(env: World["env"]): Inputs {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const variable of variablesOf(env)) {
    const name = nameOf(variable);
    const value = env[variable]?.trim() ?? "";
    if (isInputName(name) && value !== "") inputs[name] = value;
  }
  return inputs;
}

/**
 * Refuses what seems to be a misspelt input: the runner only warns, and the bound that was meant would silently not
 * hold. Other variables of such a name are the workflow's own, set under `env:`, where few names have a hyphen.
 *
 * @throws UserError unknown-input
 */
export function refuseMisspelt(env: World["env"]): void {
  for (const variable of variablesOf(env)) {
    const name = nameOf(variable);
    const seemsMeant = variable.includes("-") || nearest(name, INPUT_NAMES) !== undefined;
    if (isInputName(name) || !seemsMeant) continue;
    throw new UserError(
      "unknown-input",
      `the action has no input ${JSON.stringify(name)}${didYouMean(name, INPUT_NAMES)}`,
      `Correct its name under \`with:\` in the workflow, or, where it is a variable under \`env:\`, choose one that does not begin with ${PREFIX}. The inputs are ${INPUT_NAMES.join(", ")}.`,
    );
  }
}

const variablesOf = (env: World["env"]): string[] =>
  Object.keys(env).filter((variable) => variable.startsWith(PREFIX));

const nameOf = (variable: string): string => variable.slice(PREFIX.length).toLowerCase().replaceAll("_", "-");

/** An input that is `true` or `false`, in YAML's spellings. */
export function readFlag(inputs: Inputs, name: InputName): boolean {
  const value = inputs[name]?.toLowerCase() ?? "false";
  if (value === "true" || value === "false") return value === "true";
  throw new UserError(
    "usage",
    `input ${name} is ${JSON.stringify(inputs[name])}`,
    "Write `true` or `false`.",
  );
}

/** The lines of an input, without empty ones and comments. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

const isInputName = (name: string): name is InputName => (INPUT_NAMES as readonly string[]).includes(name);
