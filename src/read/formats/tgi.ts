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

/** The same of several sequences (`best_of`), of which all but the best stand in a list: one sample, not told what was chosen. */
export const tgiBestOf: Format = {
  name: "tgi-best-of",
  title: "text-generation-inference (TGI) with best_of: all sequences",
  sample: "details",
  requires: ["best_of_sequences"],
  positions: "top_tokens[*]&best_of_sequences[*].top_tokens[*]",
  alternatives: { value: "[*].logprob", id: "[*].id", text: "[*].text" },
  scale: "logprob",
  nullMeans: "zero",
};
