import type { Field, TokenFields } from "./compile.ts";
import { Identity } from "../position/tokens.ts";
import { followFirst } from "./path.ts";

/** What one token's fields say; but for its value they are looked up when they are asked for. */
export class Token {
  /** As written: a logprob or a probability; null where it is null, undefined where there is none. */
  readonly value: number | null | undefined;
  readonly #look: (field: keyof TokenFields) => unknown;
  readonly #text: string | undefined;
  #told: readonly [Token["kind"], unknown] | undefined;

  /** @param text in place of its own */
  constructor(value: Token["value"], look: (field: keyof TokenFields) => unknown, text?: string) {
    this.value = value;
    this.#look = look;
    this.#text = text;
  }

  /** For people. */
  get text(): string | undefined {
    const text = this.#text ?? this.#look("text");
    return typeof text === "string" ? text : undefined;
  }

  get rank(): number | undefined {
    const rank = this.#look("rank");
    return typeof rank === "number" ? rank : undefined;
  }

  /** What tells it from other tokens: its id, else its bytes, else its text. */
  get kind(): (typeof Identity)[keyof typeof Identity] {
    return this.#toldBy()[0];
  }

  /** And that itself. */
  get identity(): string | undefined {
    const [kind, by] = this.#toldBy();
    if (kind === Identity.None) return undefined;
    return Array.isArray(by) ? by.join(" ") : String(by);
  }

  /** The same token under another text. */
  named(text: string | undefined): Token {
    return new Token(this.value, this.#look, text);
  }

  #toldBy(): readonly [Token["kind"], unknown] {
    return (this.#told ??= toldBy(this.#look));
  }
}

/** `token_id:123`, as vLLM writes a token with `return_tokens_as_token_ids`. */
export const TOKEN_ID = /^token_id:(\d+)$/;

/**
 * Reads one token.
 *
 * @param lookUp gives the value of a field of it
 * @returns undefined where its value is of a kind that no number is
 */
export function readToken(fields: TokenFields, lookUp: (field: Field) => unknown): Token | undefined {
  const look = (name: keyof TokenFields) => {
    const field = fields[name];
    return field === undefined ? undefined : lookUp(field);
  };
  const value = look("value");
  if (value !== undefined && value !== null && typeof value !== "number") return undefined;
  return new Token(value, look);
}

function toldBy(look: (field: keyof TokenFields) => unknown): readonly [Token["kind"], unknown] {
  const id = look("id");
  if (typeof id === "string" || typeof id === "number") return [Identity.Id, id];
  const text = look("text");
  const isMissing = id === undefined || id === null;
  const idInText = isMissing && typeof text === "string" ? TOKEN_ID.exec(text)?.[1] : undefined;
  if (idInText !== undefined) return [Identity.Id, idInText];
  const bytes = look("bytes");
  if (Array.isArray(bytes) && bytes.length > 0) return [Identity.Bytes, bytes];
  return typeof text === "string" ? [Identity.Text, text] : [Identity.None, undefined];
}

/** Looks up the fields of an alternative: `{key}` is the key it stands under. */
export const alternativeLookUp =
  (key: string | undefined, node: unknown) =>
  (field: Field): unknown => {
    for (const { steps } of field) {
      const value = steps[0]?.kind === "own-key" ? key : followFirst(node, steps);
      if (value !== undefined) return value;
    }
    return undefined;
  };
