import { expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

const RUN = JSON.stringify(completion([[FORK, SURE, SURE]], { id: "q", suite: "gsm8k" }));

const findings = (groupBy: string, bound: string) => {
  const config = `threshold: 1 bit\nmin-samples: 1\nmin-positions: 1\ngroup-by: ${groupBy}\nbounds: [{ metric: fork-fraction, ${bound} }]\n`;
  const cwd = folderWith({ "run.jsonl": RUN, "gate.yml": config });
  const { stdout } = runCli(["check", "run.jsonl", "--config", "gate.yml", "--json"], { cwd });
  return (JSON.parse(stdout) as Report).findings;
};

test.each([
  ["sute", "no record of this run has the field `sute`"],
  ['{ path: "other/{group}.jsonl" }', "no path of this run is like `other/{group}.jsonl`"],
])("a `group-by` that is in no sample is told, with or without a bound on groups: %s", (groupBy, why) => {
  const told = {
    level: "warn",
    code: "no-groups",
    message: `run.jsonl: no sample is in a group: ${why}, which \`group-by\` names`,
  };
  expect(findings(groupBy, "max: 50%")).toMatchObject([told]);
  const [missing, notice] = findings(groupBy, 'group: "*", max: 50%');
  expect(notice).toMatchObject(told);
  expect(missing?.remedy).toMatch(/^Set `group-by`/);
});

test("one that is in some is not", () => {
  expect(findings("suite", "max: 50%")).toEqual([]);
});
