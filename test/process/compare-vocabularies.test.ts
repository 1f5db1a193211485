import { expect, test } from "vitest";
import { baseLogits } from "../support/base-logits.ts";
import { folderWith } from "../support/collect.ts";
import { reportOfPair } from "../support/compared.ts";
import { npy } from "../support/tensors.ts";

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const softmax = (row: readonly number[]) => {
  const sum = row.reduce((total, value) => total + Math.exp(value), 0);
  return row.map((value) => Math.exp(value) / sum);
};

test("whole vocabularies give exact values", () => {
  const V = 5000;
  const logits = (seed: number) =>
    Array.from({ length: 3 * V }, (_, i) =>
      Math.fround(6 * Math.sin(i * 0.37) + (seed * ((i * 7919) % 13)) / 13),
    );
  const rows = (values: readonly number[]) => [0, 1, 2].map((i) => softmax(values.slice(i * V, (i + 1) * V)));
  const [p, q] = [rows(logits(0)), rows(logits(1))];
  const exact = mean(
    p.map((row, i) => {
      const half = (a: number, b: number) => a * Math.log(a / ((a + b) / 2));
      return row.reduce((sum, a, v) => sum + half(a, q[i][v]) + half(q[i][v], a), 0) / 2;
    }),
  );
  const cwd = folderWith({
    "base-logits.npy": npy(logits(0), [3, V], "f32"),
    "tuned-logits.npy": npy(logits(1), [3, V], "f32"),
  });
  const { groups, problems } = reportOfPair(["base-logits.npy", "tuned-logits.npy"], cwd);
  const { metrics } = groups[0];
  expect(problems).toMatchObject([{ code: "unchecked-alignment", scope: "notice" }]);
  expect(metrics["mean-js"].low).toBeCloseTo(exact, 9);
  expect(metrics["mean-js"].high).toBeCloseTo(exact, 9);
  const klOf = p.map((row, i) => row.reduce((sum, a, v) => sum + a * Math.log(a / q[i][v]), 0));
  expect(metrics["kl"].low).toBeCloseTo(mean(klOf), 8);
  expect(metrics["kl"].high).toBeCloseTo(mean(klOf), 8);
});

test("llama.cpp's base logits of two models: ranges with the exact values inside", () => {
  const V = 5001;
  const rows = (seed: number) =>
    Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: V }, (__, v) =>
        Math.fround(
          9 * Math.sin((row + 1) * v * 0.37) + (seed * ((v * 7919) % 13)) / 13 + (v === 77 ? 12 : 0),
        ),
      ),
    );
  const tokens = [3, 1, 4, 1, 5, 9, 2, 6, 77];
  const cwd = folderWith({
    "f16.kld": baseLogits(9, V, [{ tokens, logits: rows(0) }]),
    "q4.kld": baseLogits(9, V, [{ tokens, logits: rows(1) }]),
  });
  const { groups, problems, inputs } = reportOfPair(["f16.kld", "q4.kld"], cwd);
  expect(problems).toEqual([]);
  expect(inputs).toMatchObject([{ format: "llamacpp-base-logits", positions: 4 }, { positions: 4 }]);
  const [p, q] = [rows(0).map(softmax), rows(1).map(softmax)];
  const js = p.map((row, i) => {
    const half = (a: number, b: number) => a * Math.log(a / ((a + b) / 2));
    return row.reduce((sum, a, v) => sum + half(a, q[i][v]) + half(q[i][v], a), 0) / 2;
  });
  const kl = p.map((row, i) => row.reduce((sum, a, v) => sum + a * Math.log(a / q[i][v]), 0));
  const { metrics } = groups[0];
  expect(metrics["mean-js"].low).toBeLessThanOrEqual(mean(js));
  expect(metrics["mean-js"].high).toBeGreaterThanOrEqual(mean(js));
  expect(metrics["kl"].low).toBeLessThanOrEqual(mean(kl));
  expect(metrics["kl"].low).toBeCloseTo(mean(kl), 2);
  const surprisal = mean(q.map((row, i) => -Math.log(row[tokens[5 + i]])));
  expect(Math.log(metrics["perplexity"].estimate)).toBeCloseTo(surprisal, 3);
});
