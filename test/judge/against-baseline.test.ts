import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/config/types.ts";
import { judge, type Rules } from "../../src/judge/judge.ts";
import type { Measurement } from "../../src/measure/measurement.ts";
import { measurementOf, type Counted } from "../support/measure.ts";

const bound = (limits: Partial<Bound>): Bound => ({
  metric: "fork-fraction",
  group: "all",
  against: "baseline",
  level: "fail",
  evidence: "confident",
  origin: "test",
  ...limits,
});

const pp = (value: number) => ({ value: value / 100, relative: false });
const percent = (value: number) => ({ value: value / 100, relative: true });

const RULES: Omit<Rules, "bounds"> = {
  onInconclusive: "warn",
  onMissingBaseline: "warn",
  minSamples: 20,
  minPositions: 1000,
  minForks: 20,
};

/** Samples of 100 positions with about this many forks, more and fewer by turns. */
const run = (count: number, forks: number, name = "q", group?: string): Counted[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${name}${i}`,
    positions: 100,
    forks: forks + [-2, 1, 2, -1][i % 4],
    ...(group !== undefined && { group }),
  }));

const BASE = measurementOf(run(60, 10));

const judged = (
  measurement: Measurement,
  bounds: readonly Bound[],
  baseline: Measurement = BASE,
  rules: Partial<Rules> = {},
) => judge(measurement, { ...RULES, bounds, ...rules }, "sound", { kind: "with", baseline });

describe("a bound on a change", () => {
  test.each([
    ["unchanged", 10, { maxIncrease: pp(0), maxDecrease: pp(0) }, "pass", "inside"],
    ["risen by as much as is allowed, for sure", 11, { maxIncrease: pp(1) }, "pass", "inside"],
    ["risen by more", 12, { maxIncrease: pp(1) }, "fail", "outside"],
    ["fallen by more", 8, { maxDecrease: pp(1) }, "fail", "outside"],
    ["fallen where only a rise is bounded", 5, { maxIncrease: pp(1) }, "pass", "inside"],
    ["risen by 20 %, 10 % allowed", 12, { maxIncrease: percent(10) }, "fail", "outside"],
    ["risen by 20 %, 30 % allowed", 12, { maxIncrease: percent(30) }, "pass", "inside"],
    ["fallen by 20 %, 10 % allowed", 8, { maxDecrease: percent(10) }, "fail", "outside"],
    ["fallen by 20 %, 30 % allowed", 8, { maxDecrease: percent(30) }, "pass", "inside"],
  ] as const)("%s, all paired", (_, forks, limits, outcome, reason) => {
    const { judgements } = judged(measurementOf(run(60, forks)), [bound(limits)]);
    expect(judgements).toMatchObject([{ outcome, reason, change: { pairs: 60 } }]);
  });

  test("unpaired, the same change is less sure", () => {
    const limits = bound({ maxIncrease: pp(0) });
    const ours = (name: string) => measurementOf(run(60, 10, name).map((one, i) => ({ ...one, forks: (one.forks ?? 0) + (i % 10 === 0 ? 2 : 0) }))); // prettier-ignore
    expect(judged(ours("q"), [limits]).judgements[0].outcome).toBe("fail");
    expect(judged(ours("r"), [limits]).judgements[0]).toMatchObject({
      outcome: "inconclusive",
      reason: "astride",
      change: { pairs: 0 },
    });
  });

  test("estimate: the estimates alone decide", () => {
    const ours = measurementOf(run(60, 10, "r").map((one, i) => ({ ...one, forks: (one.forks ?? 0) + (i % 10 === 0 ? 2 : 0) }))); // prettier-ignore
    const { judgements } = judged(ours, [bound({ maxIncrease: pp(0), evidence: "estimate" })]);
    expect(judgements).toMatchObject([{ outcome: "fail", reason: "outside" }]);
  });

  test("says how many more samples would probably settle it, and they do", () => {
    const noisy = (count: number, name: string) =>
      Array.from({ length: count }, (_, i) => ({
        id: `${name}${i}`,
        positions: 100,
        forks: i % 2 === 0 ? 0 : 20,
      }));
    const risen = (count: number) => measurementOf(noisy(count, "r").map((one) => ({ ...one, forks: one.forks + 2 }))); // prettier-ignore
    const limits = bound({ maxIncrease: pp(0) });
    const [few] = judged(risen(60), [limits], measurementOf(noisy(60, "q"))).judgements;
    expect(few).toMatchObject({ outcome: "inconclusive", reason: "astride" });
    const more = few.moreSamples ?? 0;
    expect(more).toBeGreaterThan(60);
    const enough = 2 * Math.ceil((60 + more) / 2);
    expect(judged(risen(enough), [limits], measurementOf(noisy(enough, "q"))).judgements[0].outcome).toBe(
      "fail",
    );
    // An interval goes with the root of the number, and is to be (1.96 + 0.84) / 1.96 times narrower than the change.
    const [low, high] = few.change?.interval ?? [NaN, NaN];
    expect(60 + more).toBeCloseTo(60 * ((2.8 / 1.96) * ((high - low) / 2 / 0.02)) ** 2, -1);
  });

  test("too few forks, found or expected, decide nothing with confidence", () => {
    const rare = measurementOf(run(20, 0).map((one, i) => ({ ...one, forks: i === 0 ? 1 : 0 })));
    expect(judged(rare, [bound({ maxIncrease: pp(0.1) })], rare).judgements).toMatchObject([
      { outcome: "inconclusive", reason: "few-forks" },
    ]);
    // Two thousand positions would show a rise by 5 pp as a hundred forks.
    expect(judged(rare, [bound({ maxIncrease: pp(5) })], rare).judgements[0].outcome).toBe("pass");
    // A collapse is seen although hardly a fork is left.
    expect(judged(measurementOf(run(60, 0).map((one) => ({ ...one, forks: 0 }))), [bound({ maxDecrease: pp(1) })]).judgements[0].outcome).toBe("fail"); // prettier-ignore
  });

  test.each([
    ["few-samples", { minSamples: 61 }],
    ["few-positions", { minPositions: 6001 }],
  ] as const)("%s", (reason, rules) => {
    const { judgements } = judged(BASE, [bound({ maxIncrease: pp(1) })], BASE, rules);
    expect(judgements).toMatchObject([{ outcome: "inconclusive", reason }]);
  });
});

describe("a change that cannot be told", () => {
  test.each([
    ["few-samples", { minSamples: 61 }],
    ["few-positions", { minPositions: 6001 }],
  ] as const)("%s in one of the runs", (reason, rules) => {
    const larger = measurementOf(run(80, 10));
    const limits = [bound({ maxIncrease: pp(1) })];
    for (const [ours, theirs, tooSmall] of [
      [BASE, larger, "run"],
      [larger, BASE, "baseline"],
    ] as const)
      // prettier-ignore
      expect(judged(ours, limits, theirs, rules).judgements).toMatchObject([
        { outcome: "inconclusive", reason, tooSmall },
      ]);
  });

  test("of a metric that one of the runs does not have", () => {
    const known = (measurement: Measurement): Measurement => ({
      ...measurement,
      groups: measurement.groups.map((group) => ({
        ...group,
        ratios: { ...group.ratios, surprisal: group.ratios["lower-entropy"] },
      })),
    });
    const limits = [bound({ metric: "surprisal", maxIncrease: { value: 1, relative: false } })];
    for (const [ours, theirs] of [
      [BASE, known(BASE)],
      [known(BASE), BASE],
    ] as const)
      // prettier-ignore
      expect(judged(ours, limits, theirs).judgements).toMatchObject([
        { outcome: "inconclusive", reason: "not-measured" },
      ]);
    expect(judged(known(BASE), limits, known(BASE)).level).toBe("pass");
  });

  test("without an interval, however many samples there were", () => {
    const limits = [bound({ metric: "entropy-p90", maxIncrease: { value: 1, relative: false } })];
    const { judgements } = judged(BASE, limits);
    expect(judgements).toMatchObject([{ outcome: "inconclusive", reason: "astride" }]);
    expect(judgements[0].moreSamples).toBeUndefined();
    expect(judged(BASE, [{ ...limits[0], evidence: "estimate" }]).level).toBe("pass");
  });
});

describe("groups", () => {
  const both = measurementOf([...run(30, 10, "q", "a"), ...run(30, 10, "r", "b")]);
  const limits = { maxIncrease: pp(1) };

  test("one that vanished or appeared is inconclusive under a bound on every group", () => {
    const ours = measurementOf([...run(30, 10, "q", "a"), ...run(30, 10, "r", "c")]);
    const verdict = judged(ours, [bound({ group: "*", ...limits })], both);
    expect(verdict).toMatchObject({ level: "inconclusive", vanished: ["b"], appeared: ["c"] });
    expect(verdict.judgements.map(({ group, reason }) => [group, reason])).toEqual([
      ["a", "inside"],
      ["c", "group-appeared"],
      ["b", "group-vanished"],
    ]);
  });

  test("and a warning under none", () => {
    const ours = measurementOf(run(60, 10, "q", "a"));
    expect(judged(ours, [bound(limits)], both)).toMatchObject({
      level: "warn",
      vanished: ["b"],
      blocks: false,
    });
  });

  test("also where as many appeared as vanished", () => {
    const ours = measurementOf([...run(30, 10, "q", "a"), ...run(30, 10, "r", "c")]);
    const verdict = judged(ours, [bound(limits)], both);
    expect(verdict).toMatchObject({ level: "warn", vanished: ["b"], appeared: ["c"] });
  });

  test("one that neither has", () => {
    const { judgements } = judged(both, [bound({ group: "x", ...limits })], both);
    expect(judgements).toMatchObject([{ outcome: "inconclusive", reason: "group-missing" }]);
  });
});

describe("several bounds with confidence", () => {
  // Each change is violated at 5 % alone, with p between 1 and 5 %.
  const ours = measurementOf(run(60, 10, "r").map((one, i) => ({ ...one, forks: (one.forks ?? 0) + (i % 20 < 9 ? 2 : 0) }))); // prettier-ignore
  const limit = (evidence: Bound["evidence"], more: Partial<Bound> = {}) =>
    bound({ maxIncrease: pp(0.31), evidence, ...more });

  test("one alone fails, several together do not", () => {
    expect(judged(ours, [limit("confident")])).toMatchObject({ level: "inconclusive" });
    const alone = judged(ours, [bound({ maxIncrease: pp(0.2) })]);
    expect(alone).toMatchObject({ level: "fail", family: 1 });
    const four = Array.from({ length: 4 }, () => bound({ maxIncrease: pp(0.2) }));
    expect(judged(ours, four)).toMatchObject({ level: "inconclusive", family: 4 });
    expect(judged(ours, four).judgements[0]).toMatchObject({ reason: "one-of-many" });
  });

  test("a clear violation fails among many, and bounds by estimate are no part of it", () => {
    const bounds = [
      bound({ maxIncrease: pp(0.2) }),
      bound({ maxIncrease: pp(0.2), evidence: "estimate" }),
      bound({ metric: "length", maxIncrease: { value: 0, relative: false }, maxDecrease: pp(0) }),
    ];
    const verdict = judged(measurementOf(run(60, 20, "r")), bounds);
    expect(verdict.family).toBe(2);
    expect(verdict.judgements.map(({ outcome }) => outcome)).toEqual(["fail", "fail", "pass"]);
  });
});

describe("without a baseline to compare with", () => {
  const rules: Rules = { ...RULES, bounds: [bound({ maxIncrease: pp(1) })] };
  test.each([
    ["pass", "pass", false],
    ["warn", "warn", false],
    ["fail", "fail", true],
  ] as const)("on-missing-baseline %s", (onMissingBaseline, level, blocks) => {
    const verdict = judge(BASE, { ...rules, onMissingBaseline }, "sound", { kind: "none" });
    expect(verdict).toMatchObject({ level, blocks, judgements: [{ reason: "not-compared" }] });
  });

  test("one that was measured in another way is inconclusive, whatever a missing one would be", () => {
    const mismatch = { field: "k", ours: "20", theirs: "5" };
    const verdict = judge(BASE, { ...rules, onMissingBaseline: "pass" }, "sound", {
      kind: "differs",
      mismatch,
    });
    expect(verdict).toMatchObject({ level: "inconclusive", judgements: [{ reason: "not-comparable" }] });
  });
});
