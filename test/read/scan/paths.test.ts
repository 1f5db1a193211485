import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { detect } from "../../../src/read/detect.ts";
import { FORMATS } from "../../../src/read/formats/index.ts";
import { Columns } from "../../../src/read/position/columns.ts";
import { Engine } from "../../../src/read/scan/engine.ts";
import { planFor } from "../../../src/read/scan/plan.ts";
import { Stop, type ElementRun, type Run } from "../../../src/read/scan/run.ts";
import { Scanner } from "../../../src/read/scan/scanner.ts";
import { parseJson } from "../../../src/read/walk/json.ts";
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

  test("by records with more keys of their own than are remembered, some of them long or with escapes", async () => {
    const keys = (record: number) =>
      Array.from({ length: 50 }, (_, i) => [
        `${i % 7 === 0 ? '\n"' : "k"}${"x".repeat(i * 2)}${record % 3}-${i}`,
        i,
      ]);
    const own = lines.map((text, i) =>
      JSON.stringify({ ...Object.fromEntries(keys(i)), ...JSON.parse(text) }),
    );
    const cwd = folderWith({ "run.jsonl": own.join("\n") });
    const { inputs, samples } = await collect(["run.jsonl"], { cwd });
    expect(inputs[0]?.records).toEqual({ scanned: 49, parsed: 1 });
    expect(samples.map(({ id }) => id)).toEqual(lines.map((_, i) => `r${i}`));
  });

  test("by the first one, too, where it is long", async () => {
    const long = JSON.stringify(completion([Array<object>(20_000).fill(FORK)], { id: "long" }));
    expect(long.length).toBeGreaterThan(2 ** 21);
    expect(await recordsOf([long, ...lines].join("\n"))).toEqual({ scanned: 51, parsed: 0 });
  });

  test.each(["llamacpp.jsonl", "sglang.jsonl", "vllm-offline.jsonl", "openai-completions.jsonl"])(
    "by a long first one of %s, wherever in an alternative its beginning ends",
    async (name) => {
      const [line] = readFileSync(`fixtures/formats/${name}`, "utf8").split("\n");
      const long = lengthened(line);
      for (let n = 0; n < 100; n += 7) {
        const moved = long.replace("{", `{"${"x".repeat(n)}":0,`);
        expect(await recordsOf(moved)).toEqual({ scanned: 1, parsed: 0 });
      }
    },
  );

  test("again behind a record that is strange", async () => {
    const twice = line("twice").replace('"choices":', '"choices":[],"choices":');
    expect(await recordsOf([...lines.slice(0, 5), twice, ...lines.slice(5)].join("\n"))).toEqual({
      scanned: 49,
      parsed: 2,
    });
  });

  test.each([
    "evalscope.jsonl",
    "flattened-objects.jsonl",
    "flattened-rows.jsonl",
    "gemini-python.json",
    "deepseek.jsonl",
    "gemini.json",
    "inspect.json",
    "llamacpp.jsonl",
    "lmdeploy.jsonl",
    "mlx-lm.json",
    "nemo-skills.jsonl",
    "ollama.json",
    "openai-batch.jsonl",
    "openai-chat.jsonl",
    "openai-completions.jsonl",
    "openai-responses.json",
    "opencompass.json",
    "sglang.jsonl",
    "together.jsonl",
    "vllm-chat.jsonl",
    "vllm-completions.jsonl",
    "vllm-offline.jsonl",
    "vllm-token-ids.jsonl",
  ])("by the positions of %s but the first, from which the template is learned", (name) => {
    expect(taken(name, Engine.create())).toMatchObject({ byTemplate: 149, others: 1 });
  });

  const legacy = (tokens: number) => {
    const list = <T>(value: T) => Array<T>(tokens).fill(value);
    const logprobs = {
      tokens: list("a"),
      token_logprobs: list(-1),
      top_logprobs: list({ a: -1, b: -2, c: -3 }),
    };
    return { id: "c", object: "text_completion", choices: [{ index: 0, text: "a", logprobs }] };
  };

  test.each([
    ["chat", (tokens: number) => completion([Array<object>(tokens).fill(FORK)])],
    ["legacy completions", legacy],
  ])("by %s of one token, of which none tells what stands between two", (_, recordOf) => {
    const spaced = (tokens: number) => JSON.stringify(recordOf(tokens), null, 1).replace(/\n */g, " ");
    const singles = Array<string>(50).fill(spaced(1));
    expect(takenOf(singles, Engine.create())).toMatchObject({ byTemplate: 49, others: 1 });
    // Between two of them stands what was not known: it is learned behind the first.
    const engine = Engine.create();
    if (engine === undefined) throw new Error("no WebAssembly");
    const run = vi.spyOn(engine, "run");
    expect(takenOf([...singles, spaced(40), spaced(40)], engine)).toMatchObject({
      byTemplate: 129,
      others: 1,
    });
    const counts = run.mock.results.map(({ value }) => (value as Run).count);
    expect(counts.slice(49)).toEqual([1, 39, 40]);
  });

  test("by positions with one alternative, and those with more behind them", () => {
    const one = { ...FORK, top_logprobs: FORK.top_logprobs.slice(0, 1) };
    const record = (spaces: number) =>
      JSON.stringify(completion([[one, one, one, FORK, FORK, FORK]]), null, spaces).replace(/\n */g, " ");
    const compact = JSON.stringify(completion([[one, one, one, FORK, FORK, FORK]]));
    expect(takenOf([compact], Engine.create())).toMatchObject({ byTemplate: 5, others: 1 });
    // What stands between two is learned from the second position that has them.
    expect(takenOf([record(1)], Engine.create())).toMatchObject({ byTemplate: 3, others: 3 });
  });

  test.each(["gemini.json", "llamacpp.jsonl", "openai-chat.jsonl", "sglang.jsonl", "vllm-completions.jsonl"])(
    "by those of %s in which the bytes end, once there are more",
    (name) => {
      const engine = Engine.create();
      if (engine === undefined) throw new Error("no WebAssembly");
      const { scanner, record } = scannerOf(name, engine);
      const readIn = (...pieces: readonly Uint8Array[]) => {
        scanner.begin();
        for (const piece of pieces) {
          scanner.feed(piece);
          while (scanner.next() !== undefined);
        }
        scanner.end();
      };
      readIn(record);
      const runs = [vi.spyOn(engine, "run"), vi.spyOn(engine, "runElements")];
      for (let cut = 1; cut < record.length; cut++) readIn(record.subarray(0, cut), record.subarray(cut));
      const stopped = runs.flatMap(({ mock }) => mock.results.map(({ value }) => value as Run | ElementRun));
      expect(stopped.filter(({ count, stop }) => count === 0 && stop === Stop.Bytes)).not.toEqual([]);
      expect(stopped.filter(({ count, stop }) => count === 0 && stop === Stop.Other)).toEqual([]);
    },
  );

  test("by all numbers but the rare ones, without WebAssembly, too: a sentinel of 1e30", () => {
    expect(taken("openai-chat.jsonl", undefined)).toEqual({ numbers: 0 });
    expect(taken("gemini.json", undefined).numbers).toBe(50 * 3);
  });
});

/** A record whose outermost lists of several values are written a thousand times over. */
function lengthened(line: string): string {
  const record = parseJson(line);
  const lengthen = (value: unknown): unknown => {
    if (Array.isArray(value) && value.length > 1)
      return Array.from({ length: 1000 }, () => value as unknown[]).flat();
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(lengthen);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengthen(inner)]));
  };
  return JSON.stringify(lengthen(record));
}

/** A fixture's first record, and what reads it. */
function scannerOf(name: string, engine: Engine | undefined): { scanner: Scanner; record: Uint8Array } {
  const bytes = readFileSync(`fixtures/formats/${name}`);
  const record = name.endsWith("l") ? bytes.subarray(0, bytes.indexOf(10)) : bytes;
  return { scanner: scannerFor(record, engine), record };
}

function scannerFor(record: Buffer, engine: Engine | undefined): Scanner {
  const format = detect(parseJson(record.toString("utf8")), FORMATS, record)?.format;
  const plan = format && planFor(format, []);
  if (plan === undefined) throw new Error("no format");
  return new Scanner(plan, new Columns(), () => 0, engine);
}

/** Reads it fifty times, and says which ways were taken. */
function taken(name: string, engine: Engine | undefined) {
  const { scanner, record } = scannerOf(name, engine);
  return takenBy(scanner, Array<Uint8Array>(50).fill(record));
}

/** Reads records, all of the first one's format. */
function takenOf(lines: readonly string[], engine: Engine | undefined) {
  const records = lines.map((line) => Buffer.from(line));
  return takenBy(scannerFor(records[0], engine), records);
}

function takenBy(scanner: Scanner, records: readonly Uint8Array[]) {
  for (const record of records) {
    scanner.begin();
    scanner.feed(record);
    while (scanner.next() !== undefined);
    scanner.end();
  }
  return scanner.taken;
}
