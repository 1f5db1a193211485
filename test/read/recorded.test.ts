import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { collect } from "../support/collect.ts";

/** Recorded by others; beside the repository on the project's own machines, absent elsewhere. */
const RECORDED = "../shared/real";

describe.skipIf(!existsSync(RECORDED))("artifacts recorded from real engines", () => {
  const chat = existsSync(RECORDED) ? readdirSync(`${RECORDED}/openai_chat`) : [];

  /** Positions and alternatives of each, counted by whoever recorded them. */
  const COUNTED: Record<string, readonly [positions: number, alternatives: number]> = {
    "gpt41_nano.json": [1, 5],
    "gpt4o_mini_code.json": [56, 5],
    "gpt4o_mini_creative.json": [150, 20],
    "gpt4o_mini_natural.json": [59, 5],
    "lang_japanese.json": [100, 20],
    "topk_5.json": [100, 5],
  };

  test.each(chat)("openai_chat/%s", async (name) => {
    const { samples, problems, inputs } = await collect([`${RECORDED}/openai_chat/${name}`]);
    expect(problems).toEqual([]);
    expect(inputs[0].format).toBe("openai-chat");
    const positions = samples.flatMap((sample) => sample.positions);
    const longest = Math.max(...positions.map(({ logprobs }) => logprobs.length));
    expect([positions.length, longest]).toEqual(COUNTED[name]);
    expect(positions.every(({ listing, chosen }) => listing === "Ranked" && chosen <= 0)).toBe(true);
  });

  /** Samples, positions, or why not. */
  const OTHERS: Record<string, readonly [samples: number, positions: number] | string> = {
    "bare_topk_lists/hf_lora_logprobs.json": [5, 160],
    "evalscope_container/iquiz_IQ.jsonl": "no-logprobs",
    "gemini_vertex/litellm_logprobsResult_k3_sentinel.json": "after-sampling",
    "gemini_vertex/test_google_vertex_logprobs.yaml": "not-json",
    "openai_completions_legacy/ada2020_echo_3.json": "echoed-prompt",
    "openai_completions_legacy/ada2020_generate.json": [1, 8],
    "openai_responses/vcr_responses_logprobs_streaming.yaml": "not-json",
    "tgi/test_flash_gemma3.json": "chosen-only",
    "tgi/test_flash_starcoder2_default_params.json": "chosen-only",
    "tgi/test_mt0_base_all_params.json": "chosen-only",
    "vllm_offline/mistral_small_3_chat.json": [3, 135],
    "vllm_offline/pixtral_chat.json": [3, 104],
    "../logprobs/quirky-llamacpp-t0.jsonl.gz": "after-sampling",
  };

  test.each(Object.entries(OTHERS))("%s", async (name, expected) => {
    const { samples, problems } = await collect([`${RECORDED}/${name}`]);
    if (typeof expected === "string") {
      expect(problems).toMatchObject([{ code: expected, scope: "file" }]);
    } else {
      expect(problems.filter(({ scope }) => scope !== "notice")).toEqual([]);
      const positions = samples.reduce((sum, sample) => sum + sample.positions.length, 0);
      expect([samples.length, positions]).toEqual(expected);
    }
  });
});
