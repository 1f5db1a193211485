import { expect, test } from "vitest";
import { collect, folderWith } from "../support/collect.ts";

const ROW = { 1: { logprob: -0.5, rank: 1 }, 2: { logprob: -1.5, rank: 2 }, 3: { logprob: -2.5, rank: 3 } };
const PROMPT = { id: "p", prompt_logprobs: [null, ROW, ROW] };
const ANSWER = { index: 0, message: { content: "x" }, logprobs: null, finish_reason: "stop" };
const CHAT = { id: "c", choices: [ANSWER], prompt_logprobs: PROMPT.prompt_logprobs };
const COMPLETION = { id: "c", choices: [{ ...ANSWER, prompt_logprobs: PROMPT.prompt_logprobs }] };

const read = (records: readonly unknown[]) =>
  collect(["run.jsonl"], {
    cwd: folderWith({ "run.jsonl": records.map((record) => `${JSON.stringify(record)}\n`).join("") }),
  });

test.each([
  ["on their own", PROMPT],
  ["in a completion, which scores what it is given", COMPLETION],
])("texts scored as prompts are measured, with a notice: %s", async (_, record) => {
  const { samples, problems } = await read([record, record]);
  expect(samples.map(({ positions }) => positions.length)).toEqual([2, 2]);
  expect(problems).toMatchObject([{ code: "scored-prompts", scope: "notice", path: "run.jsonl" }]);
});

test("an answer without logprobs is not measured by its prompt", async () => {
  const alone = await read([CHAT, CHAT]);
  expect(alone.samples).toEqual([]);
  expect(alone.problems).toMatchObject([{ code: "no-positions", scope: "file" }]);

  const behind = await read([PROMPT, CHAT]);
  expect(behind.samples.map(({ id }) => id)).toEqual(["p"]);
  expect(behind.problems).toMatchObject([{ scope: "record", line: 2 }, { code: "scored-prompts" }]);
});
