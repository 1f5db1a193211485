import type { Format } from "../../config/format.ts";

/**
 * OpenAI's Responses API. Of a stream only the completed response is read: its deltas repeat the same tokens.
 * Source: openai-python, types/responses/response_output_text.py.
 */
export const openaiResponses: Format = {
  name: "openai-responses",
  title: "OpenAI Responses",
  sample: "",
  requires: ["output"],
  positions: "output[*].content[*].logprobs[*]",
  chosen: { value: "logprob", bytes: "bytes", text: "token" },
  alternatives: {
    value: "top_logprobs[*].logprob",
    bytes: "top_logprobs[*].bytes",
    text: "top_logprobs[*].token",
  },
  scale: "logprob",
};
