import { UserError } from "../errors.ts";

/**
 * How many measurements are expected.
 *
 * @param name what the user knows the value by
 */
export function parseShards(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UserError(
    "usage",
    `${name}: ${JSON.stringify(text)} is no number of shards`,
    "Write a number such as 8.",
  );
}
