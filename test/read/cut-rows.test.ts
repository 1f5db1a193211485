import { expect, test } from "vitest";
import { logits, npy, readOne, safetensors, V, type Stored } from "../support/tensors.ts";

/** Rows of logits of which some tokens are left, as `keep` says. */
const cut = (rows: number, keep: (token: number, row: number) => boolean, out = -Infinity): number[] =>
  logits(rows).map((value, i) => (keep(i % V, Math.floor(i / V)) ? value : out));
const refusal = (message: string) => [
  { code: "after-sampling", scope: "file", message: expect.stringContaining(message) as string },
];

test.each<Stored>(["f16", "bf16", "f32", "f64"])(
  "rows cut to one token are refused, in %s",
  async (stored) => {
    const values = cut(20, (token, row) => row > 1 || token === 7 * row);
    const { problems } = await readOne("logits.npy", npy(values, [20, V], stored));
    expect(problems).toMatchObject(refusal("at 10 % of the positions one token has probability 1"));
  },
);

test.each([-Infinity, -65_504])("rows cut to few tokens, others in each, are refused (%d)", async (out) => {
  const values = cut(20, (token, row) => token >= 5 * row && token < 5 * row + 50, out);
  const { problems } = await readOne("logits.npy", npy(values, [20, V], "f16"));
  expect(problems).toMatchObject(refusal("at 95 % of the positions most of the vocabulary"));
});

test("rows cut to the same tokens are a vocabulary, and those of which the better part is left are whole", async () => {
  for (const values of [
    cut(20, (token) => token < 40),
    cut(20, (token, row) => (token + row) % V < 0.6 * V),
  ]) {
    const found = await readOne("logits.npy", npy(values, [20, V], "f32"));
    expect(found.problems).toEqual([]);
    expect(found.samples[0]?.positions).toHaveLength(20);
  }
});

test("so are rows of probabilities, but not where 16 bits have rounded the small ones to 0", async () => {
  const values = cut(20, (token, row) => token === row, 0).map((value) => (value === 0 ? 0 : 1));
  const named = async (stored: Stored) =>
    (await readOne("a.npy", npy(values, [20, V], stored), "probabilities")).problems;
  expect(await named("f32")).toMatchObject(refusal("one token has probability 1"));
  expect(await named("f16")).toEqual([]);
});

test("scores of generate() are refused by their name until the format is named", async () => {
  const bytes = npy(logits(2), [2, V], "f32");
  const { problems } = await readOne("scores.npy", bytes);
  expect(problems).toMatchObject([
    {
      code: "unclear-tensor",
      scope: "file",
      message: expect.stringContaining("after temperature") as string,
      remedy: expect.stringContaining("output_logits") as string,
    },
  ]);
  expect((await readOne("scores.npy", bytes, "logits")).problems).toEqual([]);
});

test("scores beside logits are not read", async () => {
  const stored = { values: logits(2), shape: [2, V], stored: "f32" } as const;
  const found = await readOne("run.safetensors", safetensors({ logits: stored, scores: stored }));
  expect(found.problems).toEqual([]);
  expect(found.samples.map(({ id }) => id)).toEqual(["logits"]);
});
