import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Accumulator } from "../../src/measure/accumulator.ts";
import { RANGE, STEPS } from "../../src/measure/floored.ts";
import { merge } from "../../src/measure/measurement.ts";
import { metricNamed, METRICS } from "../../src/measure/metrics.ts";
import { Listing } from "../../src/measure/positions.ts";
import { summarise } from "../../src/measure/summarise.ts";
import { namedBlock, restOf, topOf, type Named } from "../support/named.ts";
import { measured, samples, SETTINGS, shiftOf, V, valueOf, whole } from "../support/shift.ts";

/** A distribution over the vocabulary, peaked or flat, some of it impossible. */
const distribution = fc
  .tuple(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: V, maxLength: V }), fc.nat(12))
  .map(([weights, power]) => weights.map((weight) => (weight + 1e-4) ** (1 + power)))
  .map((weights) => {
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => weight / sum);
  });

/** Of a distribution and one near it or far from it. */
const pair = fc
  .tuple(distribution, distribution, fc.constantFrom(0, 1e-4, 0.05, 1))
  .map(([p, other, share]) => [p, p.map((a, i) => (1 - share) * a + share * other[i])] as const);

const kl = (p: readonly number[], q: readonly number[]) =>
  p.reduce((sum, a, i) => sum + (a > 0 ? a * Math.log(a / q[i]) : 0), 0);

function js(p: readonly number[], q: readonly number[]) {
  const m = p.map((a, i) => (a + q[i]) / 2);
  return (kl(p, m) + kl(q, m)) / 2;
}

const entropy = (p: readonly number[]) => p.reduce((sum, a) => sum - (a > 0 ? a * Math.log(a) : 0), 0);

const cut = (p: readonly number[], k: number): Named => ({
  probabilities: topOf(p, k),
  listing: Listing.Ranked,
});

/** As llama.cpp writes it: in whole steps from the most likely token, as far as they reach. */
function rounded(p: readonly number[]): Named {
  const most = Math.log(Math.max(...p));
  const steps = p.map((a) => Math.round(((most - Math.log(a)) * STEPS) / RANGE));
  const probabilities = steps.flatMap((count, token): [number, number][] =>
    count <= STEPS ? [[token, Math.exp(most - (count * RANGE) / STEPS)]] : [],
  );
  return { probabilities, listing: Listing.Floored };
}

/** A rest of 3e-7 in probabilities that add up to 1 + 8.6e-16. */
const ROUNDED = [
  Array.from({ length: V }, (_, token) => (token === 28 ? 0.033333333333333354 : 0.03333333333333335)),
  Array.from({ length: V }, (_, token) =>
    token === 15 ? 0.9999997100007103 : token === 28 ? 1.0004153006004657e-8 : 9.999826341049706e-9,
  ),
] as const;

describe("divergences", () => {
  test("of whole distributions are exact", () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const { sums } = shiftOf([whole(p)], [whole(q)]);
        expect(sums["lower-js"]).toBeCloseTo(js(p, q), 10);
        expect(sums["upper-js"]).toBeCloseTo(js(p, q), 10);
        expect(sums["lower-kl"]).toBeCloseTo(kl(p, q), 9);
        expect(sums["upper-kl"]).toBeCloseTo(kl(p, q), 9);
        expect(sums["unbounded-kl"]).toBe(0);
      }),
    );
  });

  test("of truncated lists hold the truth between them", () => {
    fc.assert(
      fc.property(
        pair,
        fc.integer({ min: 1, max: V - 1 }),
        fc.integer({ min: 1, max: V - 1 }),
        ([p, q], k, l) => {
          const { sums } = shiftOf([cut(p, k)], [cut(q, l)]);
          const truth = js(p, q);
          expect(sums["lower-js"]).toBeLessThanOrEqual(truth + 1e-12);
          expect(sums["upper-js"]).toBeGreaterThanOrEqual(truth - 1e-12);
          expect(sums["upper-js"]).toBeLessThanOrEqual(Math.LN2);
          // The probabilities add up to 1 but for their rounding, which is much where the rest of them is little.
          const rounding = (V * Number.EPSILON) / restOf(q, cut(p, k), cut(q, l));
          expect(sums["lower-kl"]).toBeLessThanOrEqual(kl(p, q) + 1e-9 + rounding);
          expect(sums["near-zero-js"]).toBeLessThanOrEqual(truth < 0.01 ? 1 : 0);
          expect(sums["possibly-near-zero-js"]).toBeGreaterThanOrEqual(truth < 0.01 ? 1 : 0);
        },
      ),
      { examples: [[ROUNDED, 17, 2]] },
    );
  });

  test("of rounded lists hold the truth between them, however little was rounded", () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(whole, rounded), ([p, q], list) => {
        const { sums } = shiftOf([list(p)], [rounded(q)]);
        expect(sums["lower-js"]).toBeLessThanOrEqual(js(p, q) + 1e-12);
        expect(sums["upper-js"]).toBeGreaterThanOrEqual(js(p, q) - 1e-12);
        expect(sums["upper-js"]).toBeLessThan(js(p, q) + 1e-3);
        expect(sums["lower-kl"]).toBeLessThanOrEqual(kl(p, q) + 1e-9);
        if (sums["unbounded-kl"] > 0) return;
        expect(sums["upper-kl"]).toBeGreaterThanOrEqual(kl(p, q) - 1e-9);
        expect(sums["upper-kl"]).toBeLessThan(kl(p, q) + 2e-3);
      }),
    );
  });

  test("of a whole base and a rounded tuned list have an upper KL, above the truth", () => {
    const [base, tuned] = [
      [0.6, 0.4],
      [0.500022, 0.499978],
    ];
    const { sums } = shiftOf([whole(base)], [rounded(tuned)]);
    expect(sums["unbounded-kl"]).toBe(0);
    expect(sums["lower-kl"]).toBeLessThan(kl(base, tuned));
    expect(sums["upper-kl"]).toBeGreaterThan(kl(base, tuned));
  });

  test("a token that a list names twice is no common token", () => {
    const twice: Named = { probabilities: [[1, 0.5], [1, 0.3], [2, 0.1]], listing: Listing.Ranked }; // prettier-ignore
    const { sums } = shiftOf([twice], [twice]);
    expect(sums["lower-js"]).toBe(0);
    expect(sums["upper-js"]).toBeCloseTo(0.9 * Math.LN2, 10);
  });

  test("lists of nothing in common tell only that", () => {
    const { sums } = shiftOf([cut([0.6, 0.4], 2)], [{ probabilities: [[8, 0.9]], listing: Listing.Ranked }]);
    expect([sums["lower-js"], sums["upper-js"]]).toEqual([0, Math.LN2]);
    expect(sums["unbounded-kl"]).toBe(1);
  });
});

describe("the taxonomy", () => {
  const BASE = [0.3, 0.2, 0.15, 0.1, 0.08, 0.07, 0.05, 0.03, 0.02];
  const preferring = (token: number) =>
    BASE.map((p, i) => (i === token ? 0.9 : (0.1 * p) / (1 - BASE[token])));

  test.each([
    [
      "the same token",
      0,
      { unshifted: 1, reranked: 0, "possibly-reranked": 0, shifted: 0, "possibly-shifted": 0 },
    ],
    [
      "the base's fifth",
      4,
      { unshifted: 0, reranked: 1, "possibly-reranked": 1, shifted: 0, "possibly-shifted": 0 },
    ],
    [
      "the base's sixth",
      5,
      { unshifted: 0, reranked: 0, "possibly-reranked": 0, shifted: 1, "possibly-shifted": 1 },
    ],
  ])("prefers %s", (_, token, expected) => {
    const { sums } = shiftOf([whole(BASE)], [whole(preferring(token))]);
    expect(sums).toMatchObject(expected);
    expect(sums["promoted-rank"]).toBe(token === 0 ? 0 : token + 1);
    expect(sums["possible-promoted-rank"]).toBe(token === 0 ? 0 : token + 1);
  });

  test("an unlisted token is shifted where the list is as long as the cut-off, else undecided", () => {
    const long = shiftOf([cut(BASE, 5)], [whole(preferring(8))]);
    expect(long.sums).toMatchObject({
      reranked: 0,
      "possibly-reranked": 0,
      shifted: 1,
      "possibly-shifted": 1,
    });
    const short = shiftOf([cut(BASE, 3)], [whole(preferring(8))]);
    expect(short.sums).toMatchObject({
      reranked: 0,
      "possibly-reranked": 1,
      shifted: 0,
      "possibly-shifted": 1,
    });
    expect([short.sums["promoted-rank"], short.sums["possible-promoted-rank"]]).toEqual([4, V]);
  });

  test("the cut-off can be set", () => {
    const settings = { ...SETTINGS, rankCutoff: 2 };
    expect(shiftOf([whole(BASE)], [whole(preferring(2))], settings).sums).toMatchObject({
      reranked: 0,
      shifted: 1,
    });
  });

  test("a tie is no change", () => {
    const tied = [0.4, 0.4, 0.2];
    expect(shiftOf([whole(tied)], [whole([0.4, 0.5, 0.1])]).sums.unshifted).toBe(1);
    expect(shiftOf([whole([0.5, 0.3, 0.2])], [whole(tied)]).sums.unshifted).toBe(1);
  });

  test("a chosen token listed beside the ranked ones has no rank among them", () => {
    const base: Named = { probabilities: [[1, 0.5], [2, 0.2], [9, 0.01]], listing: Listing.RankedThenChosen }; // prettier-ignore
    const { sums } = shiftOf([base], [{ probabilities: [[9, 0.9]], listing: Listing.Ranked }]);
    expect([sums["promoted-rank"], sums["possible-promoted-rank"]]).toEqual([3, V]);
  });

  test("a position where only the chosen token is known may be anything", () => {
    const alone: Named = { probabilities: [[0, 0.01]], listing: Listing.RankedThenChosen };
    const open = { unshifted: 0, "possibly-unshifted": 1, reranked: 0, "possibly-reranked": 1, shifted: 0, "possibly-shifted": 1 }; // prettier-ignore
    for (const [base, tuned] of [
      [alone, whole(BASE)],
      [whole(BASE), alone],
      [alone, alone],
    ]) {
      // prettier-ignore
      const { sums, among } = shiftOf([{ ...base, chosen: 0 }], [tuned]);
      expect(among).toEqual({ positions: 1, changed: 1, unshifted: 1, "chosen-known": 1 });
      expect(sums).toMatchObject({ ...open, agreement: 0, "possible-agreement": 1 });
    }
  });

  test("agreement on the text: both models prefer its token, or neither does", () => {
    const at = (chosen: number, tuned: number) =>
      shiftOf([{ ...whole(BASE), chosen }], [{ ...whole(preferring(tuned)), chosen }]).sums.agreement;
    expect([at(0, 0), at(0, 1), at(1, 1), at(2, 1)]).toEqual([1, 0, 0, 1]);
  });
});

describe("the metrics of a pair", () => {
  const parts = samples(40, 25);
  const measurement = measured(parts);
  const [p, q] = [parts.flatMap((part) => part.p), parts.flatMap((part) => part.q)];
  const argmax = (row: readonly number[]) => row.indexOf(Math.max(...row));
  const changed = p.map((row, i) => argmax(row) !== argmax(q[i]));
  const of = (values: readonly number[], which: boolean) => values.filter((_, i) => changed[i] === which);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const entropies = p.map(entropy);

  test("count what is there", () => {
    expect(valueOf(measurement, "unshifted").estimate).toBeCloseTo(1 - mean(changed.map(Number)), 12);
    expect(valueOf(measurement, "mean-js").estimate).toBeCloseTo(mean(p.map((row, i) => js(row, q[i]))), 10);
    expect(valueOf(measurement, "kl").high).toBeCloseTo(mean(p.map((row, i) => kl(row, q[i]))), 9);
    expect(valueOf(measurement, "fork-overlap").estimate).toBeCloseTo(
      mean(of(entropies, true).map((h) => Number(h > SETTINGS.threshold))),
      12,
    );
  });

  test("AUROC is the share of pairs in the right order", () => {
    const [hits, others] = [of(entropies, true), of(entropies, false)];
    const share = mean(hits.flatMap((a) => others.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))));
    const { low, estimate, high } = valueOf(measurement, "fork-auroc");
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
    expect(estimate).toBeCloseTo(share, 3);
  });

  test("AUROC of truncated lists has that of the whole distributions in its range", () => {
    const cutTo = (k: number) =>
      measured(
        parts.map((part) => ({
          ...part,
          base: part.p.map((row) => cut(row, k)),
          tuned: part.q.map((row) => cut(row, k)),
        })),
      );
    const { estimate: exact } = valueOf(measurement, "fork-auroc");
    const [short, long] = [3, 20].map((k) => valueOf(cutTo(k), "fork-auroc"));
    for (const { low, high } of [short, long]) {
      expect(low).toBeLessThanOrEqual(exact + 1e-3);
      expect(high).toBeGreaterThanOrEqual(exact - 1e-3);
    }
    expect(short.high - short.low).toBeGreaterThan(long.high - long.low);
  });

  test("the overlap of the most uncertain is that of the two sets", () => {
    const top = (rows: readonly (readonly number[])[]) => {
      const order = rows.map((row, i) => [entropy(row), i]).sort(([a], [b]) => b - a);
      return new Set(order.slice(0, 0.2 * rows.length).map(([, i]) => i));
    };
    const [ours, theirs] = [top(p), top(q)];
    const share = [...ours].filter((i) => theirs.has(i)).length / ours.size;
    const { low, estimate, high } = valueOf(measurement, "top-overlap");
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
    expect(Math.abs(estimate - share)).toBeLessThan(0.02);
  });

  test("the entropy ratio has the interval that a jackknife over samples finds", () => {
    const ratioOf = (left: number) => {
      const rows = parts.flatMap((part, s) =>
        s === left ? [] : part.p.map((row, i) => [row, part.q[i]] as const),
      );
      const mark = rows.map(([a, b]) => argmax(a) !== argmax(b));
      const h = rows.map(([a]) => entropy(a));
      return Math.log(mean(h.filter((_, i) => mark[i])) / mean(h.filter((_, i) => !mark[i])));
    };
    const values = parts.map((_, left) => ratioOf(left));
    const centre = mean(values);
    const error = Math.sqrt(
      ((parts.length - 1) / parts.length) * values.reduce((sum, v) => sum + (v - centre) ** 2, 0),
    );
    const { estimate, interval } = valueOf(measurement, "entropy-ratio");
    expect(estimate).toBeCloseTo(Math.exp(ratioOf(-1)), 10);
    const found = Math.log((interval?.[1] ?? NaN) / estimate) / 2.0227;
    // As far below, in the logarithm, since whole distributions leave nothing open.
    expect(Math.log(estimate / (interval?.[0] ?? NaN)) / 2.0227).toBeCloseTo(found, 9);
    expect(found / error).toBeGreaterThan(0.9);
    expect(found / error).toBeLessThan(1.1);
  });

  test("of shards are those of the whole", () => {
    const shards = [[30], [0, 11], [11, 30]].map(([from, to]) => measured(parts.slice(from, to), from));
    const merged = merge(shards);
    expect(merged).toStrictEqual(shards.reduce((a, b) => merge([a, b])));
    for (const { name } of METRICS.filter(({ of: what }) => what === "pair"))
      for (const key of ["estimate", "low", "high"] as const)
        expect(valueOf(merged, name)[key]).toBeCloseTo(valueOf(measurement, name)[key], 9);
    expect(merged.groups[0].shift?.joint).toEqual(measurement.groups[0].shift?.joint);
  });

  test("are not there without a base", () => {
    const accumulator = new Accumulator({ threshold: 1, vocabularySize: V });
    accumulator.add(0, namedBlock(parts[0].tuned));
    accumulator.end(0, { id: "a", format: "test" });
    for (const metric of METRICS.filter(({ of: what }) => what === "pair"))
      expect(summarise(accumulator.measurement().groups[0], metric)).toBeNull();
  });

  test("that need a change are not there without one", () => {
    const accumulator = new Accumulator(SETTINGS);
    accumulator.add(0, namedBlock(parts[0].base));
    accumulator.end(0, { id: "a", format: "test" }, shiftOf(parts[0].base, parts[0].base));
    const [all] = accumulator.measurement().groups;
    for (const name of ["promoted-rank", "fork-overlap", "entropy-ratio", "fork-auroc"] as const)
      expect(summarise(all, metricNamed(name))).toBeNull();
    expect(summarise(all, metricNamed("unshifted"))).toMatchObject({ low: 1, high: 1 });
  });
});
