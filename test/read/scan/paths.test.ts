import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/read/formats/index.ts";
import { Columns } from "../../../src/read/position/columns.ts";
import { planFor } from "../../../src/read/scan/plan.ts";
import { Scanner } from "../../../src/read/scan/scanner.ts";
import { completion, FORK, SURE } from "../../support/chat.ts";
import { collect, folderWith } from "../../support/collect.ts";

/** Right figures by the slow way look the same, only later: so it is counted which way was taken. */
describe("the fast way is taken", () => {
  const line = (id: string) => JSON.stringify(completion([[FORK, SURE]], { id }));
  const lines = Array.from({ length: 50 }, (_, i) => line(`r${i}`));

  const recordsOf = async (text: string) => {
    const cwd = folderWith({ "run.jsonl": text });
    const { inputs, samples } = await collect(["run.jsonl"], { cwd });
    expect(samples.every(({ positions }) => positions.length >= 2)).toBe(true);
    return inputs[0]?.records;
  };

  test("by all records but the first, which tells the format", async () => {
    expect(await recordsOf(lines.join("\n"))).toEqual({ scanned: 49, parsed: 1 });
  });

  test("by the first one, too, where it is long", async () => {
    const long = JSON.stringify(completion([Array<object>(20_000).fill(FORK)], { id: "long" }));
    expect(long.length).toBeGreaterThan(2 ** 21);
    expect(await recordsOf([long, ...lines].join("\n"))).toEqual({ scanned: 51, parsed: 0 });
  });

  test("again behind a record that is strange", async () => {
    const twice = line("twice").replace('"choices":', '"choices":[],"choices":');
    expect(await recordsOf([...lines.slice(0, 5), twice, ...lines.slice(5)].join("\n"))).toEqual({
      scanned: 49,
      parsed: 2,
    });
  });

  // Only what is rare by its nature is read slowly: a null for a logprob, a sentinel of 1e30.
  test.each([
    ["openai-chat.jsonl", 0, 0],
    ["vllm-chat.jsonl", 0, 0],
    ["sglang.jsonl", 0, 0],
    ["tgi.json", 3, 0],
    ["llamacpp.jsonl", 0, 0],
    ["gemini.json", 0, 3],
    ["ollama.json", 0, 0],
  ])("by the alternatives of %s, but for %i, and its numbers, but for %i", (name, alternatives, numbers) => {
    const bytes = readFileSync(`fixtures/formats/${name}`);
    const record = name.endsWith("l") ? bytes.subarray(0, bytes.indexOf(10)) : bytes;
    const format = FORMATS.find((one) => name.replace("vllm", "openai").startsWith(one.name));
    const plan = format && planFor(format, []);
    if (plan === undefined) throw new Error(name);
    const scanner = new Scanner(plan, new Columns(), () => 0);
    for (let i = 0; i < 50; i++) {
      scanner.begin();
      scanner.feed(record);
      while (scanner.next() !== undefined);
      scanner.end();
    }
    expect(scanner.slow.numbers).toBe(50 * numbers);
    expect(scanner.slow.alternatives).toBeLessThan(50 * alternatives + 5);
  });
});
