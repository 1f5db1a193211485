import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Format } from "../../../src/config/format.ts";
import { DEFAULT_LIMITS } from "../../../src/config/limits.ts";
import { detect } from "../../../src/read/detect.ts";
import { FORMATS } from "../../../src/read/formats/index.ts";
import { Part, partOf } from "../../../src/read/open-samples.ts";
import { overLimitIn } from "../../../src/read/scan/against-limits.ts";
import { Bounds } from "../../../src/read/scan/bounds.ts";
import { Engine } from "../../../src/read/scan/engine.ts";
import { planFor } from "../../../src/read/scan/plan.ts";
import { parseJson } from "../../../src/read/walk/json.ts";
import { scan, Scanning, walk } from "../../support/scanning.ts";
import { completion, FORK } from "../../support/chat.ts";
import {
  damage,
  lengthened,
  nested,
  rewritten,
  stretched,
  STYLES,
  treeOf,
  vary,
  write,
  type Tree,
} from "../../support/documents.ts";
import { pick, randomNumbers } from "../../support/random.ts";

const chunkings = (random: () => number): (() => number)[] => [
  () => 1 + Math.floor(random() * 4),
  () => 1 + Math.floor(random() * 200),
  () => 2 ** 20,
];

const FOLDER = "fixtures/formats";
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".json") || name.endsWith(".jsonl"));

/** The records of every fixture that the scanner can read, each with its format. */
const SHAPES = FILES.flatMap((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");
  const records = name.endsWith(".jsonl") ? text.trim().split("\n") : [text];
  return records.flatMap((record) => {
    const value = parseJson(record);
    const named = FORMATS.filter((one) => one.onlyNamed && `${one.name}.json` === name);
    const formats = named.length > 0 ? named : FORMATS;
    const format = detect(value, formats, Buffer.from(record))?.format;
    const isScanned =
      format !== undefined &&
      planFor(format, []) !== undefined &&
      partOf(format, [value], false) !== Part.Piece;
    return isScanned ? [{ name, format, tree: treeOf(value) }] : [];
  });
});

const named = (tree: Tree, random: () => number): Tree =>
  random() < 0.5
    ? {
        object: [
          ["metadata", treeOf({ name: "outer" })],
          ["suite", treeOf("s")],
          ["response", tree],
        ],
      }
    : tree;

/**
 * Not read by templates: no lists of logprobs, one position a record, nulls among the logprobs, a null before the
 * first position, texts where the others have ids, and few positions in each of two lists.
 */
const UNLIKE = [
  "datasets-completions.jsonl",
  "datasets-flattened.jsonl",
  "datasets-vllm.jsonl",
  "deepseek.jsonl",
  "entropies.jsonl",
  "prime-rl.jsonl",
  "llamacpp-old.jsonl",
  "llamacpp-post-sampling.jsonl",
  "ollama-stream.jsonl",
  "tgi-best-of.json",
  "tgi.json",
  "vllm-prompt.jsonl",
  "vllm-token-ids.jsonl",
];

/** With WebAssembly and without. */
const enginesFor = (format: Format, named = true): [Scanning, Scanning] => [
  new Scanning(format, Engine.create(), named),
  new Scanning(format, undefined, named),
];

describe("scanning and parsing find the same", () => {
  test("every format but those that only a whole record tells", () => {
    const scanned = new Set(SHAPES.map(({ format }) => format.name));
    const others = FORMATS.map(({ name }) => name).filter((name) => !scanned.has(name));
    expect(others).toEqual([
      "vllm-flat",
      "llm-logs",
      "vllm-triples",
      "distributions",
      "logprob-rows",
      "entropy-list",
    ]);
  });

  test.each(SHAPES.map((shape, i) => [shape.name, shape, i] as const))(
    "%s, as any writer may write it",
    (_, shape, i) => {
      const random = randomNumbers(100 + i);
      const engines = enginesFor(shape.format);
      for (let round = 0; round < 25; round++) {
        const text = write(vary(named(shape.tree, random), random), pick(random, STYLES));
        const expected = walk(text, shape.format);
        for (const chunkSize of chunkings(random)) {
          const found = scan(text, pick(random, engines), chunkSize);
          // What the scanner gives up is parsed, whatever it took it for.
          if (typeof found !== "string") expect(found, text).toEqual(expected);
          // What reads an artifact fast has to read it; only records that are strange are left to the slow way.
          else expect(expected, text).toBe("unusable");
        }
      }
    },
  );

  test.each(SHAPES.map((shape, i) => [shape.name, shape, i] as const))(
    "%s, with many positions, most of them by their writer's template",
    (name, shape, i) => {
      const random = randomNumbers(400 + i);
      const [fast, plain] = enginesFor(shape.format);
      for (const style of STYLES)
        for (let round = 0; round < 3; round++) {
          const text = write(lengthened(shape.tree, 120, random), style);
          const expected = walk(text, shape.format);
          for (const chunkSize of [() => 1 + Math.floor(random() * 2000), () => 2 ** 20])
            for (const scanning of [fast, plain]) {
              const found = scan(text, scanning, chunkSize);
              if (typeof found !== "string") expect(found, text).toEqual(expected);
              else expect(expected, text).toBe("unusable");
            }
        }
      const { byTemplate = 0, others = 0 } = fast.scanner.taken;
      if (!UNLIKE.includes(name)) expect(byTemplate).toBeGreaterThan(3 * others);
    },
  );

  test.each(SHAPES.map((shape, i) => [shape.name, shape, i] as const))(
    "%s, with ids and bytes some of which are written with a point, or an exponent",
    (_, shape, i) => {
      const random = randomNumbers(600 + i);
      const engines = enginesFor(shape.format);
      for (const length of [3, 6, 40])
        for (let round = 0; round < 20; round++) {
          const tree = rewritten(lengthened(shape.tree, length, random), random);
          const text = write(tree, pick(random, STYLES));
          const expected = walk(text, shape.format);
          for (const scanning of engines) {
            const found = scan(text, scanning, () => 2 ** 20);
            // What the scanner gives up is parsed, whatever it took it for.
            if (typeof found !== "string") expect(found, text).toEqual(expected);
          }
        }
    },
  );

  test.each(SHAPES.map((shape, i) => [shape.name, shape, i] as const))("%s, with mistakes", (_, shape, i) => {
    const random = randomNumbers(200 + i);
    // What no token can be has no name either.
    const engines = enginesFor(shape.format, false);
    for (let round = 0; round < 80; round++) {
      const tree = damage(vary(named(shape.tree, random), random), random);
      const text = write(tree, pick(random, STYLES));
      const expected = walk(text, shape.format, false);
      const found = scan(text, pick(random, engines), pick(random, chunkings(random)));
      // What the scanner gives up is parsed, whatever it took it for.
      if (typeof found !== "string") expect(found, text).toEqual(expected);
    }
  });

  test.each(SHAPES.map((shape, i) => [shape.name, shape, i] as const))(
    "%s, about as deep, with keys and numbers about as long, as is allowed",
    (_, shape, i) => {
      const random = randomNumbers(500 + i);
      const upTo = (most: number) => Math.floor(random() * most);
      let over = 0;
      let within = 0;
      let told = 0;
      for (let round = 0; round < 12; round++) {
        const depth = 8 + upTo(16);
        const bounds = new Bounds({
          ...DEFAULT_LIMITS,
          depth,
          key: (25 + upTo(10)) / 1024,
          number: 25 + upTo(10),
        });
        const engines = [Engine.create(bounds), undefined].map((engine) => new Scanning(shape.format, engine, false, bounds)); // prettier-ignore
        for (let record = 0; record < 6; record++) {
          const tree = nested(lengthened(shape.tree, 8, random), upTo(8));
          const whole = write(tree, pick(random, STYLES));
          const text = record === 0 ? whole : stretched(whole, depth, random);
          if (walk(text, shape.format) === "malformed") continue;
          const isOver = overLimitIn(Buffer.from(text), bounds) !== undefined;
          if (isOver) over++;
          else within++;
          for (const scanning of engines)
            for (const chunkSize of chunkings(random)) {
              const found = scan(text, scanning, chunkSize);
              // What the scanner gives up is parsed, and held against the limits as a whole.
              if (found !== "unsure") expect(found === "over", text).toBe(isOver);
              if (found === "over") told++;
            }
        }
      }
      expect(Math.min(over, within)).toBeGreaterThan(3);
      // By both engines, in chunks of three kinds.
      expect(told).toBeGreaterThan(over * 3);
    },
  );

  test.each([`{"${"k".repeat(20)}" : 1}`, `[1${"0".repeat(20)}]`, `${"[".repeat(20)}${"]".repeat(20)}`])(
    "beyond a limit where nobody reads, in two chunks: %s",
    (value) => {
      const format = FORMATS.find(({ name }) => name === "openai-chat");
      if (format === undefined) throw new Error("there is no openai-chat");
      const record = JSON.stringify(completion([[FORK, FORK]])).replace(
        '"refusal":null',
        `"refusal":${value}`,
      );
      const bounds = new Bounds({ ...DEFAULT_LIMITS, depth: 20, key: 19 / 1024, number: 20 });
      const scanning = new Scanning(format, Engine.create(bounds), false, bounds);
      const begin = record.indexOf('"refusal"');
      for (let cut = begin; cut < begin + value.length + 12; cut++) {
        const sizes = [cut, record.length];
        expect(
          scan(record, scanning, () => sizes.shift() ?? 1),
          `cut at ${cut}`,
        ).toBe("over");
      }
    },
  );

  test.each(SHAPES.map((shape, i) => [shape.name, shape, i] as const))(
    "%s, with an escape anywhere, which JSON has or has not",
    (_, shape, i) => {
      const random = randomNumbers(700 + i);
      const engines = enginesFor(shape.format, false);
      const text = write(named(lengthened(shape.tree, 8, random), random), STYLES[0]);
      for (const scanning of engines) for (let n = 0; n < 4; n++) scan(text, scanning, () => 2 ** 20);
      const places = [...text.matchAll(/(?<=[{,:[]"[^"\\]*)(?=[^"\\]*")/g)].map(({ index }) => index);
      for (let round = 0; round < 40; round++) {
        const escape = pick(random, ["\\o", "\\x41", "\\u", "\\u12", "\\u12g4", "\\'", "\\U0041", "\\u00e9", "\\/"]); // prettier-ignore
        const place = pick(random, places);
        const changed = text.slice(0, place) + escape + text.slice(place);
        const expected = walk(changed, shape.format, false);
        for (const chunkSize of chunkings(random)) {
          const found = scan(changed, pick(random, engines), chunkSize);
          if (expected === "malformed") expect(found, changed).toMatch(/malformed|unsure/);
          else if (typeof found !== "string") expect(found, changed).toEqual(expected);
        }
      }
    },
  );

  test("byte by byte", () => {
    const random = randomNumbers(1);
    for (const { format, tree } of SHAPES) {
      const text = write(vary(tree, random), pick(random, STYLES));
      const found = scan(text, new Scanning(format, Engine.create(), true), () => 1);
      if (typeof found !== "string") expect(found, text).toEqual(walk(text, format));
    }
  });

  test.each(SHAPES.map((shape, i) => [shape.name, shape, i] as const))("%s, cut", (_, shape, i) => {
    const random = randomNumbers(300 + i);
    const text = write(shape.tree, pick(random, STYLES));
    const engines = enginesFor(shape.format);
    for (let round = 0; round < 40; round++) {
      const cut = text.slice(0, 1 + Math.floor(random() * (text.length - 1)));
      expect(
        scan(cut, pick(random, engines), () => 1 + Math.floor(random() * 50)),
        cut,
      ).toMatch(/malformed|unsure/);
    }
  });
});
