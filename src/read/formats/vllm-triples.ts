import type { Format } from "../../config/format.ts";
import { vllmOffline } from "./vllm-offline.ts";

/** Offline dumps as `[token_ids, text, [{"<id>": {…}}, …]]`, which vLLM's own tests write. */
export const vllmTriples: Format = {
  ...vllmOffline,
  name: "vllm-triples",
  title: "offline dumps as [token ids, text, logprobs by id] (vLLM)",
  positions: "[2][*]",
  chosen: { id: "/[0][*]" },
};
