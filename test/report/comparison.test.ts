import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/config/types.ts";
import { annotations } from "../../src/report/annotations.ts";
import type { Compared } from "../../src/report/comparison.ts";
import { junit } from "../../src/report/junit.ts";
import { reportSchema, type Report } from "../../src/report/schema.ts";
import { context } from "../../src/report/sentences.ts";
import { summary } from "../../src/report/summary.ts";
import { terminal } from "../../src/report/terminal.ts";
import { measurementOf, type Counted } from "../support/measure.ts";
import { boundOf, HOSTILE, sampleReport, type SampleOptions } from "./sample-report.ts";

const run = (forks: number, more: Partial<Counted> = {}): Counted[] =>
  Array.from({ length: 60 }, (_, i) => ({
    id: `q${String(i).padStart(2, "0")}`,
    positions: 100,
    forks: forks + [-2, 1, 2, -1][i % 4],
    ...more,
  }));

const change = (limits: Partial<Bound> = {}): Bound =>
  boundOf({
    against: "baseline",
    evidence: "confident",
    maxIncrease: { value: 0.01, relative: false },
    maxDecrease: { value: 0.1, relative: true },
    ...limits,
  });

type With = Extract<Compared, { kind: "with" }>;

const baseline = (samples: readonly Counted[], more: Partial<With> = {}): With => ({
  kind: "with",
  measurement: measurementOf(samples),
  provenance: { path: "baseline/measurement.json.gz", commit: "3f2c1a0bbbb", date: "2026-11-20T00:00:00Z" },
  history: [],
  ...more,
});

const reportOf = (now: readonly Counted[], options: SampleOptions): Report =>
  sampleReport({ measurement: measurementOf(now), bounds: [change()], ...options });

const plain = { colour: false, columns: 120 };
const last = (report: Report) => report.findings.at(-1);

describe("a rise beyond what is allowed", () => {
  const report = reportOf(run(12), { compared: baseline(run(10)) });

  test("is the headline, with its interval; then against what", () => {
    expect(report.headline).toBe(
      "Fork fraction is 12.0 %: it rose by 2.0 pp (95 % interval 2.0 to 2.0), beyond the allowed change (up to +1 pp, down to −10 % of it)",
    );
    expect(context(report)).toBe(
      "Fork fraction rose by 2.0 pp (95 % interval 2.0 to 2.0) against the baseline at 3f2c1a0 of 2026-11-20, 60 samples, all paired. 1 of 1 bound failed.",
    );
  });

  test("is in the report: baseline, difference, pairs", () => {
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      verdict: "fail",
      notCompared: null,
      comparedWith: { pairs: 60, pairedShare: 1 },
    });
    const { baseline: then, difference } = report.groups[0].metrics["fork-fraction"];
    expect(then?.estimate).toBeCloseTo(0.1, 12);
    expect(difference).toMatchObject({ pairs: 60 });
    expect(difference?.estimate).toBeCloseTo(0.02, 12);
  });

  test("is a column of both tables, and an annotation on the bound's line", async () => {
    expect(summary(report)).toContain("| **+2.0&nbsp;pp** ❌ |");
    expect(summary(report)).toContain("| against baseline |");
    expect(await terminal(report, plain)).toMatch(/against baseline .*\n.*\+2\.0 pp FAILED/);
    expect(annotations(report)).toMatchObject([{ level: "error", line: 7 }]);
    expect(junit(report)).toContain('failures="1"');
  });

  test("names its limit where it is meant", () => {
    expect(last(report)?.remedy).toContain("`max-increase`");
    const fallen = reportOf(run(8), { compared: baseline(run(10)) });
    expect(last(fallen)?.message).toMatch(/^Fork fraction is 8\.0 %: it fell by 2\.0 pp/);
    expect(last(fallen)?.remedy).toContain("`max-decrease`");
  });
});

test("the branch stands in the head of the column", () => {
  const compared = baseline(run(10), { provenance: { path: "p", branch: "main" } });
  const report = reportOf(run(10), { compared });
  expect(summary(report)).toContain("| against main |");
  expect(context(report)).toContain("did not change (95 % interval 0.0 to 0.0) against main, 60 samples");
});

test("an open question says how many more samples would probably settle it", () => {
  const noisy = run(10).map((one, i) => ({ ...one, id: `r${i}`, forks: i % 2 === 0 ? 1 : 20 }));
  const bounds = [change({ maxIncrease: { value: 0, relative: false } })];
  const report = reportOf(noisy, { compared: baseline(run(10)), bounds });
  expect(report.verdict).toBe("inconclusive");
  expect(last(report)?.remedy).toMatch(
    /^About [\d,]+0 more samples, in the run and in the baseline, would probably settle it\.$/,
  );
});

test("several confident bounds: that they are corrected is said", () => {
  const report = reportOf(run(10), {
    compared: baseline(run(10)),
    bounds: [change(), change({ metric: "length" })],
  });
  expect(report.family).toBe(2);
  expect(context(report)).toContain("2 bounds are judged with confidence, and together");
});

test("what is not paired is counted and named", () => {
  const report = reportOf(run(10), { compared: baseline(run(10).slice(0, 40)) });
  expect(report.comparedWith).toMatchObject({
    pairs: 40,
    unpaired: { run: { count: 20 }, baseline: { count: 0 } },
  });
  expect(report.comparedWith?.unpaired.run.ids[0]).toBe("q40");
  expect(summary(report)).toMatch(/Only in this run: <code>q40<\/code>.*and 10 more samples/);
});

test("groups that only one has are findings", () => {
  const report = reportOf(run(10, { group: "new" }), { compared: baseline(run(10, { group: "old" })) });
  expect(report.findings.map(({ code, level, group }) => [code, level, group])).toEqual([
    ["group-vanished", "warn", "old"],
    ["group-appeared", "warn", "new"],
  ]);
  expect(report.headline).toContain("group old is not in both");
});

describe("not compared is always said", () => {
  const missing: Compared = {
    kind: "none",
    reason: "no run of main has published one",
    lookedFor: ["3f2c1a0", "a11ce00"],
  };

  test("a bound that only warns stops the merge, too, where a baseline has to be: JUnit and summary say so", () => {
    const bounds = [boundOf({ max: 0.2 }), change({ level: "warn" })];
    const report = reportOf(run(10), { compared: missing, bounds, config: { onMissingBaseline: "fail" } });
    expect(report.blocks).toBe(true);
    expect(junit(report)).toContain('failures="1"');
    expect(summary(report)).toContain("- ❌ Fork fraction may change");
  });

  test.each([
    ["warn", "warn", "Passed with a warning: Fork fraction may change"],
    ["fail", "fail", "Fork fraction may change"],
    ["pass", "pass", "Fork fraction is 10.0 %"],
  ] as const)("on-missing-baseline %s", async (onMissingBaseline, verdict, headline) => {
    const report = reportOf(run(10), {
      compared: missing,
      bounds: [boundOf({ max: 0.2 }), change()],
      config: { onMissingBaseline },
    });
    expect(report.verdict).toBe(verdict);
    expect(report.headline.startsWith(headline)).toBe(true);
    for (const text of [summary(report), await terminal(report, plain)]) {
      expect(text).toContain("Not compared with a baseline: no run of main has published one; looked for");
      expect(text).toContain("a11ce00");
    }
    expect(junit(report)).toContain(`failures="${onMissingBaseline === "fail" ? 1 : 0}"`);
    expect(report.findings).toHaveLength(onMissingBaseline === "pass" ? 0 : 1);
  });

  test("with the reason where a baseline was named, though it was looked for nowhere and no bound needs it", () => {
    const bounds = [boundOf({ max: 0.2 })];
    const refused = { ...missing, reason: "the input `github-token` is empty", lookedFor: [] };
    expect(context(reportOf(run(10), { compared: refused, bounds }))).toBe(
      "The bound holds. Not compared with a baseline: the input `github-token` is empty.",
    );
    expect(context(reportOf(run(10), { bounds }))).toBe("The bound holds. Not compared with a baseline.");
  });

  test("another k is named", () => {
    const other = measurementOf(run(10), { fingerprint: { ...measurementOf([]).fingerprint, k: 5 } });
    const report = reportOf(run(10), { compared: { ...baseline([]), measurement: other } });
    expect(report).toMatchObject({ verdict: "inconclusive", notCompared: { differs: { field: "k" } } });
    expect(context(report)).toContain("the baseline was measured in another way (k is 20 here, 5 there)");
  });
});

test("the trend shows the last baselines and this run", () => {
  const point = { commit: "abcdef0123", date: "2026-11-19T00:00:00Z", samples: 60, estimate: 0.09, low: 0.09, high: 0.1, interval: null }; // prettier-ignore
  const report = reportOf(run(10), {
    compared: baseline(run(10), { history: [point] }),
  });
  expect(summary(report)).toContain(
    "| <code>abcdef0</code> | <code>2026&#45;11&#45;19</code> | 9.0 to 10.0 % | 60 |",
  );
  expect(summary(report)).toContain("| this run | – | 10.0 %");
});

test.each(HOSTILE)("%j in a baseline's names stays text", async (text) => {
  const compared = baseline(
    run(10).map((one) => ({ ...one, id: `${one.id}${text}`, group: text })),
    { provenance: { path: text, commit: text, date: text, branch: text } },
  );
  const clean = reportOf(run(10), { compared: baseline(run(10).map((one) => ({ ...one, id: `${one.id}x`, group: "g" })), { provenance: { path: "p", commit: "c", date: "d", branch: "b" } }) }); // prettier-ignore
  const hostile = reportOf(run(10), { compared });
  const shape = (markdown: string) =>
    markdown.replace(/<code>.*?<\/code>/g, "").match(/<[a-z/!]+|^#+ |^\||\]\(|```/gm);
  expect(shape(summary(hostile))).toEqual(shape(summary(clean)));
  const shown = await terminal(hostile, plain);
  for (const acting of ["\u001b", "\u202e", "\n::"]) expect(shown).not.toContain(acting);
});

test("an empty baseline is said to have no samples, not that all are paired", () => {
  const report = reportOf([], { compared: baseline([]) });
  expect(context(report)).toContain("against the baseline at 3f2c1a0 of 2026-11-20, 0 samples. ");
});

test("the same run summed in another order did not change", () => {
  const samples = Array.from({ length: 60 }, (_, i) => ({
    id: `q${i}`,
    positions: 7,
    entropy: Math.sqrt(i),
  }));
  const sum = (all: typeof samples) => all.reduce((total, { entropy }) => total + entropy, 0);
  expect(sum(samples)).not.toBe(sum(samples.toReversed()));
  const bounds = [change({ metric: "mean-entropy", evidence: "estimate" })];
  const report = reportOf(samples, {
    compared: baseline(samples.toReversed()),
    bounds,
    config: { minPositions: 1 },
  });
  expect(report.headline).toMatch(/^Mean entropy is .* nats: it did not change.*, within the allowed change/);
});
