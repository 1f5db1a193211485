import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

interface Answer {
  choices: { logprobs: { content: { top_logprobs: unknown[] }[] } }[];
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

test("a pair recorded with one alternative a position: the truth lies within what is printed", () => {
  const files = ["base.jsonl", "tuned.jsonl"].map((name): [string, string] => {
    const lines = gunzipSync(readFileSync(`fixtures/pair/${name}.gz`))
      .toString()
      .trim()
      .split("\n");
    const short = lines.map((line) => {
      const answer = JSON.parse(line) as Answer;
      for (const one of answer.choices[0].logprobs.content) one.top_logprobs = one.top_logprobs.slice(0, 1);
      return JSON.stringify(answer);
    });
    return [name, short.join("\n")];
  });
  const names = files.map(([name]) => name);
  const cwd = folderWith(Object.fromEntries(files));
  const metricsOf = (...args: string[]) =>
    (JSON.parse(runCli([...args, "--json"], { cwd }).stdout) as Report).groups[0].metrics;
  const told = metricsOf("compare", ...names, "--vocab-size", "512", "--out", "out");
  const again = metricsOf("judge", "out/measurement.json.gz");
  const ranks = (
    JSON.parse(readFileSync("fixtures/pair.truth.json", "utf8")) as { rank: number[] }[]
  ).flatMap(({ rank }) => rank);
  const unshifted = mean(ranks.map((rank) => Number(rank === 1)));
  const promoted = mean(ranks.filter((rank) => rank > 1));
  for (const [name, truth] of [
    ["unshifted", unshifted],
    ["reranked", 1 - unshifted],
    ["promoted-rank", promoted],
  ] as const) {
    expect(told[name].low).toBeLessThanOrEqual(truth);
    expect(told[name].high).toBeGreaterThanOrEqual(truth);
    expect(again[name]).toEqual(told[name]);
  }
});
