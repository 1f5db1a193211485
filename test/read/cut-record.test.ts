import { expect, test } from "vitest";
import { completion, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const GOOD = JSON.stringify(completion([[SURE]]));

/** What is said of the last record of a file that has no last end of line. */
async function codeOf(last: string): Promise<string | undefined> {
  const { problems } = await collect(["run.jsonl"], { cwd: folderWith({ "run.jsonl": `${GOOD}\n${last}` }) });
  return problems[0]?.code;
}

test.each([
  ["a string", `{"a":"x`],
  ["an escape", `{"a":"x\\`],
  ["a literal", `{"a":tru`],
  ["a number", `{"a":NaN,"b":-`],
  ["an array", `{"a":[1,`],
  ["a list of objects", `{"a":[{"b":1}`],
])("a last record that ends in %s is cut", async (_, last) => {
  expect(await codeOf(last)).toBe("truncated-record");
});

test.each([
  ["a comma too many", `{"a":1,}`],
  ["a raw tab in a string", `{"a":"x\ty"}`],
  ["a number that JSON does not know", `{"a":+0.1}`],
  ["a bracket in a string", `{"a":"}",}`],
])("one with %s is whole, and no JSON", async (_, last) => {
  expect(await codeOf(last)).toBe("bad-json");
});
