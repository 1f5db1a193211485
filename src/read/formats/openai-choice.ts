import type { Format } from "../../config/format.ts";
import { inspectEvents } from "./inspect-events.ts";
import { openaiChat } from "./openai-chat.ts";

/** Choices of chat completions saved without the response around them (OpenCompass), and messages of LangChain. */
export const openaiChoice: Format = {
  ...openaiChat,
  name: "openai-choice",
  title: "single choices of chat completions (OpenCompass), messages of LangChain",
  sample: "",
  // What LangChain knows of a generation stands in the metadata of its message as well.
  ignore: [...inspectEvents, "generation_info"],
};

/** Generations of LangChain, by what stands beside their messages, which some are saved without. */
export const langchainGeneration: Format = {
  ...openaiChat,
  name: "langchain-generation",
  title: "generations of LangChain saved without their messages",
  sample: "generation_info",
};
