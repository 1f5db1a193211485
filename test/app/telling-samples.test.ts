import fc from "fast-check";
import { expect, test } from "vitest";
import { TellingSamples, type Candidate } from "../../src/app/page/telling-samples.ts";
import { shortened } from "../../src/read/shortened.ts";
import { ALL } from "../../src/measure/measurement.ts";
import type { SampleEnd } from "../../src/read/reading.ts";
import { measurementOf } from "../support/measure.ts";

const endOf = (id: string, path = "run.jsonl"): SampleEnd => ({
  kind: "sample",
  sample: 0,
  id,
  hasOwnId: true,
  format: "openai-chat",
  location: { path, line: 1, offset: 0, length: 100, ordinal: 0 },
});

const resultOf = (id: string, positions: number, forks: number) => ({
  name: { group: ALL, id },
  positions,
  forks,
  notDistributions: 0,
  peak: { position: 0, low: 1, high: 1 },
});

const idsOf = (chosen: readonly Candidate[]) => chosen.map(({ id }) => id);

test("the samples with the most forks come first; a short one does not lead by chance", () => {
  const telling = new TellingSamples(5);
  telling.offer(endOf("quiet"), resultOf("quiet", 1000, 10));
  telling.offer(endOf("one token"), resultOf("one token", 1, 1));
  telling.offer(endOf("forks"), resultOf("forks", 1000, 300));
  telling.offer(endOf("empty"), resultOf("empty", 0, 0));
  expect(idsOf(telling.chosen)).toEqual(["forks", "one token", "quiet"]);
  expect(telling.count).toBe(3);
});

test("of samples with the same id the later ones are numbered, and a long id stays as it is", () => {
  const telling = new TellingSamples(5);
  const long = "long/".repeat(20);
  telling.offer(endOf("q"), resultOf("q", 10, 3));
  telling.offer(endOf("q"), resultOf("q (2)", 10, 2));
  telling.offer(endOf(long), resultOf(shortened(long), 10, 1));
  expect(idsOf(telling.chosen)).toEqual(["q", "q (2)", long]);
});

test("half are chosen by their change against the baseline, up or down", () => {
  const baseline = measurementOf([
    { id: "fell", positions: 1000, forks: 500 },
    { id: "same", positions: 1000, forks: 300 },
  ]);
  const telling = new TellingSamples(5, baseline);
  telling.offer(endOf("same"), resultOf("same", 1000, 300));
  telling.offer(endOf("fell"), resultOf("fell", 1000, 250));
  telling.offer(endOf("new"), resultOf("new", 1000, 100));
  expect(telling.chosen.map(({ id, change }) => [id, change])).toEqual([
    ["fell", -0.25],
    ["same", 0],
    ["new", undefined],
  ]);
});

test("what cannot be read again is counted, and not chosen", () => {
  const telling = new TellingSamples(5);
  telling.offer(endOf("piped", "-"), resultOf("piped", 10, 1));
  expect(telling).toMatchObject({ unreadable: 1, count: 1, chosen: [] });
});

test("however many are offered, those that are kept fit into the budget, and are the best", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 60 }), (lengths) => {
      const telling = new TellingSamples(1);
      const forks = lengths.map((length, i) => Math.floor(length * ((i * 0.37) % 1)));
      lengths.forEach((length, i) => {
        telling.offer(endOf(String(i)), resultOf(String(i), length, forks[i]));
      });
      const { chosen } = telling;
      const score = (i: number) => forks[i] / (lengths[i] + 50);
      const scores = idsOf(chosen).map((id) => score(Number(id)));
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores[0]).toBe(Math.max(...lengths.map((_, i) => score(i))));
      const positions = chosen.map((one) => one.positions);
      expect(positions.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeLessThan(1_000_000 / 20);
    }),
  );
});
