import { distributions } from "./distributions.ts";
import { entropies, entropyList } from "./entropies.ts";
import { flattened } from "./flattened.ts";
import type { Format } from "../../config/format.ts";
import { gemini } from "./gemini.ts";
import { llamacpp, llamacppOld, llamacppPostSampling } from "./llamacpp.ts";
import { llmLogs } from "./llm-logs.ts";
import { logprobRows } from "./logprob-rows.ts";
import { ollama } from "./ollama.ts";
import { inspectTurns, openaiChat } from "./openai-chat.ts";
import { langchainGeneration, openaiChoice } from "./openai-choice.ts";
import { openaiCompletions } from "./openai-completions.ts";
import { openaiResponses } from "./openai-responses.ts";
import { sglang } from "./sglang.ts";
import { tgi, tgiBestOf } from "./tgi.ts";
import { tokenList, tokenLists } from "./token-list.ts";
import { vllmFlat } from "./vllm-flat.ts";
import { vllmOffline } from "./vllm-offline.ts";
import { vllmPrompt } from "./vllm-prompt.ts";
import { vllmTriples } from "./vllm-triples.ts";

/** Every format, in the order of detection: the stronger mark first. */
export const FORMATS: readonly Format[] = [
  gemini,
  sglang,
  llamacpp,
  llamacppPostSampling,
  llamacppOld,
  tgiBestOf,
  tgi,
  openaiResponses,
  openaiChat,
  openaiCompletions,
  vllmFlat,
  ollama,
  openaiChoice,
  langchainGeneration,
  tokenList,
  tokenLists,
  llmLogs,
  vllmOffline,
  vllmTriples,
  flattened,
  vllmPrompt,
  entropies,
  distributions,
  logprobRows,
  entropyList,
  inspectTurns,
];
