import type { Format } from "../../config/format.ts";
import { vllmOffline } from "./vllm-offline.ts";

/**
 * Texts that vLLM scored as prompts (`prompt_logprobs`): their first token has no distribution. Beside the `choices` of a
 * chat completion, they are the prompt of an answer.
 */
export const vllmPrompt: Format = {
  ...vllmOffline,
  name: "vllm-prompt",
  title: "texts scored as prompts (vLLM prompt_logprobs)",
  lacks: ["choices"],
  positions: "prompt_logprobs[*]",
  chosen: { id: "/prompt_token_ids[*]" },
  firstNull: "prompt",
};
