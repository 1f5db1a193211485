import fc from "fast-check";
import { expect, test } from "vitest";
import { comment } from "../../src/report/comment.ts";
import { boundOf, groupOf, HOSTILE_FORKS, sampleReport } from "./sample-report.ts";

const ORIGIN = {
  commit: "3f2c1a0".padEnd(40, "0"),
  repositoryUrl: "https://github.test/acme/evals",
  runUrl: "https://github.test/acme/evals/actions/runs/7",
};

const reportOf = (groups: number, name: string) => {
  const all = [
    groupOf("all", 50, 5),
    ...Array.from({ length: groups }, (_, i) => groupOf(`${i}${name}`, 2, 5)),
  ];
  const bounds = all.map(({ name: group }) => boundOf({ group, max: 0.01 }));
  return sampleReport({ groups: all, bounds, topForks: HOSTILE_FORKS });
};

test("names the commit and the run, which no artifact says", () => {
  expect(comment(sampleReport(), ORIGIN, 60_000)).toMatch(
    /<\/details>\n\n<sub>Commit \[`3f2c1a0`\]\(https:\/\/github\.test\/acme\/evals\/commit\/3f2c1a0{34}\), \[measured here\]\(https:\/\/github\.test\/acme\/evals\/actions\/runs\/7\)\.<\/sub>\n$/,
  );
});

test("stays within its bytes, cut at whole sections and whole characters, whatever the names", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom("🙂", "é", "漢", "👩‍👩‍👧‍👦", "a"),
      fc.integer({ min: 400, max: 70_000 }),
      (groups, letter, budget) => {
        const text = comment(reportOf(groups, letter.repeat(50)), ORIGIN, budget);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
        expect(text).toMatch(/^### ❌ [^]*<\/sub>\n$/);
        expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
        expect(text.match(/```/g)?.length ?? 0).toSatisfy((marks: number) => marks % 2 === 0);
        expect(Buffer.from(text).toString()).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});
