import { expect, test } from "vitest";
import { completion, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const PREAMBLE = "You are a careful assistant. ".repeat(20);

const lineOf = (prompt: string) => `${JSON.stringify({ ...completion([[SURE]]), prompt, suite: prompt })}\n`;

test("prompts that differ only far behind their beginning name samples and groups of their own", async () => {
  const prompts = ["one", "two", "three"].map((end) => PREAMBLE + end);
  const { samples } = await collect(["run.jsonl"], {
    cwd: folderWith({ "run.jsonl": prompts.map(lineOf).join("") }),
    sampleId: "prompt",
    groupBy: { field: "suite" },
  });
  const ids = samples.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(new Set(samples.map(({ group }) => group)).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^You are a careful assistant.{100,170}…[\w-]{23}$/);
});
