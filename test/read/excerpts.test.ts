import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/read/formats/index.ts";
import { readExcerpt } from "../../src/read/excerpts.ts";
import { read } from "../../src/read/read.ts";

/** What the reading says of a position, and what the text says where its index points. */
test.each(["vllm-prompt.jsonl", "prime-rl.jsonl", "openai-chat.jsonl", "vllm-offline.jsonl"])(
  "%s: an index leads to the position that was read",
  async (name) => {
    const options = { formats: FORMATS, cwd: "fixtures/formats", stdin: Readable.from([]) };
    const found: { index: number; greatest: number }[] = [];
    for await (const part of read([name], options)) {
      if (part.kind === "positions") {
        const { count, ends, logprobs, index } = part.positions;
        for (let i = 0, begin = 0; i < count; begin = ends[i], i++)
          found.push({ index: index[i], greatest: Math.exp(Math.max(...logprobs.subarray(begin, ends[i]))) });
      }
      if (part.kind !== "sample") continue;
      expect(found.length).toBeGreaterThan(0);
      for (const { index, greatest } of found.splice(0)) {
        const excerpt = await readExcerpt(part, index, options);
        const [first] = excerpt?.alternatives ?? [];
        if (first !== undefined) expect(first.probability).toBeCloseTo(Math.min(1, greatest), 12);
      }
    }
  },
);
