import { REMEDIES, type ProblemCode } from "./problems.ts";
import { fieldOf, nameFrom } from "./walk/fields.ts";
import { followAll, isObject, parsePath, type Step } from "./walk/path.ts";
import type { FoundSample } from "./walk/sample.ts";

/** What is said of a record. */
export interface Told {
  readonly message: string;
  /** Absent where it is that of the code. */
  readonly remedy?: string | undefined;
}

/** A file of a known tool that holds nothing entropy could be had from. */
interface Refusal extends Required<Told> {
  readonly code: ProblemCode;
  /** A record that has all of these is one. */
  readonly has: readonly string[];
}

const REFUSALS: readonly Refusal[] = [
  {
    code: "sums-only",
    message: "a sample of lm-evaluation-harness holds one sum for each answer",
    remedy: "Serve the model, and save chat completions with `logprobs: true, top_logprobs: 20` instead.",
    has: ["resps", "filtered_resps"],
  },
  {
    code: "sums-only",
    message: "a prediction of OLMES holds one sum for each answer",
    remedy: "Serve the model, and save chat completions with `logprobs: true, top_logprobs: 20` instead.",
    has: ["model_output[*].sum_logits"],
  },
  {
    code: "sums-only",
    message: "a detail of lighteval holds one sum for each answer",
    remedy: "Serve the model, and save chat completions with `logprobs: true, top_logprobs: 20` instead.",
    has: ["model_response.logprobs", "doc"],
  },
  {
    code: "chosen-only",
    message: "promptfoo keeps the logprobs of the chosen tokens only",
    remedy: "Save the provider's raw responses (`top_logprobs: 20`) beside promptfoo's output.",
    has: ["results.results[*].response.logProbs"],
  },
  {
    code: "chosen-only",
    message: "HELM keeps the logprobs of the chosen tokens only, and writes 0 where there is none",
    remedy: "Save the provider's raw responses (`top_logprobs: 20`) instead.",
    has: ["request_states[*].result.completions"],
  },
  {
    code: "chosen-only",
    message: "Cohere returns the logprobs of the chosen tokens only",
    remedy: "Entropy cannot be had from this provider.",
    has: ["logprobs[*].token_ids", "logprobs[*].logprobs"],
  },
  {
    code: "chosen-only",
    message: "NeMo-RL writes the logprobs of the chosen tokens only",
    remedy: "Score the rollouts with an engine that returns alternatives (docs/recording.md).",
    has: ["generation_logprobs", "token_loss_mask"],
  },
  {
    code: "no-logprobs",
    message: "a rollout of verl holds no logprobs",
    remedy: "Score the rollouts with an engine that returns alternatives (docs/recording.md).",
    has: ["input", "output", "score", "step"],
  },
  {
    code: "after-sampling",
    message: "llama.cpp has written the probabilities that sampling left",
    remedy: "Ask for them without `post_sampling_probs`.",
    has: ["choices[*].logprobs.content[*].top_probs"],
  },
  {
    code: "truncated-record",
    message: "a stream of text-generation-inference has no piece that holds all of it",
    remedy: "Save answers without `stream`, with their `details` (`details: true, top_n_tokens: 5`).",
    has: ["token.logprob", "token.special", "generated_text"],
  },
  {
    code: "no-logprobs",
    message: "the response holds no logprobs",
    remedy: "Ask for them when sampling: `logprobs: true, top_logprobs: 20`.",
    has: ["model_output.choices"],
  },
];

const compiled: readonly (Refusal & { readonly paths: readonly (readonly Step[])[] })[] = REFUSALS.map(
  (refusal) => ({ ...refusal, paths: refusal.has.map(parsePath) }),
);

/** Why a record that no format can use cannot be used, where its writer is known. */
export function refusalOf(record: unknown): Refusal | undefined {
  return compiled.find(({ paths }) => paths.every((steps) => (followAll(record, steps)?.length ?? 0) > 0));
}

const FINISH_REASONS = ["finish_reason", "finishReason", "stop_reason"];

/** Finish reasons of answers that may have no logprobs though they were asked for: there is no text of theirs. */
const WITHOUT_TEXT =
  /^(tool_calls|function_call|content_filter|max_tokens|safety|recitation|language|blocklist|prohibited_content|spii|malformed_function_call|other)$/i;

/** What is said of a record whose samples have a place for logprobs, and none there. */
export function emptinessOf(samples: readonly FoundSample[]): Told {
  const message = "a record holds no logprobs, only their place";
  const reason = samples
    .flatMap(({ around }) => FINISH_REASONS.map((field) => fieldOf(around, field)))
    .find((value) => value !== undefined && WITHOUT_TEXT.test(value));
  if (reason === undefined) return { message };
  return {
    message: `${message}: its finish reason is ${reason}`,
    remedy: `${REMEDIES["no-positions"]} An answer that ends so may have none in any case.`,
  };
}

/** So many values of a record are looked at for text that is JSON. */
const MAX_VALUES = 1000;

/** So much of each is looked at, in characters. */
const MAX_LOOK = 2 ** 20;

/** What is said of a record that holds logprobs in a string, as written by json.dumps before it was saved. */
export function unparsedIn(record: unknown): Told | undefined {
  const seen: (readonly [key: string, value: unknown])[] = [["", record]];
  for (const [key, value] of seen) {
    if (typeof value === "string" && looksUnparsed(value)) {
      return {
        message: `the value of ${JSON.stringify(nameFrom(key))} is JSON in a string`,
        remedy: "Parse it before you save it (`json.loads`): a record holds a response as an object.",
      };
    }
    const room = MAX_VALUES - seen.length;
    if (Array.isArray(value)) seen.push(...value.slice(0, room).map((one) => [key, one] as const));
    else if (isObject(value)) seen.push(...Object.entries(value).slice(0, room));
  }
  return undefined;
}

const looksUnparsed = (text: string): boolean =>
  /^\s*[[{]/.test(text) && /logprob|probabilities/i.test(text.slice(0, MAX_LOOK));
