import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Accumulator } from "../../src/measure/accumulator.ts";
import { merge, type GroupMeasurement, type Measurement } from "../../src/measure/measurement.ts";
import { METRICS, metricNamed } from "../../src/measure/metrics.ts";
import { Listing, type Positions } from "../../src/measure/positions.ts";
import { QUANTITIES } from "../../src/measure/quantities.ts";
import { summarise } from "../../src/measure/summarise.ts";

const facts = (group?: string) => ({ id: "q", group, format: "test" });

const SETTINGS = { threshold: 1, vocabularySize: 100 };

/** A block of whole distributions. */
function blockOf(
  distributions: readonly (readonly number[])[],
  chosen: readonly number[] = [],
  first = 0,
): Positions {
  const entries = distributions.map((row) => row.filter((p) => p > 0).map(Math.log));
  let end = 0;
  return {
    count: entries.length,
    logprobs: Float64Array.from(entries.flat()),
    ends: Uint32Array.from(entries, (row) => (end += row.length)),
    chosen: Float64Array.from(entries, (_, i) => Math.log(chosen[i] ?? NaN)),
    listing: new Uint8Array(entries.length).fill(Listing.Complete),
    index: Uint32Array.from(entries, (_, i) => first + i),
  };
}

const group = (measurement: Measurement, name = "all"): GroupMeasurement => {
  const found = measurement.groups.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no group ${name}`);
  return found;
};

const FLAT = [0.25, 0.25, 0.25, 0.25];
const SURE = [1];

describe("an accumulator", () => {
  test("counts forks strictly above the threshold", () => {
    const accumulator = new Accumulator({ threshold: Math.log(4), vocabularySize: 100 });
    accumulator.add(0, blockOf([FLAT, [0.2, 0.2, 0.2, 0.2, 0.2], SURE]));
    accumulator.end(0, facts());
    expect(group(accumulator.measurement()).ratios.fork).toMatchObject({ m: 1, n: 3, x: 1 });
  });

  test("sums blocks of alternating samples, and puts each into its group at its end", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.add(0, blockOf([FLAT]));
    accumulator.add(1, blockOf([SURE, SURE]));
    accumulator.add(0, blockOf([SURE]));
    accumulator.end(1, facts("b"));
    accumulator.end(0, facts("a"));
    const measurement = accumulator.measurement();
    expect(measurement.groups.map(({ name }) => name)).toEqual(["all", "a", "b"]);
    expect(group(measurement, "a").ratios.fork).toMatchObject({ m: 1, n: 2, x: 1 });
    expect(group(measurement, "b").ratios.fork).toMatchObject({ m: 1, n: 2, x: 0 });
    expect(group(measurement).ratios.fork).toMatchObject({ m: 2, n: 4, x: 1 });
  });

  test("a sample of any length has all its positions in the histograms of both its groups", () => {
    const accumulator = new Accumulator(SETTINGS);
    const block = blockOf(Array.from({ length: 1000 }, (_, i) => (i % 4 === 0 ? FLAT : SURE)));
    for (let i = 0; i < 100; i++) accumulator.add(0, block);
    accumulator.end(0, facts("long"));
    accumulator.add(1, blockOf([FLAT]));
    accumulator.end(1, facts("short"));
    for (const [name, flat, sure] of [
      ["all", 25_001, 75_000],
      ["long", 25_000, 75_000],
      ["short", 1, 0],
    ] as const) {
      const { low, high } = group(accumulator.measurement(), name).histogram;
      for (const histogram of [low, high]) {
        expect(histogram.at(-1)).toBe(flat);
        expect(histogram[0]).toBe(sure);
        expect(histogram.reduce((sum, positions) => sum + positions)).toBe(flat + sure);
      }
    }
  });

  test("a group that is called all does not count twice", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.add(0, blockOf([FLAT]));
    accumulator.end(0, facts("all"));
    expect(accumulator.measurement().groups.map(({ name }) => name)).toEqual(["all", "all (group)"]);
    expect(group(accumulator.measurement()).ratios.fork.n).toBe(1);
  });

  test("refuses to group by a field that tells all samples apart", () => {
    const accumulator = new Accumulator(SETTINGS);
    expect(() => {
      for (let i = 0; i < 2000; i++) accumulator.end(i, facts(`q${i}`));
    }).toThrow("more than 1000 groups");
  });

  test("leaves out what is not a distribution, and says how many", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.add(0, blockOf([FLAT, [0.9, 0.9]]));
    expect(accumulator.end(0, facts())).toMatchObject({ positions: 1, notDistributions: 1 });
    expect(group(accumulator.measurement()).ratios.fork.n).toBe(1);
  });

  test("a sample without a usable position is none", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.end(0, facts());
    expect(group(accumulator.measurement()).ratios.fork.m).toBe(0);
    for (const metric of METRICS) expect(summarise(group(accumulator.measurement()), metric)).toBeNull();
  });

  test("finds the most uncertain position, counting all positions of the sample", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.add(0, blockOf([SURE, [0.5, 0.5]]));
    accumulator.add(0, blockOf([[0.9, 0.9], FLAT], [], 2));
    expect(accumulator.end(0, facts()).peak).toMatchObject({
      position: 3,
      low: expect.closeTo(Math.log(4), 12) as number,
    });
  });

  test("a list's mass is 1 at most, whatever its probabilities were rounded to", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.add(0, blockOf([[0.5004, 0.5], [0.5, 0.4996]])); // prettier-ignore
    accumulator.add(1, blockOf([[0.5004, 0.5], [0.5004, 0.5]])); // prettier-ignore
    accumulator.end(0, facts());
    accumulator.end(1, { ...facts(), id: "r" });
    const mass = summarise(group(accumulator.measurement()), metricNamed("covered-mass"));
    expect(mass?.estimate).toBeCloseTo((3 + 0.9996) / 4, 12);
    expect(mass?.interval?.[0]).toBeLessThan(mass?.low ?? 0);
    expect(mass?.interval?.[1]).toBe(1);
  });

  test("surprisal counts only where the chosen token is known", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.add(0, blockOf([FLAT, FLAT, FLAT], [0.25, NaN, 0.25]));
    accumulator.end(0, facts());
    const measured = group(accumulator.measurement());
    expect(measured.ratios.surprisal).toMatchObject({ n: 2 });
    expect(summarise(measured, metricNamed("perplexity"))?.estimate).toBeCloseTo(4, 12);
  });
});

test("the metrics of the proof of concept's ten distributions", () => {
  const rows = [
    [0.97, 0.02, 0.01], [0.92, 0.05, 0.02, 0.01], [0.88, 0.07, 0.03, 0.01, 0.01], [0.33, 0.31, 0.22, 0.1, 0.04],
    [0.91, 0.06, 0.02, 0.01], [0.28, 0.27, 0.25, 0.15, 0.05], [0.95, 0.03, 0.01, 0.01], [0.89, 0.07, 0.03, 0.01],
    [0.94, 0.04, 0.01, 0.01], [0.26, 0.25, 0.24, 0.15, 0.1],
  ]; // prettier-ignore
  const accumulator = new Accumulator({ threshold: Math.LN2, vocabularySize: 262_144 });
  accumulator.add(0, blockOf(rows));
  accumulator.end(0, facts());
  const measured = group(accumulator.measurement());
  const valueOf = (name: Parameters<typeof metricNamed>[0]) => summarise(measured, metricNamed(name));
  expect(valueOf("fork-fraction")).toEqual({ estimate: 0.3, low: 0.3, high: 0.3, interval: null });
  const bits = [0.2219, 0.5061, 0.7155, 2.0501, 0.5467, 2.1509, 0.3549, 0.6364, 0.4025, 2.2422];
  const mean = (bits.reduce((sum, h) => sum + h) / bits.length) * Math.LN2;
  expect(valueOf("mean-entropy")?.estimate).toBeCloseTo(mean, 4);
  expect(valueOf("entropy-p50")?.low).toBeCloseTo(0.5467 * Math.LN2, 2);
  expect(valueOf("entropy-p99")?.high).toBeCloseTo(2.2422 * Math.LN2, 2);
  expect(valueOf("undecided")?.high).toBe(0);
  expect(valueOf("covered-mass")?.estimate).toBeCloseTo(1, 12);
  expect(valueOf("length")?.estimate).toBe(10);
});

describe("merging", () => {
  const row = fc.constantFrom(FLAT, SURE, [0.5, 0.5], [0.7, 0.1, 0.1, 0.1], [0.99, 0.01]);
  const sample = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    group: fc.constantFrom("a", "b", undefined),
  });
  type Sample = typeof sample extends fc.Arbitrary<infer S> ? S : never;

  const measure = (samples: readonly (Sample & { id?: number })[]) => {
    const accumulator = new Accumulator(SETTINGS);
    samples.forEach(({ rows, group: name, id }, i) => {
      accumulator.add(i, blockOf(rows));
      accumulator.end(i, { ...facts(name), id: `q${id ?? i}` });
    });
    return accumulator.measurement();
  };

  test("any split, order and grouping of shards counts what one run counts", () => {
    fc.assert(
      fc.property(
        fc.array(sample, { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(3)),
        (unnamed, shardOf) => {
          const samples = unnamed.map((one, id) => ({ ...one, id }));
          const shards = [0, 1, 2, 3].map((shard) =>
            measure(samples.filter((_, i) => (shardOf[i] ?? 0) === shard)),
          );
          const [a, b, c, d] = shards;
          const one = measure(samples);
          for (const merged of [merge([merge([a, b]), merge([c, d])]), merge([d, merge([c, b, a])])]) {
            expect(merged.groups.map(({ name }) => name)).toEqual(one.groups.map(({ name }) => name));
            for (const { name } of one.groups) {
              expect(group(merged, name).histogram).toEqual(group(one, name).histogram);
              for (const quantity of QUANTITIES) {
                const [ours, theirs] = [
                  group(merged, name).ratios[quantity],
                  group(one, name).ratios[quantity],
                ];
                for (const sum of ["m", "n", "nn", "x", "xx", "xn"] as const) {
                  expect(ours[sum]).toBeCloseTo(theirs[sum], 9);
                }
              }
              expect(group(merged, name).ratios.fork).toEqual(group(one, name).ratios.fork);
            }
            expect(merged.samples).toEqual(one.samples);
            expect(merged.fingerprint).toEqual(one.fingerprint);
          }
        },
      ),
    );
  });

  test.each([
    ["threshold", { ...SETTINGS, threshold: 2 }],
    ["vocabularySize", { ...SETTINGS, vocabularySize: 101 }],
  ])("refuses another %s", (field, settings) => {
    expect(() => merge([measure([]), new Accumulator(settings).measurement()])).toThrow(field);
  });
});
