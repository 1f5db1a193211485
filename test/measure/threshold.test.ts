import fc from "fast-check";
import { expect, test } from "vitest";
import { Accumulator } from "../../src/measure/accumulator.ts";
import { difference } from "../../src/measure/difference.ts";
import { metricNamed } from "../../src/measure/metrics.ts";
import { Listing } from "../../src/measure/positions.ts";
import { summarise } from "../../src/measure/summarise.ts";
import { atThreshold, quantileThreshold } from "../../src/measure/threshold.ts";
import { namedBlock, type Named } from "../support/named.ts";

/** Positions of two tokens, whole or cut to the first. */
const positions = fc.array(
  fc.record({ p: fc.double({ min: 0.5, max: 1, noNaN: true }), isWhole: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

function measured(list: readonly { p: number; isWhole: boolean }[], threshold: number) {
  const accumulator = new Accumulator({ threshold, vocabularySize: 4 });
  const named = list.map(({ p, isWhole }): Named =>
    isWhole
      ? { probabilities: [[0, p], [1, 1 - p]] } // prettier-ignore
      : { probabilities: [[0, p]], listing: Listing.Ranked },
  );
  accumulator.add(0, namedBlock(named));
  accumulator.end(0, { id: "s", format: "test" });
  return accumulator.measurement();
}

test("at another threshold, forks and undecided positions are between what is said of them", () => {
  fc.assert(
    fc.property(positions, fc.integer({ min: 0, max: 800 }), (list, thousandths) => {
      const threshold = thousandths / 1000;
      const exact = measured(list, threshold);
      const moved = atThreshold(measured(list, 1.4), threshold) ?? exact;
      for (const name of ["fork-fraction", "undecided"] as const) {
        const [truth, said] = [exact, moved].map(({ groups }) => summarise(groups[0], metricNamed(name)));
        expect(said?.low).toBeLessThanOrEqual(truth?.low ?? NaN);
        expect(said?.high).toBeGreaterThanOrEqual(truth?.high ?? NaN);
      }
    }),
  );
});

test("entropies that are known exactly may leave none undecided at another threshold", () => {
  const list = Array.from({ length: 40 }, (_, i) => ({ p: 0.89 + i / 1e6, isWhole: true }));
  const moved = atThreshold(measured(list, 1.4), 0.346);
  const undecided = moved && summarise(moved.groups[0], metricNamed("undecided"));
  expect(undecided).toMatchObject({ low: 0, high: 1 });
});

test("a run does not differ from itself at a threshold that was frozen from it", () => {
  fc.assert(
    fc.property(positions, fc.double({ min: 0, max: 1, noNaN: true }), (list, q) => {
      const baseline = measured(list, 1.4);
      const threshold = quantileThreshold(baseline, q) ?? NaN;
      const [run, then] = [measured(list, threshold), atThreshold(baseline, threshold) ?? baseline];
      for (const name of ["fork-fraction", "undecided"] as const)
        expect(difference(run, then, "all", metricNamed(name))?.estimate).toBe(0);
    }),
  );
});
