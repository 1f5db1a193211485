import { describe, expect, test } from "vitest";
import { log } from "../../src/measure/log.ts";
import { PlainSums } from "../../src/read/tensor/plain-sums.ts";
import { softmax, type Softmax } from "../../src/read/tensor/softmax.ts";
import type { SumEngine, Sums } from "../../src/read/tensor/sums.ts";
import { rowOver, type FloatRow } from "../../src/read/tensor/values.ts";
import { WasmSums } from "../../src/read/tensor/wasm-sums.ts";
import { pick, randomNumbers } from "../support/random.ts";
import { bytesOf, type Stored } from "../support/tensors.ts";

type FloatStored = Exclude<Stored, "i64">;
const STORED: readonly FloatStored[] = ["f16", "bf16", "f32", "f64"];
const LN2 = Math.LN2;

/** Of the longest row. */
const MAX_BYTES = 30_011 * 8;

const plain = (isPrecise: boolean): PlainSums => new PlainSums(isPrecise, [new Uint8Array(MAX_BYTES)]);

function wasm(isPrecise: boolean): WasmSums {
  const made = WasmSums.make(isPrecise, MAX_BYTES);
  if (made === undefined) throw new Error("this Node has no WebAssembly with SIMD");
  return made;
}

/** A row in an engine's memory. */
function rowIn(engine: SumEngine, values: readonly number[], stored: FloatStored): FloatRow {
  const bytes = bytesOf(values, stored);
  const [room] = engine.rooms;
  room.set(bytes);
  return rowOver(room, stored, values.length) as FloatRow;
}

function sumsOf(engine: SumEngine, row: FloatRow): Sums {
  const out = { shift: NaN, mass: NaN, weighted: NaN };
  if ("codes" in row) engine.ofCodes(row.codes, row.dtype, out);
  else if (row.dtype === "f32" && !engine.isPrecise) engine.ofSingles(row.values, out);
  else engine.precisely(row.values, out);
  out.shift += 0; // -0 or 0 is the same.
  // Of a row with NaN, or without a number, only this is promised.
  return Number.isNaN(out.weighted) ? { shift: NaN, mass: NaN, weighted: NaN } : out;
}

function softmaxOf(engine: SumEngine, values: readonly number[], stored: FloatStored): Softmax {
  const out = { lnMass: NaN, entropy: NaN };
  softmax(rowIn(engine, values, stored), engine, out);
  return out;
}

const random = randomNumbers(13);
const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Rows as models make them, and as none should. */
function randomRow(length: number, stored: FloatStored): number[] {
  const [spread, offset] = [pick(random, [0.01, 1, 3, 8, 40]), pick(random, [0, 0, 20, -60, 500, -900])];
  const odd = pick(random, [
    [],
    [],
    [-Infinity],
    [-9999],
    [800, -800],
    stored === "f16" ? [65_504, -65_504] : [3e38, -3e38],
    [0, -0],
  ]);
  const row = Array.from({ length }, () => offset + spread * gauss());
  for (const value of odd) row[Math.floor(random() * length)] = value;
  return row;
}

describe("WebAssembly and the plain code give the same bits", () => {
  test.each(STORED.flatMap((stored) => [false, true].map((isPrecise) => [stored, isPrecise] as const)))(
    "of %s, precisely: %s",
    (stored, isPrecise) => {
      const [slow, fast] = [plain(isPrecise), wasm(isPrecise)];
      for (const length of [1, 2, 3, 4, 5, 7, 8, 9, 31, 255, 256, 257, 263, 1000, 4099, 20_011]) {
        for (let i = 0; i < 12; i++) {
          const values = randomRow(length, stored);
          expect(sumsOf(fast, rowIn(fast, values, stored)), `${length} numbers`).toEqual(
            sumsOf(slow, rowIn(slow, values, stored)),
          );
        }
      }
      expect(fast.rows).toEqual({ wasm: 16 * 12, plain: 0 });
      expect(slow.rows).toEqual({ wasm: 0, plain: 16 * 12 });
    },
  );

  test.each(["f16", "bf16"] as const)("of every number that %s can be", (dtype) => {
    const engines = [plain(false), wasm(false)];
    for (let code = 0; code < 65_536; code++) {
      const [one, other] = engines.map((engine) => {
        const [room] = engine.rooms;
        new Uint16Array(room.buffer, room.byteOffset, 1)[0] = code;
        const row = rowOver(room, dtype, 1) as FloatRow;
        return [sumsOf(engine, row), engine.decoded(row)[0]];
      });
      if (JSON.stringify(one) !== JSON.stringify(other)) expect(other, `code ${code}`).toEqual(one);
    }
  });

  test.each(STORED)("of %s without a sum", (stored) => {
    for (const isPrecise of [false, true]) {
      for (const engine of [plain(isPrecise), wasm(isPrecise)]) {
        for (const odd of [NaN, Infinity, -Infinity]) {
          const values = odd === -Infinity ? [odd, odd, odd] : [1, 2, odd, 3, 4];
          expect(softmaxOf(engine, values, stored).lnMass).toBeNaN();
        }
      }
    }
  });
});

/** By the definition, of probabilities: nothing in common with how it is computed. */
function oracle(values: readonly number[]): number {
  const max = values.reduce((greatest, v) => Math.max(greatest, v), -Infinity);
  const masses = values.map((v) => Math.exp(v - max)).sort((a, b) => a - b);
  const mass = masses.reduce((sum, m) => sum + m, 0);
  return masses.map((m) => (m > 0 ? -(m / mass) * Math.log(m / mass) : 0)).reduce((sum, h) => sum + h, 0);
}

/** What is stored of the numbers. */
function storedOf(values: readonly number[], stored: FloatStored): number[] {
  const engine = plain(true);
  return [...engine.decoded(rowIn(engine, values, stored))];
}

describe("entropies of a whole vocabulary", () => {
  test.each<[FloatStored, boolean, number]>([
    ["f16", false, 1e-11],
    ["bf16", false, 1e-11],
    ["f32", false, 2e-6],
    ["f32", true, 1e-12],
    ["f64", false, 1e-12],
  ])("of %s, precisely: %s, are right to %s bits", (stored, isPrecise, bits) => {
    const engine = wasm(isPrecise);
    for (const spread of [0.5, 2, 4, 10]) {
      for (const offset of [0, 25, -90]) {
        const logits = Array.from({ length: 30_011 }, () => offset + spread * gauss());
        for (const peak of [0, 12]) {
          logits[7] = offset + spread * 4 + peak;
          const expected = oracle(storedOf(logits, stored)) / LN2;
          const found = softmaxOf(engine, logits, stored).entropy / LN2;
          expect(Math.abs(found - expected), `${spread} ${offset} ${peak}`).toBeLessThan(bits);
        }
      }
    }
  });

  test("a row of 16-bit numbers beyond the table's range is summed again, shifted", () => {
    const engine = wasm(false);
    const { lnMass, entropy } = softmaxOf(engine, [1000, 1000, -1000, -Infinity], "f16");
    expect([lnMass, entropy]).toEqual([1000 + log(2), log(2)]);
    expect(engine.rows).toEqual({ wasm: 2, plain: 0 });
  });

  test("rows of another length and type do not disturb each other", () => {
    const engine = wasm(false);
    const rows = Array.from({ length: 40 }, () => {
      const stored = pick(random, STORED);
      return { values: randomRow(1 + Math.floor(random() * 3000), stored), stored };
    });
    const alone = rows.map(({ values, stored }) => softmaxOf(wasm(false), values, stored));
    expect(rows.map(({ values, stored }) => softmaxOf(engine, values, stored))).toEqual(alone);
  });
});
