import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/errors.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { readPairs } from "../../src/read/pair/read-pairs.ts";
import { completion, position } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { npy } from "../support/tensors.ts";

interface Paired {
  readonly ids: string[];
  readonly positions: number[];
  readonly problems: Problem[];
}

async function pairsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  base: string,
  tuned: string,
): Promise<Paired> {
  const options = { formats: FORMATS, cwd: folderWith(files), stdin: Readable.from([]) };
  const found: Paired = { ids: [], positions: [], problems: [] };
  const counts = new Map<number, number>();
  for await (const part of readPairs([base], [tuned], options)) {
    if (part.kind === "positions") {
      expect(part.base.count).toBe(part.tuned.count);
      counts.set(part.sample, (counts.get(part.sample) ?? 0) + part.base.count);
    } else if (part.kind === "sample") {
      found.ids.push(part.tuned.id);
      found.positions.push(counts.get(part.sample) ?? 0);
    } else if (part.kind === "problem") found.problems.push(part.problem);
  }
  return found;
}

const at = (token: string, other = "z") =>
  position(token, Math.log(0.6), [
    [token, Math.log(0.6)],
    [other, Math.log(0.2)],
    ["o", Math.log(0.1)],
  ]);

const record = (custom_id: string | undefined, text: readonly string[]) =>
  JSON.stringify(completion([text.map((token) => at(token))], { id: undefined, custom_id }));

const lines = (...records: string[]) => `${records.join("\n")}\n`;

describe("pairs of samples", () => {
  test("are found by id, in whatever order they come", async () => {
    const base = lines(record("a", ["x", "y"]), record("b", ["u"]), record("c", ["v", "w", "x"]));
    const tuned = lines(record("c", ["v", "w", "x"]), record("a", ["x", "y"]), record("b", ["u"]));
    const found = await pairsOf({ "base.jsonl": base, "tuned.jsonl": tuned }, "base.jsonl", "tuned.jsonl");
    expect(found.problems).toEqual([]);
    expect(found.ids.toSorted()).toEqual(["a", "b", "c"]);
    expect(found.positions.toSorted()).toEqual([1, 2, 3]);
  });

  test("without ids are found by their place", async () => {
    const text = lines(record(undefined, ["x", "y"]), record(undefined, ["u"]));
    const found = await pairsOf({ "base.jsonl": text, "other.jsonl": text }, "base.jsonl", "other.jsonl");
    expect(found).toMatchObject({ positions: [2, 1], problems: [] });
  });

  test("the same id twice is two samples, in their order", async () => {
    const text = lines(record("a", ["x", "y"]), record("a", ["u"]));
    const found = await pairsOf({ "b.jsonl": text, "t.jsonl": text }, "b.jsonl", "t.jsonl");
    expect(found).toMatchObject({ positions: [2, 1], problems: [] });
  });

  test("one of a model alone is a problem that names it", async () => {
    const base = lines(record("a", ["x"]), record("b", ["u"]));
    const found = await pairsOf(
      { "b.jsonl": base, "t.jsonl": lines(record("a", ["x"])) },
      "b.jsonl",
      "t.jsonl",
    );
    expect(found.problems).toMatchObject([
      {
        code: "unpaired-sample",
        path: "b.jsonl",
        line: 2,
        scope: "record",
        message: 'sample "b" is not among those of the tuned model',
      },
    ]);
  });

  test("nothing in common is a failure of the file", async () => {
    const files = { "b.jsonl": lines(record("a", ["x"])), "t.jsonl": lines(record("b", ["x"])) };
    const { problems } = await pairsOf(files, "b.jsonl", "t.jsonl");
    expect(problems).toMatchObject([
      { code: "unpaired-sample", scope: "file", path: "b.jsonl" },
      { code: "unpaired-sample", scope: "file", path: "t.jsonl" },
    ]);
  });
});

describe("other tokens", () => {
  test.each([
    [
      "another text",
      ["x", "q", "w"],
      'position 1: the base scores "y", the tuned model "q": the texts differ',
    ],
    [
      "a text that ends before",
      ["x", "y"],
      "position 2: the text of the tuned model ends here, the other one goes on (3 and 2 of them)",
    ],
    [
      "another tokenizer",
      ["xy", "w"],
      "position 0: the same text is cut into other tokens (3 and 2 of them): the tokenizers differ",
    ],
  ])("%s", async (_, text, message) => {
    const files = { "b.jsonl": lines(record("a", ["x", "y", "w"])), "t.jsonl": lines(record("a", text)) };
    const { problems, ids } = await pairsOf(files, "b.jsonl", "t.jsonl");
    expect(ids).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "misaligned", path: "t.jsonl", line: 1, scope: "record" });
    expect(problems[0].message).toContain(`sample "a", ${message}`);
  });

  test("other ids under the same text", async () => {
    const dump = (id: number) =>
      JSON.stringify({
        prompt_logprobs: undefined,
        outputs: [
          {
            token_ids: [id],
            text: "x",
            logprobs: [
              {
                [id]: { logprob: -0.5, rank: 1, decoded_token: "x" },
                [id + 1]: { logprob: -1.5, rank: 2, decoded_token: "y" },
                [id + 2]: { logprob: -2.5, rank: 3, decoded_token: "z" },
              },
            ],
          },
        ],
        request_id: "a",
      });
    const { problems } = await pairsOf({ "b.json": dump(7), "t.json": dump(90) }, "b.json", "t.json");
    expect(problems[0].message).toContain(
      "the tokens have the same text and other ids: the vocabularies differ",
    );
  });

  test("a position that one side could not use is left out of both", async () => {
    const broken = completion(
      [[at("x"), { ...at("y"), top_logprobs: [{ token: "y", logprob: "bad" }] }, at("w")]],
      {
        custom_id: "a",
      },
    );
    const files = {
      "b.jsonl": lines(record("a", ["x", "y", "w"])),
      "t.jsonl": lines(JSON.stringify(broken)),
    };
    const found = await pairsOf(files, "b.jsonl", "t.jsonl");
    expect(found.positions).toEqual([2]);
    expect(found.problems).toMatchObject([{ code: "bad-value", path: "t.jsonl" }]);
  });

  test("bytes of one and text of the other are the same token", async () => {
    const text = ["é", '"', "\n"];
    const unlisted = JSON.stringify(
      completion([text.map((token) => ({ ...at(token), bytes: null, top_logprobs: at(token).top_logprobs.map(({ token: t, logprob }) => ({ token: t, logprob })) }))], { custom_id: "a" }), // prettier-ignore
    );
    const found = await pairsOf(
      { "b.jsonl": lines(record("a", text)), "t.jsonl": lines(unlisted) },
      "b.jsonl",
      "t.jsonl",
    );
    expect(found).toMatchObject({ positions: [3], problems: [] });
  });

  test("rows without names have nothing to be compared by", async () => {
    const rows = JSON.stringify({ id: "a", logprobs: [[-0.1, -3, -4], [-0.2, -2, -4]] }); // prettier-ignore
    const { problems } = await pairsOf({ "b.jsonl": rows, "t.jsonl": rows }, "b.jsonl", "t.jsonl");
    expect(problems).toMatchObject([{ code: "unnamed-tokens", scope: "file" }]);
  });
});

describe("whole vocabularies", () => {
  const V = 5000;
  const logits = (positions: number, seed: number) =>
    npy(
      Array.from({ length: positions * V }, (_, i) => Math.sin(i * (seed + 1)) * 4),
      [positions, V],
      "f32",
    );

  test("are read side by side, with a word that their text is not known", async () => {
    const files = { "logits-b.npy": logits(4, 1), "logits-t.npy": logits(4, 2) };
    const found = await pairsOf(files, "logits-b.npy", "logits-t.npy");
    expect(found.positions).toEqual([4]);
    expect(found.problems).toMatchObject([{ code: "unchecked-alignment", scope: "notice" }]);
  });

  test("of other shapes are misaligned", async () => {
    const files = { "logits-b.npy": logits(4, 1), "logits-t.npy": logits(3, 2) };
    const { problems } = await pairsOf(files, "logits-b.npy", "logits-t.npy");
    expect(problems.map(({ code }) => code)).toContain("misaligned");
  });
});
