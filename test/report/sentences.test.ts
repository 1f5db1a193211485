import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/errors.ts";
import { atThreshold } from "../../src/measure/threshold.ts";
import { context } from "../../src/report/sentences.ts";
import { terminal } from "../../src/report/terminal.ts";
import { measurementOf } from "../support/measure.ts";
import { boundOf, groupOf, sampleReport } from "./sample-report.ts";

const problem = (scope: Problem["scope"], path: string, line?: number): Problem => ({
  code: "bad-json",
  path,
  ...(line !== undefined && { line }),
  message: "a record is not JSON",
  remedy: "Write one complete JSON value a line.",
  scope,
});

const findingOf = (options: Parameters<typeof sampleReport>[0]) => sampleReport(options).findings[0];

describe("a bound that cannot be decided", () => {
  test("for few positions of the rarer kind says that it may be the other one", () => {
    const bounds = [boundOf({ min: 0.99, evidence: "confident" })];
    const all = groupOf("all", 50, 99);
    expect(findingOf({ groups: [all], bounds, config: { minForks: 100 } }).message).toBe(
      "Fork fraction is 99.0 %, but so few positions of this kind, or of the other, fewer than 100, do not tell",
    );
  });

  test("at another threshold than the measured one is not settled by more samples", () => {
    const samples = Array.from({ length: 50 }, (_, i) => ({ id: `s${i}`, positions: 100, entropy: i }));
    const measurement = atThreshold(measurementOf(samples), 1.2);
    const remedyOf = (metric: "fork-fraction" | "mean-entropy") =>
      findingOf({
        ...(measurement && { measurement }),
        bounds: [boundOf({ metric, max: 0.25, evidence: "confident" })],
        config: { minForks: 0 },
      }).remedy;
    expect(remedyOf("fork-fraction")).toBe(
      "How forks spread over samples is known only at the threshold that was measured: measure at this one, or set the bound's `evidence: estimate`.",
    );
    expect(remedyOf("mean-entropy")).toMatch(/^Evaluate more samples/);
  });
});

test("that some unusable records may be allowed is said once", () => {
  const remedyOf = (remedy: string) => {
    const problems = [{ ...problem("record", "run.jsonl", 3), remedy }];
    return findingOf({ problems, config: { maxProblems: 0 } }).remedy;
  };
  expect(remedyOf("Run it again.")).toBe("Run it again. Or allow some with `max-problems`.");
  const told = "Run it again, or allow some with `max-problems`.";
  expect(remedyOf(told)).toBe(told);
});

describe("the headline", () => {
  test.each([
    [{ min: 0.01, max: 0.1 }, "Fork fraction is 5.0 to 6.0 %, within the allowed 1 to 10 %"],
    [{ max: 0.1 }, "Fork fraction is 5.0 to 6.0 %, not above the allowed 10 %"],
    [{ min: 0.01 }, "Fork fraction is 5.0 to 6.0 %, not below the required 1 %"],
    [{ max: 0.03 }, "Fork fraction is 5.0 to 6.0 %, above the allowed 3 %"],
    [{ min: 0.07, max: 0.1 }, "Fork fraction is 5.0 to 6.0 %, below the required 7 %"],
  ])("of a bound of %j", (limits, sentence) => {
    expect(sampleReport({ bounds: [boundOf(limits)] }).headline).toBe(sentence);
  });

  test("names the bound that failed before those that only warn or are undecided", () => {
    const bounds = [
      boundOf({ max: 0.01, level: "warn" }),
      boundOf({ max: 0.055 }),
      boundOf({ group: "gsm8k", max: 0.03 }),
    ];
    const report = sampleReport({ groups: [groupOf("all", 50, 5, 1), groupOf("gsm8k", 50, 5)], bounds });
    expect(report.headline).toBe("Fork fraction of gsm8k is 5.0 %, above the allowed 3 %");
    expect(report.findings.map(({ level }) => level)).toEqual(["fail", "inconclusive", "warn"]);
  });

  test("counts the files that could not be used", () => {
    const problems = [problem("file", "a.jsonl", 3), problem("file", "b.jsonl")];
    expect(sampleReport({ problems }).headline).toBe(
      "Not judged in full: a.jsonl:3: a record is not JSON, and 1 more file could not be used",
    );
  });

  test("says with what evidence a bound is undecided", () => {
    const confident = boundOf({ min: 0.05, max: 0.061, evidence: "confident" });
    expect(sampleReport({ bounds: [confident] }).headline).toMatch(
      /^Inconclusive: Fork fraction is 5\.0 to 6\.0 % \(95 % interval 4\.\d to 6\.\d %\), which does not decide/,
    );
    const finding = findingOf({
      bounds: [boundOf({ metric: "entropy-p50", max: 0.5, evidence: "confident" })],
    });
    expect(finding.message).toContain("is 0.000 to 0.001 nats without a sampling interval, which does not");
    expect(finding.remedy).toBe(
      "This metric has no sampling interval: set the bound's `evidence: estimate`.",
    );
  });

  test("names groups that exist where one is missed, and how many more", () => {
    const groups = ["all", "a", "b", "c", "d", "e", "f", "g"].map((name) => groupOf(name, 50, 5));
    expect(findingOf({ groups, bounds: [boundOf({ group: "h", max: 0.03 })] }).message).toBe(
      "Fork fraction has a bound (up to 3 %), but there is no group h: there are a, b, c, d, e and 2 more",
    );
  });
});

describe("what it was compared with", () => {
  const unread = { bounds: [boundOf({ max: 0.1 })], problems: [problem("file", "a.jsonl")] };

  test("never says that bounds hold where not all was read", () => {
    expect(context(sampleReport({ bounds: unread.bounds }))).toBe(
      "The bound holds. Not compared with a baseline.",
    );
    expect(context(sampleReport(unread))).toBe(
      "In what could be read, the bound holds. Not compared with a baseline.",
    );
  });

  test("names the starter bound", () => {
    expect(context(sampleReport())).toMatch(/the starter bound \(fork fraction 0\.5 to 10 %\) applies/);
  });
});

describe("a remedy", () => {
  test.each([
    [
      "fork-fraction",
      { max: 0.01 },
      /^The model is uncertain .*raise the bound's `max` \(.*gate\.yml:7\)\.$/,
    ],
    ["fork-fraction", { min: 0.5 }, /entropy collapse.* lower the bound's `min`/],
    ["fork-fraction", { min: 0.001, max: 0.01 }, /raise the bound's `max`/],
    ["undecided", { max: 0.001 }, /top_logprobs 20.*vocab-size/],
    ["undecided", { min: 0.5 }, /^If it is meant, lower/],
  ] as const)("for %s outside %j", (metric, limits, remedy) => {
    expect(findingOf({ bounds: [boundOf({ metric, ...limits })] }).remedy).toMatch(remedy);
  });
});

describe("the terminal", () => {
  test("tells a value from each of its bounds", async () => {
    const text = await terminal(
      sampleReport({
        groups: [groupOf("all", 2500, 10)],
        bounds: [boundOf({ max: 0.09999 }), boundOf({ max: 0.2 })],
      }),
      { colour: false, columns: 120 },
    );
    expect(text).toMatch(/^all +10\.000 % .*up to 9\.999 % FAILED; up to 20 % ok/m);
  });

  test("colours the outcome, not a group's name", async () => {
    const groups = [groupOf("all", 50, 5), groupOf("is ok", 50, 5)];
    const text = await terminal(sampleReport({ groups, bounds: [boundOf({ group: "is ok", max: 0.1 })] }), {
      colour: true,
      columns: 120,
    });
    expect(text).toContain("is ok ");
    expect(text).toContain("up to 10 % \u001b[32mok\u001b[39m");
  });

  test("says how many findings and problems it leaves out", async () => {
    const problems = [
      problem("file", "a.jsonl"),
      ...Array.from({ length: 7 }, (_, i) => problem("record", "b.jsonl", i + 1)),
    ];
    const bounds = Array.from({ length: 60 }, () => boundOf({ max: 0.01 }));
    const text = await terminal(sampleReport({ problems, bounds }), { colour: false, columns: 120 });
    expect(text).toContain("\nand 12 more findings: see the report");
    expect(text).toMatch(/b\.jsonl:5: .*\n {2}and 2 more\n/);
  });
});
