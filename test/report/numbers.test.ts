import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowed, plusMinus, range } from "../../src/report/numbers.ts";

const value = (low: number, high = low, interval: [number, number] | null = null) => ({
  estimate: low,
  low,
  high,
  interval,
});

const numbersIn = (text: string) => [...text.matchAll(/[\d.]+/g)].map(Number);

/** A share of positions as runs have them, and a limit as people write it. */
const share = fc
  .tuple(fc.integer({ min: 1, max: 1e8 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([positions, part]) => Math.round(part * positions) / positions);
const limit = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 10_000);

describe("a share", () => {
  test.each([
    [0.1004, 0.1, "10.04 %"],
    [0.100004, 0.1, "10.0004 %"],
    [0.0999999, 0.1, "9.99999 %"],
    [100_000_001 / 1e9, 0.1, "10.0000001 %"],
    [0.1, 0.1, "10.0 %"],
    [0.10000000000000002, 0.1, "10.0 %"],
  ])("%d beside an allowed %d is %s", (low, max, text) => {
    expect(range("fork-fraction", value(low), { max })).toBe(text);
  });

  test.each([
    ["fork-fraction", 1e-5, "0.001 %"],
    ["fork-fraction", 0.99996, "99.996 %"],
    ["fork-fraction", 1, "100.0 %"],
    ["covered-mass", 1 - 1e-15, "100.0 %"],
    ["mean-entropy", 0.0004, "0.0004 nats"],
  ])("%s of %d is not rounded to none or all: %s", (name, low, text) => {
    expect(range(name, value(low))).toBe(text);
  });

  test("is told from the limits of every bound it stands beside", () => {
    expect(range("fork-fraction", value(0.1004), [{ max: 0.1 }, { max: 0.2 }])).toBe("10.04 %");
  });

  test("shows a sampling interval that is small but there", () => {
    expect(plusMinus("fork-fraction", value(0.1, 0.1, [0.09999, 0.10003]))).toBe("± 0.003");
    expect(plusMinus("fork-fraction", value(0.1, 0.1, [0.1, 0.1]))).toBe("± 0.0");
  });

  test("lies on the same side of its limits as it is shown", () => {
    fc.assert(
      fc.property(share, share, limit, limit, (a, b, c, d) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [min, max] = [Math.min(c, d), Math.max(c, d)];
        const shown = numbersIn(range("fork-fraction", value(low, high), { min, max }));
        const [shownMin, shownMax] = numbersIn(allowed("fork-fraction", { min, max }));
        expect(Math.sign(shown[0] - shownMin)).toBe(Math.sign(low - min));
        expect(Math.sign(shown[0] - shownMax)).toBe(Math.sign(low - max));
        expect(Math.sign((shown.at(-1) ?? NaN) - shownMin)).toBe(Math.sign(high - min));
        expect(Math.sign((shown.at(-1) ?? NaN) - shownMax)).toBe(Math.sign(high - max));
      }),
      { numRuns: 2000 },
    );
  });

  test("is shown to half a unit of its last digit, and in order", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const text = range("fork-fraction", value(low, high));
        const shown = numbersIn(text);
        const half = 0.5 * 10 ** -(/\.(\d+)/.exec(text)?.[1].length ?? 0) + 1e-9;
        expect(Math.abs(shown[0] - low * 100)).toBeLessThanOrEqual(half);
        expect(Math.abs((shown.at(-1) ?? NaN) - high * 100)).toBeLessThanOrEqual(half);
        expect([...shown].sort((x, y) => x - y)).toEqual(shown);
      }),
    );
  });
});
