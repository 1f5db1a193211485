import { expect, test } from "vitest";
import { Problems } from "../../src/app/problems.ts";
import type { Problem } from "../../src/errors.ts";
import { fileProblem, notice, recordProblem } from "../../src/read/problems.ts";

const NOTICES = Array.from({ length: 110 }, (_, i) => notice("few-alternatives", `${i}.jsonl`, "two"));
const RECORDS = Array.from({ length: 110 }, (_, i) => recordProblem("bad-json", "run.jsonl", i + 1, "cut"));
const FILE = fileProblem("empty-file", "empty.jsonl", "empty");

const problemsOf = (list: readonly Problem[]): Problems => {
  const problems = new Problems();
  for (const problem of list) problems.add(problem);
  return problems;
};

const scopesOf = ({ list }: Problems) => list.map(({ scope }) => scope);

test("of more problems than are listed, the worst come first, and one of each scope is there", () => {
  const problems = problemsOf([...NOTICES, ...RECORDS, FILE]);
  expect(problems).toMatchObject({ count: 111, fileFailed: true, noticed: true });
  expect(problems.list).toEqual([FILE, ...RECORDS.slice(0, 98), NOTICES[0]]);
  expect(scopesOf(problemsOf([...NOTICES, FILE]))).toEqual(["file", ...Array<string>(99).fill("notice")]);
});

test("so they do of parts that are put together", () => {
  const problems = problemsOf(NOTICES);
  problems.include(problemsOf([...RECORDS, FILE]));
  expect(problems).toMatchObject({ count: 111, fileFailed: true, noticed: true });
  expect(problems.list).toEqual(problemsOf([...RECORDS, FILE, ...NOTICES]).list);
});
