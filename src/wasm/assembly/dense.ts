/** Sums over the rows of a tensor, for `src/read/tensor/wasm-sums.ts`; what they are stands in `plain-sums.ts`. */
import { sumPrecisely } from "./precise";

export { sumCodes } from "./codes";
export { sumSingles } from "./singles";
export { decode, fillExponentials, fillPairs } from "./tables";

/** Where the host's part of the memory begins. */
export const heap: usize = __heap_base;

export function sumSinglesPrecisely(row: usize, length: u32, table: usize, out: usize): void {
  sumPrecisely<f32>(row, length, table, out);
}

export function sumDoublesPrecisely(row: usize, length: u32, table: usize, out: usize): void {
  sumPrecisely<f64>(row, length, table, out);
}
