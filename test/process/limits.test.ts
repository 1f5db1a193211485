import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../src/report/schema.ts";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

const RECORD = JSON.stringify(completion([[FORK, SURE, SURE, SURE]]));

const CONFIG = `limits: { depth: 20, key: 2, number: 50 }
min-samples: 1
min-positions: 1
bounds:
  - { metric: fork-fraction, max: 40% }
`;

/** A run whose third line is not as the others. */
function runWith(line: string, config = CONFIG): string {
  const lines = Array.from({ length: 20 }, (_, i) => (i === 2 ? line : RECORD));
  const cwd = folderWith({ "run.jsonl": lines.join("\n") });
  mkdirSync(join(cwd, ".github"));
  writeFileSync(join(cwd, ".github/logprob-gate.yml"), config);
  return cwd;
}

describe.each([
  ["depth", 20, "too-deep", RECORD.replace('"refusal":null', `"other":${"[".repeat(17)}${"]".repeat(17)}`)],
  ["key", 2, "too-long", RECORD.replace("{", `{"${"k".repeat(2049)}":1,`)],
  ["number", 50, "too-long", RECORD.replace(/-22(?=[^2]*$)/s, `-22.${"0".repeat(47)}`)],
])("a record beyond limits.%s of %i", (limit, most, code, line) => {
  test.each([[[]], [["--workers", "2"]]])(
    "is told with file, line and remedy, and fails the gate: %j",
    (more) => {
      const cwd = runWith(line);
      const { status, stdout } = runCli(["check", "run.jsonl", ...more], { cwd });
      expect(status).toBe(1);
      expect(stdout).toContain("run.jsonl:3");
      expect(stdout).toContain(`limits.${limit}`);
      const { problems, groups } = reportSchema.parse(
        JSON.parse(runCli(["check", "run.jsonl", "--json", ...more], { cwd }).stdout),
      );
      expect(problems).toMatchObject([{ path: "run.jsonl", line: 3, code }]);
      expect(problems[0]?.message).toContain(`${most}`);
      expect(problems[0]?.remedy).toContain(`set \`limits.${limit}\` higher`);
      expect(groups[0]?.samples).toBe(19);
    },
  );

  test("is read where the limit is raised by one", () => {
    const cwd = runWith(line, CONFIG.replace(`${limit}: ${most}`, `${limit}: ${most + 1}`));
    const { status, stdout } = runCli(["check", "run.jsonl", "--json"], { cwd });
    expect(status).toBe(0);
    expect(reportSchema.parse(JSON.parse(stdout)).groups[0]?.samples).toBe(20);
  });

  test("is one of the problems that are allowed", () => {
    const { status } = runCli(["check", "run.jsonl"], { cwd: runWith(line, `max-problems: 1\n${CONFIG}`) });
    expect(status).toBe(0);
  });
});

test("a limit that cannot be is a mistake on its line", () => {
  const cwd = runWith(RECORD, "# limits\nlimits:\n  depth: 5000\n");
  const { status, stderr } = runCli(["check", "run.jsonl"], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain("logprob-gate.yml:3");
  expect(stderr).toContain("limits.depth is 5000, and the most is 1000");
});
