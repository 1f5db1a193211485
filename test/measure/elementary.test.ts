import { expect, test } from "vitest";
import { exp } from "../../src/measure/exp.ts";
import { log } from "../../src/measure/log.ts";
import { BITS, exactExp, exactly, unitsInTheLastPlace } from "../support/exact.ts";
import { randomNumbers } from "../support/random.ts";

const random = randomNumbers(8);

test("exp is right to within 1 unit in the last place", () => {
  const xs = [
    ...Array.from({ length: 600 }, () => random() * 1416 - 708),
    ...Array.from({ length: 600 }, () => -random() * 40),
    ...Array.from({ length: 300 }, () => (random() - 0.5) * 2 ** -Math.floor(random() * 60)),
    ...[0.5, 1.5, 2.5, 100.5].flatMap((n) => [n * Math.LN2, -n * Math.LN2, n * Math.LN2 * (1 + 2 ** -52)]),
    709.782712893384,
    -708.3964185322641,
    Number.MIN_VALUE,
  ];
  for (const x of xs) {
    const found = exp(x);
    expect(unitsInTheLastPlace(exactly(found) - exactExp(x), found), String(x)).toBeLessThan(1);
  }
});

test("log is right to within 1 unit in the last place", () => {
  const xs = [
    ...Array.from({ length: 500 }, () => exp(random() * 1400 - 700)),
    ...Array.from({ length: 500 }, () => 1 + (random() - 0.5) * 2 ** -Math.floor(random() * 50)),
    ...Array.from({ length: 300 }, () => 0.5 + 2 * random()),
    ...[Math.SQRT2, Math.SQRT1_2, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** -1022, 2 ** -1022 - 2 ** -1074],
  ];
  for (const x of xs.filter((one) => one !== 1)) {
    const found = log(x);
    // ln x = found + ln(x e^-found), and the last logarithm is of next to 1.
    const error = (exactly(x) << BITS) / exactExp(found) - (1n << BITS);
    expect(unitsInTheLastPlace(error, found), String(x)).toBeLessThan(1);
  }
});

test("at and beyond the ends of float64", () => {
  expect([710, Infinity, NaN, -Infinity, -746, 0, -0].map(exp)).toEqual([
    Infinity,
    Infinity,
    NaN,
    0,
    0,
    1,
    1,
  ]);
  expect(exp(-745)).toBe(Number.MIN_VALUE);
  expect([0, -0, -1, Infinity, NaN, 1].map(log)).toEqual([-Infinity, -Infinity, NaN, Infinity, NaN, 0]);
});
