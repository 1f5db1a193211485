import { expect, test } from "vitest";
import { completion, FORK, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const GOOD = `${JSON.stringify(completion([[FORK, SURE]]))}\n`;
const BAD = "no JSON\n".repeat(150);

test.each([
  ["behind", GOOD + BAD],
  ["before", BAD + GOOD],
])("unusable records %s the usable ones are all counted", async (_, text) => {
  const { problems, samples } = await collect(["run.jsonl"], { cwd: folderWith({ "run.jsonl": text }) });
  expect(samples).toHaveLength(1);
  expect(problems).toHaveLength(150);
  expect(problems.every(({ code, scope }) => code === "bad-json" && scope === "record")).toBe(true);
});

test("of a file with nothing usable one problem tells", async () => {
  const { problems } = await collect(["run.jsonl"], { cwd: folderWith({ "run.jsonl": BAD }) });
  expect(problems).toMatchObject([{ code: "bad-json", line: 1, scope: "file" }]);
});
