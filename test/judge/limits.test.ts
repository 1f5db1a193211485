import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/config/types.ts";
import { judge, type Rules } from "../../src/judge/judge.ts";
import type { Comparison } from "../../src/judge/verdict.ts";
import type { Measurement } from "../../src/measure/measurement.ts";
import { measurementOf, type Counted } from "../support/measure.ts";

const RULES: Omit<Rules, "bounds"> = {
  onInconclusive: "warn",
  onMissingBaseline: "warn",
  minSamples: 1,
  minPositions: 1,
  minForks: 0,
};

/** What becomes of one bound, with its reason. */
function outcomeOf(measurement: Measurement, limits: Partial<Bound>, baseline?: Measurement) {
  const bound: Bound = {
    metric: "mean-entropy",
    group: "all",
    level: "fail",
    evidence: "estimate",
    origin: "test",
    ...(baseline && { against: "baseline" }),
    ...limits,
  };
  const comparison: Comparison = baseline ? { kind: "with", baseline } : { kind: "none" };
  return judge(measurement, { ...RULES, bounds: [bound] }, "sound", comparison).judgements[0].outcome;
}

const by = (value: number, relative = false) => ({ value, relative });
const BOTH = { maxIncrease: by(0), maxDecrease: by(0) };

const samples = fc
  .array(
    fc.record({
      positions: fc.integer({ min: 100, max: 1000 }),
      billionths: fc.nat(2e9),
    }),
    { minLength: 6, maxLength: 100 },
  )
  .map((all): Counted[] =>
    all.map(({ positions, billionths }, i) => ({
      id: `s${i}`,
      positions,
      entropy: (billionths / 1e9) * positions,
    })),
  );

describe("a value on its limit", () => {
  test("holds, in whatever order the limit was summed", () => {
    fc.assert(
      fc.property(samples, (all) => {
        const [one, other] = [all, all.toReversed()].map((list) => measurementOf(list));
        const { x, n } = other.groups[0].ratios["lower-entropy"];
        expect(outcomeOf(one, { min: x / n, max: x / n })).toBe("pass");
        for (const evidence of ["estimate", "confident"] as const)
          expect(outcomeOf(one, { ...BOTH, evidence }, other)).toBe("pass");
        const relative = { maxIncrease: by(0, true), maxDecrease: by(0, true) };
        expect(outcomeOf(one, { ...relative, evidence: "estimate" }, other)).toBe("pass");
      }),
    );
  });

  test("holds as a difference of two shares", () => {
    const forks = (count: number) =>
      measurementOf(Array.from({ length: 20 }, (_, i) => ({ id: `s${i}`, positions: 100, forks: count })));
    const metric = "fork-fraction";
    expect(outcomeOf(forks(4), { metric, maxIncrease: by(0.01) }, forks(3))).toBe("pass");
    expect(outcomeOf(forks(3), { metric, maxDecrease: by(0.01) }, forks(4))).toBe("pass");
  });

  test("of a million equal entropies holds", () => {
    const all = Array.from({ length: 1000 }, (_, i) => ({ id: `s${i}`, positions: 1000, entropy: 0 }));
    const sum = Array.from({ length: 1000 }).reduce((total: number) => total + 1.4, 0);
    expect(outcomeOf(measurementOf(all.map((one) => ({ ...one, entropy: sum }))), { max: 1.4 })).toBe("pass");
  });
});

describe("a value beyond its limit", () => {
  test("by one position of a hundred million fails", () => {
    const all = [0, 1].map((i) => ({ id: `s${i}`, positions: 5e7, forks: i === 0 ? 1 : 0 }));
    expect(outcomeOf(measurementOf(all), { metric: "fork-fraction", max: 0 })).toBe("fail");
    const tenth = all.map(({ forks, ...one }) => ({ ...one, forks: forks + 5e6 }));
    expect(outcomeOf(measurementOf(tenth), { metric: "fork-fraction", max: 0.1 })).toBe("fail");
  });

  test("by a billionth of a nat fails", () => {
    const all = measurementOf([{ id: "s", positions: 1000, entropy: 1400 }]);
    expect(outcomeOf(all, { max: 1.4 - 1e-9 })).toBe("fail");
    expect(outcomeOf(all, { min: 1.4 + 1e-9 })).toBe("fail");
  });
});

test("noise in the last digits of a float32 is no change for sure", () => {
  fc.assert(
    fc.property(
      samples,
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 100, maxLength: 100 }),
      (all, noise) => {
        const noisy = all.map((one, i) => ({
          ...one,
          entropy: (one.entropy ?? 0) + Math.abs(noise[i]) * 1e-9 * one.positions,
        }));
        const rounded = (list: readonly Counted[]) => {
          const measurement = measurementOf(list);
          const [table] = measurement.samples;
          const kept = table.sums["lower-entropy"].map(Math.round);
          return { ...measurement, samples: [{ ...table, sums: { ...table.sums, "lower-entropy": kept } }] };
        };
        expect(outcomeOf(rounded(noisy), { ...BOTH, evidence: "confident" }, rounded(all))).not.toBe("fail");
      },
    ),
  );
});
