import { expect, test } from "vitest";
import { collect, folderWith } from "../support/collect.ts";

const LIST = { a: -0.1, b: -3 };
const SHAPES = {
  "legacy completions": (lists: number) => ({
    object: "text_completion",
    choices: [
      {
        text: "aa",
        index: 0,
        logprobs: {
          tokens: ["a", "a", "a"],
          token_logprobs: [-0.1, -0.1, -0.1],
          top_logprobs: Array(lists).fill(LIST),
          text_offset: [0, 1, 2],
        },
      },
    ],
  }),
  SGLang: (lists: number) => ({
    text: "aa",
    meta_info: {
      output_token_logprobs: Array(3).fill([-0.1, 5, "a"]),
      output_top_logprobs: Array(lists).fill([
        [-0.1, 5, "a"],
        [-3, 6, "b"],
      ]),
    },
  }),
};

test.each(
  Object.entries(SHAPES).flatMap(([name, shape]) =>
    [false, true].map((plain) => [name, plain, shape] as const),
  ),
)("%s with fewer lists than tokens say which are missing, plain: %s", async (_, plain, shape) => {
  const text = [3, 3, 1].map((lists) => `${JSON.stringify(shape(lists))}\n`).join("");
  const { samples, problems } = await collect(["run.jsonl"], {
    cwd: folderWith({ "run.jsonl": text }),
    plain,
  });
  expect(samples.map(({ positions }) => positions.length)).toEqual([3, 3, 1]);
  const unusable = problems.filter(({ scope }) => scope !== "notice");
  expect(unusable).toMatchObject([{ code: "missing-alternatives", line: 3, scope: "record" }]);
  expect(unusable[0].message).toContain("2 of 3 positions have no alternatives");
});
