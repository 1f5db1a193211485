import type { Format } from "../../config/format.ts";

/**
 * Gemini and Vertex AI, in the spelling of the API and of Python's model_dump. A logprob of 0 may be left out.
 * Source: python-genai, types.py, LogprobsResult.
 */
export const gemini: Format = {
  name: "gemini",
  title: "Gemini and Vertex AI",
  sample: "candidates[*]",
  positions: "logprobsResult.topCandidates[*]|logprobs_result.top_candidates[*]",
  chosen: {
    value:
      "/logprobsResult.chosenCandidates[*].logProbability|/logprobs_result.chosen_candidates[*].log_probability",
    id: "/logprobsResult.chosenCandidates[*].tokenId|/logprobs_result.chosen_candidates[*].token_id",
    text: "/logprobsResult.chosenCandidates[*].token|/logprobs_result.chosen_candidates[*].token",
  },
  alternatives: {
    value: "candidates[*].logProbability|candidates[*].log_probability",
    id: "candidates[*].tokenId|candidates[*].token_id",
    text: "candidates[*].token",
  },
  scale: "logprob",
  missingMeans: "zero",
  stream: {
    ends: "finishReason|finish_reason",
    key: "responseId|response_id",
    index: "index",
    text: [
      "content.parts[*].text",
      "content.parts[*].functionCall.name",
      "content.parts[*].function_call.name",
      "content.parts[*].executableCode.code",
      "content.parts[*].executable_code.code",
    ],
    summary: "thought",
  },
};
