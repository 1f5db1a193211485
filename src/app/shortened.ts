import type * as Crypto from "node:crypto";
import { createRequire } from "node:module";

/** Longer ids would make a measurement of many samples large. */
const MAX_ID = 64;
const KEPT_OF_ID = 40;

/** The id, or its beginning and a digest of all of it. */
export function shortened(id: string): string {
  if (id.length <= MAX_ID) return id;
  // Loaded only here: it takes long, and few ids are.
  const { createHash } = createRequire(import.meta.url)("node:crypto") as typeof Crypto;
  const digest = createHash("sha256")
    .update(id)
    .digest("base64url")
    .slice(0, MAX_ID - KEPT_OF_ID - 1);
  return `${id.slice(0, KEPT_OF_ID)}…${digest}`;
}
