import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/read/formats/index.ts";
import { read } from "../../src/read/read.ts";
import { readAgain } from "../../src/read/read-again.ts";
import type { SampleEnd } from "../../src/read/reading.ts";
import { completion, position } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { zipOf } from "../support/zip.ts";

const RECORDS = 40;

/** Records of two choices each, whose tokens say which they are; some much longer than others. */
const lines = Array.from({ length: RECORDS }, (_, record) =>
  JSON.stringify({
    id: `r${record}`,
    padding: "x".repeat((record % 3) * 40_000),
    response: completion(
      [0, 1].map((choice) => [position(`${record}/${choice}`, Math.log(0.5), [["a", Math.log(0.5)]])]),
    ),
  }),
).join("\n");

const optionsIn = (cwd: string) => ({ formats: FORMATS, cwd, stdin: Readable.from([]) });

async function endsOf(path: string, cwd: string): Promise<SampleEnd[]> {
  const ends: SampleEnd[] = [];
  for await (const part of read([path], optionsIn(cwd))) if (part.kind === "sample") ends.push(part);
  return ends;
}

async function textsOf(items: readonly SampleEnd[], cwd: string): Promise<[string, string | undefined][]> {
  const texts: [string, string | undefined][] = [];
  for await (const [{ id }, sample] of readAgain(items, optionsIn(cwd)))
    texts.push([id, sample?.named(0)?.text]);
  return texts;
}

const textOf = (id: string) => {
  const [, record, choice] = /^r(\d+)(#2)?$/.exec(id) ?? [];
  return `${record}/${choice === undefined ? 0 : 1}`;
};

test.each([
  ["run.jsonl", lines],
  ["run.jsonl.gz", gzipSync(lines)],
  ["run.zip", zipOf(["other.jsonl", "run.jsonl"].map((name) => ({ name, data: Buffer.from(lines) })))],
])("%s: samples in any order are found again, each file read once in its own", async (name, content) => {
  const cwd = folderWith({ [name]: content });
  const ends = (await endsOf(name, cwd)).filter(({ location }) => !location.path.endsWith("other.jsonl"));
  expect(ends).toHaveLength(2 * RECORDS);
  const wanted = ends.filter((_, i) => i % 7 < 4).toReversed();
  const found = await textsOf(wanted, cwd);
  expect(found).toHaveLength(wanted.length);
  expect(new Set(found.map(([id]) => id))).toEqual(new Set(wanted.map(({ id }) => id)));
  for (const [id, text] of found) expect(text).toBe(textOf(id));
});

test.each(["run.jsonl", "run.jsonl.gz"])("%s: what a file no longer holds is not found", async (name) => {
  const write = (text: string) => (name.endsWith(".gz") ? gzipSync(text) : text);
  const cwd = folderWith({ [name]: write(lines) });
  const ends = await endsOf(name, cwd);
  writeFileSync(join(cwd, name), write(lines.split("\n").slice(0, 3).join("\n")));
  const found = await textsOf(ends, cwd);
  expect(found.map(([, text]) => text)).toEqual(ends.map(({ id }, i) => (i < 6 ? textOf(id) : undefined)));
});

test("of files that are not packed, samples come in the order they are wanted in, packed ones before", async () => {
  const cwd = folderWith({ "a.jsonl": lines, "b.jsonl": lines, "c.jsonl.gz": gzipSync(lines) });
  const [a, b, c] = await Promise.all(["a.jsonl", "b.jsonl", "c.jsonl.gz"].map((name) => endsOf(name, cwd)));
  // Every other record's second choice, from the last one on, of the files in turn.
  const loose = a.flatMap((one, i) => [one, b[i]]).filter((_, i) => i % 8 > 5);
  const wanted = [...loose.toReversed(), ...c.slice(0, 6).toReversed()];
  const seen: string[] = [];
  for await (const [{ location }, sample] of readAgain(wanted, optionsIn(cwd))) {
    seen.push(`${location.path} ${sample?.named(0)?.text}`);
    if (seen.length === 16) break;
  }
  const named = ({ location, id }: SampleEnd) => `${location.path} ${textOf(id)}`;
  expect(new Set(seen.slice(0, 6))).toEqual(new Set(c.slice(0, 6).map(named)));
  expect(seen.slice(6)).toEqual(wanted.slice(0, 10).map(named));
});
