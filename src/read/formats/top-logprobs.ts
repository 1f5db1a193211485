import type { TokenPaths } from "../../config/format.ts";

/** What OpenAI lists beside a token, and its clients in camel case (OpenRouter's TypeScript SDK). */
export const topLogprobs = {
  value: "top_logprobs[*].logprob|topLogprobs[*].logprob",
  id: "top_logprobs[*].id|topLogprobs[*].id",
  bytes: "top_logprobs[*].bytes|topLogprobs[*].bytes",
  text: "top_logprobs[*].token|topLogprobs[*].token",
} as const satisfies TokenPaths;
