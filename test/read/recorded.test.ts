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
});
