import type { Format } from "../config/format.ts";
import { detect, Fit } from "./detect.ts";
import { parseJson } from "./walk/json.ts";
import { TooDeep } from "./walk/walk.ts";

/** So much of a long record tells its format mostly. */
export const PREFIX_BYTES = 16 * 1024;

/** The format of a record whose beginning is known; undefined where that is not enough to tell. */
export function formatOfPrefix(bytes: Buffer, formats: readonly Format[]): Format | undefined {
  try {
    const found = detect(parseJson(closed(bytes)), formats, bytes);
    return found?.fit === Fit.Usable ? found.format : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooDeep) return undefined;
    throw error;
  }
}

/** The beginning of a JSON value as a value of its own: cut behind its last whole member, with its brackets closed. */
function closed(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  const open: string[] = [];
  let cut = 0;
  let closers = "";
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === "\\") i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === "{" || c === "[") open.push(c === "{" ? "}" : "]");
    else if (c === "}" || c === "]" || c === ",") {
      if (c !== ",") open.pop();
      cut = c === "," ? i : i + 1;
      closers = open.toReversed().join("");
    }
  }
  return text.slice(0, cut) + closers;
}
