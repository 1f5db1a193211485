import type { Format } from "./format.ts";

/**
 * OpenAI's chat completion object and everything that speaks its shape: vLLM, SGLang, llama.cpp, Azure,
 * LiteLLM, OpenRouter, DeepSeek, xAI, Together's gpt-oss.
 * Source: openai-python, types/chat/chat_completion_token_logprob.py.
 */
export const openaiChat: Format = {
  name: "openai-chat",
  title: "OpenAI chat completions (also vLLM, SGLang, llama.cpp, Azure, LiteLLM)",
  sample: "choices[*]",
  positions: ["logprobs.content[*]"],
  chosen: { value: "logprob", bytes: "bytes", text: "token" },
  alternatives: {
    value: "top_logprobs[*].logprob",
    bytes: "top_logprobs[*].bytes",
    text: "top_logprobs[*].token",
  },
  scale: "logprob",
};
