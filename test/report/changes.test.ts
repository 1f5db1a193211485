import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moved, signed } from "../../src/report/changes.ts";

const value = (estimate: number, interval: [number, number] | null = null) => ({
  estimate: 0.1,
  low: 0.1,
  high: 0.1,
  interval: null,
  difference: { estimate, interval, pairs: 60 },
});

const upTo = (points: number) => [{ maxIncrease: { value: points / 100, relative: false } }];
const downTo = (points: number) => [{ maxDecrease: { value: points / 100, relative: false } }];

describe("a change", () => {
  test.each([
    [0.0104, [0.01002, 0.0109], upTo(1), "rose by 1.04 pp (95 % interval 1.002 to 1.090)"],
    [-0.0104, [-0.0109, -0.01002], downTo(1), "fell by 1.04 pp (95 % interval 1.002 to 1.090)"],
    [0.01, [0.009, 0.011], upTo(1), "rose by 1.0 pp (95 % interval 0.9 to 1.1)"],
    [0.0103, [0.0102, 0.0104], upTo(3), "rose by 1.0 pp (95 % interval 1.02 to 1.04)"],
    [0.02, [0.02, 0.02], upTo(1), "rose by 2.0 pp (95 % interval 2.0 to 2.0)"],
    [0.001, [-0.00002, 0.002], upTo(1), "rose by 0.1 pp (95 % interval −0.002 to 0.200)"],
    [0, [0, 0], upTo(0), "did not change (95 % interval 0.0 to 0.0)"],
  ] as const)("of %d, within %j, beside %j: %s", (estimate, [low, high], limits, text) => {
    expect(moved("fork-fraction", value(estimate, [low, high]), limits)).toBe(text);
  });

  test("in a table is told from every limit beside it", () => {
    expect(signed("fork-fraction", value(0.0104))).toBe("+1.0 pp");
    expect(signed("fork-fraction", value(0.0104), upTo(1))).toBe("+1.04 pp");
    expect(signed("fork-fraction", value(-0.02004), [...upTo(1), ...downTo(2)])).toBe("−2.004 pp");
  });

  test("is shown on the side of its limit on which it is", () => {
    const share = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((millionths) => millionths / 1e6);
    const limit = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(share, limit, (change, points) => {
        const text = signed("fork-fraction", value(change), upTo(points));
        const shown = Number(text.replace("−", "-").replace(/[+±]| pp/g, ""));
        expect(Math.sign(shown - points)).toBe(Math.sign(change - points / 100));
      }),
    );
  });
});
