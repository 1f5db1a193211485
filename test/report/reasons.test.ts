import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/config/types.ts";
import { REASONS, type Reason } from "../../src/judge/verdict.ts";
import type { Measurement } from "../../src/measure/measurement.ts";
import type { Compared } from "../../src/report/comparison.ts";
import { boundRemedy, boundSentence } from "../../src/report/sentences.ts";
import { measurementOf, type Counted } from "../support/measure.ts";
import { measured, samples as pairs } from "../support/shift.ts";
import { boundOf, sampleReport, type SampleOptions } from "./sample-report.ts";

/** What is told of the first bound: why it came out as it did, in a sentence, and what to do about it. */
function told(options: SampleOptions) {
  const report = sampleReport(options);
  const [bound] = report.bounds;
  return [bound.reason, boundSentence(report, bound), boundRemedy(report, bound)];
}

/** Samples of 100 positions, by turns with so many forks more and fewer. */
const run = (forks: number, more: Partial<Counted> = {}, swing = 1): Measurement =>
  measurementOf(
    Array.from({ length: 50 }, (_, i) => ({
      ...more,
      id: `${more.id ?? "q"}${i}`,
      positions: 100,
      forks: forks + (i % 2 === 0 ? swing : -swing),
    })),
  );

const many = (bound: Bound): Bound[] => Array<Bound>(50).fill(bound);
const confident = (limits: Partial<Bound>) => boundOf({ evidence: "confident", ...limits });

type Told = readonly [options: SampleOptions, sentence: string | RegExp, remedy: string | RegExp];

const ABSOLUTE: Partial<Record<Reason, Told>> = {
  inside: [{ bounds: [boundOf({ max: 0.1 })] }, "Fork fraction is 5.0 %, not above the allowed 10 %", /./],
  outside: [
    { bounds: [boundOf({ max: 0.03 })] },
    "Fork fraction is 5.0 %, above the allowed 3 %",
    /raise the bound's `max` \(\.github\/logprob-gate\.yml:7\)\.$/,
  ],
  astride: [
    { bounds: [confident({ max: 0.05 })] },
    /^Fork fraction is 5\.0 % \(95 % interval 4\.\d to 5\.\d %\), which does not decide whether it is allowed \(up to 5 %\)$/,
    "Evaluate more samples; ask for more alternatives (top_logprobs 20).",
  ],
  "one-of-many": [
    { bounds: many(confident({ max: 0.043 })) },
    "Fork fraction is 5.0 %, above the allowed 4.3 %, but not so surely that one of 50 bounds judged together may fail for it",
    "Evaluate more samples, or judge fewer bounds with confidence.",
  ],
  "few-samples": [
    { bounds: [boundOf({ max: 0.1 })], config: { minSamples: 60 } },
    "Fork fraction is 5.0 %, but 50 samples are too few to judge by: 60 are needed",
    "Evaluate more samples, or lower `min-samples`.",
  ],
  "few-positions": [
    { bounds: [boundOf({ max: 0.1 })], config: { minPositions: 6000 } },
    "Fork fraction is 5.0 %, but 5,000 positions are too few to judge by: 6,000 are needed",
    "Evaluate more samples, or lower `min-positions`.",
  ],
  "few-forks": [
    { bounds: [confident({ max: 0.1 })], config: { minForks: 600 } },
    "Fork fraction is 5.0 %, but so few positions of this kind, or of the other, fewer than 600, do not tell",
    "Evaluate more samples, or lower `min-forks`.",
  ],
  "group-missing": [
    { bounds: [boundOf({ group: "b", max: 0.1 })], measurement: run(5, { group: "a" }) },
    "Fork fraction has a bound (up to 10 %), but there is no group b: there are a",
    "Correct the bound's `group`, or find out why the group is gone.",
  ],
  "none-changed": [
    {
      bounds: [confident({ metric: "promoted-rank", max: 3 })],
      measurement: measured(pairs(4, 10).map((pair) => ({ ...pair, tuned: pair.base, q: pair.p }))),
    },
    "Promoted rank has a bound (up to 3), and no position changed: there is nothing to hold against it",
    /^Compare more text\./,
  ],
  "not-measured": [
    { bounds: [boundOf({ metric: "surprisal", max: 1 })] },
    "Surprisal has a bound (up to 1 nats), but was not measured",
    "Save what the metric needs (docs/mathematics.md), or remove the bound.",
  ],
};

const change = (limits: Partial<Bound> = {}): Bound =>
  confident({ against: "baseline", maxIncrease: { value: 0.01, relative: false }, ...limits });
const against = (measurement: Measurement): Compared => ({
  kind: "with",
  measurement,
  provenance: { path: "baseline.json.gz" },
  history: [],
});
const NO_FILE: Compared = { kind: "none", reason: "there is no such file", lookedFor: ["baseline.json.gz"] };
const ROSE = "Fork fraction is 5.0 %: it rose by 2.0 pp (95 % interval 2.0 to 2.0)";

const CHANGES: Partial<Record<Reason, Told>> = {
  inside: [
    { bounds: [change()], compared: against(run(5)) },
    "Fork fraction is 5.0 %: it did not change (95 % interval 0.0 to 0.0), within the allowed change (up to +1 pp)",
    /./,
  ],
  outside: [
    { bounds: [change()], compared: against(run(3)) },
    `${ROSE}, beyond the allowed change (up to +1 pp)`,
    /raise the bound's `max-increase` \(.*:7\), or merge it, and let the target branch publish a new baseline\.$/,
  ],
  astride: [
    {
      bounds: [change({ maxIncrease: { value: 0, relative: false } })],
      measurement: run(5, { id: "r" }, 4),
      compared: against(run(4, {}, 4)),
    },
    /^Fork fraction is 5\.0 %: it rose by 1\.0 pp \(95 % interval −0\.\d to 2\.\d\), which does not decide whether the change is allowed \(up to \+0 pp\)$/,
    /^About \d+ more samples, .*would probably settle it\.$/,
  ],
  "one-of-many": [
    {
      bounds: many(change({ maxIncrease: { value: 0.0055, relative: false } })),
      measurement: run(5, { id: "r" }),
      compared: against(run(4)),
    },
    /^Fork fraction is 5\.0 %: it rose by 1\.0 pp .*, beyond the allowed change \(up to \+0\.55 pp\), but not so surely that one of 50 bounds judged together may fail for it$/,
    "Evaluate more samples, or judge fewer bounds with confidence.",
  ],
  "few-samples": [
    { bounds: [change()], compared: against(run(3)), config: { minSamples: 60 } },
    /^Fork fraction is 5\.0 %: it rose by 2\.0 pp .*, but 50 samples here are too few to judge by: 60 are needed$/,
    "Evaluate more samples, or lower `min-samples`.",
  ],
  "few-positions": [
    { bounds: [change()], compared: against(run(3)), config: { minPositions: 6000 } },
    /^Fork fraction is 5\.0 %: it rose by 2\.0 pp .*, but 5,000 positions here are too few to judge by: 6,000 are needed$/,
    "Evaluate more samples, or lower `min-positions`.",
  ],
  "few-forks": [
    { bounds: [change()], compared: against(run(3)), config: { minForks: 600 } },
    `${ROSE}, but so few positions of this kind, or of the other, fewer than 600, do not tell`,
    /^Evaluate more samples, .*or lower `min-forks`\.$/,
  ],
  "group-missing": [
    { bounds: [change({ group: "b" })], compared: against(run(5)) },
    "Fork fraction of b may change up to +1 pp, but there is no such group, neither here nor in the baseline",
    "Correct the bound's `group`.",
  ],
  "group-vanished": [
    { bounds: [change({ group: "a" })], compared: against(run(5, { group: "a" })) },
    "Fork fraction of a may change up to +1 pp, but the group is only in the baseline: none of its samples were run",
    "Find out why its samples were not run; if it is meant, publish a new baseline.",
  ],
  "group-appeared": [
    {
      bounds: [change({ group: "a" })],
      measurement: run(5, { group: "a" }),
      compared: against(run(5)),
    },
    "Fork fraction of a may change up to +1 pp, but the group is not in the baseline",
    "Publish a new baseline once it is merged.",
  ],
  "not-measured": [
    {
      bounds: [change({ metric: "surprisal", maxIncrease: { value: 0.1, relative: false } })],
      compared: against(run(5)),
    },
    "Surprisal may change up to +0.1 nats, but was not measured in both runs",
    "Save what the metric needs in both runs (docs/mathematics.md).",
  ],
  "not-compared": [
    { bounds: [change()], compared: NO_FILE },
    "Fork fraction may change up to +1 pp, but was not compared: there is no such file; looked for baseline.json.gz",
    /^Publish a measurement from the target branch/,
  ],
  "not-comparable": [
    { bounds: [change()], compared: against({ ...run(5), threshold: 1 }) },
    /^Fork fraction may change up to \+1 pp, but was not compared: .*threshold.* is 1\.4.* here, 1.* there\); looked for baseline\.json\.gz$/,
    /^Measure both in the same way/,
  ],
};

describe("too little is said of what has it", () => {
  test("the baseline", () => {
    const twelve = measurementOf(Array.from({ length: 12 }, (_, i) => ({ id: `q${i}`, positions: 100, forks: 5 }))); // prettier-ignore
    const [, sentence, remedy] = told({
      measurement: run(5),
      bounds: [change()],
      compared: against(twelve),
    });
    expect(sentence).toMatch(/, but 12 samples of the baseline are too few to judge by: 20 are needed$/);
    expect(remedy).toBe("Publish a baseline of more samples, or lower `min-samples`.");
  });

  test("the positions that a metric is known of", () => {
    const [group] = run(5).groups;
    const surprisal = { m: 30, n: 900, nn: 27_000, x: 90, xx: 270, xn: 2700 };
    const measurement = { ...run(5), groups: [{ ...group, ratios: { ...group.ratios, surprisal } }] };
    const [, sentence, remedy] = told({ measurement, bounds: [boundOf({ metric: "surprisal", max: 1 })] });
    expect(sentence).toBe(
      "Surprisal is 0.100 nats, but 900 of 5,000 positions are too few to judge by: 1,000 are needed",
    );
    expect(remedy).toBe(
      "Save what the metric needs of every position (docs/mathematics.md), or lower `min-positions`.",
    );
  });
});

describe.each([
  ["an absolute bound", ABSOLUTE],
  ["a bound on a change", CHANGES],
])("%s", (_, table) => {
  test.each(Object.entries(table))("%s", (reason, [options, sentence, remedy]) => {
    const found = told({ measurement: run(5), ...options });
    expect(found[0]).toBe(reason);
    expect(found[1]).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
    expect(found[2]).toEqual(typeof remedy === "string" ? remedy : expect.stringMatching(remedy));
  });
});

test("every reason is told of", () => {
  expect(Object.keys({ ...ABSOLUTE, ...CHANGES }).sort()).toEqual([...REASONS].sort());
});
