import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { entropyBounds } from "../../src/measure/entropy.ts";
import { Listing } from "../../src/measure/positions.ts";
import { SampleShift } from "../../src/measure/shift/sample.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { readPairs } from "../../src/read/pair/read-pairs.ts";
import { baseLogits, type Chunk } from "../support/base-logits.ts";
import { collect, folderWith } from "../support/collect.ts";
import { randomNumbers } from "../support/random.ts";

const CONTEXT = 9;
/** Of the second half's positions, the last has no next token. */
const SCORED = 4;

/** Logits as a model has them: most tokens far below a few, some of them further than what is saved. */
function chunksOf(vocabulary: number, count: number, seed: number, noise = 0): Chunk[] {
  const [random, noisy] = [randomNumbers(seed), randomNumbers(seed + 1000)];
  const normal = (next: () => number) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(6.283 * next());
  return Array.from({ length: count }, () => ({
    tokens: Array.from({ length: CONTEXT }, () => Math.floor(random() * vocabulary)),
    logits: Array.from({ length: SCORED }, (_, row) =>
      Array.from({ length: vocabulary }, () =>
        Math.fround((1 + 2 * row) * normal(random) + noise * normal(noisy)),
      ),
    ),
  }));
}

const softmax = (row: readonly number[]): number[] => {
  const max = Math.max(...row);
  const sum = row.reduce((total, v) => total + Math.exp(v - max), 0);
  return row.map((v) => Math.exp(v - max) / sum);
};
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const entropyOf = (p: readonly number[]) => -sum(p.map((x) => x * Math.log(x)));
const klOf = (p: readonly number[], q: readonly number[]) => sum(p.map((x, v) => x * Math.log(x / q[v])));
const jsOf = (p: readonly number[], q: readonly number[]) => {
  const m = p.map((x, v) => (x + q[v]) / 2);
  return (klOf(p, m) + klOf(q, m)) / 2;
};

async function boundsIn(bytes: Buffer) {
  const { samples, problems, inputs } = await collect(["run.kld"], {
    cwd: folderWith({ "run.kld": bytes }),
  });
  return { samples, problems, inputs };
}

describe("llama.cpp's saved base logits", () => {
  test("are one sample a chunk: the second half, each row with the token that came next", async () => {
    const V = 301;
    const chunks = chunksOf(V, 2, 1);
    const { samples, problems, inputs } = await boundsIn(baseLogits(CONTEXT, V, chunks));
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject([{ format: "llamacpp-base-logits", samples: 2, positions: 2 * SCORED }]);
    expect(samples.map(({ id }) => id)).toEqual(["run.kld:1", "run.kld:2"]);
    for (const [c, { positions }] of samples.entries())
      for (const [i, { chosen }] of positions.entries()) {
        const p = softmax(chunks[c].logits[i])[chunks[c].tokens[CONTEXT - SCORED + i]];
        const floor = Math.max(...chunks[c].logits[i].map((v) => v)) - 16;
        const token = chunks[c].tokens[CONTEXT - SCORED + i];
        if (chunks[c].logits[i][token] > floor) expect(Math.abs(chosen - Math.log(p))).toBeLessThan(2e-4);
        else expect(chosen).toBeGreaterThan(Math.log(p) - 2e-4);
      }
  });

  test.each([300, 5001, 32_000])("the entropy of a vocabulary of %i is within its bounds", async (V) => {
    const chunks = chunksOf(V, 3, V);
    const { samples } = await boundsIn(baseLogits(CONTEXT, V, chunks));
    const out = { low: NaN, high: NaN, mass: NaN };
    const listings = new Set<string>();
    for (const [c, { positions }] of samples.entries())
      for (const [i, { logprobs, listing }] of positions.entries()) {
        listings.add(listing);
        expect(entropyBounds(Float64Array.from(logprobs), 0, logprobs.length, Listing[listing], V, out)).toBe(true); // prettier-ignore
        const exact = entropyOf(softmax(chunks[c].logits[i]));
        const slack = listing === "Complete" ? 2e-4 : 0;
        expect(out.low - slack).toBeLessThanOrEqual(exact);
        expect(out.high + slack).toBeGreaterThanOrEqual(exact);
        expect(out.high - out.low).toBeLessThan(0.01);
      }
    expect(listings).toContain("Floored");
  });

  test("are the same whatever the chunks of bytes", async () => {
    const bytes = baseLogits(CONTEXT, 301, chunksOf(301, 2, 5));
    const whole = await boundsIn(bytes);
    for (const size of [1, 7, 601]) {
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { samples } = await collect(["-"], { stdin: Readable.from(parts) });
      expect(samples.map(({ positions }) => positions)).toEqual(
        whole.samples.map(({ positions }) => positions),
      );
    }
  });

  test.each<[string, Buffer, string]>([
    ["a vocabulary of nothing", baseLogits(CONTEXT, 0, [{ tokens: [], logits: [] }]), "bad-tensor"],
    ["no chunk", baseLogits(CONTEXT, 301, []), "bad-tensor"],
    ["more tokens than fit", baseLogits(2 ** 30, 301, [{ tokens: [1], logits: [] }]), "bad-tensor"],
    [
      "an end in the header",
      baseLogits(CONTEXT, 301, chunksOf(301, 1, 1)).subarray(0, 30),
      "truncated-record",
    ],
    ["an end in the rows", baseLogits(CONTEXT, 301, chunksOf(301, 1, 1)).subarray(0, -2), "truncated-record"],
  ])("with %s are refused", async (_, bytes, code) => {
    const { samples, problems } = await boundsIn(bytes);
    expect(samples).toEqual([]);
    expect(problems).toMatchObject([{ code, path: "run.kld", scope: "file" }]);
  });
});

interface PairOfFiles {
  readonly shift: SampleShift;
  readonly problems: readonly string[];
}

async function compared(V: number, base: readonly Chunk[], tuned: readonly Chunk[]): Promise<PairOfFiles> {
  const cwd = folderWith({ b: baseLogits(CONTEXT, V, base), t: baseLogits(CONTEXT, V, tuned) });
  const shift = new SampleShift({ threshold: 1.4, vocabularySize: 262_144, rankCutoff: 5 });
  const problems: string[] = [];
  for await (const part of readPairs(["b"], ["t"], { formats: FORMATS, cwd, stdin: Readable.from([]) }))
    if (part.kind === "positions") shift.add(part.base, part.tuned);
    else if (part.kind === "problem") problems.push(part.problem.message);
  return { shift, problems };
}

describe("a pair of them", () => {
  // Below and above the width from which both are read side by side.
  test.each([
    [1001, 0.3],
    [1001, 0.003],
    [5001, 0.3],
    [5001, 0.003],
  ])(
    "with a vocabulary of %i, moved by %f: the exact divergences are within the bounds",
    async (V, noise) => {
      const [base, tuned] = [chunksOf(V, 4, 9), chunksOf(V, 4, 9, noise)];
      const rows = base.flatMap(({ logits }, c) =>
        logits.map((row, i) => [softmax(row), softmax(tuned[c].logits[i])] as const),
      );
      const { shift, problems } = await compared(V, base, tuned);
      expect(problems).toEqual([]);
      expect(shift.among.positions).toBe(4 * SCORED);
      const js = sum(rows.map(([p, q]) => jsOf(p, q)));
      expect(shift.sums["lower-js"]).toBeLessThanOrEqual(js);
      expect(shift.sums["upper-js"]).toBeGreaterThanOrEqual(js);
      const width = (shift.sums["upper-js"] - shift.sums["lower-js"]) / (4 * SCORED);
      expect(width).toBeLessThan(1e-3);
      const kl = sum(rows.map(([p, q]) => klOf(p, q)));
      expect(shift.sums["lower-kl"]).toBeLessThanOrEqual(kl);
      expect(shift.sums["lower-kl"]).toBeGreaterThan(kl - 4 * SCORED * 1e-3);
      const first = (p: readonly number[]) => p.indexOf(Math.max(...p));
      const same = rows.filter(([p, q]) => first(p) === first(q)).length;
      expect(shift.sums.unshifted).toBe(same);
    },
  );

  test.each([1001, 5001])("of one and the same file of %i tokens: no difference", async (V) => {
    const { shift, problems } = await compared(V, chunksOf(V, 2, 3), chunksOf(V, 2, 3));
    expect(problems).toEqual([]);
    expect(shift.sums).toMatchObject({ unshifted: 2 * SCORED, "lower-kl": 0 });
    expect(shift.sums["lower-js"]).toBeCloseTo(0, 12);
    expect(shift.sums["upper-js"] / (2 * SCORED)).toBeLessThan(1e-3);
    expect(shift.among["chosen-known"]).toBe(2 * SCORED);
    expect(shift.sums.agreement).toBe(2 * SCORED);
  });

  test.each([1001, 5001])("of other tokens is misaligned (%i)", async (V) => {
    const base = chunksOf(V, 1, 3);
    const tokens = base[0].tokens.map((token, i) => (i === CONTEXT - 2 ? (token + 1) % V : token));
    const { problems } = await compared(V, base, [{ ...base[0], tokens }]);
    expect(problems.join()).toMatch(/position 2: the two files score different tokens/);
  });
});
