import { parseConfig } from "../../src/config/parse.ts";
import { UserError } from "../../src/errors.ts";

/** What the user calls the configuration. */
export const PATH = ".github/logprob-gate.yml";

/** A configuration of one bound. */
export const bounds = (item: string) => `bounds:\n  - ${item}`;

/** The mistake that a configuration is refused for. */
export function mistakeIn(text: string): UserError {
  try {
    parseConfig(text, PATH, ["openai-chat", "tensor-logits"]);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("there was no mistake");
}
