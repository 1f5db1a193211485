import type { Format } from "../../config/format.ts";
import { inspectEvents } from "./inspect-events.ts";
import { openaiStream } from "./openai-stream.ts";
import { topLogprobs } from "./top-logprobs.ts";

/**
 * OpenAI's chat completion object, or the chunks of its stream, and everything that speaks its shape: vLLM,
 * SGLang, llama.cpp, MLX-LM, Azure, LiteLLM, OpenRouter, DeepSeek, xAI, Together's gpt-oss, EvalScope.
 * Source: openai-python, types/chat/chat_completion_token_logprob.py.
 */
export const openaiChat: Format = {
  name: "openai-chat",
  title: "OpenAI chat completions (also vLLM, SGLang, llama.cpp, MLX-LM, Azure, LiteLLM)",
  sample: "choices[*]",
  ignore: inspectEvents,
  // A refusal stands in place of the content, and what DeepSeek's models think beside it.
  positions: "logprobs.content[*]&logprobs.refusal[*]&logprobs.reasoning_content[*]",
  chosen: { value: "logprob", id: "id", bytes: "bytes", text: "token" },
  alternatives: topLogprobs,
  scale: "logprob",
  stream: openaiStream,
};

/** The outputs of all turns of Inspect's agents, which stand among its events, and those of graders with them. */
export const inspectTurns: Format = {
  ...openaiChat,
  name: "inspect-turns",
  title: "all turns of Inspect's agents, and what graders say (only with --format)",
  sample: "events[*].output.choices[*]",
  ignore: [],
  onlyNamed: true,
};
