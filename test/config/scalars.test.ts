import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseLimit,
  parsePageBudget,
  parseProportion,
  parseThreshold,
  parseVocabularySize,
} from "../../src/config/scalars.ts";
import { UserError } from "../../src/errors.ts";

function mistakeOf(parse: () => unknown): UserError {
  try {
    parse();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("there was no mistake");
}

describe("numbers with units", () => {
  test.each([
    ["0.5%", 0.005],
    ["10 %", 0.1],
    ["0.03", 0.03],
    ["1", 1],
    ["0%", 0],
    ["0.7%", 0.007],
    ["7e-1%", 0.007],
    ["+.5%", 0.005],
  ])("the share %s", (text, value) => {
    expect(parseProportion(text)).toBe(value);
  });

  test("a share printed as percent is read back, to the last bit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (millionths) => {
        expect(parseProportion(`${millionths / 1e4}%`)).toBe(millionths / 1e6);
      }),
    );
  });

  test("a run of exactly the limit is inside it", () => {
    expect(7 / 1000).toBeLessThanOrEqual(parseProportion("0.7%"));
  });

  test.each([
    ["1.4 nats", 1.4, "nats"],
    ["1 bit", 1, "bits"],
    ["2bits", 2, "bits"],
    ["1 nat", 1, "nats"],
  ])("%s", (text, value, unit) => {
    expect(parseThreshold(text)).toEqual({ value, unit });
  });

  test.each([
    ["3", "not between 0 and 1", "Did you mean `3%`?"],
    ["-3", "not between 0 and 1", /^Write it like `3%` or `0.03`\.$/],
    ["300", "not between 0 and 1", /^Write it like `3%` or `0.03`\.$/],
    ["120%", "not between 0 and 1", "`3%` or `0.03`"],
    ["-0.5%", "not between 0 and 1", "`3%` or `0.03`"],
    ["1.5 pp", "a difference in percentage points", "`1.5%`"],
    ["0,5%", '"0,5%" is not a share', "`3%` or `0.03`"],
    ["", '"" is not a share', "`3%` or `0.03`"],
    ["NaN", '"NaN" is not a share', "`3%` or `0.03`"],
  ])("%j is no share", (text, message, remedy) => {
    const mistake = mistakeOf(() => parseProportion(text));
    expect(mistake).toMatchObject({ code: "config-invalid", location: undefined });
    expect(mistake.message).toContain(message);
    expect(mistake.remedy).toMatch(remedy);
  });

  test.each([
    ["1.4", "the entropy 1.4 has no unit", "Write `1.4 nats` or `1.4 bits`."],
    ["1.4 Nats", 'did you mean "nats"?', "`1.4 nats` or `2 bits`"],
    ["nats", '"nats" is not an entropy with its unit', "`1.4 nats` or `2 bits`"],
    ["80%", '"80%" is not an entropy with its unit', "`1.4 nats` or `2 bits`"],
    ["1 constructor", '"1 constructor" is not an entropy with its unit', "`1.4 nats` or `2 bits`"],
    ["1e999 bits", "too large", "smaller"],
  ])("%j is no threshold", (text, message, remedy) => {
    const mistake = mistakeOf(() => parseThreshold(text));
    expect(mistake).toMatchObject({ code: "config-invalid", location: undefined });
    expect(mistake.message).toContain(message);
    expect(mistake.remedy).toContain(remedy);
  });

  test("limits are in the metric's own scale", () => {
    expect(parseLimit("2 bits", "entropy")).toBeCloseTo(2 * Math.LN2, 15);
    expect(parseLimit("95%", "mass")).toBe(0.95);
    expect(parseLimit("12.5", "number")).toBe(12.5);
    expect(() => parseLimit("12 tokens", "number")).toThrow("not a number");
    expect(() => parseLimit("1e999", "number")).toThrow("too large");
    expect(() => parseLimit("-1", "number")).toThrow("negative");
  });

  test.each([
    ["151936", 151_936],
    ["151_936", 151_936],
    ["151,936", 151_936],
    ["1,000_000", undefined],
    ["1,5", undefined],
    ["0x10", undefined],
    ["1", undefined],
    ["512.5", undefined],
    ["", undefined],
  ])("a vocabulary of %j", (text, size) => {
    if (size === undefined) expect(() => parseVocabularySize(text)).toThrow("is not a vocabulary size");
    else expect(parseVocabularySize(text)).toBe(size);
  });
});

test.each([
  ["5", 5],
  ["20 MB", 20],
  ["1mb", 1],
])("a page of %s", (text, size) => {
  expect(parsePageBudget(text)).toBe(size);
});

test.each(["0", "101", "5 GB", "1.5", "-1", ""])("a page of %o is a mistake", (text) => {
  expect(mistakeOf(() => parsePageBudget(text)).remedy).toBe("Write whole megabytes, 1 to 100, such as 5.");
});
