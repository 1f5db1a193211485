import type { Format } from "../../config/format.ts";

/**
 * Hugging Face's text-generation-inference. Taken after temperature, top-k and top-p; -inf is written as null.
 * Source: text-generation-inference, router/src/lib.rs.
 */
export const tgi: Format = {
  name: "tgi",
  title: "text-generation-inference (TGI) with top_n_tokens",
  sample: "details",
  positions: "top_tokens[*]",
  chosen: { value: "/tokens[*].logprob", id: "/tokens[*].id", text: "/tokens[*].text" },
  alternatives: { value: "[*].logprob", id: "[*].id", text: "[*].text" },
  scale: "logprob",
  nullMeans: "zero",
};
