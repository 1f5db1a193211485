import type { Format } from "../../config/format.ts";
import { inspectEvents } from "./inspect-events.ts";
import { topLogprobs } from "./top-logprobs.ts";

/**
 * A list of tokens, each with its alternatives, as it is taken out of a response and saved in a record of one's own:
 * pydantic-ai's messages, the AI SDK's providerMetadata, OpenAI's Agents SDK, Ollama's responses without `done`.
 * Source: pydantic-ai, models/openai.py; ai, openai-chat-language-model.ts.
 */
export const tokenList: Format = {
  name: "token-list",
  title: "lists of tokens with their alternatives (pydantic-ai, AI SDK, OpenAI Agents SDK)",
  sample: "",
  // Older results of the AI SDK have the same under this key as well.
  ignore: [...inspectEvents, "experimental_providerMetadata"],
  // Events of OpenAI's Responses, whose tokens stand in the completed response.
  unless: ["output_index"],
  positions: "logprobs[*]",
  chosen: { value: "logprob", id: "id|token_id", bytes: "bytes", text: "token" },
  alternatives: {
    ...topLogprobs,
    id: "top_logprobs[*].id|top_logprobs[*].token_id|topLogprobs[*].id|topLogprobs[*].token_id",
  },
  scale: "logprob",
};

/** The same under other keys, and in a list in a list: the parts of an answer (AI SDK of OpenAI's Responses). */
export const tokenLists: Format = {
  ...tokenList,
  name: "token-lists",
  title:
    "the same as parts of a list, or named logprobs_result, tokens or token_logprobs (LangChain, Matrix)",
  ignore: [...(tokenList.ignore ?? []), "generation_info"],
  positions: "logprobs[*][*]|logprobs_result[*]|tokens[*]|token_logprobs[*]",
};
