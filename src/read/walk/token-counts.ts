import { isObject } from "./path.ts";

/** Objects in which engines and their clients say how many tokens were generated, with the keys they say it under. */
const HOLDERS: readonly { readonly holder: string; readonly keys: readonly string[] }[] = [
  { holder: "usage", keys: ["completion_tokens", "output_tokens", "completionTokens"] },
  { holder: "usageMetadata", keys: ["candidatesTokenCount"] },
  { holder: "usage_metadata", keys: ["candidates_token_count"] },
  { holder: "meta_info", keys: ["completion_tokens"] },
  { holder: "details", keys: ["generated_tokens"] },
];
const ALONE = ["eval_count", "tokens_predicted"];

/** Gemini counts what its models think beside what they answer. */
const THOUGHTS = ["thoughtsTokenCount", "thoughts_token_count"];

/** Inspect's, of all turns and by model: where there are several, nothing tells which of them is the sample's. */
const BY_MODEL = { holder: "model_usage", key: "output_tokens" };

/** All of them, dotted; `*` stands for any key. */
export const TOKEN_COUNTS: readonly string[] = [
  ...HOLDERS.flatMap(({ holder, keys }) => keys.map((key) => `${holder}.${key}`)),
  `usageMetadata.${THOUGHTS[0]}`,
  `usage_metadata.${THOUGHTS[1]}`,
  ...ALONE,
  `${BY_MODEL.holder}.*.${BY_MODEL.key}`,
];

/** No answer is longer; so any sum of these is exact. */
const MOST_TOKENS = 1e9;

/** What a record says of how many tokens were generated. */
interface TokenCount {
  readonly field: string;
  readonly tokens: number;
  /** The object that says it, of all samples in it. */
  readonly in: object;
}

/** What the objects round a sample say of how many tokens were generated: of all turns, else the innermost that does. */
export function tokenCountOf(around: readonly unknown[]): TokenCount | undefined {
  let innermost: TokenCount | undefined;
  for (let i = around.length - 1; i >= 0; i--) {
    const node = around[i];
    if (!isObject(node)) continue;
    const count = ofAllTurns(node);
    if (count !== undefined) return count;
    innermost ??= countIn(node);
  }
  return innermost;
}

/** For every sample: none of the keys is one that objects inherit, so they are read without asking whether they are there. */
function countIn(node: Record<string, unknown>): TokenCount | undefined {
  for (const { holder, keys } of HOLDERS) {
    const inner = node[holder];
    if (!isObject(inner)) continue;
    for (const key of keys) {
      const tokens = inner[key];
      if (!isCount(tokens)) continue;
      const [thought, alike] = THOUGHTS;
      const all = tokens + numberIn(inner[thought]) + numberIn(inner[alike]);
      return { field: `${holder}.${key}`, tokens: all, in: node };
    }
  }
  for (const field of ALONE) {
    const tokens = node[field];
    if (isCount(tokens)) return { field, tokens, in: node };
  }
  return undefined;
}

function ofAllTurns(node: Record<string, unknown>): TokenCount | undefined {
  const { holder, key } = BY_MODEL;
  const models = node[holder];
  if (!isObject(models)) return undefined;
  const counts = Object.values(models).flatMap((usage) =>
    isObject(usage) && Object.hasOwn(usage, key) && Object(usage[key]) !== usage[key] ? [usage[key]] : [],
  );
  if (counts.length !== 1 || !isCount(counts[0])) return undefined;
  return { field: `${holder}.*.${key}`, tokens: counts[0], in: node };
}

const numberIn = (value: unknown): number => (isCount(value) ? value : 0);

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= MOST_TOKENS;
