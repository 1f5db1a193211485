import { join } from "node:path";
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readExcerpt } from "../../src/read/excerpts.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { collect, folder, folderWith } from "../support/collect.ts";
import { parquet } from "../support/parquet.ts";
import { Readable } from "node:stream";

describe("parquet", () => {
  test.each([undefined, 1])("rows are records, whose columns are fields (row groups of %s)", async (size) => {
    const cwd = folderWith({ "run.parquet": parquet(size) });
    const { samples, problems, inputs } = await collect(["run.parquet"], { cwd });
    expect(problems.filter(({ scope }) => scope !== "notice")).toEqual([]);
    expect(samples.map(({ id, format }) => [id, format])).toEqual([
      ["q1", "flattened"],
      ["q2", "flattened"],
    ]);
    expect(samples.map(({ location }) => location.line)).toEqual([1, 2]);
    expect(samples[0]?.positions.map(({ logprobs }) => logprobs)).toEqual([
      [-0.1, -2.5, -4],
      [-0.7, -1.2],
    ]);
    expect(inputs[0]).toMatchObject({ positions: 3, bytes: readFileSync(join(cwd, "run.parquet")).length });
  });

  test("the text round a position is found again", async () => {
    const cwd = folderWith({ "run.parquet": parquet() });
    const { samples } = await collect(["run.parquet"], { cwd });
    const sample = samples[1];
    if (sample === undefined) throw new Error("no sample");
    const excerpt = await readExcerpt({ location: sample.location }, 0, {
      formats: FORMATS,
      cwd,
      stdin: Readable.from([]),
    });
    expect(excerpt?.alternatives[0]?.probability).toBeCloseTo(Math.exp(-0.2));
  });

  test.each([
    ["cut", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 5), /cut/],
    [
      "with a footer that cannot be",
      (bytes: Uint8Array) => patched(bytes, bytes.length - 8, 0xff, 4),
      /footer/,
    ],
    ["damaged", (bytes: Uint8Array) => patched(bytes, 8, 0xff, bytes.length - 40), /parquet file/],
  ])("a file that is %s is a problem", async (_, change, message) => {
    const cwd = folderWith({ "run.parquet": change(parquet()) });
    const { problems, samples } = await collect(["run.parquet"], { cwd });
    expect(samples).toEqual([]);
    expect(problems).toMatchObject([
      { scope: "file", code: "bad-encoding", message: expect.stringMatching(message) as string },
    ]);
  });

  test.each([
    ["pages that expand to more than its own words say", () => withPageOf(300e6)],
    ["more values than fit into memory", () => withValues(2 ** 30)],
  ])("a file with %s is refused before they are decoded", async (_, bytes) => {
    const cwd = folderWith({ "run.parquet": bytes() });
    const before = process.memoryUsage().arrayBuffers;
    const { problems, samples } = await collect(["run.parquet"], { cwd });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
    expect(samples).toEqual([]);
    expect(problems).toMatchObject([
      {
        scope: "file",
        code: "bad-encoding",
        message: expect.stringMatching(/^row group 1 of the parquet file is larger than 256 MiB/) as string,
      },
    ]);
  });

  // The number of all rows stands behind the columns' names, that of the last row group before the writer's.
  test.each([
    ["the file has one row", "element\0\x16\x04", 9, 2],
    ["the file has three rows", "element\0\x16\x04", 9, 6],
    ["its second row group has none", "hyparquet", -7, 0],
  ])("a file of two rows that says that %s is a problem", async (_, name, distance, said) => {
    const bytes = parquet(1);
    const at = Buffer.from(bytes).lastIndexOf(name) + distance;
    const cwd = folderWith({ "run.parquet": patched(bytes, at, said, 1) });
    const { problems } = await collect(["run.parquet"], { cwd });
    expect(problems).toMatchObject([
      { scope: "file", code: "bad-encoding", message: expect.stringMatching(/as many rows/) as string },
    ]);
  });

  test("from a pipe it is refused", async () => {
    const path = join(folder(), "run.parquet");
    writeFileSync(path, parquet());
    const { problems } = await collect(["-"], { stdin: createReadStream(path) });
    expect(problems).toMatchObject([{ code: "not-readable", scope: "file" }]);
  });
});

function patched(bytes: Uint8Array, at: number, value: number, length: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  return copy.fill(value, at, at + length);
}

/** A file whose first page says that it expands to so many bytes. */
function withPageOf(size: number): Uint8Array {
  const bytes = parquet();
  // Fields 1 to 3 of its header: the page's type, and its size without compression, and with.
  const [begin, end, compressed] = [7, behindVarint(bytes, 7), behindVarint(bytes, 7) + 1];
  const said = varint(size);
  const added = said.length - (end - begin);
  const head = [...bytes.subarray(0, begin), ...said, ...bytes.subarray(end)];
  // The page ends where it did.
  head[compressed + added] -= 2 * added;
  return Uint8Array.from(head);
}

/** A file whose description of itself says that its first column has so many values. */
function withValues(count: number): Uint8Array {
  const bytes = Buffer.from(parquet());
  const footer = bytes.readUInt32LE(bytes.length - 8);
  const begin = bytes.length - 8 - footer;
  // Behind the codec, 1 (Snappy), of the column `id`: two values.
  const at = bytes.indexOf(Buffer.from("\x02id\x15\x02\x16\x04", "latin1"), begin) + 6;
  if (at < begin) throw new Error("no such column");
  const said = varint(count);
  const whole = Buffer.concat([bytes.subarray(0, at), Uint8Array.from(said), bytes.subarray(at + 1)]);
  whole.writeUInt32LE(footer + said.length - 1, whole.length - 8);
  return new Uint8Array(whole);
}

/** A positive number as Thrift's compact protocol writes it: zigzag, seven bits a byte. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = 2 * value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push(128 + (left % 128));
  return [...bytes, left];
}

function behindVarint(bytes: Uint8Array, at: number): number {
  while (bytes[at] >= 128) at++;
  return at + 1;
}
