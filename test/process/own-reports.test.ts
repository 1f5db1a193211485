import { expect, test } from "vitest";
import { reportSchema } from "../../src/report/schema.ts";
import { completion, FORK } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

test("what a run has written into the directory that is read, is said to be that by the next one", () => {
  // Of one sample the histogram of a measurement adds up to 1.
  const cwd = folderWith({ "a.jsonl": `${JSON.stringify(completion([[FORK]]))}\n` });
  const check = () => runCli(["check", ".", "--out", "report", "--json"], { cwd });
  expect(reportSchema.parse(JSON.parse(check().stdout)).problems).toEqual([]);
  expect(reportSchema.parse(JSON.parse(check().stdout)).problems).toMatchObject(
    ["report/measurement.json.gz", "report/report.json"].map((path) => ({
      code: "unknown-format",
      path,
      message: "the file is a report or a measurement of logprob-gate",
      remedy: expect.stringContaining("--out") as string,
    })),
  );
});
