import { expect, test } from "vitest";
import { ageOf } from "../../src/report/age.ts";

const NOW = new Date("2026-11-24T12:00:00Z");

test.each([
  ["2026-11-24T11:30:00Z", "less than an hour old"],
  ["2026-11-24T10:59:00Z", "1 hour old"],
  ["2026-11-22T12:00:01Z", "47 hours old"],
  ["2026-11-22T12:00:00Z", "2 days old"],
  ["2023-11-24T12:00:00Z", "1,096 days old"],
  ["2026-11-22", "2 days old"],
  ["2026-11-25T00:00:00Z", undefined],
  ["yesterday", undefined],
  ["", undefined],
  [undefined, undefined],
])("%s is %s", (date, age) => {
  expect(ageOf(date, NOW)).toBe(age);
});

test("without a clock, nothing is old", () => {
  expect(ageOf("2026-11-22", undefined)).toBeUndefined();
});
