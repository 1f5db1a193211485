import { describe, expect, test } from "vitest";
import { histogramText } from "../../src/report/histogram-text.ts";

const linesOf = (histogram: number[], value: number, baselineHistogram?: number[]) =>
  histogramText(
    { histogram, ...(baselineHistogram && { baselineHistogram }) },
    { value, unit: "nats" },
  ).split("\n");

const barsOf = (line: string) => /[█▀▄]*/.exec(line.slice("0.0 to 0.2 ".length))?.[0] ?? "";

describe("the histogram", () => {
  test("has a line at the threshold, between what is below it and the forks", () => {
    const lines = linesOf([1000, 0, 10, 1], 0.2);
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^0\.1 to 0\.2 +0 +0\.0 %$/);
    expect(lines[3]).toMatch(/^─── threshold 0\.2 nats: decision forks below this line ─+$/);
    expect(lines[4]).toMatch(/^0\.2 to 0\.3 █+ +10 +0\.99 %$/);
  });

  test("says that the threshold is within a row where no row can begin with it", () => {
    const lines = linesOf([1000, 5, 10, 1], 0.25);
    expect(lines[3]).toMatch(/^0\.2 to 0\.3 /);
    expect(lines[4]).toContain("threshold 0.25 nats, in the row above: decision forks from there on");
  });

  test("says so where the threshold is above every position", () => {
    for (const threshold of [0.2, 1.4])
      expect(linesOf([1000, 3], threshold).at(-1)).toContain(`threshold ${threshold} nats, above them all`);
  });

  test.each([5, 5.1, 5.3, 5.25, 20])(
    "joins bins to few rows, losing no position, at %d nats",
    (threshold) => {
      const histogram = Array.from({ length: 120 }, (_, i) => i);
      const lines = linesOf(histogram, threshold);
      expect(lines.length).toBeLessThanOrEqual(19);
      const rows = lines.slice(1).filter((line) => !line.startsWith("─"));
      const counts = rows.map((line) => Number(/([\d,]+) +[\d.]+ %$/.exec(line)?.[1].replace(",", "")));
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe((119 * 120) / 2);
      const from = rows.findIndex((line) => line.startsWith(`${threshold.toFixed(1)} to`));
      if (from >= 0) expect(lines[from + 1]).toContain("decision forks below this line");
    },
  );

  test("shows one position beside a million", () => {
    const [, , last] = linesOf([1_000_000, 1], 0.1).filter((line) => !line.startsWith("─"));
    expect(barsOf(last)).not.toBe("");
    expect(last).toMatch(/1 +0\.0001 %$/);
  });

  test("has no column and no mark of a baseline that there is not", () => {
    expect(linesOf([1000, 3], 0.1).join("")).not.toMatch(/baseline|[▀▄]/);
  });

  test("draws run and baseline as if they had as many positions, each with its share", () => {
    const same = linesOf([1000, 100], 0.1, [10, 1]);
    expect(same.slice(1).map(barsOf).join("")).not.toMatch(/[▀▄]/);
    const [header, first, , second] = linesOf([900, 100], 0.1, [990, 10, 0]);
    expect(header).toContain("▀ this run, ▄ baseline");
    expect(barsOf(first)).toMatch(/^█+▄*$/);
    expect(barsOf(second)).toMatch(/^█+▀+$/);
    expect(second).toMatch(/100 +10\.0 % +1\.0 %$/);
  });

  test("is no wider than a comment shows", () => {
    const lines = linesOf([123_456_789, 3, 0, 1], 0.2, [123_456_789, 0, 0, 0, 5]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(81);
  });
});
