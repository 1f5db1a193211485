import type { World } from "./world.ts";

export interface TerminalStyle {
  readonly colour: boolean;
  readonly columns: number;
}

/** Width of a page that no terminal says otherwise of: a log in CI is not wrapped. */
const DEFAULT_COLUMNS = 120;

/**
 * Colour only where it is wanted: FORCE_COLOR, else NO_COLOR (no-color.org), else a terminal that is not dumb.
 */
export function terminalStyle(stream: World["stdout"], env: World["env"]): TerminalStyle {
  const forced = env["FORCE_COLOR"];
  const refused = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb" || env["CI"] !== undefined;
  return {
    colour: forced === undefined ? stream.isTTY === true && !refused : forced !== "0" && forced !== "false",
    columns: stream.columns ?? DEFAULT_COLUMNS,
  };
}
