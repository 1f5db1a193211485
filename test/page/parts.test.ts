import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageSample } from "../../src/app/page/page-sample.ts";
import type { Sample } from "../../src/export/sample.ts";
import { PARTS } from "../../src/report/page/data.ts";
import { pack, unpack } from "../../src/report/page/pack.ts";
import { stripEnd } from "../../src/report/page/charts/strip.ts";
import { markup, prose } from "../../src/report/page/markup.ts";
import { groupsSection } from "../../src/report/page/sections/groups.ts";
import { HOSTILE, sampleReport } from "../report/sample-report.ts";

test("a histogram is the same after packing", () => {
  const histogram = fc.array(fc.oneof(fc.constant(0), fc.nat()));
  fc.assert(
    fc.property(histogram, (bins) => {
      const end = bins.findLastIndex((positions) => positions > 0) + 1;
      expect(unpack(pack(bins))).toEqual(bins.slice(0, end));
    }),
  );
});

const sampleOf = (low: readonly number[], high: readonly number[]): Sample => ({
  id: "s",
  path: "run.jsonl",
  line: 1,
  low: Float64Array.from(low),
  high: Float64Array.from(high),
  token: (i) => (i === 1 ? {} : { text: `token ${i % 2}`, id: i }),
  alternatives: () => [
    { text: "a", probability: 0.6 },
    { id: 7, probability: 0.3 },
    { text: "a", probability: 0.0004 },
  ],
  field: () => undefined,
  ids: () => undefined,
  record: "s",
});

const candidate = {
  id: "s",
  location: { path: "run.jsonl", line: 1, offset: 0, length: 9, ordinal: 0 },
  format: "openai-chat",
  positions: 2,
  forks: 1,
};

describe("a sample of the page", () => {
  test("holds each text once, and says what no token is named", () => {
    const { texts, tokens, alternatives } = pageSample(sampleOf([0, 1, 2], [0, 1, 2]), candidate, 1.4);
    expect(tokens.map((token) => texts[token])).toEqual(["token 0", undefined, "token 0"]);
    expect(alternatives[0].map((entry, i) => (i % 2 === 0 ? texts[entry] : entry))).toEqual(["a", 6000, "#7", 3000]); // prettier-ignore
    expect(texts).toEqual(["token 0", "a", "#7"]);
  });

  test("rounding leaves every entropy within 0.0001 nats, on its side of the threshold", () => {
    const nats = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(nats, nats, nats, (a, b, threshold) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { low, open } = pageSample(sampleOf([from], [to]), candidate, threshold);
        expect(low[0] / PARTS > threshold).toBe(from > threshold);
        expect((low[0] + open[0]) / PARTS > threshold).toBe(to > threshold);
        expect(Math.abs(low[0] / PARTS - from)).toBeLessThan(2 / PARTS);
        expect(open[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("is cut where it is very long, and says so", () => {
    const long = Array.from({ length: 20_007 }, () => 1);
    expect(pageSample(sampleOf(long, long), candidate, 1.4)).toMatchObject({ cut: 7 });
  });
});

test("no hostile text becomes markup", () => {
  for (const text of HOSTILE) {
    const { text: html } = markup`<p title="${text}">${text}${prose(text)}</p>`;
    expect(html.replaceAll(/<\/?(?:p|code)\b(?: title="[^"<>]*")?>/g, "")).not.toMatch(/[<>"]/);
    expect(html).not.toMatch(/[\u0000-\u001f\u202e]/); // eslint-disable-line no-control-regex
  }
});

test("an axis ends beyond the values, and beyond what is allowed where that is near", () => {
  const value = { low: 0.04, high: 0.05, interval: [0.03, 0.06] as const };
  expect(stripEnd([{ value, bounds: [] }])).toBeCloseTo(0.069, 9);
  expect(stripEnd([{ value, bounds: [{ max: 0.1 }] }])).toBeCloseTo(0.115, 9);
  expect(stripEnd([{ value, bounds: [{ max: 0.9 }] }])).toBeCloseTo(0.069, 9);
});

test("groups that are left out are counted", () => {
  const textOf = (left: number) => groupsSection(sampleReport(), left, false).text;
  expect(textOf(1)).toContain("And 1 more group in report.json.");
  expect(textOf(2)).toContain("And 2 more groups in report.json.");
});

test("numbers are written so that engines agree on them", () => {
  expect(markup`<line y1="${219.99999999999994}" x1="${0.1 + 0.2}" x2="${1234567.5}"/>`.text).toBe(
    '<line y1="220" x1="0.3" x2="1234567.5"/>',
  );
});
