import type { Format } from "../../config/format.ts";

/**
 * Parallel arrays of the user's own: tokens, their logprobs, and for each the alternatives as an object by text, a
 * list of objects, or a list of numbers (also NeMo-Skills).
 */
export const flattened: Format = {
  name: "flattened",
  title: "parallel arrays: tokens, logprobs or token_logprobs, top_logprobs (also NeMo-Skills)",
  sample: "",
  positions: "top_logprobs[*]",
  chosen: { value: "/token_logprobs[*]|/logprobs[*]", text: "/tokens[*]" },
  alternatives: { value: "*.logprob|*", id: "*.id|*.token_id", text: "*.token|*.text|{key}" },
  scale: "logprob",
  firstNull: "echo",
};
