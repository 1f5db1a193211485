import type { Format } from "../../config/format.ts";

/** Ollama's native API, one object or a stream of them. Source: ollama, api/types.go. */
export const ollama: Format = {
  name: "ollama",
  title: "Ollama native API",
  sample: "",
  requires: ["done"],
  positions: "logprobs[*]",
  chosen: { value: "logprob", bytes: "bytes", text: "token" },
  alternatives: {
    value: "top_logprobs[*].logprob",
    bytes: "top_logprobs[*].bytes",
    text: "top_logprobs[*].token",
  },
  scale: "logprob",
  stream: {
    ends: "done",
    pieces: [{ done: false }],
    text: [
      "message.content",
      "message.thinking",
      "message.tool_calls[*].function.name",
      "response",
      "thinking",
    ],
  },
};
