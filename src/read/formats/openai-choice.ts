import type { Format } from "../../config/format.ts";
import { openaiChat } from "./openai-chat.ts";

/** Choices of chat completions saved without the response around them (OpenCompass). */
export const openaiChoice: Format = {
  ...openaiChat,
  name: "openai-choice",
  title: "single choices of chat completions (OpenCompass)",
  sample: "",
};
