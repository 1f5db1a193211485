import pc from "picocolors";
import { UserError } from "../errors.ts";
import { inline } from "../report/escape.ts";
import { placeOf } from "../report/not-judged.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import type { World } from "./world.ts";

/** Exit status for a mistake of the user's, and for a bug of ours. */
const USER_MISTAKE = 2;
const OUR_BUG = 3;

const MAX_MESSAGE = 2000;

/** What to print of an error that ended the run, and the exit status. */
export function failure(
  error: unknown,
  style: TerminalStyle,
  env: World["env"],
): { readonly text: string; readonly status: number } {
  const colours = pc.createColors(style.colour);
  if (error instanceof UserError) {
    const place = error.location === undefined ? "" : `${inline(placeOf(error.location), MAX_MESSAGE)}: `;
    const message = error.message
      .split("\n")
      .map((line) => inline(line, MAX_MESSAGE))
      .join("\n");
    return {
      text: `${colours.red(`error ${error.code}`)}: ${place}${message}\n  ${error.remedy}\n`,
      status: USER_MISTAKE,
    };
  }
  const described = error instanceof Error ? error : new Error(String(error));
  const detail =
    env["LOGPROB_GATE_DEBUG"] === undefined ? described.message : (described.stack ?? described.message);
  return {
    text: `${colours.red("bug")}: logprob-gate failed: ${detail}\n  Nothing was judged. Please report it, with what LOGPROB_GATE_DEBUG=1 adds.\n`,
    status: OUR_BUG,
  };
}
