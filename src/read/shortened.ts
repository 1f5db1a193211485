import type * as Crypto from "node:crypto";
import { createRequire } from "node:module";

/** Longer ids would make a measurement of many samples large. */
const MAX_ID = 64;

/** Characters of a digest: 138 bits. */
const DIGEST = 23;

/** A text's beginning: so many characters at most, the last of which says that it goes on. */
export const cutTo = (most: number, text: string): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** What a sample is called where there is room: its own id, numbered where an earlier one has it too. */
export const unshortened = (id: string, name: string): string => (name === shortened(id) ? id : name);

/** The id, or its beginning and a digest of all of it: so long at most. */
export function shortened(id: string, most = MAX_ID): string {
  if (id.length <= most) return id;
  // Loaded only here: it takes long, and few ids are.
  const { createHash } = createRequire(import.meta.url)("node:crypto") as typeof Crypto;
  const digest = createHash("sha256").update(id).digest("base64url").slice(0, DIGEST);
  return `${id.slice(0, most - DIGEST - 1)}…${digest}`;
}
