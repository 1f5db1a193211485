import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/config/types.ts";
import { judge } from "../../src/judge/judge.ts";
import { Accumulator } from "../../src/measure/accumulator.ts";
import { Listing } from "../../src/measure/positions.ts";
import { SampleShift } from "../../src/measure/shift/sample.ts";
import { namedBlock, type Named } from "../support/named.ts";

const SETTINGS = { threshold: 1, vocabularySize: 30, rankCutoff: 5 };

/** Twenty samples of two positions, which differ a little from one another. */
function measured(pairOf: (sample: number) => readonly [base: Named, tuned: Named]) {
  const accumulator = new Accumulator(SETTINGS);
  for (let i = 0; i < 20; i++) {
    const [base, tuned] = pairOf(i).map((one) => namedBlock([one, one]));
    accumulator.add(i, tuned);
    const shift = new SampleShift(SETTINGS);
    shift.add(base, tuned);
    accumulator.end(i, { id: `s${i}`, format: "test" }, shift);
  }
  return accumulator.measurement();
}

const listOf = (first: number, listing: number = Listing.Complete): Named => ({
  probabilities: [[0, first], [1, 0.7 - first], [2, 0.3]], // prettier-ignore
  listing,
});

function judged(
  measurement: ReturnType<typeof measured>,
  limits: Partial<Bound>,
  minSamples = 20,
  minForks = 0,
) {
  const bound: Bound = { metric: "kl", group: "all", level: "fail", evidence: "estimate", origin: "test", ...limits }; // prettier-ignore
  const rules = {
    bounds: [bound],
    onInconclusive: "fail",
    onMissingBaseline: "warn",
    minSamples,
    minPositions: 1,
    minForks,
  } as const;
  return judge(measurement, rules, "sound");
}

describe("a metric that truncated lists leave unbounded", () => {
  const truncated = (first: number): Named => ({
    probabilities: [[0, first], [1, 0.6 - first]], // prettier-ignore
    listing: Listing.Ranked,
  });
  const measurement = measured((i) => [truncated(0.5), truncated(0.2 + i / 1000)]);
  test.each([
    ["above its limit for sure", { max: 0.001 }, "fail"],
    ["at least its limit for sure", { min: 0.001 }, "pass"],
    ["above its limit or not", { max: 0.5 }, "inconclusive"],
  ] as const)("%s, with either evidence", (_, limits, outcome) => {
    for (const evidence of ["estimate", "confident"] as const)
      expect(judged(measurement, { ...limits, evidence }).judgements).toMatchObject([{ outcome }]);
  });
});

describe("a model and itself", () => {
  const same = measured((i) => [listOf(0.35 + i / 1000), listOf(0.35 + i / 1000)]);

  test.each(["mean-js", "kl"] as const)("have a %s of nothing, to the last bit", (metric) => {
    const { judgements } = judged(same, { metric, max: 0 });
    expect(judgements).toMatchObject([{ outcome: "pass", value: { low: 0 } }]);
  });

  test.each(["promoted-rank", "entropy-ratio", "fork-auroc"] as const)(
    "have no position for %s to be of: its greatest value holds, its least is not known",
    (metric) => {
      expect(judged(same, { metric, max: 3 })).toMatchObject({
        level: "pass",
        judgements: [{ outcome: "pass", reason: "none-changed" }],
      });
      const open = { level: "inconclusive", judgements: [{ reason: "none-changed" }] };
      expect(judged(same, { metric, min: 1 })).toMatchObject(open);
      expect(judged(same, { metric, max: 3, evidence: "confident" })).toMatchObject(open);
      expect(judged(same, { metric, max: 3 }, 21)).toMatchObject(open);
    },
  );

  test("do not pass what was not measured", () => {
    expect(judged(same, { metric: "agreement", max: 1 }).judgements).toMatchObject([
      { outcome: "inconclusive", reason: "not-measured" },
    ]);
  });
});

describe("a metric of the changed positions that has no value", () => {
  const open = { outcome: "inconclusive", reason: "not-measured" };

  test("where no two models were compared", () => {
    const accumulator = new Accumulator(SETTINGS);
    for (let i = 0; i < 20; i++) {
      accumulator.add(i, namedBlock([listOf(0.4), listOf(0.4)]));
      accumulator.end(i, { id: `s${i}`, format: "test" });
    }
    for (const metric of ["promoted-rank", "entropy-ratio", "fork-auroc"] as const)
      expect(judged(accumulator.measurement(), { metric, max: 3 }).judgements).toMatchObject([open]);
  });

  test("where every position changed", () => {
    const all = measured((i) => [listOf(0.5 + i / 1000), listOf(0.1 + i / 1000)]);
    for (const metric of ["entropy-ratio", "fork-auroc"] as const)
      expect(judged(all, { metric, max: 3 }).judgements).toMatchObject([open]);
    expect(judged(all, { metric: "promoted-rank", max: 3 }).level).toBe("pass");
  });
});

test("of few changed positions nothing is said with confidence", () => {
  const changed = (count: number) =>
    measured((i) => [listOf(0.35 + i / 1000), i < count ? listOf(0.1) : listOf(0.35 + i / 1000)]);
  for (const metric of ["promoted-rank", "entropy-ratio", "fork-overlap"] as const) {
    const bound = { metric, min: 9, evidence: "confident" } as const;
    // Two positions a sample, of which the first is tied: 18 and 20 in all.
    expect(judged(changed(10), bound, 20, 20).judgements).toMatchObject([
      { outcome: "inconclusive", reason: "few-forks" },
    ]);
    expect(judged(changed(11), { ...bound, metric: "promoted-rank" }, 20, 20).level).toBe("fail");
    expect(judged(changed(10), { ...bound, evidence: "estimate" }, 20, 20).level).toBe("fail");
  }
});
