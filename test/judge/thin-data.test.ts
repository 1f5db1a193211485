import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/config/types.ts";
import { judge, type Rules } from "../../src/judge/judge.ts";
import type { Measurement } from "../../src/measure/measurement.ts";
import { addSample } from "../../src/measure/ratio.ts";
import { measurementOf } from "../support/measure.ts";

const RULES: Omit<Rules, "bounds"> = {
  onInconclusive: "warn",
  onMissingBaseline: "warn",
  minSamples: 20,
  minPositions: 1000,
  minForks: 20,
};

/** Samples of 60 positions, of which the first have one fork each. */
const run = (samples: number, forks: number, name = "r"): Measurement =>
  measurementOf(
    Array.from({ length: samples }, (_, i) => ({
      id: `${name}${i}`,
      positions: 60,
      forks: i < forks ? 1 : 0,
    })),
  );

function judged(limits: Partial<Bound>, measurement: Measurement, baseline?: Measurement) {
  const bound: Bound = { metric: "fork-fraction", group: "all", level: "fail", evidence: "confident", origin: "test", ...(baseline && { against: "baseline" }), ...limits }; // prettier-ignore
  const comparison = baseline ? ({ kind: "with", baseline } as const) : ({ kind: "none" } as const);
  const [{ outcome, reason }] = judge(
    measurement,
    { ...RULES, bounds: [bound] },
    "sound",
    comparison,
  ).judgements;
  return [outcome, reason];
}

const pp = (value: number) => ({ value: value / 100, relative: false });
const FEW = ["inconclusive", "few-forks"];

describe("with confidence, a limit that data is thin at decides nothing", () => {
  test("where the baseline is thin, not the run", () => {
    // 0 of 1,200 in the baseline, where the run's share lets expect 1.2: three of ten such baselines have none.
    expect(judged({ maxIncrease: pp(0) }, run(1000, 59), run(20, 0, "b"))).toEqual(FEW);
    // A share that lets expect many there is seen.
    expect(judged({ maxIncrease: pp(0) }, run(1000, 1000), run(40, 0, "b"))).toEqual(["fail", "outside"]);
  });

  test("nor does it where another limit is far away", () => {
    const [now, then] = [run(20, 0), run(1000, 120, "b")];
    const half = { value: 0.5, relative: true };
    for (const other of [undefined, pp(0.5), pp(2), pp(50)])
      expect(judged({ maxDecrease: half, ...(other && { maxIncrease: other }) }, now, then)).toEqual(FEW);
    for (const max of [undefined, 0.015, 0.1, 1])
      expect(judged({ min: 0.005, ...(max !== undefined && { max }) }, now)).toEqual(FEW);
  });

  test.each([
    ["found", 20, 0.5e-3, "inside"],
    ["found, one too few", 19, 0.5e-3, "few-forks"],
    ["expected at the limit", 1, 20 / 6000, "outside"],
    ["expected at the limit, hardly", 1, 19.9 / 6000, "few-forks"],
  ] as const)("as many as min-forks are enough: %s", (_, forks, min, reason) => {
    expect(judged({ min }, run(100, forks))[1]).toBe(reason);
  });

  test("nor where hardly a position is of the other kind", () => {
    const forked = (samples: number, others: number) =>
      measurementOf(Array.from({ length: samples }, (_, i) => ({ id: `r${i}`, positions: 60, forks: i < others ? 59 : 60 }))); // prettier-ignore
    expect(judged({ max: 0.999 }, forked(100, 19))).toEqual(FEW);
    expect(judged({ max: 0.999 }, forked(100, 20))).not.toEqual(FEW);
  });

  test("while the other limit is judged", () => {
    const many = measurementOf(Array.from({ length: 20 }, (_, i) => ({ id: `m${i}`, positions: 60, forks: 12 + (i % 2) }))); // prettier-ignore
    expect(judged({ min: 0, max: 0.1 }, many)).toEqual(["fail", "outside"]);
    expect(judged({ maxDecrease: pp(0.1), maxIncrease: pp(2) }, many, run(20, 0, "b"))).toEqual([
      "fail",
      "outside",
    ]);
  });
});

test("a metric that is known of few positions is not judged by all there are", () => {
  const [group, ...others] = run(30, 0).groups;
  const surprisal = { ...group.ratios.surprisal };
  addSample(surprisal, 0.1, 3);
  const measurement = {
    ...run(30, 0),
    groups: [{ ...group, ratios: { ...group.ratios, surprisal } }, ...others],
  };
  expect(judged({ metric: "perplexity", max: 1.2, evidence: "estimate" }, measurement)).toEqual([
    "inconclusive",
    "few-samples",
  ]);
});
