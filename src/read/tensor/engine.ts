import type { ReadOptions } from "../read.ts";
import { longestRow } from "./row-cursor.ts";
import { PlainSums } from "./plain-sums.ts";
import type { Section } from "./sections.ts";
import type { SumEngine } from "./sums.ts";
import { WasmSums } from "./wasm-sums.ts";

/** Rows of fewer numbers are summed as fast where they are, and float32 as fast in float64. */
const WIDE = 4096;

/** What sums the rows of a file. */
export function engineFor(
  sections: readonly Section[],
  { plain, precise }: Pick<ReadOptions, "plain" | "precise">,
): SumEngine {
  const areWide = sections.some(({ width }) => width >= WIDE);
  const isPrecise = precise === true || !areWide;
  const bytes = Math.max(0, ...sections.map(longestRow));
  const wasm = areWide && plain !== true ? WasmSums.make(isPrecise, bytes) : undefined;
  return wasm ?? new PlainSums(isPrecise, [new Uint8Array(bytes), new Uint8Array(bytes)]);
}
