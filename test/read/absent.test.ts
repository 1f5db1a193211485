import { describe, expect, test } from "vitest";
import { parquetWriteBuffer } from "hyparquet-writer";
import { collect, folderWith } from "../support/collect.ts";

/** Tables of structs (pyarrow, Hugging Face's datasets) give every object each key that any of them has. */
describe("null in an object by token says that the token is not listed", () => {
  const read = async (path: string, content: string | Uint8Array) => {
    const { samples, problems } = await collect([path], { cwd: folderWith({ [path]: content }) });
    const positions = samples.flatMap((sample) => sample.positions.map(({ logprobs }) => logprobs));
    return { positions, told: problems.map(({ code, message }) => `${code}: ${message}`) };
  };
  const record = (top_logprobs: readonly unknown[]) =>
    JSON.stringify({
      tokens: top_logprobs.map(() => "a"),
      token_logprobs: top_logprobs.map(() => -0.1),
      top_logprobs,
    });

  test("and counts nowhere", async () => {
    const wide = [
      { a: -0.1, b: null, c: -3, d: -4 },
      { a: -0.1, b: -3, c: null, d: -4 },
    ];
    const lines = `${record(wide)}\n`.repeat(3);
    const { positions, told } = await read("run.jsonl", lines);
    expect(told).toEqual([]);
    expect(positions).toEqual(Array(6).fill([-0.1, -3, -4]));
  });

  test("but a position whose tokens are all null has none", async () => {
    const { positions, told } = await read("run.jsonl", record([{ a: -0.1, b: -3, c: -4 }, { a: null, b: null }])); // prettier-ignore
    expect(positions).toHaveLength(1);
    expect(told).toEqual([expect.stringMatching(/^missing-alternatives: .*1 of 2 positions/)]);
  });

  test("but null in a list is not known", async () => {
    const { positions, told } = await read("run.jsonl", record([[-0.1, null, -4], [-0.1, -3, -4]])); // prettier-ignore
    expect(positions).toHaveLength(1);
    expect(told).toEqual([expect.stringMatching(/^bad-value: .*1 of 2 positions/)]);
  });

  test("in a column of a parquet file, too", async () => {
    const optional = { type: "DOUBLE", repetition_type: "OPTIONAL" } as const;
    const bytes = parquetWriteBuffer({
      schema: [
        { name: "root", num_children: 1 },
        { name: "top_logprobs", converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "OPTIONAL", num_children: 4 },
        ...["a", "b", "c", "d"].map((name) => ({ name, ...optional })),
      ],
      columnData: [{ name: "top_logprobs", data: [[{ a: -0.1, c: -3, d: -4 }, { a: -0.1, b: -3, d: -4 }]] }], // prettier-ignore
    });
    const { positions, told } = await read("run.parquet", new Uint8Array(bytes));
    expect(told).toEqual([]);
    expect(positions).toEqual(Array(2).fill([-0.1, -3, -4]));
  });
});
