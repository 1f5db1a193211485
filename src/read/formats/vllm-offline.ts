import type { Format } from "../../config/format.ts";

/**
 * Dumps of RequestOutput of vLLM and TensorRT-LLM, and LMDeploy's responses: for each position an object by token
 * id, of `{logprob, rank, decoded_token}` or of bare numbers.
 * Source: vllm/outputs.py, tensorrt_llm/executor/result.py, lmdeploy/messages.py.
 */
export const vllmOffline: Format = {
  name: "vllm-offline",
  title: "offline dumps by token id (vLLM, TensorRT-LLM, LMDeploy)",
  sample: "",
  positions: "logprobs[*]",
  chosen: { id: "/token_ids[*]" },
  alternatives: { value: "{*}.logprob|{*}", id: "{key}", rank: "{*}.rank", text: "{*}.decoded_token" },
  scale: "logprob",
};
