import { expect, test } from "vitest";
import { collect, folderWith } from "../support/collect.ts";

const told = async (records: readonly object[]) => {
  const cwd = folderWith({ "run.jsonl": records.map((record) => JSON.stringify(record)).join("\n") });
  const { problems } = await collect(["run.jsonl"], { cwd });
  return problems.map(({ code, scope }) => [code, scope]);
};

const token = { tokens: ["a"], top_logprobs: [{ a: -0.1, b: -3, c: -4 }] };

test("tokens that look like answers of one token each, many to a record, are told", async () => {
  const answer = { steps: Array(30).fill(token) as object[] };
  expect(await told([answer, answer])).toEqual([["single-positions", "notice"]]);
});

test("answers of one token, each a record, are not", async () => {
  expect(await told([token, token, token])).toEqual([]);
});
