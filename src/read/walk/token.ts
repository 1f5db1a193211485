import { followAll, type Step } from "./path.ts";

/** What one token's fields say. */
export interface Token {
  /** As written: a logprob or a probability; NaN where it is null or missing. */
  readonly value: number;
  /** What tells it from other tokens: its id, else its bytes, else its text. */
  readonly identity: string | undefined;
  /** For people. */
  readonly text: string | undefined;
}

interface TokenSteps {
  readonly value: readonly Step[];
  readonly id?: readonly Step[];
  readonly bytes?: readonly Step[];
  readonly text?: readonly Step[];
}

/** Reads one token; undefined where its value is neither a number nor null. */
export function readToken(node: unknown, steps: TokenSteps): Token | undefined {
  const value = first(node, steps.value) ?? NaN;
  if (typeof value !== "number") return undefined;
  const id = steps.id && first(node, steps.id);
  const bytes = steps.bytes && first(node, steps.bytes);
  const text = steps.text && first(node, steps.text);
  return {
    value,
    identity:
      id !== undefined && id !== null
        ? `id ${JSON.stringify(id)}`
        : Array.isArray(bytes) && bytes.length > 0
          ? `bytes ${JSON.stringify(bytes)}`
          : typeof text === "string"
            ? `text ${text}`
            : undefined,
    text: typeof text === "string" ? text : undefined,
  };
}

const first = (node: unknown, steps: readonly Step[]): unknown => followAll(node, steps)?.[0];
