import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/app/compare.ts";
import { measureRun } from "../../src/app/run.ts";
import type { World } from "../../src/app/world.ts";
import { DEFAULT_CONFIG } from "../../src/config/defaults.ts";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";

const HIDDEN = "\u001b[?25l";
const SHOWN = "\u001b[?25h";

/** A world with a terminal, and what that was told. */
function terminalWorld(cwd: string, stdin: World["stdin"]) {
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let told = "";
  stderr.on("data", (text: Buffer) => (told += text.toString()));
  const world: World = { env: {}, cwd, stdin, stdout: new PassThrough(), stderr, now: () => new Date() };
  return { world, told: () => told };
}

/** Records of more groups than there may be. */
const RECORDS = Array.from({ length: 1001 }, (_, i) =>
  JSON.stringify({ id: `${i}`, suite: `${i}`, r: completion([[FORK, SURE]]) }),
);

/** The same, the first of them so early that a bar is begun. */
async function* slowly() {
  yield Buffer.from(`${RECORDS[0]}\n`);
  await sleep(600);
  for (const record of RECORDS.slice(1)) yield Buffer.from(`${record}\n`);
}

describe("a run that ends in an error gives the terminal its cursor back", () => {
  const config = { ...DEFAULT_CONFIG, groupBy: { field: "suite" } };
  const first = { "first.jsonl": RECORDS[0].replace('"0"', '"first"'), "base.jsonl": RECORDS.join("\n") };
  test.each<[string, (world: World) => Promise<unknown>]>([
    ["of one model", (world) => measureRun({ artifacts: ["first.jsonl", "-"], config }, world)],
    ["of two", (world) => compare({ base: ["base.jsonl"], tuned: ["-"], config }, world)],
  ])("%s", async (_, run) => {
    const { world, told } = terminalWorld(folderWith(first), slowly());
    await expect(run(world)).rejects.toMatchObject({ code: "too-many-groups" });
    expect(told()).toContain(HIDDEN);
    expect(told().lastIndexOf(SHOWN)).toBeGreaterThan(told().lastIndexOf(HIDDEN));
  });
});
