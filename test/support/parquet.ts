import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";

const LISTS = [
  [
    [-0.1, -2.5, -4],
    [-0.7, -1.2, -Infinity],
  ],
  [[-0.2, -2, -4.5]],
];
const CHOSEN = [[-0.1, -1.2], [-0.2]];

/** A parquet file with list columns, as pandas or datasets write them: the samples q1 and q2. */
export function parquet(rowGroupSize?: number): Uint8Array {
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
