import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BlockReader } from "../../src/read/blocks/block-reader.ts";
import { lineBuffer, linesIn } from "../../src/read/blocks/lines.ts";
import { CHUNK_BYTES } from "../../src/read/open/chunks.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { folder } from "../support/collect.ts";

const buffer = lineBuffer();

/** The bytes of the lines in a range, and where they begin. */
function linesOf(file: string, begin: number, end: number): { text: string; offset: number } {
  const descriptor = openSync(file, "r");
  try {
    let text = "";
    let offset = -1;
    let hasEnded = false;
    for (const next of linesIn(descriptor, begin, end, buffer)) {
      expect(hasEnded).toBe(false);
      hasEnded = next.bytes.length === 0;
      offset = offset < 0 ? next.offset : offset;
      text += Buffer.from(next.bytes).toString("latin1");
    }
    return { text, offset };
  } finally {
    closeSync(descriptor);
  }
}

describe("blocks of lines", () => {
  const file = join(folder(), "lines");

  test("side by side hold every line once, wherever their edges are", () => {
    const line = fc.oneof(
      fc.constant(""),
      fc.string({ unit: fc.constantFrom("a", "b", "\r"), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), (lines, size) => {
        const text = `first\n${lines.join("\n")}`;
        writeFileSync(file, text);
        let all = "first\n";
        for (let begin = all.length; begin < text.length; begin += size) {
          const end = begin + size < text.length ? begin + size : Infinity;
          const block = linesOf(file, begin, end);
          if (block.text !== "") expect(block.offset).toBe(all.length);
          all += block.text;
        }
        expect(all).toBe(text);
      }),
    );
  });

  test("of lines longer than what is read at once", () => {
    const long = `${"x".repeat(700_000)}\n`;
    const text = `first\n${long}${long}last\n`;
    writeFileSync(file, text);
    const ranges = [6, 300_000, 700_006, 1_000_000, 1_399_000, 1_400_009, Infinity];
    const blocks = ranges.slice(1).map((end, i) => linesOf(file, ranges[i], end).text);
    expect(blocks.map(({ length }) => length)).toEqual([700_001, 0, 700_001, 0, 5, 0]);
    expect(`first\n${blocks.join("")}`).toBe(text);
  });

  test("of which the first begins where what is read at once ends", () => {
    const before = "first\n";
    const long = `${"x".repeat(CHUNK_BYTES - 1)}\n`;
    writeFileSync(file, `${before}${long}last\n`);
    // Read from the byte before the range on, the long line's end is the last byte of what is read first.
    const begin = before.length + 1;
    expect(linesOf(file, begin, Infinity)).toEqual({ text: "last\n", offset: before.length + CHUNK_BYTES });
    expect(linesOf(file, begin, before.length + CHUNK_BYTES + 1).text).toBe("last\n");
    expect(linesOf(file, begin, before.length + CHUNK_BYTES).text).toBe("");
  });

  test("of a file that is gone are a problem, not a bug", () => {
    const block = {
      path: "gone.jsonl",
      file: join(folder(), "gone.jsonl"),
      begin: 1,
      end: 9,
      isAlone: false,
    };
    const read = new BlockReader({ formats: FORMATS }).read({ ...block, format: "openai-chat" }).next();
    expect(read).toMatchObject({
      done: true,
      value: { bytes: 0, failure: { code: "not-readable", path: "gone.jsonl", scope: "file" } },
    });
  });
});
