import type { Format } from "../config/format.ts";
import { detect, Fit, type Detected } from "./detect.ts";
import { overLimitIn } from "./scan/against-limits.ts";
import type { Bounds } from "./scan/bounds.ts";
import { parseJson } from "./walk/json.ts";

/** So much of a long record tells its format mostly. */
export const PREFIX_BYTES = 16 * 1024;

/** The format of a record whose beginning is known; undefined where that is not enough to tell. */
export function formatOfPrefix(
  bytes: Buffer,
  formats: readonly Format[],
  bounds: Bounds,
): Format | undefined {
  if (overLimitIn(bytes, bounds) !== undefined) return undefined;
  for (const text of closed(bytes.toString("utf8"))) {
    const found = detected(text, formats, bytes);
    if (found?.fit === Fit.Usable) return found.format;
  }
  return undefined;
}

function detected(text: string, formats: readonly Format[], bytes: Buffer): Detected | undefined {
  try {
    return detect(parseJson(text), formats, bytes);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The beginning of a JSON value as a value of its own, with its brackets closed: cut behind the last object that is
 * whole (or array in an array), since half an alternative is none; and where that tells nothing, as in a long object
 * of numbers, behind the last whole member.
 */
function* closed(text: string): Generator<string> {
  const open: string[] = [];
  let whole = { end: 0, closers: [] as readonly string[] };
  let member = { end: 0, depth: 0 };
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === "\\") i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === "{" || c === "[") open.push(c === "{" ? "}" : "]");
    else if (c === ",") member = { end: i, depth: open.length };
    else if (c === "}" || c === "]") {
      open.pop();
      member = { end: i + 1, depth: open.length };
      if (c === "}" || open.at(-1) === "]") whole = { end: i + 1, closers: open.slice() };
    }
  }
  const cut = (end: number, closers: readonly string[]) => text.slice(0, end) + closers.toReversed().join("");
  if (whole.end > 0) yield cut(whole.end, whole.closers);
  if (member.end > whole.end) yield cut(member.end, open.slice(0, member.depth));
}
