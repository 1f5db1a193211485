import fc from "fast-check";
import { expect, test } from "vitest";
import { holm, type Test } from "../../src/judge/holm.ts";

/** Holm's procedure as it is published: by ordered p values. */
function published(ps: readonly number[], alpha: number): boolean[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[a] - ps[b]);
  const rejected = ps.map(() => false);
  for (const [rank, i] of order.entries()) {
    if (ps[i] > alpha / (ps.length - rank)) break;
    rejected[i] = true;
  }
  return rejected;
}

test("rejects what the published procedure does", () => {
  const p = fc.oneof(
    fc.double({ min: 0, max: 0.1, noNaN: true }),
    fc.constantFrom(0.01, 0.0125, 0.025, 0.05),
  );
  fc.assert(
    fc.property(fc.array(p, { maxLength: 8 }), (ps) => {
      const tests = ps.map(
        (value): Test =>
          (alpha) =>
            value <= alpha,
      );
      const rejected = holm(new Set(tests), 0.05);
      expect(tests.map((one) => rejected.has(one))).toEqual(published(ps, 0.05));
    }),
  );
});
