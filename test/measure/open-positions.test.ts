import fc from "fast-check";
import { expect, test } from "vitest";
import { METRICS } from "../../src/measure/metrics.ts";
import { Listing } from "../../src/measure/positions.ts";
import { summarise } from "../../src/measure/summarise.ts";
import type { Named } from "../support/named.ts";
import { measured, samples, valueOf } from "../support/shift.ts";

test("the ranges of a pair hold the truth where of some positions only the chosen token is known", () => {
  const hidden = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
  const parts = samples(8, 25);
  const exact = measured(parts);
  fc.assert(
    fc.property(hidden, hidden, (ofBase, ofTuned) => {
      const hide = (rows: readonly Named[], which: readonly boolean[], s: number) =>
        rows.map((row, i) =>
          which[(s * rows.length + i) % which.length]
            ? { ...row, probabilities: row.probabilities.slice(0, 1), listing: Listing.RankedThenChosen }
            : row,
        );
      const partly = measured(
        parts.map((part, s) => ({
          ...part,
          base: hide(part.base, ofBase, s),
          tuned: hide(part.tuned, ofTuned, s),
        })),
      );
      for (const metric of METRICS.filter(
        ({ name, of: what }) => what === "pair" && name !== "top-overlap",
      )) {
        const value = summarise(partly.groups[0], metric);
        // Where no position is known to be changed, or none not to be, two of them have no value.
        if (value === null && "statistic" in metric.from) continue;
        const { low, high } = valueOf(exact, metric.name);
        expect(value?.low).toBeLessThanOrEqual(high + 1e-9);
        expect(value?.high).toBeGreaterThanOrEqual(low - 1e-9);
      }
    }),
    { numRuns: 20 },
  );
});
