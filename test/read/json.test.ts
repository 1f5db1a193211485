import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/read/walk/json.ts";
import { parseJsonBytes } from "../../src/read/walk/json-bytes.ts";
import { completion, FORK } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

test.each([
  ['{"a": NaN, "b": [Infinity, -Infinity]}', { a: null, b: [Infinity, -Infinity] }],
  ['{"NaN \\" NaN": "-Infinity \\\\", "b": NaN}', { 'NaN " NaN': "-Infinity \\", b: null }],
])("Python's literals are read, outside strings only: %s", (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test("they are read beside a text that the stack has no room for", () => {
  const length = 1e7;
  const value = parseJson(`{"text": "${"\\n".repeat(length)}", "score": NaN}`) as { text: string };
  expect(value).toMatchObject({ score: null });
  expect(value.text).toHaveLength(length);
});

describe("the bytes of a record, parsed piece by piece,", () => {
  const json = fc.oneof(
    fc.json({ maxDepth: 4, stringUnit: "binary" }),
    fc.json({ maxDepth: 4 }).map((text) => text.replaceAll(",", " ,\n").replaceAll(":", "\t: \r\n")),
    fc.constantFrom(
      '{"__proto__": {"a": [1, 2]}}',
      '{"2": 1, "a": 2, "1": [3], "a": NaN}',
      "[-Infinity]",
      " 1 ",
    ),
  );
  /** Of any text, what is parsed from it, or the complaint. */
  const outcome = (parse: () => unknown): unknown => {
    try {
      return { value: JSON.stringify(parse()) };
    } catch (error) {
      return error instanceof SyntaxError ? error.message : error;
    }
  };

  test("are what they are as one text", () => {
    fc.assert(
      fc.property(json, fc.integer({ min: 0, max: 40 }), (text, piece) => {
        expect(outcome(() => parseJsonBytes(Buffer.from(text), piece, piece))).toEqual(
          outcome(() => parseJson(text)),
        );
      }),
    );
  });

  test("are as wrong as they are as one text", () => {
    fc.assert(
      fc.property(
        json,
        fc.nat(),
        fc.constantFrom("", ",", "]", "}", '"', "\\", "x", "0"),
        fc.nat(40),
        (text, at, other, piece) => {
          const place = at % text.length;
          const wrong = text.slice(0, place) + other + text.slice(place + 1);
          expect(outcome(() => parseJsonBytes(Buffer.from(wrong), piece, piece))).toEqual(
            outcome(() => parseJson(Buffer.from(wrong).toString())),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("an array of records", () => {
  const RECORD = JSON.stringify(completion([[FORK]]));
  const [WHOLE, CUT, WRONG, OTHER] = [[], ["truncated-record"], ["bad-json"], ["unknown-format"]];

  test.each<[string, string, number, readonly string[]]>([
    ["that is whole", `[\n${RECORD},\n${RECORD}\n]\n`, 2, WHOLE],
    ["with a comma behind the last", `[${RECORD}, ${RECORD},\n]`, 2, WHOLE],
    ["cut behind a comma", `[\n${RECORD},\n${RECORD},\n`, 2, CUT],
    ["cut behind a record", `[${RECORD}`, 1, CUT],
    ["cut in a record", `[${RECORD}, ${RECORD.slice(0, 200)}`, 1, CUT],
    ["behind another", `[${RECORD}]\n[${RECORD},`, 2, CUT],
    ["without a comma between two", `[${RECORD} ${RECORD}]`, 2, WRONG],
    ["without a record between two commas", `[${RECORD},, ${RECORD}]`, 2, WRONG],
    ["without two", `[${RECORD},,,]`, 1, [...WRONG, ...WRONG]],
    ["with something else in it", `[${RECORD}, null, ${RECORD}, 5\n, ${RECORD}]`, 3, [...OTHER, ...OTHER]],
    ["with something behind it", `[${RECORD}]]`, 1, WRONG],
  ])("%s", async (_, text, count, codes) => {
    const cwd = folderWith({ "run.json": text });
    const { samples, problems, inputs } = await collect(["run.json"], { cwd });
    expect(samples).toHaveLength(count);
    expect(inputs).toMatchObject([{ samples: count }]);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    for (const size of [1, 7, 400]) {
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      const found = await collect(["-"], { stdin: Readable.from(pieces.map((piece) => Buffer.from(piece))) });
      expect(found.samples.map(({ positions }) => positions)).toEqual(
        samples.map(({ positions }) => positions),
      );
      expect(found.problems.map(({ line, code }) => [line, code])).toEqual(
        problems.map(({ line, code }) => [line, code]),
      );
    }
  });
});
