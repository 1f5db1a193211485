import { didYouMean } from "../config/nearest.ts";
import { UserError } from "../errors.ts";
import type { Wishes } from "../publish/plan.ts";
import type { InputName, Inputs } from "./inputs.ts";

/** What the workflow says about GitHub. */
export interface GitHubSettings extends Wishes {
  /** Never shown anywhere; empty: nothing is posted. */
  readonly token: string;
  /** Name of the check run; kept stable, since branch rules require checks by name. */
  readonly checkName: string;
  /** Tells apart several gates on one pull request. */
  readonly key: string;
}

const MAX_NAME = 100;

/** @throws UserError usage for a value that an input does not have */
export function readGitHubSettings(inputs: Inputs): GitHubSettings {
  const key = shortText(inputs, "key");
  return {
    mode: oneOf(inputs, "mode", ["check", "measure", "judge", "compare", "publish"]),
    comment: oneOf(inputs, "comment", ["auto", "always", "on-change", "never"]),
    check: oneOf(inputs, "check", ["auto", "never"]),
    token: inputs["github-token"] ?? "",
    checkName: (shortText(inputs, "check-name") || "logprob-gate") + (key === "" ? "" : ` (${key})`),
    key,
  };
}

/** The first value is the default. */
function oneOf<const T extends string>(inputs: Inputs, name: InputName, values: readonly [T, ...T[]]): T {
  const given = inputs[name] ?? values[0];
  const value = values.find((one) => one === given);
  if (value !== undefined) return value;
  throw new UserError(
    "usage",
    `input ${name} is ${JSON.stringify(given)}${didYouMean(given, values)}`,
    `Write one of: ${values.join(", ")}.`,
  );
}

function shortText(inputs: Inputs, name: InputName): string {
  const text = inputs[name] ?? "";
  const isOneLine = !/[\r\n]/.test(text);
  if (text.length <= MAX_NAME && isOneLine) return text;
  throw new UserError(
    "usage",
    `input ${name} ${isOneLine ? `has ${text.length} characters` : "has more than one line"}`,
    `Write one line of at most ${MAX_NAME} characters.`,
  );
}
