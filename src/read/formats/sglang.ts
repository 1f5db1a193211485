import type { Format } from "../../config/format.ts";

/**
 * SGLang's native /generate: tuples of logprob, token id and text. Taken after temperature, unless
 * SGLANG_RETURN_ORIGINAL_LOGPROB is set. Source: sglang, managers/tokenizer_manager.py.
 */
export const sglang: Format = {
  name: "sglang",
  title: "SGLang native /generate",
  sample: "meta_info",
  positions: "output_top_logprobs[*]",
  chosen: {
    value: "/output_token_logprobs[*][0]",
    id: "/output_token_logprobs[*][1]",
    text: "/output_token_logprobs[*][2]",
  },
  alternatives: { value: "[*][0]", id: "[*][1]", text: "[*][2]" },
  scale: "logprob",
  stream: { ends: "finish_reason", pieces: [{ finish_reason: null }], key: "id", repeats: true },
};
