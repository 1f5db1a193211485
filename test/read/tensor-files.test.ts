import { describe, expect, test } from "vitest";
import { logits, npy, readOne, safetensors, V, withHeader, type Tensor } from "../support/tensors.ts";
import { zipOf } from "../support/zip.ts";

describe("files that cannot be read", () => {
  const good = npy(logits(3), [3, V], "f32");
  const two = { values: [0.5, 1.5], shape: [2], stored: "f32" } as const;
  const long = { values: logits(2 * 60), shape: [2, 60 * V], stored: "f32" } as const;
  const ids = { values: [1, 2], shape: [2], stored: "i64" } as const;
  const alone = ({ values, shape, stored }: Tensor, more: Uint8Array = Buffer.alloc(0)): Buffer =>
    Buffer.concat([npy(values, shape, stored), more]);
  const header = (entry: object) => withHeader(JSON.stringify({ logits: entry }), Buffer.alloc(64));

  test.each<[string, string, Buffer, string]>([
    ["pickled objects", "a.npy", npy([1], [1], "f64", { descr: "|O" }), "pickle"],
    ["columns one after another", "a.npy", npy(logits(3), [3, V], "f32", { fortran: "True" }), "bad-tensor"],
    ["big-endian numbers", "a.npy", npy([1], [1], "f64", { descr: ">f8" }), "bad-tensor"],
    ["integers", "a.npy", npy([1, 2], [2], "i64"), "bad-tensor"],
    ["four axes", "a.npy", npy([1, 2], [1, 1, 1, 2], "f32"), "bad-tensor"],
    ["no axis", "a.npy", npy([1], [], "f32", {}), "bad-tensor"],
    [
      "a header that is none",
      "a.npy",
      Buffer.concat([good.subarray(0, 10), Buffer.alloc(200)]),
      "bad-tensor",
    ],
    ["a file that ends in its header", "a.npy", good.subarray(0, 60), "truncated-record"],
    ["a file that ends in its first sample", "a.npy", good.subarray(0, good.length - 1), "truncated-record"],
    [
      "a file of long rows that ends in its first sample",
      "a.safetensors",
      safetensors({ logits: long }).subarray(0, -1),
      "truncated-record",
    ],
    ["a header that is not JSON", "a.safetensors", withHeader("{nonsense", Buffer.alloc(9)), "bad-tensor"],
    [
      "offsets that do not fit the shape",
      "a.safetensors",
      header({ dtype: "F32", shape: [2, 300], data_offsets: [0, 64] }),
      "bad-tensor",
    ],
    [
      "a shape beyond counting",
      "a.safetensors",
      header({ dtype: "F32", shape: [2 ** 40, 2 ** 40], data_offsets: [0, 64] }),
      "bad-tensor",
    ],
    [
      "arrays that overlap",
      "a.safetensors",
      withHeader(
        JSON.stringify({
          logits: { dtype: "F32", shape: [2, 4], data_offsets: [0, 32] },
          probs: { dtype: "F32", shape: [2, 4], data_offsets: [16, 48] },
        }),
        Buffer.alloc(64),
      ),
      "bad-tensor",
    ],
    [
      "weights of a model",
      "model.safetensors",
      safetensors({
        "model.layers.0.weight": { values: logits(2), shape: [2, V], stored: "f32" },
        "model.embed_tokens.weight": { values: logits(2), shape: [2, V], stored: "f32" },
      }),
      "bad-tensor",
    ],
  ])("%s", async (_, name, bytes, code) => {
    const { samples, problems, inputs } = await readOne(name, bytes);
    expect(samples).toEqual([]);
    expect(inputs).toMatchObject([{ path: name, samples: 0, positions: 0 }]);
    expect(problems).toMatchObject([{ code, path: name, scope: "file" }]);
    expect(problems[0]?.remedy).not.toBe("");
  });

  test.each<[string, string, Buffer, string]>([
    ["another array behind its own", "entropies.npy", alone(two, alone(two)), "bad-tensor"],
    ["a byte behind its array", "entropies.npy", alone(two, Buffer.alloc(1)), "bad-tensor"],
    ["a byte behind long rows", "logits.npy", alone(long, Buffer.alloc(1)), "bad-tensor"],
    [
      "another array in an entry",
      "a.npz",
      zipOf([{ name: "entropies.npy", data: alone(two, alone(two)) }]),
      "bad-tensor",
    ],
    [
      "an array cut that is not read",
      "a.safetensors",
      safetensors({ entropies: two, ids }).subarray(0, -1),
      "truncated-record",
    ],
    [
      "an array cut behind long rows",
      "a.safetensors",
      safetensors({ logits: long, ids }).subarray(0, -1),
      "truncated-record",
    ],
  ])("of one with %s, the first array is read", async (_, name, bytes, code) => {
    const { samples, problems } = await readOne(name, bytes);
    expect(samples.map(({ positions }) => positions.length)).toEqual([2]);
    expect(problems).toMatchObject([{ code, scope: "record" }]);
  });

  test("of one that ends in its second sample, the first is read", async () => {
    const bytes = npy(logits(4), [2, 2, V], "f32");
    const { samples, problems } = await readOne("a.npy", bytes.subarray(0, bytes.length - 1));
    expect(samples).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "truncated-record", scope: "record" }]);
  });
});
