import type { FloatRow } from "./values.ts";

/** Sums over a row of numbers v, each less by one and the same shift. */
export interface Sums {
  /** What was taken from every v. */
  shift: number;
  /** Sum of exp(v). */
  mass: number;
  /** Sum of v exp(v); NaN where the row holds NaN, or nothing but -inf, or inf. */
  weighted: number;
}

/** Memory as long as the longest row of a file. */
export type Room = Uint8Array<ArrayBuffer>;

/** Rows that were summed in WebAssembly, and all others. */
export interface SummedRows {
  wasm: number;
  plain: number;
}

/**
 * Sums over rows. Every engine gives the same bits: each adds in the same order, and rounds nowhere else.
 *
 * The results are written to `out`, so that no row costs an object.
 */
export interface SumEngine {
  readonly rows: SummedRows;
  /** Float32 is to be summed in float64. */
  readonly isPrecise: boolean;
  /** Memory where rows lie best: two places, so that one can be filled while the other is at work. */
  readonly rooms: readonly Room[];
  /** Of 16-bit numbers, unshifted; the sums leave the range of float64 where the numbers are large. */
  ofCodes(codes: Uint16Array, dtype: "f16" | "bf16", out: Sums): void;
  /** The numbers of a row as they are meant; valid until the next call. */
  decoded(row: FloatRow): Float32Array | Float64Array;
  /** Of float32 in float32, shifted by their greatest: entropies are right to 2e-6 bits. */
  ofSingles(values: Float32Array, out: Sums): void;
  /** In float64, shifted by their greatest: entropies are right to 1e-12 bits. */
  precisely(values: Float32Array | Float64Array, out: Sums): void;
}
