import { parseJson } from "../walk/json.ts";
import { QUOTE } from "./bytes.ts";
import { hasEscape } from "../position/tokens.ts";

export type Scalar = string | number | boolean | null;

/**
 * The value of a string, number or literal, as `JSON.parse` has it.
 *
 * @param text the same bytes as `b`
 * @returns undefined for what is no JSON
 */
export function scalarAt(b: Uint8Array, text: Buffer, p: number, after: number): Scalar | undefined {
  if (b[p] === QUOTE && !hasEscape(b, p + 1, after - 1)) return text.toString("utf8", p + 1, after - 1);
  try {
    const value = parseJson(text.toString("utf8", p, after));
    return isScalar(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
