import fc from "fast-check";
import { Readable } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { Accumulator } from "../../src/measure/accumulator.ts";
import { difference } from "../../src/measure/difference.ts";
import { merge, type Measurement } from "../../src/measure/measurement.ts";
import { METRICS } from "../../src/measure/metrics.ts";
import { summarise } from "../../src/measure/summarise.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { read } from "../../src/read/read.ts";

const SHARDS = 8;
const SETTINGS = { threshold: 1.4, vocabularySize: 512 };

/** Each sample of fixtures/stories measured alone. */
const samples: Measurement[] = [];
let one: Measurement;

beforeAll(async () => {
  const options = {
    formats: FORMATS,
    cwd: process.cwd(),
    stdin: Readable.from([]),
    groupBy: { field: "suite" },
  };
  const whole = new Accumulator(SETTINGS);
  let alone = new Accumulator(SETTINGS);
  for await (const part of read(["fixtures/stories/stories.jsonl.gz"], options)) {
    if (part.kind === "positions") for (const to of [whole, alone]) to.add(part.sample, part.positions);
    if (part.kind !== "sample") continue;
    for (const to of [whole, alone]) to.end(part.sample, part);
    samples.push(alone.measurement());
    alone = new Accumulator(SETTINGS);
  }
  one = whole.measurement();
});

/** Merges in the order and grouping that the picks say: each takes two of what is left. */
function merged(parts: readonly Measurement[], picks: readonly number[]): Measurement {
  const left = [...parts];
  for (let step = 0; left.length > 1; step++) {
    const [a] = left.splice((picks[2 * step] ?? 0) % left.length, 1);
    const [b] = left.splice((picks[2 * step + 1] ?? 0) % left.length, 1);
    left.push(merge([a, b]));
  }
  return left[0] ?? new Accumulator(SETTINGS).measurement();
}

test("eight shards of real logprobs, in any order and grouping, are one run", () => {
  expect(samples).toHaveLength(50);
  const shardOf = fc.array(fc.nat(SHARDS - 1), { minLength: 50, maxLength: 50 });
  const picks = fc.array(fc.nat(), { minLength: 2 * SHARDS, maxLength: 2 * SHARDS });
  fc.assert(
    fc.property(shardOf, picks, (shards, order) => {
      const parts = Array.from({ length: SHARDS }, (_, shard) =>
        merged(samples.filter((__, i) => shards[i] === shard), []),
      ); // prettier-ignore
      const all = merged(parts, order);
      expect(all.samples).toEqual(one.samples);
      expect(all.fingerprint).toEqual(one.fingerprint);
      expect(all.groups.map(({ name }) => name)).toEqual(["all", "people", "things"]);
      for (const [i, group] of all.groups.entries()) {
        expect(group.histogram).toEqual(one.groups[i].histogram);
        for (const count of ["fork", "possible-fork", "undecided", "near-deterministic"] as const) {
          expect(group.ratios[count]).toEqual(one.groups[i].ratios[count]);
        }
        for (const metric of METRICS.filter(({ of }) => of === "run")) {
          const [ours, theirs] = [summarise(group, metric), summarise(one.groups[i], metric)];
          const ends = (value: typeof ours) => [value?.low, value?.high, ...(value?.interval ?? [])];
          for (const [at, end] of ends(ours).entries()) {
            expect(Math.abs((end ?? NaN) - (ends(theirs)[at] ?? NaN))).toBeLessThanOrEqual(1e-9);
          }
          expect(difference(all, one, group.name, metric)?.estimate).toBeCloseTo(0, 9);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("merging all at once gives the bits of merging one after the other", () => {
  const inOrder = fc.shuffledSubarray(samples, { minLength: 1 });
  fc.assert(
    fc.property(inOrder, (parts) => {
      expect(merge(parts)).toStrictEqual(parts.reduce((a, b) => merge([a, b])));
    }),
    { numRuns: 50 },
  );
});
