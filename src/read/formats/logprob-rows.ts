import type { Format } from "../../config/format.ts";

/** Bare rows of the k largest logprobs, one a position: `[[-0.1, -2.4], [-0.7, -1.2]]`. */
export const logprobRows: Format = {
  name: "logprob-rows",
  title: "bare rows of the most likely tokens' logprobs",
  sample: "",
  // Rows of the prompt, which the model did not generate.
  ignore: ["prefill_logprobs", "input_top_logprobs"],
  positions: "[*]",
  alternatives: { value: "[*]" },
  scale: "logprob",
};
