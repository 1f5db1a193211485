import { describe, expect, test } from "vitest";
import { emptyGroup } from "../../src/measure/measurement.ts";
import { METRICS, metricNamed } from "../../src/measure/metrics.ts";
import { addSample } from "../../src/measure/ratio.ts";
import { cellOf, jointOf, overlap } from "../../src/measure/shift/joint.ts";
import { kornGraubardInterval, tInterval } from "../../src/measure/statistics.ts";
import { summarise, sumsOf } from "../../src/measure/summarise.ts";

/** Every quantity of the run is this much of each of ten samples of ten positions. */
function groupOf(values: readonly number[]) {
  const group = emptyGroup("all");
  for (const sums of Object.values(group.ratios)) for (const x of values) addSample(sums, x, 10);
  return group;
}

const runMetric = (name: string) => {
  const metric = METRICS.find((one) => one.name === name);
  if (metric === undefined || !("low" in metric.from)) throw new Error(`no ratio ${name}`);
  return { metric, from: metric.from };
};

describe("the sampling interval", () => {
  const group = groupOf([1, 0, 2, 3, 1, 0, 0, 2, 1, 4]);

  test.each([
    ["fork-fraction", kornGraubardInterval],
    ["undecided", kornGraubardInterval],
    ["near-deterministic", kornGraubardInterval],
    ["mean-entropy", tInterval],
    ["covered-mass", tInterval],
    ["surprisal", tInterval],
    ["length", tInterval],
  ] as const)("of %s is that of its kind", (name, intervalOf) => {
    const { metric, from } = runMetric(name);
    const sums = sumsOf(group, from.low);
    expect(summarise(group, metric)?.interval).toEqual(sums && intervalOf(sums));
    expect(summarise(group, metric, 0.2)?.interval).toEqual(sums && intervalOf(sums, 0.2));
  });

  test("of the perplexity is the surprisal's, transformed", () => {
    const [low, high] = summarise(group, metricNamed("surprisal"))?.interval ?? [NaN, NaN];
    expect(summarise(group, metricNamed("perplexity"))?.interval).toEqual([Math.exp(low), Math.exp(high)]);
  });

  test("does not reach beyond what the metric can be", () => {
    const rare = groupOf([9, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(tInterval(rare.ratios.surprisal)?.[0]).toBeLessThan(0);
    expect(summarise(rare, metricNamed("surprisal"))?.interval?.[0]).toBe(0);
    expect(summarise(rare, metricNamed("perplexity"))?.interval?.[0]).toBe(1);
    const nearly = groupOf([10, 10, 10, 10, 10, 10, 10, 10, 10, 5]);
    expect(tInterval(nearly.ratios["covered-mass"])?.[1]).toBeGreaterThan(1);
    expect(summarise(nearly, metricNamed("covered-mass"))?.interval?.[1]).toBe(1);
    expect(summarise(nearly, metricNamed("mean-entropy"))?.interval?.[1]).toBeGreaterThan(1);
  });
});

test("a quantile is the bin that holds it, by nearest rank, of the lower and of the upper entropies", () => {
  const group = emptyGroup("all");
  group.histogram.low.push(5, 4, 0, 1);
  group.histogram.high.push(0, 5, 4, 0, 1);
  const ends = (name: "entropy-p50" | "entropy-p80" | "entropy-p99") => {
    const { low, high } = summarise(group, metricNamed(name)) ?? { low: NaN, high: NaN };
    return [low, high];
  };
  expect(ends("entropy-p50")).toEqual([0, 0.002]);
  expect(ends("entropy-p80")).toEqual([0.001, 0.003]);
  expect(ends("entropy-p99")).toEqual([0.003, 0.005]);
  expect(summarise(emptyGroup("all"), metricNamed("entropy-p50"))).toBeNull();
});

describe("the overlap of the most uncertain", () => {
  const of = (pairs: readonly (readonly [base: number, tuned: number])[]) => {
    const counts = new Map<number, number>();
    for (const pair of pairs) counts.set(cellOf(...pair), (counts.get(cellOf(...pair)) ?? 0) + 1);
    return overlap(jointOf(counts), 0.2);
  };
  const sure = Array.from({ length: 7 }, (): [number, number] => [0, 0]);

  test("is exact where their bins end with them", () => {
    expect(of([...sure, [3, 3], [2, 1], [1, 2]])).toEqual({ estimate: 0.5, low: 0.5, high: 0.5 });
    expect(of([...sure, [0, 0], [3, 3], [2, 4]])).toEqual({ estimate: 1, low: 1, high: 1 });
    expect(of([...sure, [0, 4], [3, 3], [2, 0]])).toEqual({ estimate: 0.5, low: 0.5, high: 0.5 });
  });

  test("counts the positions in the bin in which they end as none, in part, and all", () => {
    // Two of ten: in the base any of them; in the tuned one, the first and any of the others.
    const found = of([...sure, [0, 0], [0, 0], [0, 3]]);
    expect(found).toMatchObject({ low: 0, high: 1 });
    expect(found?.estimate).toBeCloseTo((0.2 * 1 + 9 * 0.2 * (1 / 9)) / 2, 12);
  });

  test("is of nothing where there is no position", () => {
    expect(of([])).toBeNull();
  });
});
