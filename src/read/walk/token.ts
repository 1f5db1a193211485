import type { Field, TokenFields } from "./compile.ts";
import { Identity } from "../position/tokens.ts";
import { followAll } from "./path.ts";

/** What one token's fields say. */
export interface Token {
  /** As written: a logprob or a probability; null where it is null, undefined where there is none. */
  readonly value: number | null | undefined;
  /** What tells it from other tokens: its id, else its bytes, else its text; and which of them it is. */
  readonly identity: string | undefined;
  readonly kind: (typeof Identity)[keyof typeof Identity];
  readonly rank: number | undefined;
  /** For people. */
  readonly text: string | undefined;
}

/** `token_id:123`, as vLLM writes a token with `return_tokens_as_token_ids`. */
const TOKEN_ID = /^token_id:(\d+)$/;

/**
 * Reads one token.
 *
 * @param lookUp gives the value of a field of it
 * @returns undefined where its value is of a kind that no number is
 */
export function readToken(fields: TokenFields, lookUp: (field: Field) => unknown): Token | undefined {
  const look = (field: Field | undefined) => (field === undefined ? undefined : lookUp(field));
  const value = look(fields.value);
  if (value !== undefined && value !== null && typeof value !== "number") return undefined;
  const text = look(fields.text);
  const rank = look(fields.rank);
  const id = look(fields.id) ?? (typeof text === "string" ? TOKEN_ID.exec(text)?.[1] : undefined);
  const bytes = look(fields.bytes);
  const [kind, identity] = identityOf(id, bytes, text);
  return {
    value,
    identity,
    kind,
    rank: typeof rank === "number" ? rank : undefined,
    text: typeof text === "string" ? text : undefined,
  };
}

function identityOf(id: unknown, bytes: unknown, text: unknown): [Token["kind"], string | undefined] {
  if (typeof id === "string" || typeof id === "number") return [Identity.Id, String(id)];
  if (Array.isArray(bytes) && bytes.length > 0) return [Identity.Bytes, bytes.join(" ")];
  return typeof text === "string" ? [Identity.Text, text] : [Identity.None, undefined];
}

/** Looks up the fields of an alternative: `{key}` is the key it stands under. */
export const alternativeLookUp =
  (key: string | undefined, node: unknown) =>
  (field: Field): unknown => {
    for (const { steps } of field) {
      const value = steps[0]?.kind === "own-key" ? key : followAll(node, steps)?.[0];
      if (value !== undefined) return value;
    }
    return undefined;
  };
