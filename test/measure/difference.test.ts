import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference, differenceInterval } from "../../src/measure/difference.ts";
import { metricNamed } from "../../src/measure/metrics.ts";
import { measurementOf, type Counted } from "../support/measure.ts";

const FORKS = metricNamed("fork-fraction");

const run = (name: (i: number) => string, counts: readonly (readonly [n: number, x: number])[]) =>
  counts.map(([positions, forks], i): Counted => ({ id: name(i), positions, forks }));

const counts = fc.array(
  fc.integer({ min: 1, max: 50 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }))),
  { minLength: 2, maxLength: 12 },
);

/** e_i / sum n, as the textbook has it. */
function deviations(of: readonly (readonly [number, number])[]) {
  const n = of.reduce((sum, [positions]) => sum + positions, 0);
  const R = of.reduce((sum, [, x]) => sum + x, 0) / n;
  return { R, e: of.map(([positions, x]) => (x - R * positions) / n) };
}

/** Kish's effective number of samples of these weights. */
const effective = (weights: readonly number[]) =>
  weights.reduce((sum, weight) => sum + weight) ** 2 / squares(weights);

const lengths = (of: readonly (readonly [number, number])[]) => of.map(([positions]) => positions);

const shares = (of: readonly (readonly [number, number])[]) => {
  const n = lengths(of).reduce((sum, positions) => sum + positions);
  return lengths(of).map((positions) => positions / n);
};

const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);

describe("the difference of two runs", () => {
  test("all paired: the paired t of docs/mathematics.md", () => {
    fc.assert(
      fc.property(counts, fc.array(fc.nat(50), { minLength: 12, maxLength: 12 }), (before, forks) => {
        const after = before.map(([n], i) => {
          const positions = n + (i % 3);
          return [positions, Math.min(positions, forks[i])] as const;
        });
        const name = (i: number) => `q${i}`;
        const by = difference(
          measurementOf(run(name, after)),
          measurementOf(run(name, before)),
          "all",
          FORKS,
        );
        const [a, b] = [deviations(after), deviations(before)];
        const [ka, kb] = [after, before].map((of) => effective(lengths(of)));
        expect(by?.pairs).toBe(before.length);
        expect(by?.estimate).toBeCloseTo(a.R - b.R, 12);
        if (Math.min(ka, kb) < 2) {
          expect(by?.standardError).toBeNull();
          return;
        }
        const [wa, wb] = [ka, kb].map((k) => Math.sqrt(k / (k - 1)));
        const variance = squares(a.e.map((e, i) => wa * e - wb * b.e[i]));
        expect(by?.standardError).toBeCloseTo(Math.sqrt(variance), 12);
        const theirs = shares(before);
        const k = effective(shares(after).map((share, i) => share + theirs[i]));
        if (variance > 0) expect(by?.degreesOfFreedom).toBeCloseTo(Math.max(1, k - 1), 6);
      }),
    );
  });

  test("none paired: Welch", () => {
    fc.assert(
      fc.property(counts, counts, (after, before) => {
        const ours = measurementOf(run((i) => `a${i}`, after));
        const by = difference(ours, measurementOf(run((i) => `b${i}`, before)), "all", FORKS);
        const [ka, kb] = [after, before].map((of) => effective(lengths(of)));
        expect(by?.pairs).toBe(0);
        if (Math.min(ka, kb) < 2) {
          expect(by?.standardError).toBeNull();
          return;
        }
        const v = [
          (ka / (ka - 1)) * squares(deviations(after).e),
          (kb / (kb - 1)) * squares(deviations(before).e),
        ];
        const total = v[0] + v[1];
        expect(by?.standardError).toBeCloseTo(Math.sqrt(total), 12);
        if (total > 1e-12) {
          const df = total ** 2 / (v[0] ** 2 / (ka - 1) + v[1] ** 2 / (kb - 1));
          expect(by?.degreesOfFreedom).toBeCloseTo(df, 6);
        }
      }),
    );
  });

  test("a case by hand: three pairs and one of each alone", () => {
    const ours = measurementOf(run((i) => `q${i}`, [[10, 1], [10, 3], [10, 2], [10, 6]])); // prettier-ignore
    const theirs = measurementOf(run((i) => `q${i + 1}`, [[10, 3], [10, 1], [10, 4], [10, 0]])); // prettier-ignore
    const by = difference(ours, theirs, "all", FORKS);
    // R = 0.3 and 0.2; a = (-2, 0, -1, 3) / 40, b = (1, -1, 2, -2) / 40 for q1..q4; all times sqrt(4/3).
    const parts = [(0 - 1) ** 2 + (-1 + 1) ** 2 + (3 - 2) ** 2, 4, 4].map((sum) => (sum / 1600) * (4 / 3));
    const variance = parts.reduce((sum, part) => sum + part);
    expect(by?.estimate).toBeCloseTo(0.1, 12);
    expect(by?.standardError).toBeCloseTo(Math.sqrt(variance), 12);
    expect(by?.degreesOfFreedom).toBeCloseTo(
      variance ** 2 / (parts[0] ** 2 / 2 + parts[1] ** 2 + parts[2] ** 2),
      9,
    );
  });

  test("identical runs do not differ, and that is certain", () => {
    const same = measurementOf(run((i) => `q${i}`, [[10, 1], [20, 3], [10, 2]])); // prettier-ignore
    const by = difference(same, same, "all", FORKS);
    expect(by).toMatchObject({ estimate: 0, standardError: 0, pairs: 3 });
    expect(by && differenceInterval(by)).toEqual([0, 0]);
  });

  test("samples are paired within their groups only", () => {
    const ours = measurementOf([{ id: "q", group: "a", positions: 10 }, { id: "r", group: "a", positions: 10 }]); // prettier-ignore
    const theirs = measurementOf([{ id: "q", group: "b", positions: 10 }, { id: "r", group: "a", positions: 10 }]); // prettier-ignore
    expect(difference(ours, theirs, "all", FORKS)?.pairs).toBe(1);
    expect(difference(ours, theirs, "b", FORKS)).toBeNull();
  });

  test("a group's is of its own samples, and that of all of all", () => {
    const even = (id: string, i: number): Counted => ({ id, group: "even", positions: 10, forks: 3 + (i % 2) }); // prettier-ignore
    const wild = (id: string, i: number): Counted => ({ id, group: "wild", positions: 10, forks: i % 2 === 0 ? 0 : 9 }); // prettier-ignore
    const samples = (name: string, of: readonly (typeof even)[]) =>
      of.flatMap((one, kind) => Array.from({ length: 8 }, (_, i) => one(`${name}${kind}${i}`, i)));
    const errorOf = (of: readonly (typeof even)[], group: string) =>
      difference(measurementOf(samples("r", of)), measurementOf(samples("b", of)), group, FORKS)?.standardError ?? NaN; // prettier-ignore
    expect(errorOf([even, wild], "even")).toBe(errorOf([even], "all"));
    expect(errorOf([even, wild], "wild")).toBe(errorOf([wild], "all"));
    expect(errorOf([even, wild], "all")).toBeGreaterThan(2 * errorOf([even, wild], "even"));
  });

  test("of the perplexity is the surprisal's, by its slope", () => {
    const surprising = (entropies: readonly number[]) => {
      const measurement = measurementOf(entropies.map((entropy, i) => ({ id: `q${i}`, positions: 10, entropy }))); // prettier-ignore
      return {
        ...measurement,
        groups: measurement.groups.map((group) => ({ ...group, ratios: { ...group.ratios, surprisal: group.ratios["lower-entropy"] } })), // prettier-ignore
        samples: measurement.samples.map((table) => ({ ...table, unknown: table.unknown.map(() => 0), sums: { ...table.sums, surprisal: table.sums["lower-entropy"] } })), // prettier-ignore
      };
    };
    const [ours, theirs] = [surprising([5, 9, 14, 4]), surprising([8, 8, 8, 8])];
    const [surprisal, perplexity] = (["surprisal", "perplexity"] as const).map((name) =>
      difference(ours, theirs, "all", metricNamed(name)),
    );
    expect(surprisal?.estimate).toBeCloseTo(0, 12);
    expect(surprisal?.standardError).toBeGreaterThan(0.1);
    expect((perplexity?.standardError ?? NaN) / (surprisal?.standardError ?? NaN)).toBeCloseTo(Math.exp(0.8), 6); // prettier-ignore
    const scaled = difference(theirs, ours, "all", metricNamed("perplexity"), 2);
    expect(scaled?.estimate).toBeCloseTo(-Math.exp(0.8), 12);
    expect(scaled?.standardError).toBeCloseTo(2 * (perplexity?.standardError ?? NaN), 9);
  });

  test("mean entropy and length, paired; a quantile has an estimate and no error", () => {
    const ours = measurementOf([{ id: "q", positions: 10, entropy: 5 }, { id: "r", positions: 10, entropy: 7 }]); // prettier-ignore
    const theirs = measurementOf([{ id: "q", positions: 20, entropy: 6 }, { id: "r", positions: 20, entropy: 6 }]); // prettier-ignore
    expect(difference(ours, theirs, "all", metricNamed("mean-entropy"))?.estimate).toBeCloseTo(0.3, 12);
    expect(difference(ours, theirs, "all", metricNamed("length"))).toMatchObject({
      estimate: -10,
      standardError: 0,
    });
    expect(difference(ours, theirs, "all", metricNamed("entropy-p90"))?.standardError).toBeNull();
    expect(difference(ours, theirs, "all", metricNamed("surprisal"))).toBeNull();
  });
});

test("the interval is that of t", () => {
  const by = { estimate: 0.1, standardError: 0.02, degreesOfFreedom: 9, pairs: 10 };
  const half = tQuantile(0.975, 9) * 0.02;
  expect(differenceInterval(by)).toEqual([0.1 - half, 0.1 + half]);
  expect(differenceInterval({ ...by, standardError: null })).toBeNull();
});
