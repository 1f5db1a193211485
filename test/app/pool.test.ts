import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Pool } from "../../src/app/parallel/pool.ts";
import { folderWith } from "../support/collect.ts";

const SETTINGS = { reading: { formats: [] }, summing: { threshold: 1, vocabularySize: 100 } };
const BLOCK = { path: "a", file: "/a", format: "openai-chat", begin: 1, end: 2, isAlone: false };

/** A pool whose workers run this. */
const poolOf = (program: string, count = 2) =>
  new Pool({ count, entry: join(folderWith({ "worker.mjs": program }), "worker.mjs") }, SETTINGS);

const ANSWERING = `
  import { parentPort, threadId } from "node:worker_threads";
  parentPort.on("message", (block) => parentPort.postMessage({ threadId, begin: block.begin }));
`;

describe("a pool of workers", () => {
  test("answers every block, in its place, by as many threads as there may be beside this one", async () => {
    const pool = poolOf(ANSWERING, 3);
    const blocks = Array.from({ length: 20 }, (_, begin) => ({ ...BLOCK, begin }));
    const answers = (await Promise.all(blocks.map((block) => pool.read(block)))) as unknown[];
    expect(answers).toMatchObject(blocks.map(({ begin }) => ({ begin })));
    expect(new Set(answers.map((answer) => (answer as { threadId: number }).threadId)).size).toBe(2);
    await pool.close();
  });

  test("starts no thread that it has no block for", async () => {
    const pool = poolOf(ANSWERING, 64);
    const first = (await pool.read(BLOCK)) as unknown;
    expect(await pool.read(BLOCK)).toEqual(first);
    await pool.close();
  });

  test.each([
    ["throws", `throw new Error("torn")`, /torn/],
    [
      "throws at a block",
      `import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { throw new Error("torn"); });`,
      /torn/,
    ],
    ["ends", `process.exit(3);`, /a worker has ended before its work was done \(exit code 3\)/],
    ["ends without a word", `export {};`, /a worker has ended before its work was done \(exit code 0\)/],
    ["is no program", `(`, /Unexpected/],
  ])("whose program %s fails all that it was asked, before and after", async (_, program, message) => {
    const pool = poolOf(program);
    const asked = [1, 2, 3, 4].map((begin) => pool.read({ ...BLOCK, begin }));
    for (const result of await Promise.allSettled(asked))
      expect(result).toMatchObject({
        status: "rejected",
        reason: { message: expect.stringMatching(message) as unknown },
      });
    await expect(pool.read(BLOCK)).rejects.toThrow(message);
    await pool.close();
  });
});
