import type { ProblemCode } from "./problems.ts";
import { followAll, parsePath, type Step } from "./walk/path.ts";

/** A file of a known tool that holds nothing entropy could be had from. */
interface Refusal {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
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
