import { WASM } from "../wasm/generated/entropy.ts";
import { growTo, wasmModule, type WasmExports } from "../wasm/load.ts";
import { entropyBounds, type EntropyBounds } from "./entropy.ts";
import { log } from "./log.ts";
import type { Positions } from "./positions.ts";

interface Kernel extends WasmExports {
  readonly bounds: (
    count: number,
    logprobs: number,
    ends: number,
    listing: number,
    vocabularySize: number,
    lnVocabularySize: number,
    out: number,
  ) => void;
}

const kernel = wasmModule(WASM);

/** Positions, and entries of theirs, that are computed at once: as much as stays in a processor's cache. */
const MAX_POSITIONS = 512;
const MAX_ENTRIES = 16_384;

/** Numbers that there are of a position: low, high, mass. */
export const WIDTH = 3;

/** In place of the first of them: the list is no distribution; the kernel left it to the host. */
export const NO_DISTRIBUTION = -1;
const UNDONE = -2;

/** Bounds on the entropy of all positions of a block, by WebAssembly where it is to be had, to the same bits. */
export class BlockEntropy {
  readonly #assumed: number;
  /** Of the block that was taken. */
  #vocabularySize = NaN;
  #lnVocabularySize = NaN;
  readonly #wasm: Kernel | undefined;
  readonly #logprobs: Float64Array = new Float64Array(0);
  readonly #ends: Uint32Array = new Uint32Array(0);
  readonly #listing: Uint8Array = new Uint8Array(0);
  readonly #out: Float64Array = new Float64Array(0);
  #found = new Float64Array(0);
  readonly #one: EntropyBounds = { low: NaN, high: NaN, mass: NaN };

  /**
   * @param vocabularySize of blocks that do not say their own
   * @param options `plain`: do without WebAssembly
   */
  constructor(vocabularySize: number, { plain = false }: { readonly plain?: boolean } = {}) {
    this.#assumed = vocabularySize;
    const wasm = plain ? undefined : (kernel() as Kernel | undefined);
    if (wasm === undefined) return;
    this.#wasm = wasm;
    let at = (wasm.heap.value + 15) & -16;
    const take = (bytes: number): [ArrayBuffer, number] => [wasm.memory.buffer, (at += bytes) - bytes];
    growTo(wasm, at + 8 * MAX_ENTRIES + (8 * WIDTH + 4 + 1) * MAX_POSITIONS);
    this.#logprobs = new Float64Array(...take(8 * MAX_ENTRIES), MAX_ENTRIES);
    this.#out = new Float64Array(...take(8 * WIDTH * MAX_POSITIONS), WIDTH * MAX_POSITIONS);
    this.#ends = new Uint32Array(...take(4 * MAX_POSITIONS), MAX_POSITIONS);
    this.#listing = new Uint8Array(...take(MAX_POSITIONS), MAX_POSITIONS);
  }

  /**
   * `entropyBounds` of all positions of a block.
   *
   * @returns WIDTH numbers a position, the first NO_DISTRIBUTION where there are none; valid until the next block
   */
  bounds(block: Positions): Float64Array {
    const { count, ends, vocabularySize = this.#assumed } = block;
    if (vocabularySize !== this.#vocabularySize) {
      this.#vocabularySize = vocabularySize;
      this.#lnVocabularySize = log(vocabularySize);
    }
    if (this.#found.length < WIDTH * count) this.#found = new Float64Array(2 * WIDTH * count);
    for (let from = 0; from < count;) {
      const first = from === 0 ? 0 : ends[from - 1];
      let to = from;
      while (to < count && to - from < MAX_POSITIONS && ends[to] - first <= MAX_ENTRIES) to++;
      if (this.#wasm === undefined || to === from) this.#found[WIDTH * from++] = UNDONE;
      else {
        this.#run(this.#wasm, block, from, to, first);
        from = to;
      }
    }
    for (let i = 0; i < count; i++) if (this.#found[WIDTH * i] === UNDONE) this.#compute(block, i);
    return this.#found;
  }

  #compute({ logprobs, ends, listing }: Positions, i: number): void {
    const begin = i === 0 ? 0 : ends[i - 1];
    const isDistribution = entropyBounds(
      logprobs,
      begin,
      ends[i],
      listing[i],
      this.#vocabularySize,
      this.#one,
    );
    this.#found[WIDTH * i] = isDistribution ? this.#one.low : NO_DISTRIBUTION;
    this.#found[WIDTH * i + 1] = this.#one.high;
    this.#found[WIDTH * i + 2] = this.#one.mass;
  }

  #run(wasm: Kernel, { logprobs, ends, listing }: Positions, from: number, to: number, first: number): void {
    const count = to - from;
    this.#logprobs.set(logprobs.subarray(first, ends[to - 1]));
    this.#listing.set(listing.subarray(from, to));
    for (let i = 0; i < count; i++) this.#ends[i] = ends[from + i] - first;
    wasm.bounds(
      count,
      this.#logprobs.byteOffset,
      this.#ends.byteOffset,
      this.#listing.byteOffset,
      this.#vocabularySize,
      this.#lnVocabularySize,
      this.#out.byteOffset,
    );
    this.#found.set(this.#out.subarray(0, WIDTH * count), WIDTH * from);
  }
}
