import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Accumulator } from "../../src/measure/accumulator.ts";
import { metricNamed } from "../../src/measure/metrics.ts";
import { summarise } from "../../src/measure/summarise.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { read } from "../../src/read/read.ts";
import { Readable } from "node:stream";

const VOCABULARY = 512;

/** Recorded beside the repository on the project's own machines; absent elsewhere. */
const RECORDED = "../shared/logprobs";

interface Run {
  readonly path: string;
  /** Exact entropies in bits, sample by sample. */
  readonly truth: number[][];
}

const linesOf = (path: string) => gunzipSync(readFileSync(path)).toString().trim().split("\n");

const recorded = (name: string): Run => ({
  path: `${RECORDED}/${name}.openai.jsonl.gz`,
  truth: linesOf(`${RECORDED}/${name}.truth.jsonl.gz`).map(
    (line) => (JSON.parse(line) as { entropy_bits: number[] }).entropy_bits,
  ),
});

const STORIES: Run = {
  path: "fixtures/stories/stories.jsonl.gz",
  truth: (
    JSON.parse(readFileSync("fixtures/stories.truth.json", "utf8")) as { entropy_bits: number[] }[]
  ).map(({ entropy_bits: bits }) => bits),
};

async function measure(run: Run, threshold: number) {
  const accumulator = new Accumulator({ threshold, vocabularySize: VOCABULARY });
  const options = { formats: FORMATS, cwd: process.cwd(), stdin: Readable.from([]) };
  for await (const part of read([run.path], options)) {
    if (part.kind === "positions") accumulator.add(part.sample, part.positions);
    else if (part.kind === "sample") accumulator.end(part.sample, part);
    else if (part.kind === "problem") throw new Error(part.problem.message);
  }
  return accumulator.measurement().groups[0];
}

/**
 * Counts forks and undecided positions another way: straight from the parsed lines, in bits, by filling the
 * remainder token by token instead of by formula.
 */
function countIndependently(run: Run, thresholdBits: number) {
  let forks = 0;
  let undecided = 0;
  for (const line of linesOf(run.path)) {
    const record = JSON.parse(line) as Record<string, never> & { response?: unknown };
    const { choices } = (record.response ?? record) as {
      choices: { logprobs: { content: { top_logprobs: { logprob: number }[] }[] } }[];
    };
    for (const { top_logprobs: list } of choices[0].logprobs.content) {
      const probabilities = list.map(({ logprob }) => Math.E ** logprob);
      const least = Math.min(...probabilities);
      const rest = 1 - probabilities.reduce((a, b) => a + b);
      const packed = [...probabilities];
      for (let left = rest; left > 1e-9 && packed.length < VOCABULARY; left -= least)
        packed.push(Math.min(left, least));
      const unlisted = VOCABULARY - probabilities.length;
      const even = [...probabilities, ...Array<number>(unlisted).fill(Math.max(0, rest) / unlisted)];
      const bits = (ps: number[]) => ps.reduce((h, p) => (p > 0 ? h - p * Math.log2(p) : h), 0);
      if (bits(packed) > thresholdBits) forks++;
      else if (bits(even) > thresholdBits) undecided++;
    }
  }
  return { forks, undecided };
}

const RUNS: [string, () => Run][] = [
  ["fixtures/stories", () => STORIES],
  ...(existsSync(RECORDED)
    ? (["base", "sharp3"] as const).map((name): [string, () => Run] => [name, () => recorded(name)])
    : []),
];

describe.each(RUNS)("real model, %s", (_, load) => {
  test.each([1, 2])(
    "at %d bits the truth lies in the range, and the counts are an independent count's",
    async (bits) => {
      const run = load();
      const group = await measure(run, bits * Math.LN2);
      const truth = run.truth.flat();
      const share = truth.filter((h) => h > bits).length / truth.length;
      const value = summarise(group, metricNamed("fork-fraction"));
      expect(group.ratios.fork).toMatchObject({ m: run.truth.length, n: truth.length });
      expect(value?.low).toBeLessThanOrEqual(share);
      expect(value?.high).toBeGreaterThanOrEqual(share);
      const { forks, undecided } = countIndependently(run, bits);
      expect(group.ratios.fork.x).toBe(forks);
      expect(group.ratios.undecided.x).toBe(undecided);
    },
  );

  test("the true mean entropy lies in the range", async () => {
    const run = load();
    const truth = run.truth.flat();
    const mean = (truth.reduce((sum, h) => sum + h, 0) / truth.length) * Math.LN2;
    const value = summarise(await measure(run, 1), metricNamed("mean-entropy"));
    // The recorded logprobs have nine digits.
    expect(value?.low).toBeLessThanOrEqual(mean + 1e-8);
    expect(value?.high).toBeGreaterThanOrEqual(mean - 1e-8);
  });

  test("so does every quantile", async () => {
    const run = load();
    const group = await measure(run, 1);
    const sorted = run.truth.flat().sort((a, b) => a - b);
    for (const [name, q] of [
      ["entropy-p50", 0.5],
      ["entropy-p80", 0.8],
      ["entropy-p99", 0.99],
    ] as const) {
      const exact = sorted[Math.ceil(q * sorted.length) - 1] * Math.LN2;
      const value = summarise(group, metricNamed(name));
      expect(value?.low).toBeLessThanOrEqual(exact);
      expect(value?.high).toBeGreaterThanOrEqual(exact);
    }
  });
});
