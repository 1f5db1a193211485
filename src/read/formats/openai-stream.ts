import type { Stream } from "../../config/format.ts";

/**
 * Streams of both of OpenAI's completions. Servers call the pieces of legacy completions what they call a whole one
 * (vLLM, llama.cpp), or chunks as well. Source: vllm, entrypoints/openai/protocol.py.
 */
export const openaiStream: Stream = {
  ends: "finish_reason",
  pieces: [
    { object: "chat.completion.chunk" },
    { object: "text_completion.chunk" },
    { object: "text_completion", finish_reason: null },
  ],
  key: "id",
  index: "index",
  text: [
    "delta.content",
    "delta.reasoning_content",
    "delta.reasoning",
    "delta.refusal",
    "delta.tool_calls[*].function.name",
    "delta.tool_calls[*].function.arguments",
    "delta.function_call.name",
    "delta.function_call.arguments",
    "text",
  ],
};
