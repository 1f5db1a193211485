import type { Format } from "../../config/format.ts";

/**
 * vLLM's FlatLogprobs: all positions' entries in one list. The sampled token comes first and, where it is one of
 * the most likely, a second time. Source: vllm/logprobs.py, FlatLogprobs.
 */
export const vllmFlat: Format = {
  name: "vllm-flat",
  title: "vLLM FlatLogprobs",
  sample: "",
  requires: ["start_indices", "end_indices"],
  positions: "start_indices[*]",
  alternatives: {
    value: "/logprobs[*]",
    id: "/token_ids[*]",
    rank: "/ranks[*]",
    text: "/decoded_tokens[*]",
  },
  slice: { begin: "/start_indices[*]", end: "/end_indices[*]" },
  scale: "logprob",
};
