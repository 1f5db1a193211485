import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { runCli } from "../support/process.ts";

/** A list of bare numbers is told from a list of anything else by nothing: it is read where it is named. */
const NAMED = "entropy-list.json";

const FIXTURES = readdirSync("fixtures/formats").map((name) => `fixtures/formats/${name}`);

test("a check reads every format, found by its content", () => {
  const found = FIXTURES.filter((path) => !path.endsWith(NAMED));
  const { stdout } = runCli(["check", ...found, "--json"]);
  const { inputs, problems, groups } = JSON.parse(stdout) as Report;
  expect(problems.filter(({ scope }) => scope !== "notice")).toEqual([]);
  expect(inputs.map(({ path, samples, positions }) => [path, samples, positions])).toEqual(
    found.map((path) => [expect.stringContaining(path) as string, 1, 3]),
  );
  expect(groups[0]).toMatchObject({ samples: found.length, positions: 3 * found.length });
});

test("and one that is named", () => {
  const { stdout } = runCli(["check", `fixtures/formats/${NAMED}`, "--format", "entropy-list", "--json"]);
  const { inputs, problems } = JSON.parse(stdout) as Report;
  expect([inputs[0].format, inputs[0].positions]).toEqual(["entropy-list", 3]);
  expect(problems.filter(({ scope }) => scope !== "notice")).toEqual([]);
});

test("formats --explain says of each which it is, and the entropy of its first position", () => {
  const { status, stdout } = runCli(["formats", "--explain", "fixtures/formats/*"]);
  const parts = stdout.split(/^(?=fixtures\/formats\/)/m);
  expect(parts).toEqual(FIXTURES.map((path) => expect.stringContaining(path) as string));
  for (const part of parts.filter((one) => !one.includes(NAMED))) {
    expect(part).toContain("first position: ");
    expect(part).toMatch(/entropy {3}\d/);
  }
  expect(status).toBe(2);
});

test("what is refused ends with 2, its code and a remedy", () => {
  const refused = readdirSync("fixtures/refused").map((name) => `fixtures/refused/${name}`);
  const { status, stdout } = runCli(["check", ...refused, "--json"]);
  const { problems } = JSON.parse(stdout) as Report;
  expect(status).toBe(2);
  expect([...new Set(problems.map(({ path }) => path))].sort()).toEqual(refused);
  for (const { remedy } of problems) expect(remedy).not.toBe("");
});
