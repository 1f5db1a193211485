import { existsSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/config/limits.ts";
import type { TensorValues } from "../../src/read/tensor/formats.ts";
import { collect, folderWith } from "../support/collect.ts";
import { randomNumbers } from "../support/random.ts";
import { logits, npy, readOne, safetensors, V, type Stored } from "../support/tensors.ts";
import { zipOf } from "../support/zip.ts";

/** Entropy from its definition, in nats: the oracle. */
function entropyOf(row: readonly number[]): number {
  const mass = row.reduce((sum, v) => sum + Math.exp(v), 0);
  return -row.reduce((sum, v) => {
    const p = Math.exp(v) / mass;
    return p > 0 ? sum + p * Math.log(p) : sum;
  }, 0);
}

/** Numbers from 0 to 1 that add up to so much, in a row of which the last is another. */
const probable = (sum: number, last = 0): number[] =>
  Array.from({ length: V }, (_, i) => (i === 0 ? sum / 2 : i < 6 ? sum / 10 : i < V - 1 ? 0 : last));

const rowsOf = (values: readonly number[], width: number): number[][] =>
  Array.from({ length: values.length / width }, (_, i) => values.slice(i * width, (i + 1) * width));

const entropiesIn = ({ samples }: Awaited<ReturnType<typeof collect>>): number[][] =>
  samples.map(({ positions }) => positions.map(({ logprobs }) => logprobs[0]));

describe("what a row is", () => {
  const values = logits(4);
  const oracle = rowsOf(values, V).map(entropyOf);

  test.each<Stored>(["f16", "bf16", "f32", "f64"])("logits of %s give the exact entropy", async (stored) => {
    const found = await readOne("run.npy", npy(values, [4, V], stored));
    expect(found.problems).toEqual([]);
    expect(found.inputs[0]?.format).toBe("tensor-logits");
    for (const [i, entropy] of (entropiesIn(found)[0] ?? []).entries())
      expect(entropy).toBeCloseTo(oracle[i], 10);
    expect(found.samples[0]?.positions).toHaveLength(4);
  });

  test("logprobs and probabilities of a whole vocabulary are told from logits", async () => {
    const probabilities = rowsOf(values, V).flatMap((row) => {
      const mass = row.reduce((sum, v) => sum + Math.exp(v), 0);
      return row.map((v) => Math.exp(v) / mass);
    });
    for (const [format, numbers] of [
      ["tensor-probabilities", probabilities],
      ["tensor-logprobs", probabilities.map(Math.log)],
    ] as const) {
      const found = await readOne("run.npy", npy(numbers, [4, V], "f32"));
      expect(found.inputs[0]?.format).toBe(format);
      for (const [i, entropy] of (entropiesIn(found)[0] ?? []).entries())
        expect(entropy).toBeCloseTo(oracle[i], 5);
    }
  });

  test("probabilities of a part of the vocabulary are lists, once they are named", async () => {
    const { samples, problems } = await readOne("a.npy", npy(probable(0.97), [1, V], "f32"), "probabilities");
    expect(problems).toEqual([]);
    expect(samples[0]?.positions).toMatchObject([{ listing: "Ranked" }]);
  });

  test("logits beyond the range of exp() are shifted", async () => {
    const large = Array.from({ length: V }, (_, i) => (i < 2 ? 1000 : -1000));
    const found = await readOne("run.npy", npy(large, [1, V], "f16"));
    expect(entropiesIn(found)[0]?.[0]).toBeCloseTo(Math.LN2, 12);
  });

  test("short rows are the most likely tokens, never the whole distribution", async () => {
    const found = await readOne("run.npy", npy([-0.001, -7, -9, -0.5, -1.5, -3], [2, 3], "f64"));
    expect(found.samples[0]?.positions.map(({ listing }) => listing)).toEqual(["Ranked", "Ranked"]);
    expect(found.samples[0]?.positions[0]?.logprobs).toEqual([-0.001, -7, -9]);
  });

  test.each([
    ["short rows of logits", npy([3, 1, 0.5, 2, 1, 0], [2, 3], "f32")],
    [
      "logits that add up like logprobs of a part",
      npy(
        Array.from({ length: V }, (_, i) => -6 - i / V),
        [1, V],
        "f32",
      ),
    ],
    ["probabilities without the least likely", npy(probable(0.97), [1, V], "f32")],
    ["probabilities that add up to more than 1", npy(probable(1.03), [1, V], "f32")],
    ["probabilities a little below 0", npy(probable(0.97, -1e-9), [1, V], "f64")],
  ])("%s are refused until they are named", async (_, bytes) => {
    const { problems } = await readOne("run.npy", bytes);
    expect(problems).toMatchObject([{ code: "unclear-tensor", scope: "file", path: "run.npy" }]);
    expect((await readOne("run.npy", bytes, "logits")).problems).toEqual([]);
  });

  test("entropies that rounding has moved below 0 are 0", async () => {
    const found = await readOne("run.npy", npy([0.5, -3.8e-6, 1.5], [3], "f32"));
    expect(found.problems).toEqual([]);
    expect(entropiesIn(found)).toEqual([[0.5, 0, 1.5]]);
  });

  test("an entropy below 0 is said to be one", async () => {
    const { problems } = await readOne("run.npy", npy([0.5, -0.25, 1.5], [3], "f32"));
    expect(problems).toMatchObject([
      { code: "bad-value", scope: "file", message: expect.stringContaining("-0.250") as string },
    ]);
  });

  test("logprobs of the chosen tokens are not taken for entropies", async () => {
    const { problems } = await readOne("run.npy", npy([-0.1, -2, -0.3], [3], "f32"));
    expect(problems).toMatchObject([{ code: "chosen-only", scope: "file" }]);
  });
});

describe("samples", () => {
  test.each<[string, Buffer, TensorValues]>([
    ["logits", npy(logits(6), [6, 1, V], "f32"), "logits"],
    ["entropies", npy([0.5, 1, 1.5], [3, 1], "f32"), "entropies"],
  ])("of one position each are refused until the format is named: %s", async (name, bytes, values) => {
    const { problems } = await readOne(`${name}.npy`, bytes);
    expect(problems).toMatchObject([
      {
        code: "unclear-tensor",
        scope: "file",
        message: expect.stringMatching(/\d samples of one position each, or \(T, B/) as string,
        remedy: expect.stringContaining("dim=1") as string,
      },
    ]);
    expect((await readOne(`${name}.npy`, bytes, values)).problems).toEqual([]);
  });

  test("of a (B, T, V) array each is one, and the empty end of a shorter one does not count", async () => {
    const values = logits(6);
    values.fill(0, 2 * V, 3 * V);
    values.fill(NaN, 5 * V, 6 * V);
    const found = await readOne("run.npy", npy(values, [2, 3, V], "f32"));
    expect(found.problems).toEqual([]);
    expect(found.samples.map(({ id, positions }) => [id, positions.length])).toEqual([
      ["run.npy:1", 2],
      ["run.npy:2", 2],
    ]);
  });

  test("an empty row between others is missing, and a problem", async () => {
    const values = logits(3);
    values.fill(NaN, V, 2 * V);
    const { samples, problems } = await readOne("run.npy", npy(values, [3, V], "f32"));
    expect(samples[0]?.positions).toHaveLength(2);
    expect(problems).toMatchObject([
      { code: "bad-value", message: expect.stringContaining("1 of 3") as string },
    ]);
  });

  test.each([0, 2])("of which one has no number that can be used: number %i is a problem", async (bad) => {
    const values = Array.from({ length: 3 * 60 }, (_, i) => (Math.floor(i / 60) === bad ? Infinity : 0.5));
    const { samples, problems } = await readOne("entropies.npy", npy(values, [3, 60], "f32"));
    expect(samples.map(({ positions }) => positions.length)).toEqual([60, 60, 60].with(bad, 0));
    expect(problems).toMatchObject([
      { code: "bad-value", scope: "record", message: expect.stringContaining("60 of 60") as string },
    ]);
  });

  test("of which none can be used are one problem of the file", async () => {
    const values = Array.from({ length: 3 * 60 }, () => Infinity);
    const { problems } = await readOne("entropies.npy", npy(values, [3, 60], "f32"));
    expect(problems).toMatchObject([{ code: "bad-value", scope: "file" }]);
  });

  test("entropies in rows longer than a block", async () => {
    const values = Array.from({ length: 2 * 10_000 }, (_, i) => (i % 7) / 2);
    const found = await readOne("entropies.npy", npy(values, [2, 10_000], "f32"));
    expect(entropiesIn(found)).toEqual([values.slice(0, 10_000), values.slice(10_000)]);
  });

  test("of a .safetensors file those with telling names, with its metadata", async () => {
    const bytes = safetensors(
      {
        ids: { values: [1, 2], shape: [2], stored: "i64" },
        "q1.logits": { values: logits(2), shape: [2, V], stored: "bf16" },
        hidden: { values: logits(2), shape: [2, V], stored: "f32" },
        "q2.logits": { values: logits(3), shape: [3, V], stored: "f16" },
      },
      { model: "qwen", temperature: "0.7" },
    );
    const { samples, problems } = await readOne("run.safetensors", bytes);
    expect(problems).toEqual([]);
    expect(
      samples.map(({ id, model, sampling, positions }) => [id, model, sampling, positions.length]),
    ).toEqual([
      ["q1.logits", "qwen", { temperature: "0.7" }, 2],
      ["q2.logits", "qwen", { temperature: "0.7" }, 3],
    ]);
  });

  test("of an .npz archive, the distributions and not the ids beside them", async () => {
    const bytes = zipOf([
      { name: "ids.npy", data: npy([1, 2], [2], "i64"), method: 0 },
      { name: "logits.npy", data: npy(logits(2), [2, V], "f16"), method: 8 },
    ]);
    const { samples, problems } = await readOne("run.npz", bytes);
    expect(problems).toEqual([]);
    expect(samples.map(({ id }) => id)).toEqual(["run.npz/logits.npy"]);
  });

  test("are the same whatever the chunks", async () => {
    const bytes = safetensors({
      logits: { values: logits(6), shape: [2, 3, V], stored: "f16" },
      ids: { values: [1], shape: [1], stored: "i64" },
      entropies: { values: [0.5, 1.5], shape: [2], stored: "f32" },
    });
    const whole = await readOne("run.safetensors", bytes);
    expect(whole.samples).toHaveLength(3);
    for (const size of [1, 7, 601]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { samples } = await collect(["-"], { stdin: Readable.from(chunks) });
      expect(samples.map(({ positions }) => positions)).toEqual(
        whole.samples.map(({ positions }) => positions),
      );
    }
  });
});

describe("rows of a large vocabulary", () => {
  const WIDE = 40_001;
  const random = randomNumbers(5);
  const values = Array.from({ length: 6 * WIDE }, () => Math.round(random() * 96) / 8 - 4);
  const oracle = rowsOf(values, WIDE).map(entropyOf);
  const chunked = (bytes: Buffer, size: number): Readable =>
    Readable.from(
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      ),
    );

  test.each<[Stored, number]>([
    ["f16", 10],
    ["bf16", 10],
    ["f32", 6],
    ["f64", 10],
  ])("of %s are the same from a file, from chunks, and without WebAssembly", async (stored, digits) => {
    const bytes = safetensors({
      "a.logits": { values: values.slice(0, 4 * WIDE), shape: [2, 2, WIDE], stored },
      ids: { values: [1, 2], shape: [2], stored: "i64" },
      "b.logits": { values: values.slice(4 * WIDE), shape: [2, WIDE], stored },
    });
    const cwd = folderWith({ "run.safetensors": bytes });
    const fromFile = await collect(["run.safetensors"], { cwd });
    expect(fromFile.problems).toEqual([]);
    expect(fromFile.inputs).toMatchObject([{ rows: { wasm: 6, plain: 0 }, bytes: bytes.length }]);
    const entropies = entropiesIn(fromFile);
    expect(entropies.map(({ length }) => length)).toEqual([2, 2, 2]);
    for (const [i, entropy] of entropies.flat().entries()) expect(entropy).toBeCloseTo(oracle[i], digits);

    for (const size of [9_973, 200_000, 1_000_000]) {
      const found = await collect(["-"], { stdin: chunked(bytes, size) });
      expect(entropiesIn(found)).toEqual(entropies);
    }
    const plain = await collect(["run.safetensors"], { cwd, plain: true });
    expect(plain.inputs).toMatchObject([{ rows: { wasm: 0, plain: 6 } }]);
    expect(entropiesIn(plain)).toEqual(entropies);
  });

  test("of float32 are summed in float64 where that is asked for", async () => {
    const cwd = folderWith({ "run.npy": npy(values, [6, WIDE], "f32") });
    const [entropies = []] = entropiesIn(await collect(["run.npy"], { cwd, precise: true }));
    for (const [i, entropy] of entropies.entries()) expect(entropy).toBeCloseTo(oracle[i], 11);
  });

  test("of a file that ends in its second sample, the first is read", async () => {
    const bytes = npy(values, [3, 2, WIDE], "f32");
    const found = await readOne("run.npy", bytes.subarray(0, bytes.length - 2 * WIDE * 4 - 1));
    expect(entropiesIn(found).map(({ length }) => length)).toEqual([2]);
    expect(found.problems).toMatchObject([{ code: "truncated-record", scope: "record" }]);
  });
});

const REAL = new URL("../../../shared/real/precomputed_entropy/all_entropies.npy", import.meta.url).pathname;

test.skipIf(!existsSync(REAL))("recorded entropies of Qwen3-8B", async () => {
  const found = await collect([REAL], { limits: DEFAULT_LIMITS });
  const entropies = entropiesIn(found)[0] ?? [];
  expect(entropies).toHaveLength(11_837);
  expect(entropies.reduce((sum, h) => sum + h, 0) / 11_837).toBeCloseTo(0.2287, 4);
  expect(entropies.filter((h) => h > 1.4).length / 11_837).toBeCloseTo(0.0264, 4);
});
