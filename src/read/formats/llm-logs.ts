import type { Format } from "../../config/format.ts";

/**
 * Completions that simonw/llm has logged: an element for each piece of the stream, with the piece's text and the
 * alternatives of its tokens, mostly one. Source: llm, default_plugins/openai_models.py, combine_chunks.
 */
export const llmLogs: Format = {
  name: "llm-logs",
  title: "completions logged by simonw/llm",
  sample: "",
  positions: "logprobs[*].top_logprobs[*]",
  chosen: { text: "/logprobs[*].text" },
  alternatives: { value: "{*}", text: "{key}" },
  scale: "logprob",
};
