import { expect, test } from "vitest";
import { WASM } from "../src/wasm/generated/dense.ts";
import { growTo, wasmModule } from "../src/wasm/load.ts";

test("each instance has a memory of its own, which grows", () => {
  const make = wasmModule(WASM);
  const [first, second] = [make(), make()];
  if (first === undefined || second === undefined) throw new Error("this Node has no WebAssembly with SIMD");
  growTo(first, 1_000_000);
  expect(first.memory.buffer.byteLength).toBeGreaterThanOrEqual(1_000_000);
  expect(first.heap.value).toBeLessThan(65_536);
  expect(second.memory.buffer.byteLength).toBeLessThan(1_000_000);
});

test("bytes that this machine cannot compile give no instance: the plain code takes over", () => {
  const ofTheFuture = Buffer.from(WASM, "base64");
  ofTheFuture[4] = 99;
  const make = wasmModule(ofTheFuture.toString("base64"));
  expect([make(), make()]).toEqual([undefined, undefined]);
});
