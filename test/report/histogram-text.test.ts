import { describe, expect, test } from "vitest";
import { histogramText } from "../../src/report/histogram-text.ts";

const linesOf = (histogram: number[], value: number) =>
  histogramText(histogram, { value, unit: "nats" }).split("\n");

describe("the histogram", () => {
  test("marks the row that holds the threshold, and only that", () => {
    const lines = linesOf([1000, 0, 10, 1], 0.2);
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.includes("threshold"))).toEqual([lines[3]]);
    expect(lines[3]).toMatch(/^ {2}0\.2 █+ +10 {2}<- threshold 0\.2 nats$/);
  });

  test("says so where the threshold is above every position", () => {
    expect(linesOf([1000, 3], 1.4).at(-1)?.trim()).toBe("<- threshold 1.4 nats, above them all");
  });

  test("joins bins to at most sixteen rows, losing no position", () => {
    const histogram = Array.from({ length: 120 }, (_, i) => i);
    const lines = linesOf(histogram, 5);
    expect(lines.length).toBeLessThanOrEqual(17);
    const counts = lines
      .slice(1)
      .map((line) => Number(/([\d,]+)( {2}<-.*)?$/.exec(line)?.[1].replace(",", "")));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe((119 * 120) / 2);
  });

  test("shows one position beside a million", () => {
    const [, , last] = linesOf([1_000_000, 1], 5);
    expect(last).toContain("█");
  });
});
