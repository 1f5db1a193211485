import type { Format } from "../../config/format.ts";

/** llama.cpp's native /completion since December 2024. Source: llama.cpp, tools/server, completion_token_output. */
export const llamacpp: Format = {
  name: "llamacpp",
  title: "llama.cpp native /completion",
  sample: "",
  positions: "completion_probabilities[*]",
  chosen: { value: "logprob", id: "id", bytes: "bytes", text: "token" },
  alternatives: {
    value: "top_logprobs[*].logprob",
    id: "top_logprobs[*].id",
    bytes: "top_logprobs[*].bytes",
    text: "top_logprobs[*].token",
  },
  scale: "logprob",
  // The prompts of one request are answered at the same time.
  stream: { ends: "stop", pieces: [{ stop: false }], index: "index", text: ["content"] },
};

/** The same with `post_sampling_probs`: probabilities of the candidates that sampling left. */
export const llamacppPostSampling: Format = {
  ...llamacpp,
  name: "llamacpp-post-sampling",
  title: "llama.cpp native /completion with post_sampling_probs",
  chosen: { value: "prob", id: "id", bytes: "bytes", text: "token" },
  alternatives: {
    value: "top_probs[*].prob",
    id: "top_probs[*].id",
    bytes: "top_probs[*].bytes",
    text: "top_probs[*].token",
  },
  scale: "probability",
};

/** Before December 2024, and llamafile and ik_llama.cpp: probabilities, mostly after sampling. */
export const llamacppOld: Format = {
  ...llamacpp,
  name: "llamacpp-old",
  title: "llama.cpp native /completion before December 2024 (also llamafile, ik_llama.cpp)",
  chosen: { text: "content" },
  alternatives: { value: "probs[*].prob", text: "probs[*].tok_str" },
  scale: "probability",
};
