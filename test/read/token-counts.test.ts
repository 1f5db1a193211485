import { describe, expect, test } from "vitest";
import { collect, folderWith } from "../support/collect.ts";

const top = [-0.1, -2.5, -4].map((logprob, i) => ({ token: "abc"[i], logprob }));
const CHOICE = {
  logprobs: { content: Array.from({ length: 10 }, () => ({ ...top[0], top_logprobs: top })) },
  finish_reason: "stop",
};
const answer = (more: object, n = 1) => ({ choices: Array.from({ length: n }, () => CHOICE), ...more });
const usage = (tokens: unknown) => ({ usage: { completion_tokens: tokens } });
const linesOf = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

/** What is said of a file; read by the scanner from its second record on. */
async function noticesOf(records: readonly unknown[], how: { readonly whole?: boolean } = {}) {
  const cwd = folderWith({ "run.jsonl": linesOf(records) });
  const { problems } = await collect(["run.jsonl"], { cwd, ...how });
  expect(problems.every(({ scope, path }) => scope === "notice" && path === "run.jsonl")).toBe(true);
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

describe.each([
  ["scanned", {}],
  ["parsed", { whole: true }],
])("where records say how many tokens were generated, %s", (_, how) => {
  test("far more than have logprobs are told of, once a file", async () => {
    const records = Array.from({ length: 100 }, () => answer(usage(60)));
    expect(await noticesOf(records, how)).toEqual([
      "positions-missing: `usage.completion_tokens` says 6,000 tokens were generated, 1,000 positions were read: thinking, tool calls or earlier turns may be missing",
    ]);
  });

  test("far fewer are told of, too", async () => {
    expect(await noticesOf([answer(usage(5)), answer(usage(4))], how)).toEqual([
      "positions-surplus: `usage.completion_tokens` says 9 tokens were generated, 20 positions were read: answers may stand there twice, or prompts among them",
    ]);
  });

  test.each<[string, object]>([
    ["as many", usage(10)],
    ["an end beside each", usage(12)],
    ["no number", usage("60")],
    ["a number that is none", usage(-60)],
    ["a prompt's", { usage: { prompt_tokens: 60 } }],
    ["those of several models", { model_usage: { a: { output_tokens: 60 }, b: { output_tokens: 9 } } }],
  ])("nothing is said of %s", async (__, more) => {
    expect(await noticesOf([answer(more), answer(more)], how)).toEqual([]);
  });

  test("choices share what their answer says", async () => {
    expect(await noticesOf([answer(usage(40), 4), answer(usage(40), 4)], how)).toEqual([]);
  });

  test.each<[string, object]>([
    ["usage.output_tokens", { usage: { output_tokens: 60 } }],
    ["usage.completionTokens", { usage: { completionTokens: 60 } }],
    [
      "usageMetadata.candidatesTokenCount",
      { usageMetadata: { candidatesTokenCount: 10, thoughtsTokenCount: 50 } },
    ],
    ["usage_metadata.candidates_token_count", { usage_metadata: { candidates_token_count: 60 } }],
    ["meta_info.completion_tokens", { meta_info: { completion_tokens: 60 } }],
    ["details.generated_tokens", { details: { generated_tokens: 60 } }],
    ["eval_count", { eval_count: 60 }],
    ["tokens_predicted", { tokens_predicted: 60 }],
    ["model_usage.*.output_tokens", { model_usage: { "openai/gpt": { output_tokens: 60 } }, ...usage(10) }],
  ])("in %s", async (field, more) => {
    expect(await noticesOf([answer(more), answer(more), answer(more)], how)).toEqual([
      expect.stringContaining(`\`${field}\` says 180 tokens`),
    ]);
  });

  test("an agent's turns are those of all of its log, its last one is what was read", async () => {
    const log = { id: "q", output: answer(usage(10)), model_usage: { m: { output_tokens: 90 } } };
    expect(await noticesOf([log, log], how)).toEqual([expect.stringContaining("says 180 tokens")]);
  });
});
