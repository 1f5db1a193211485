import { existsSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entropyBounds } from "../../src/measure/entropy.ts";
import type { NamedPositions } from "../../src/measure/positions.ts";
import { SampleShift } from "../../src/measure/shift/sample.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { readPairs } from "../../src/read/pair/read-pairs.ts";

const V = 512;

/** What the whole vocabulary says of one position: nats. */
interface Truth {
  /** Of the tuned model's preferred token in the base. */
  readonly rank: number;
  readonly js: number;
  readonly base: number;
  readonly tuned: number;
}

interface Recorded {
  readonly rankBinA: readonly number[];
  readonly js: readonly number[];
  readonly ha: readonly number[];
  readonly hb: readonly number[];
}

const PART = JSON.parse(readFileSync("fixtures/pair.truth.json", "utf8")) as Record<keyof Truth, number[]>[];
const RECORDED = "../shared/logprobs";

const SETS: readonly [name: string, base: string, tuned: string, truth: () => Truth[]][] = [
  [
    "a part",
    "fixtures/pair/base.jsonl.gz",
    "fixtures/pair/tuned.jsonl.gz",
    () =>
      PART.flatMap(({ rank, js, base, tuned }) =>
        rank.map((_, i) => ({ rank: rank[i], js: js[i], base: base[i], tuned: tuned[i] })),
      ),
  ],
  [
    "all",
    `${RECORDED}/q8.base.jsonl.gz`,
    `${RECORDED}/q8.tuned.jsonl.gz`,
    () =>
      gunzipSync(readFileSync(`${RECORDED}/q8.truth.jsonl.gz`))
        .toString()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Recorded)
        .flatMap(({ rankBinA, js, ha, hb }) =>
          rankBinA.map((rank, i) => ({ rank: rank + 1, js: js[i], base: ha[i], tuned: hb[i] })),
        ),
  ],
];

/** One position of a block, as a block. */
function only(block: NamedPositions, i: number): NamedPositions {
  const begin = i === 0 ? 0 : block.ends[i - 1];
  const [logprobs, tokens] = [block.logprobs, block.tokens].map((all) => all.slice(begin, block.ends[i]));
  const [chosen, chosenTokens] = [block.chosen, block.chosenTokens].map((all) => all.slice(i, i + 1));
  return {
    count: 1,
    logprobs,
    tokens,
    ends: Uint32Array.of(logprobs.length),
    chosen,
    chosenTokens,
    listing: block.listing.slice(i, i + 1),
    index: block.index.slice(i, i + 1),
  };
}

/** Rounding of the truth files: 9 to 12 digits. */
const ROUNDING = 1e-8;

describe("a model and its 8-bit weights over the same tokens", () => {
  test.each(SETS.filter(([, base]) => existsSync(base)))(
    "%s of the recording: no position outside its own bounds",
    async (_, base, tuned, truthOf) => {
      const truth = truthOf();
      const bounds = { low: NaN, high: NaN, mass: NaN };
      const holds = ({ logprobs, listing }: NamedPositions, exact: number) =>
        entropyBounds(logprobs, 0, logprobs.length, listing[0], V, bounds) &&
        bounds.low <= exact + ROUNDING &&
        bounds.high >= exact - ROUNDING;
      let position = 0;
      const outside: number[] = [];
      const options = { formats: FORMATS, cwd: process.cwd(), stdin: Readable.from([]) };
      for await (const part of readPairs([base], [tuned], options)) {
        if (part.kind !== "positions") continue;
        for (let i = 0; i < part.base.count; i++, position++) {
          const exact = truth[position];
          const [ours, theirs] = [only(part.base, i), only(part.tuned, i)];
          const shift = new SampleShift({ threshold: 1.4, vocabularySize: V, rankCutoff: 5 });
          shift.add(ours, theirs);
          const { sums } = shift;
          const isRight =
            holds(ours, exact.base) &&
            holds(theirs, exact.tuned) &&
            sums["lower-js"] <= exact.js + ROUNDING &&
            sums["upper-js"] >= exact.js - ROUNDING &&
            sums.unshifted === (exact.rank === 1 ? 1 : 0) &&
            (exact.rank === 1 ||
              (sums["promoted-rank"] <= exact.rank && sums["possible-promoted-rank"] >= exact.rank));
          if (!isRight) outside.push(position);
        }
      }
      expect(outside).toEqual([]);
      expect(position).toBe(truth.length);
      expect(position).toBeGreaterThan(900);
    },
    60_000,
  );
});
