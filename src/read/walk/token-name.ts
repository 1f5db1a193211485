import { Identity } from "../position/tokens.ts";
import type { Token } from "./token.ts";

/** The number that a token is told by; undefined where it is told by anything else. */
export function tokenId({ kind, identity }: Token): number | undefined {
  const id = kind === Identity.Id ? Number(identity) : NaN;
  return Number.isNaN(id) ? undefined : id;
}

/** What a token is called where it is shown: its text, else its id as `#1234`; undefined where nothing names it. */
export const tokenName = (text: string | undefined, id: number | undefined): string | undefined =>
  text ?? (id === undefined ? undefined : `#${id}`);
