import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/config/types.ts";
import { judge, type Rules } from "../../src/judge/judge.ts";
import { emptyGroup, type Measurement } from "../../src/measure/measurement.ts";
import { addSample } from "../../src/measure/ratio.ts";

/** Each sample: positions, forks, undecided. */
function measurementOf(groups: Record<string, readonly (readonly [number, number, number])[]>): Measurement {
  return {
    threshold: 1.4,
    vocabularySize: 1000,
    fingerprint: { estimator: 1, k: 20, formats: ["openai-chat"], models: [], sampling: {} },
    samples: [],
    groups: Object.entries(groups).map(([name, samples]) => {
      const group = emptyGroup(name);
      for (const [n, forks, undecided] of samples) {
        addSample(group.ratios.fork, forks, n);
        addSample(group.ratios["possible-fork"], forks + undecided, n);
        addSample(group.ratios.undecided, undecided, n);
      }
      return group;
    }),
  };
}

const bound = (limits: Partial<Bound>): Bound => ({
  metric: "fork-fraction",
  group: "all",
  level: "fail",
  evidence: "estimate",
  origin: "test",
  ...limits,
});

const rules = (bounds: readonly Bound[], more: Partial<Rules> = {}): Rules => ({
  bounds,
  onInconclusive: "warn",
  onMissingBaseline: "warn",
  minSamples: 2,
  minPositions: 10,
  minForks: 20,
  ...more,
});

const samples = (count: number, forks: number, undecided = 0) =>
  Array<[number, number, number]>(count).fill([100, forks, undecided]);

// 5 to 7 % of positions are forks.
const RUN = measurementOf({ all: samples(50, 5, 2), gsm8k: samples(50, 5, 2) });

describe("a bound on an absolute value", () => {
  test.each([
    ["inside", { max: 0.1 }, "pass", "inside"],
    ["touching both limits", { min: 0.05, max: 0.07 }, "pass", "inside"],
    ["wholly above", { max: 0.04 }, "fail", "outside"],
    ["wholly below", { min: 0.08 }, "fail", "outside"],
    ["astride the upper limit", { max: 0.06 }, "inconclusive", "astride"],
    ["astride the lower limit", { min: 0.06 }, "inconclusive", "astride"],
    ["astride both", { min: 0.055, max: 0.06 }, "inconclusive", "astride"],
  ] as const)("%s", (_, limits, outcome, reason) => {
    expect(judge(RUN, rules([bound(limits)]), "sound").judgements).toMatchObject([{ outcome, reason }]);
  });

  test("with confident evidence the sampling interval must fit too", () => {
    const noisy = measurementOf({ all: [...samples(10, 0), ...samples(10, 12)] });
    const outcomeOf = (evidence: Bound["evidence"]) =>
      judge(noisy, rules([bound({ max: 0.07, evidence })]), "sound").judgements[0].outcome;
    expect(outcomeOf("estimate")).toBe("pass");
    expect(outcomeOf("confident")).toBe("inconclusive");
  });

  test("with confident evidence but no interval nothing is decided", () => {
    const single = measurementOf({ all: samples(1, 50) });
    const verdict = judge(
      single,
      rules([bound({ max: 0.1, evidence: "confident" })], { minSamples: 1 }),
      "sound",
    );
    expect(verdict.level).toBe("inconclusive");
  });
});

test("several bounds with confidence are judged together, each failing only as surely as their number asks", () => {
  // 5 % of forks, of which the 95 % interval begins at 4.1 %, the 99.9 % one at 3.5 %.
  const noisy = measurementOf({ all: [...samples(25, 2), ...samples(25, 8)] });
  const confident = (max: number) => bound({ max, evidence: "confident" });
  const judged = (...bounds: Bound[]) => judge(noisy, rules(bounds), "sound");
  expect(judged(confident(0.04))).toMatchObject({ family: 1, judgements: [{ outcome: "fail" }] });
  const many = judged(...Array.from({ length: 50 }, () => confident(0.04)));
  expect(many.family).toBe(50);
  expect(many.judgements[0]).toMatchObject({ outcome: "inconclusive", reason: "one-of-many" });
  // What holds, and what is by estimate, is not softened, nor counted among them where nothing is tested.
  const mixed = judged(confident(0.01), confident(0.2), bound({ max: 0.04 }));
  expect(mixed.judgements.map(({ outcome }) => outcome)).toEqual(["fail", "pass", "fail"]);
  expect(mixed.family).toBe(2);
});

test("every bound is judged, not only up to the first violation", () => {
  const verdict = judge(
    RUN,
    rules([bound({ max: 0.01 }), bound({ min: 0.5 }), bound({ max: 0.5 })]),
    "sound",
  );
  expect(verdict.judgements.map(({ outcome }) => outcome)).toEqual(["fail", "fail", "pass"]);
});

test("* holds for each group, but not for all", () => {
  const verdict = judge(RUN, rules([bound({ group: "*", max: 0.1 })]), "sound");
  expect(verdict.judgements.map(({ group }) => group)).toEqual(["gsm8k"]);
});

describe("what is not known has not passed", () => {
  test.each([
    ["a group that no sample is in", RUN, { group: "gsm9k", max: 1 }, {}, "group-missing"],
    ["a metric without data", RUN, { metric: "surprisal", max: 1 }, {}, "not-measured"],
    ["few samples", RUN, { max: 1 }, { minSamples: 51 }, "few-samples"],
    ["few positions", RUN, { max: 1 }, { minPositions: 5001 }, "few-positions"],
    ["nothing measured", measurementOf({ all: [] }), { max: 1 }, {}, "not-measured"],
  ] as const)("%s", (_, measurement, limits, more, reason) => {
    const verdict = judge(measurement, rules([bound(limits)], more), "sound");
    expect(verdict).toMatchObject({
      level: "inconclusive",
      judgements: [{ outcome: "inconclusive", reason }],
    });
  });

  test("no bound at all", () => {
    expect(judge(RUN, rules([]), "sound").level).toBe("inconclusive");
  });

  test("unusable artifacts fail, whatever the rest says", () => {
    expect(judge(RUN, rules([bound({ max: 1 })]), "unusable")).toMatchObject({ level: "fail", blocks: true });
  });
});

test("something to warn of in the artifacts makes a pass a warning, and nothing else milder", () => {
  expect(judge(RUN, rules([bound({ max: 1 })]), "noticed")).toMatchObject({ level: "warn", blocks: false });
  expect(judge(RUN, rules([bound({ max: 0.01 })]), "noticed").level).toBe("fail");
});

describe("the worst finding makes the verdict", () => {
  const FAILS = { max: 0.01 };
  const HOLDS = { max: 0.5 };
  const OPEN = { max: 0.06 };
  test.each([
    ["all hold", [HOLDS, HOLDS], "pass", "fail", false],
    ["one fails", [HOLDS, FAILS, OPEN], "fail", "pass", true],
    ["one only warns", [HOLDS, { ...FAILS, level: "warn" }], "warn", "fail", false],
    ["one is open, tolerated", [HOLDS, OPEN], "inconclusive", "warn", false],
    ["one is open, not tolerated", [HOLDS, OPEN], "inconclusive", "fail", true],
    ["open and warning", [OPEN, { ...FAILS, level: "warn" }], "inconclusive", "pass", false],
    ["an open one that would only warn", [{ ...OPEN, level: "warn" }], "warn", "fail", false],
  ] as const)("%s", (_, limits, level, onInconclusive, blocks) => {
    const verdict = judge(RUN, rules(limits.map(bound), { onInconclusive }), "sound");
    expect(verdict).toMatchObject({ level, blocks });
  });
});
