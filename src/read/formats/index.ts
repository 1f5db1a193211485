import { distributions } from "./distributions.ts";
import type { Format } from "./format.ts";
import { openaiChat } from "./openai-chat.ts";

/** Every format, in the order of detection: the stronger mark first. */
export const FORMATS: readonly Format[] = [openaiChat, distributions];
