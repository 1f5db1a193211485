import fc from "fast-check";
import { expect, test } from "vitest";
import { BlockEntropy, NO_DISTRIBUTION, WIDTH } from "../../src/measure/block-entropy.ts";
import { entropyBounds, type EntropyBounds } from "../../src/measure/entropy.ts";
import { Listing, type Positions } from "../../src/measure/positions.ts";

interface List {
  readonly logprobs: readonly number[];
  readonly listing: number;
}

function blockOf(lists: readonly List[], vocabularySize?: number): Positions {
  let end = 0;
  return {
    vocabularySize,
    count: lists.length,
    logprobs: Float64Array.from(lists.flatMap(({ logprobs }) => logprobs)),
    ends: Uint32Array.from(lists, ({ logprobs }) => (end += logprobs.length)),
    chosen: new Float64Array(lists.length).fill(NaN),
    listing: Uint8Array.from(lists, ({ listing }) => listing),
    index: Uint32Array.from(lists.keys()),
  };
}

const bits = (...bounds: readonly number[]) =>
  [...new BigUint64Array(Float64Array.from(bounds).buffer)].map(String);

const bitsOf = ({ low, high, mass }: EntropyBounds) => bits(low, high, mass);

/** Of each position its bounds to the bit, or that it is no distribution. */
function found(lists: readonly List[], vocabularySize: number, plain: boolean) {
  // A file may say how many tokens its vocabulary has, which is then not assumed.
  const saysItself = lists.length % 2 === 0;
  const block = blockOf(lists, saysItself ? vocabularySize : undefined);
  const entropy = new BlockEntropy(saysItself ? 999_999 : vocabularySize, { plain });
  const bounds = entropy.bounds(block);
  return lists.map((_, i) =>
    bounds[WIDTH * i] === NO_DISTRIBUTION ? "none" : bits(...bounds.subarray(WIDTH * i, WIDTH * (i + 1))),
  );
}

/** Logprobs of a distribution's most likely tokens, rounded as a writer may. */
const ranked = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 40 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 4, max: 17 }),
  )
  .map(([gaps, share, digits]) => {
    const total = Math.log(gaps.reduce((sum, gap) => sum + Math.exp(-gap), 0));
    return gaps.map((gap) => Number((-gap - total + Math.log(1 - share * 0.99)).toPrecision(digits)));
  });
const any = fc.array(fc.double({ min: -1000, max: 20, noNaN: true }), { minLength: 1, maxLength: 30 });
const list = fc.record({
  logprobs: fc.oneof({ weight: 5, arbitrary: ranked }, any),
  listing: fc.constantFrom(Listing.Ranked, Listing.RankedThenChosen, Listing.Complete, Listing.Entropy),
});

test("many at once are, to the last bit, each by itself, with WebAssembly and without", () => {
  fc.assert(
    fc.property(
      fc.array(list, { maxLength: 60 }),
      fc.constantFrom(1, 20, 50_257, 151_936, 262_144),
      (lists, vocabularySize) => {
        const single = lists.map(({ logprobs, listing }) => {
          const out = { low: NaN, high: NaN, mass: NaN };
          const values = Float64Array.from(logprobs);
          return entropyBounds(values, 0, values.length, listing, vocabularySize, out) ? bitsOf(out) : "none";
        });
        expect(found(lists, vocabularySize, false)).toEqual(single);
        expect(found(lists, vocabularySize, true)).toEqual(single);
      },
    ),
    { numRuns: 500 },
  );
});

test("more positions than are computed at once, and lists longer than there is room for", () => {
  const short = Array.from({ length: 1500 }, (_, i): List => {
    const logprobs = Array.from({ length: 1 + (i % 20) }, (_, rank) => -1 - rank - i / 1000);
    return { logprobs, listing: Listing.Ranked };
  });
  const vocabulary = 40_000;
  const uniform = {
    logprobs: Array<number>(vocabulary).fill(-Math.log(vocabulary)),
    listing: Listing.Complete,
  };
  const lists = [...short, uniform, ...short.slice(0, 3)];
  const fast = found(lists, vocabulary, false);
  expect(fast).toEqual(found(lists, vocabulary, true));
  expect(new Set(fast.map(String)).size).toBeGreaterThan(1000);
});
