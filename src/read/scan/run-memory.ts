import type { WasmExports } from "../../wasm/load.ts";

/** Addresses of what runs are given and leave; see ../../wasm/assembly/scan.ts. */
type Column =
  | "OUTCOME"
  | "LOGPROBS"
  | "ENDS"
  | "CHOSEN"
  | "LISTING"
  | "TOKENS"
  | "CHOSEN_TOKENS"
  | "CHOSEN_VALUES"
  | "CHOSEN_BEGINS"
  | "CHOSEN_ENDS"
  | "CHOSEN_BYTES"
  | "ELEMENT_VALUES"
  | "ELEMENT_BEGINS"
  | "ELEMENT_ENDS";

export type RunExports = WasmExports & Readonly<Record<Column, { readonly value: number }>>;

/** Where in `outcome` what a run has come to stands; its count is of positions, or of elements. */
export const Outcome = { Stop: 0, Count: 1, Entries: 2, Positive: 3, Collapsed: 4, K: 5 } as const;

/**
 * What runs are given and leave, each to the end of the module's memory. It is made once for a memory: to ask the module
 * where each of them is takes as long as a short run.
 */
export class RunMemory {
  readonly outcome: Int32Array;
  readonly logprobs: Float64Array;
  readonly ends: Uint32Array;
  readonly chosen: Float64Array;
  readonly listing: Uint8Array;
  readonly tokens: Float64Array;
  readonly chosenTokens: Float64Array;
  readonly chosenValues: Float64Array;
  readonly chosenBegins: Uint32Array;
  readonly chosenEnds: Uint32Array;
  readonly chosenBytes: Uint8Array;
  readonly elementValues: Float64Array;
  readonly elementBegins: Uint32Array;
  readonly elementEnds: Uint32Array;

  constructor(wasm: RunExports) {
    const { buffer } = wasm.memory;
    this.outcome = new Int32Array(buffer, wasm.OUTCOME.value);
    this.logprobs = new Float64Array(buffer, wasm.LOGPROBS.value);
    this.ends = new Uint32Array(buffer, wasm.ENDS.value);
    this.chosen = new Float64Array(buffer, wasm.CHOSEN.value);
    this.listing = new Uint8Array(buffer, wasm.LISTING.value);
    this.tokens = new Float64Array(buffer, wasm.TOKENS.value);
    this.chosenTokens = new Float64Array(buffer, wasm.CHOSEN_TOKENS.value);
    this.chosenValues = new Float64Array(buffer, wasm.CHOSEN_VALUES.value);
    this.chosenBegins = new Uint32Array(buffer, wasm.CHOSEN_BEGINS.value);
    this.chosenEnds = new Uint32Array(buffer, wasm.CHOSEN_ENDS.value);
    this.chosenBytes = new Uint8Array(buffer, wasm.CHOSEN_BYTES.value);
    this.elementValues = new Float64Array(buffer, wasm.ELEMENT_VALUES.value);
    this.elementBegins = new Uint32Array(buffer, wasm.ELEMENT_BEGINS.value);
    this.elementEnds = new Uint32Array(buffer, wasm.ELEMENT_ENDS.value);
  }
}
