import type { Format } from "../../config/format.ts";
import { openaiStream } from "./openai-stream.ts";

/**
 * Legacy completions of OpenAI, and of vLLM, Together and llama-cpp-python: parallel arrays, alternatives by
 * text. With `echo` the prompt's positions stand among them, the first of which has none.
 * Source: openai-python, types/completion_choice.py.
 */
export const openaiCompletions: Format = {
  name: "openai-completions",
  title: "OpenAI legacy completions (also vLLM, Together, llama-cpp-python)",
  sample: "choices[*]",
  positions: "logprobs.top_logprobs[*]",
  chosen: { value: "/logprobs.token_logprobs[*]", text: "/logprobs.tokens[*]" },
  alternatives: { value: "{*}", text: "{key}" },
  scale: "logprob",
  firstNull: "echo",
  stream: openaiStream,
};
