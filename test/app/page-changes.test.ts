import { expect, test } from "vitest";
import { changesOf } from "../../src/app/page/changes.ts";
import { openaiChat } from "../../src/read/formats/openai-chat.ts";
import { samplesIn } from "../../src/read/walk/walk.ts";
import { completion, position } from "../support/chat.ts";

const sampleOf = (...alternatives: [string, number][]) => {
  const [, own = NaN] = alternatives.find(([token]) => token === "x") ?? [];
  const logprobs = alternatives.map(([token, p]): [string, number] => [token, Math.log(p)]);
  return samplesIn(completion([[position("x", Math.log(own), logprobs)]]), openaiChat)[0];
};

const BASE = sampleOf(["y", 0.7], ["x", 0.2]);

test("the page lists a position as changed only where it is known what both models prefer", () => {
  const settings = { vocabularySize: 100 };
  expect(changesOf(BASE, sampleOf(["x", 0.7], ["y", 0.2]), settings)).toMatchObject([
    { at: 0, rank: [2, 2] },
  ]);
  expect(changesOf(BASE, sampleOf(["x", 0.05]), settings)).toEqual([]);
});
