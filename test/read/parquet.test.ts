import { join } from "node:path";
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { readExcerpt } from "../../src/read/excerpts.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { collect, folder, folderWith } from "../support/collect.ts";
import { Readable } from "node:stream";

const LISTS = [
  [
    [-0.1, -2.5, -4],
    [-0.7, -1.2, -Infinity],
  ],
  [[-0.2, -2, -4.5]],
];
const CHOSEN = [[-0.1, -1.2], [-0.2]];

/** A parquet file with list columns, as pandas or datasets write them. */
function parquet(rowGroupSize?: number): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: "root", num_children: 3 },
        { name: "id", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
        ...list("token_logprobs", 1),
        ...list("top_logprobs", 2),
      ],
      columnData: [
        { name: "id", data: ["q1", "q2"] },
        { name: "token_logprobs", data: CHOSEN },
        { name: "top_logprobs", data: LISTS },
      ],
      ...(rowGroupSize !== undefined && { rowGroupSize }),
    }),
  );
}

function list(name: string, depth: number): SchemaElement[] {
  if (depth === 0) return [{ name, type: "DOUBLE", repetition_type: "OPTIONAL" }];
  return [
    { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    ...list("element", depth - 1),
  ];
}

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
