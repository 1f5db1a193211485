import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entropyBounds, type EntropyBounds } from "../../src/measure/entropy.ts";
import { Listing } from "../../src/measure/positions.ts";

function boundsOf(probabilities: readonly number[], listing: number, vocabularySize: number) {
  const out: EntropyBounds = { low: NaN, high: NaN, mass: NaN };
  const logprobs = Float64Array.from(probabilities, Math.log);
  const usable = entropyBounds(logprobs, 0, logprobs.length, listing, vocabularySize, out);
  return { usable, ...out };
}

const entropy = (distribution: readonly number[]) =>
  -distribution.reduce((sum, p) => (p > 0 ? sum + p * Math.log(p) : sum), 0);

/** Distributions of many shapes: flat, peaked, heavy-tailed, with zeros; most likely first. */
const distribution = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 200 }),
    fc.double({ min: 0.1, max: 12, noNaN: true }),
    fc.boolean(),
  )
  .map(([weights, sharpness, exponential]) =>
    weights.map((w, i) => (exponential ? Math.exp(-w * sharpness * 3) : w ** sharpness / (1 + i))),
  )
  .filter((weights) => weights.some((w) => w > 1e-12))
  .map((weights) => {
    const total = weights.reduce((sum, w) => sum + w, 0);
    return weights.map((w) => w / total).sort((a, b) => b - a);
  });

/** A remainder of up to 1e-9 counts as none, and could hold 1e-9 * ln(V / 1e-9) nats. */
const TOLERANCE = 1e-7;

describe("entropy of a truncated list", () => {
  test("0 <= L <= H <= U <= ln V, for the true distribution behind any list of its most likely tokens", () => {
    fc.assert(
      fc.property(distribution, fc.nat(), fc.nat(1000), (full, pick, extra) => {
        const possible = full.filter((p) => p > 0);
        const k = 1 + (pick % possible.length);
        const vocabularySize = full.length + extra;
        const { usable, low, high } = boundsOf(possible.slice(0, k), Listing.Ranked, vocabularySize);
        expect(usable).toBe(true);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(entropy(full)).toBeGreaterThanOrEqual(low - TOLERANCE);
        expect(entropy(full)).toBeLessThanOrEqual(high + TOLERANCE);
        expect(high).toBeLessThanOrEqual(Math.log(vocabularySize));
      }),
      { numRuns: 3000 },
    );
  });

  test("the same with the chosen token listed outside the most likely, or alone", () => {
    fc.assert(
      fc.property(distribution, fc.nat(), fc.nat(), (full, pick, other) => {
        const possible = full.filter((p) => p > 0);
        const k = pick % possible.length;
        const chosen = k + (other % (possible.length - k));
        const list = [...possible.slice(0, k), possible[chosen]];
        const { low, high } = boundsOf(list, Listing.RankedThenChosen, full.length);
        expect(entropy(full)).toBeGreaterThanOrEqual(low - TOLERANCE);
        expect(entropy(full)).toBeLessThanOrEqual(high + TOLERANCE);
      }),
      { numRuns: 3000 },
    );
  });

  test("a longer list never gives a wider range", () => {
    fc.assert(
      fc.property(distribution, fc.nat(), (full, pick) => {
        const possible = full.filter((p) => p > 0);
        fc.pre(possible.length >= 2);
        const k = 1 + (pick % (possible.length - 1));
        const short = boundsOf(possible.slice(0, k), Listing.Ranked, full.length);
        const long = boundsOf(possible.slice(0, k + 1), Listing.Ranked, full.length);
        expect(long.low).toBeGreaterThanOrEqual(short.low - TOLERANCE);
        expect(long.high).toBeLessThanOrEqual(short.high + TOLERANCE);
      }),
      { numRuns: 2000 },
    );
  });

  test("a larger vocabulary is looser, still true", () => {
    const list = [0.5, 0.2, 0.1];
    const near = boundsOf(list, Listing.Ranked, 500);
    const far = boundsOf(list, Listing.Ranked, 262_144);
    expect(far.low).toBe(near.low);
    expect(far.high).toBeGreaterThan(near.high);
  });

  test("a list that holds all the mass is exact", () => {
    const { low, high, mass } = boundsOf([0.5, 0.25, 0.25], Listing.Ranked, 1000);
    expect(low).toBeCloseTo(1.5 * Math.LN2, 12);
    expect(high).toBe(low);
    expect(mass).toBe(1);
  });

  test("so is one as long as the vocabulary, but for rounding", () => {
    const { low, high } = boundsOf([0.6, 0.3995], Listing.Ranked, 2);
    expect(high).toBe(low);
  });

  test("a vocabulary size that the list refutes is not believed: the bounds hold whatever it is", () => {
    fc.assert(
      fc.property(distribution, fc.nat(), fc.nat(), (full, pick, claimed) => {
        const possible = full.filter((p) => p > 0);
        const list = possible.slice(0, 1 + (pick % possible.length));
        const { low } = boundsOf(list, Listing.Ranked, full.length);
        const other = boundsOf(list, Listing.Ranked, 1 + (claimed % full.length));
        // Up to a thousandth may be too much by rounding.
        expect(other.low).toBeGreaterThanOrEqual(low - 0.01);
        expect(other.high).toBeGreaterThanOrEqual(other.low);
      }),
      { numRuns: 2000 },
    );
    const { low, high } = boundsOf([0.1, 0.1], Listing.Ranked, 3);
    expect(low).toBeCloseTo(Math.log(10), 12);
    expect(high).toBeCloseTo(Math.log(10), 12);
  });

  test("one certain token has no entropy", () => {
    expect(boundsOf([1], Listing.Ranked, 1000)).toMatchObject({ low: 0, high: 0 });
  });

  test("is not renormalised: what is not listed counts", () => {
    const { low } = boundsOf([0.5], Listing.Ranked, 1000);
    expect(low).toBeCloseTo(Math.LN2, 12);
  });

  test.each([
    ["mass above 1", [0.9, 0.2], Listing.Ranked],
    ["a whole distribution above 1", [0.9, 0.2], Listing.Complete],
    ["a whole distribution below 1", [0.5, 0.2], Listing.Complete],
  ])("%s is not a distribution", (_, probabilities, listing) => {
    expect(boundsOf(probabilities, listing, 1000).usable).toBe(false);
  });

  test("a rounded list holds the truth, also where another token was rounded to the most likely one's logprob", () => {
    const truth = [0.500022, 0.499978];
    const { low, high } = boundsOf([truth[0], truth[0]], Listing.Floored, 2);
    expect(low).toBeLessThanOrEqual(entropy(truth));
    expect(high).toBeGreaterThanOrEqual(entropy(truth));
    const sure = boundsOf([1], Listing.Floored, 1);
    expect(sure.high - sure.low).toBeLessThan(1e-5);
  });

  test("a ready entropy is itself, and cannot be negative", () => {
    const out: EntropyBounds = { low: NaN, high: NaN, mass: NaN };
    expect(entropyBounds(Float64Array.of(1.25), 0, 1, Listing.Entropy, 1000, out)).toBe(true);
    expect(out).toEqual({ low: 1.25, high: 1.25, mass: 1 });
    expect(entropyBounds(Float64Array.of(-0.1), 0, 1, Listing.Entropy, 1000, out)).toBe(false);
  });
});
