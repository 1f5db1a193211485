import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskAbove, maskFrom, topEntropyThreshold } from "../../src/export/mask.ts";

const maskOf = (entropies: readonly number[], rho: number) => {
  const values = Float32Array.from(entropies);
  const valid = values.filter((value) => !Number.isNaN(value));
  return maskFrom(values, topEntropyThreshold(valid, rho));
};

describe("TRL's rule", () => {
  // Thresholds as torch.quantile(torch.tensor(values), 1 - rho) has them: linear between neighbours.
  test.each([
    ["the top half of four: 2.5 lies between", [1, 2, 3, 4], 0.5, 2.5, [0, 0, 1, 1]],
    ["the top fifth of six: rank 4 exactly", [5, 0, 3, 1, 4, 2], 0.2, 4, [1, 0, 0, 0, 1, 0]],
    ["a weight above one half", [0, 1, 10], 0.2, 6.400000095367432, [0, 0, 1]],
    ["ties at the threshold are all kept", [1, 2, 2, 2], 0.25, 2, [0, 1, 1, 1]],
    ["all equal: all are kept", [0.7, 0.7, 0.7], 0.2, Math.fround(0.7), [1, 1, 1]],
    ["all zero: all are kept", [0, 0], 0.2, 0, [1, 1]],
    ["one position", [3], 0.2, 3, [1]],
    ["rho 1 keeps everything", [1, 2, 3], 1, 1, [1, 1, 1]],
    ["rho 0 keeps the greatest", [1, 3, 2, 3], 0, 3, [0, 1, 0, 1]],
  ])("%s", (_, entropies, rho, threshold, mask) => {
    expect(topEntropyThreshold(Float32Array.from(entropies), rho)).toBe(threshold);
    expect(maskOf(entropies, rho)).toEqual(mask);
  });

  test("what does not count is neither counted nor kept", () => {
    expect(maskOf([NaN, 1, 2, NaN, 3, 4], 0.5)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  test("of nothing, nothing", () => {
    expect(topEntropyThreshold(new Float32Array(0), 0.2)).toBeNaN();
    expect(maskOf([], 0.2)).toEqual([]);
    expect(maskOf([NaN], 0.2)).toEqual([0]);
  });

  test("keeps about its share, and never a lesser entropy for a greater", () => {
    const entropies = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(entropies, fc.double({ min: 0, max: 1, noNaN: true }), (values, rho) => {
        const mask = maskOf(values, rho);
        const kept = mask.filter((one) => one === 1).length;
        expect(kept).toBeGreaterThanOrEqual(Math.floor(rho * (values.length - 1) * 0.999));
        const least = Math.min(...values.filter((_, i) => mask[i] === 1).map(Math.fround));
        for (const [i, value] of values.entries()) expect(mask[i]).toBe(Math.fround(value) >= least ? 1 : 0);
      }),
    );
  });
});

test("a threshold is strict, and what does not count is not above it", () => {
  expect(maskAbove([1.4, 1.4000001, NaN, 0, 3], 1.4)).toEqual([0, 1, 0, 0, 1]);
});
