import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { CHUNK_BYTES, chunksOf } from "../../src/read/open/chunks.ts";

const folder = () => mkdtempSync(join(tmpdir(), "logprob-gate-"));

test("a file comes in chunks of one buffer, to its last byte", async () => {
  const path = join(folder(), "file");
  const bytes = Buffer.from(Array.from({ length: 2 * CHUNK_BYTES + 7 }, (_, i) => i % 251));
  writeFileSync(path, bytes);
  const fd = openSync(path, "r");
  const seen: Buffer[] = [];
  const memory = new Set<ArrayBufferLike>();
  for await (const chunk of chunksOf(fd)) {
    seen.push(Buffer.from(chunk));
    memory.add(chunk.buffer);
  }
  closeSync(fd);
  expect(Buffer.concat(seen).equals(bytes)).toBe(true);
  expect(memory.size).toBe(1);
});

test("a pipe that is set not to block is waited for", async () => {
  const path = join(folder(), "pipe");
  execFileSync("mkfifo", [path]);
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  const writing = (async () => {
    for (const text of ["one", "two"]) {
      await setTimeout(20);
      writeSync(writer, text);
    }
    closeSync(writer);
  })();
  let text = "";
  for await (const chunk of chunksOf(fd)) text += Buffer.from(chunk).toString();
  await writing;
  closeSync(fd);
  expect(text).toBe("onetwo");
});

test("a descriptor that cannot be read is an error", async () => {
  const fd = openSync(folder(), "r");
  await expect(chunksOf(fd).next()).rejects.toMatchObject({ code: "EISDIR" });
  closeSync(fd);
});
