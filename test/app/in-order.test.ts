import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/errors.ts";
import { InOrder } from "../../src/app/parallel/in-order.ts";
import { Pool } from "../../src/app/parallel/pool.ts";
import { Rest } from "../../src/read/blocks/rest.ts";
import { FileTotals } from "../../src/read/file-totals.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { folderWith } from "../support/collect.ts";

const LINES = 600;
/** Of two bytes, none of which is a record. */
const LINE = "x\n";
const BLOCK_LINES = 10;

/** A worker that takes its time, and says of a block but one thing: on its first line, where it begins. */
const worker = (milliseconds: number) => `
  import { parentPort } from "node:worker_threads";
  const counts = { positions: 0, collapsed: 0, cut: 0, positive: 0, samplesByK: new Map(), models: new Map(),
    generated: { tokens: 0, positions: 0, samples: 0 } };
  const totals = { samples: 0, positions: 0, scanned: 0, parsed: ${BLOCK_LINES}, counts };
  parentPort.on("message", ({ path, begin }) => setTimeout(() => parentPort.postMessage({
    parts: [{ kind: "problem", problem: { path, line: 1, code: "of-worker", message: String(begin) } }],
    end: { bytes: ${BLOCK_LINES * LINE.length}, lines: ${BLOCK_LINES}, totals, isStream: false },
  }), ${milliseconds}));
`;

/** What is said of lines of a file of which the first has been read, in the order it is handed on. */
async function problemsOf(program: string, threads: number): Promise<Problem[]> {
  const cwd = folderWith({ "worker.mjs": program });
  const file = join(cwd, "run.jsonl");
  writeFileSync(file, LINE.repeat(1 + LINES));
  const totals = new FileTotals("run.jsonl");
  totals.format = FORMATS[0];
  totals.positions = 1;
  const problems: Problem[] = [];
  const workers = { count: threads, entry: join(cwd, "worker.mjs") };
  const summing = { threshold: 1, vocabularySize: 100 };
  const pool = new Pool(workers, { reading: { formats: FORMATS }, summing });
  const inOrder = new InOrder(
    (part) => {
      if (part.kind === "problem") problems.push(part.problem);
    },
    () => undefined,
    pool,
  );
  try {
    const read = { file, bytes: LINE.length, lines: 1 };
    await inOrder.read(new Rest(totals, read, { blockBytes: BLOCK_LINES * LINE.length }));
    await inOrder.finish();
  } finally {
    await pool.close();
  }
  return problems;
}

describe("blocks", () => {
  test.each([0, 20])("are handed on in their order, with a worker that takes %i ms for each", async (ms) => {
    const problems = await problemsOf(worker(ms), 2);
    const lines = problems.map(({ line }) => line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    const ofWorker = problems.filter(({ code }) => code !== "bad-json");
    expect(ofWorker.length).toBeGreaterThan(0);
    for (const { line, message } of ofWorker) expect(line).toBe(1 + Number(message) / LINE.length);
    // This thread has read all the others meanwhile.
    const here = problems.filter(({ code }) => code === "bad-json");
    expect(here).toHaveLength(LINES - BLOCK_LINES * ofWorker.length);
    expect(here.length).toBeGreaterThan(0);
  });

  test("of a worker that fails end the reading", async () => {
    await expect(problemsOf("throw new Error('torn');", 2)).rejects.toThrow("torn");
  });
});
