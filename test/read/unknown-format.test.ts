import { describe, expect, test } from "vitest";
import { collect, folderWith } from "../support/collect.ts";

const read = (record: object) =>
  collect(["run.json"], { cwd: folderWith({ "run.json": JSON.stringify(record) }) });

describe("a record of no known format", () => {
  test.each([
    [
      { id: "a", response: { meta: { logprobs: { a: ["x"] } } } },
      "a key `logprobs` stands at `response.meta`:",
    ],
    [{ steps: [{ log_probs: { values: [-1] } }] }, "a key `log_probs` stands at `steps[*]`:"],
    [{ deep: { logprob: [[1, 2]] }, my_logprobs: [[1, 2]] }, "a key `my_logprobs` stands in the record:"],
  ])("says what may be declared: %j", async (record, place) => {
    const { problems } = await read(record);
    expect(problems).toMatchObject([{ code: "unknown-format" }]);
    expect(problems[0].remedy).toContain(place);
    expect(problems[0].remedy).toContain("docs/formats.md#a-format-of-your-own");
  });

  test.each([
    { logprobs: null },
    { logprobs: [] },
    { "logprobs`@x\u001b": { a: 1 } },
    { "`::error::": { logprobs: { a: 1 } } },
    { ["x".repeat(50)]: { logprobs: { a: 1 } } },
  ])("names nothing that is empty or no plain name: %j", async (record) => {
    const { problems } = await read({ id: "a", ...record });
    expect(problems).toMatchObject([{ code: "unknown-format" }]);
    expect(problems[0].remedy).toContain("or declare a format");
  });
});
