import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addSample,
  addSums,
  effectiveSamples,
  noSums,
  ratio,
  ratioVariance,
  type RatioSums,
} from "../../src/measure/ratio.ts";
import { kornGraubardInterval, tInterval } from "../../src/measure/statistics.ts";
import { randomNumbers } from "../support/random.ts";

function sumsOf(samples: readonly (readonly [x: number, n: number])[]): RatioSums {
  const sums = noSums();
  for (const [x, n] of samples) addSample(sums, x, n);
  return sums;
}

const samples = fc.array(
  fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
  { minLength: 2, maxLength: 60 },
);

describe("variance of a ratio, clustered by sample", () => {
  test("equals the definition by residuals", () => {
    fc.assert(
      fc.property(samples, (data) => {
        const sums = sumsOf(data);
        const R = data.reduce((s, [x]) => s + x, 0) / data.reduce((s, [, n]) => s + n, 0);
        const squares = data.reduce((s, [x, n]) => s + (x - R * n) ** 2, 0);
        const n = data.reduce((s, [, length]) => s + length, 0);
        const k = n ** 2 / data.reduce((s, [, length]) => s + length ** 2, 0);
        expect(ratio(sums)).toBeCloseTo(R, 12);
        expect(effectiveSamples(sums)).toBeCloseTo(k, 10);
        if (k > 1) expect(ratioVariance(sums)).toBeCloseTo(((k / (k - 1)) * squares) / n ** 2, 10);
      }),
    );
  });

  test("adding sums in any order and grouping gives the sums of one run", () => {
    fc.assert(
      fc.property(samples, fc.array(fc.nat(6)), (data, shards) => {
        const parts = new Map<number, RatioSums>();
        data.forEach(([x, n], i) => {
          const shard = shards[i % Math.max(1, shards.length)] ?? 0;
          const part = parts.get(shard) ?? noSums();
          addSample(part, x, n);
          parts.set(shard, part);
        });
        expect([...parts.values()].reverse().reduce(addSums, noSums())).toEqual(sumsOf(data));
      }),
    );
  });

  test("samples without positions are none", () => {
    expect(
      sumsOf([
        [0, 0],
        [3, 10],
      ]),
    ).toEqual(sumsOf([[3, 10]]));
  });
});

describe("Korn-Graubard interval", () => {
  test("of independent single-position samples is nearly Clopper-Pearson's", () => {
    const sums = sumsOf([
      ...Array<[number, number]>(30).fill([1, 1]),
      ...Array<[number, number]>(970).fill([0, 1]),
    ]);
    const [low, high] = kornGraubardInterval(sums) ?? [NaN, NaN];
    // scipy.stats.beta.ppf(.025, 30, 971), beta.ppf(.975, 31, 970)
    expect(low).toBeCloseTo(0.0203305, 4);
    expect(high).toBeCloseTo(0.0425514, 4);
  });

  test("is wider than the binomial where samples differ more than chance", () => {
    const clustered = sumsOf([
      ...Array<[number, number]>(10).fill([10, 100]),
      ...Array<[number, number]>(10).fill([0, 100]),
    ]);
    const even = sumsOf(Array<[number, number]>(20).fill([5, 100]));
    const width = ([low, high]: readonly [number, number]) => high - low;
    expect(width(kornGraubardInterval(clustered) ?? [0, 0])).toBeGreaterThan(
      2 * width(kornGraubardInterval(even) ?? [0, 0]),
    );
  });

  test.each([
    ["no hit", 0, [0, 0.0005]],
    ["only hits", 500, [0.9995, 1]],
  ])("stays sane with %s", (_, x, [low, high]) => {
    const interval = kornGraubardInterval(sumsOf(Array<[number, number]>(20).fill([x, 500]))) ?? [NaN, NaN];
    expect(interval[0]).toBeGreaterThanOrEqual(low);
    expect(interval[1]).toBeLessThanOrEqual(high);
    expect(interval[1] - interval[0]).toBeGreaterThan(1e-4);
  });

  test("always holds the estimate, within 0..1", () => {
    fc.assert(
      fc.property(samples, (data) => {
        const sums = sumsOf(data);
        const [low, high] = kornGraubardInterval(sums) ?? [0, 1];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(ratio(sums) + 1e-12);
        expect(high).toBeGreaterThanOrEqual(ratio(sums) - 1e-12);
      }),
    );
  });

  test("one sample gives none", () => {
    expect(kornGraubardInterval(sumsOf([[3, 100]]))).toBeNull();
    expect(tInterval(sumsOf([[3, 100]]))).toBeNull();
  });
});

test("t interval of samples of one position is the textbook's", () => {
  // scipy.stats.t.interval(.95, 4, loc=3, scale=sem([1, 2, 3, 4, 5]))
  const [low, high] = tInterval(sumsOf([1, 2, 3, 4, 5].map((x) => [x, 1]))) ?? [NaN, NaN];
  expect(low).toBeCloseTo(1.036757, 5);
  expect(high).toBeCloseTo(4.963243, 5);
});

describe("samples of unequal lengths", () => {
  test("count for fewer; equal ones for as many as there are", () => {
    expect(effectiveSamples(sumsOf([[1, 30], [0, 10], [2, 20]]))).toBeCloseTo(60 ** 2 / 1400, 12); // prettier-ignore
    for (const m of [2, 3, 49, 1000])
      expect(effectiveSamples(sumsOf(Array<[number, number]>(m).fill([1, 337])))).toBe(m);
  });

  test("have the intervals of their effective number", () => {
    const sums = sumsOf([[9, 400], [4, 100], [2, 100], [0, 50], [7, 150], [1, 200]]); // prettier-ignore
    // numpy, scipy: k = 1000**2 / 245000, R = 0.023, var = k / (k - 1) * sum((x - R * n)**2) / 1000**2,
    // R -+ t.ppf(.975, k - 1) * var**.5
    const [low, high] = tInterval(sums) ?? [NaN, NaN];
    expect(low).toBeCloseTo(0.0032678, 6);
    expect(high).toBeCloseTo(0.0427322, 6);
    // n* = min(1000, R * (1 - R) / var) * (t.ppf(.975, 999) / t.ppf(.975, k - 1))**2,
    // beta.ppf(.025, R * n*, n* - R * n* + 1), beta.ppf(.975, R * n* + 1, n* - R * n*)
    const [least, most] = kornGraubardInterval(sums) ?? [NaN, NaN];
    expect(least).toBeCloseTo(0.0076282, 6);
    expect(most).toBeCloseTo(0.0524088, 6);
  });

  test("one that is nearly all there is says nothing of how others would be", () => {
    const sums = sumsOf([[50_000, 1e6], ...Array<[number, number]>(30).fill([0, 1])]);
    expect([kornGraubardInterval(sums), tInterval(sums)]).toEqual([null, null]);
  });

  test("are covered by the interval about as often as it says", () => {
    const next = randomNumbers(5);
    const [runs, share, spread] = [1000, 0.05, 1.2];
    const lengthOf = () => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.ceil(100 * Math.exp(spread * normal));
    };
    let [held, given] = [0, 0];
    for (let i = 0; i < runs; i++) {
      const sums = noSums();
      for (let sample = 0; sample < 20; sample++) {
        const [n, own] = [lengthOf(), share * (0.5 + next())];
        let x = 0;
        for (let position = 0; position < n; position++) if (next() < own) x++;
        addSample(sums, x, n);
      }
      const interval = kornGraubardInterval(sums);
      if (interval === null) continue;
      given++;
      if (interval[0] <= share && share <= interval[1]) held++;
    }
    expect(given / runs).toBeGreaterThan(0.98);
    expect(held / given).toBeGreaterThan(0.935);
  });
});
