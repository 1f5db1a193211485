import { describe, expect, test } from "vitest";
import { mostMoved } from "../../src/measure/moved.ts";
import { atThreshold } from "../../src/measure/threshold.ts";
import { measurementOf } from "../support/measure.ts";

const sample = (id: string, forks: number, positions = 100, group?: string) => ({
  id,
  positions,
  forks,
  ...(group !== undefined && { group }),
});

const ids = (...args: Parameters<typeof mostMoved>) => mostMoved(...args).map(({ id }) => id);

describe("with a baseline", () => {
  const baseline = measurementOf([sample("a", 10), sample("b", 10), sample("c", 10), sample("gone", 90)]);

  test("the samples whose fork fraction moved most lead, either way, with both", () => {
    const run = measurementOf([sample("a", 11), sample("b", 2), sample("c", 40), sample("new", 99)]);
    expect(ids(run, baseline, undefined, 9)).toEqual(["c", "b", "a"]);
    expect(mostMoved(run, baseline, undefined, 1)).toEqual([
      {
        group: "all",
        id: "c",
        now: { positions: 100, low: 0.4, high: 0.4 },
        then: { positions: 100, low: 0.1, high: 0.1 },
      },
    ]);
  });

  test("one fork in a short answer does not hide many in a long one", () => {
    const then = measurementOf([sample("short", 0, 3), sample("long", 4, 200)]);
    const now = measurementOf([sample("short", 1, 3), sample("long", 34, 200)]);
    expect(ids(now, then, undefined, 9)).toEqual(["long", "short"]);
  });

  test("what did not move is not told", () => {
    expect(ids(baseline, baseline, undefined, 9)).toEqual([]);
  });

  test("samples are the same by group and id, and only those of the groups that are asked for count", () => {
    const then = measurementOf([sample("a", 1, 100, "x"), sample("a", 2, 100, "y")]);
    const now = measurementOf([sample("a", 1, 100, "x"), sample("a", 9, 100, "y")]);
    expect(mostMoved(now, then, undefined, 9)).toMatchObject([{ group: "y", id: "a" }]);
    expect(mostMoved(now, then, new Set(["x"]), 9)).toEqual([]);
  });
});

test("undecided positions leave open what a sample's fork fraction is; it moved by what is sure", () => {
  const open = (undecided: number, forks: number) => {
    const measurement = measurementOf([sample("a", forks)]);
    const samples = measurement.samples.map((table) => ({ ...table, sums: { ...table.sums, undecided: [undecided] } })); // prettier-ignore
    return { ...measurement, samples };
  };
  const moved = mostMoved(open(5, 10), open(20, 8), undefined, 9);
  expect(moved).toMatchObject([{ now: { low: 0.1, high: 0.15 }, then: { low: 0.08, high: 0.28 } }]);
  expect(ids(open(5, 10), open(20, 10), undefined, 9)).toEqual([]);
});

test("forks that are not known, at another threshold than was measured, moved no sample", () => {
  const run = measurementOf([sample("a", 3), sample("b", 7)]);
  const then = atThreshold(measurementOf([sample("a", 90), sample("b", 7)]), 1.2);
  expect(ids(run, then, undefined, 9)).toEqual(["b", "a"]);
  expect(mostMoved(run, then, undefined, 1)[0].then).toBeUndefined();
});

describe("without one, or with other samples in it", () => {
  const run = measurementOf([sample("a", 3, 10), sample("b", 7, 1000), sample("c", 0), sample("d", 7, 900)]);

  test.each([
    ["without", undefined],
    ["others", measurementOf([sample("z", 1)])],
  ])("the samples with the most forks lead, of equals in the order of their ids: %s", (_, baseline) => {
    expect(ids(run, baseline, undefined, 9)).toEqual(["b", "d", "a"]);
    expect(mostMoved(run, baseline, undefined, 1)[0].then).toBeUndefined();
  });
});
