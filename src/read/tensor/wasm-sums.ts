import { WASM } from "../../wasm/generated/dense.ts";
import { growTo, wasmModule, type WasmExports } from "../../wasm/load.ts";
import { PlainSums } from "./plain-sums.ts";
import type { SumEngine, Sums } from "./sums.ts";
import { MINUS_INFINITY } from "./tables.ts";
import type { FloatRow } from "./values.ts";

/** What `src/wasm/assembly/dense.ts` exports. */
interface Dense extends WasmExports {
  readonly fillPairs: (pairs: number, isHalf: boolean) => void;
  readonly fillExponentials: (table: number) => void;
  readonly decode: (row: number, length: number, isHalf: boolean, values: number) => void;
  readonly sumCodes: (row: number, length: number, table: number, out: number) => void;
  readonly sumSingles: (row: number, length: number, out: number) => void;
  readonly sumSinglesPrecisely: (row: number, length: number, table: number, out: number) => void;
  readonly sumDoublesPrecisely: (row: number, length: number, table: number, out: number) => void;
}

const instance = wasmModule(WASM);

/** Its rows are filled up with -inf to a multiple of so many numbers. */
const MULTIPLE = 8;
const FILLING_BYTES = MULTIPLE * Float64Array.BYTES_PER_ELEMENT;

/** The layout of the host's memory: results, the table of exponentials, that of 16-bit numbers, then the rows. */
const OUT_BYTES = 32;
const EXPONENTIALS_BYTES = 2 ** 17;
const PAIRS_BYTES = 2 ** 20;

/** Sums in WebAssembly. Rows that do not lie in its memory are summed by plain code, with the same result. */
export class WasmSums extends PlainSums implements SumEngine {
  readonly #wasm: Dense;
  readonly #out: number;
  readonly #exponentials: number;
  readonly #pairs: number;
  /** Where numbers of 16 bits become float64. */
  readonly #decoded: number;
  /** What is in the tables. */
  #hasExponentials = false;
  #pairsAre: "f16" | "bf16" | undefined;

  /**
   * @param bytes of the longest row
   * @returns undefined where WebAssembly or its SIMD is not to be had
   */
  static make(isPrecise: boolean, bytes: number): WasmSums | undefined {
    const made = instance();
    return made && new WasmSums(made as Dense, isPrecise, bytes);
  }

  private constructor(wasm: Dense, isPrecise: boolean, bytes: number) {
    const out = aligned(wasm.heap.value);
    const rows = out + OUT_BYTES + EXPONENTIALS_BYTES + PAIRS_BYTES;
    const room = aligned(bytes + FILLING_BYTES);
    const decoded = rows + 2 * room;
    growTo(wasm, decoded + 4 * bytes + FILLING_BYTES);
    super(
      isPrecise,
      [rows, rows + room].map((at) => new Uint8Array(wasm.memory.buffer, at, bytes)),
    );
    this.#wasm = wasm;
    this.#out = out;
    this.#exponentials = out + OUT_BYTES;
    this.#pairs = this.#exponentials + EXPONENTIALS_BYTES;
    this.#decoded = decoded;
  }

  override ofCodes(codes: Uint16Array, dtype: "f16" | "bf16", out: Sums): void {
    if (!this.#holds(codes)) {
      super.ofCodes(codes, dtype, out);
      return;
    }
    if (this.#pairsAre !== dtype) this.#wasm.fillPairs(this.#pairs, dtype === "f16");
    this.#pairsAre = dtype;
    const length = filledUp(codes, MINUS_INFINITY[dtype]);
    this.#wasm.sumCodes(codes.byteOffset, length, this.#pairs, this.#out);
    this.#take(out);
  }

  override ofSingles(values: Float32Array, out: Sums): void {
    if (!this.#holds(values)) {
      super.ofSingles(values, out);
      return;
    }
    this.#wasm.sumSingles(values.byteOffset, filledUp(values, -Infinity), this.#out);
    this.#take(out);
    out.weighted *= Math.LN2;
  }

  override precisely(values: Float32Array | Float64Array, out: Sums): void {
    if (!this.#holds(values)) {
      super.precisely(values, out);
      return;
    }
    if (!this.#hasExponentials) this.#wasm.fillExponentials(this.#exponentials);
    this.#hasExponentials = true;
    const { sumSinglesPrecisely, sumDoublesPrecisely } = this.#wasm;
    const sum = values instanceof Float32Array ? sumSinglesPrecisely : sumDoublesPrecisely;
    sum(values.byteOffset, filledUp(values, -Infinity), this.#exponentials, this.#out);
    this.#take(out);
  }

  override decoded(row: FloatRow): Float32Array | Float64Array {
    if ("values" in row || !this.#holds(row.codes)) return super.decoded(row);
    const { codes, dtype } = row;
    this.#wasm.decode(codes.byteOffset, codes.length, dtype === "f16", this.#decoded);
    return new Float64Array(codes.buffer, this.#decoded, codes.length);
  }

  #holds(row: Numbers): row is Numbers<ArrayBuffer> {
    return row.buffer === this.#wasm.memory.buffer;
  }

  #take(out: Sums): void {
    this.rows.wasm++;
    [out.shift, out.mass, out.weighted] = new Float64Array(this.#wasm.memory.buffer, this.#out, 3);
  }
}

/** The next address where anything may lie. */
const aligned = (address: number): number => Math.ceil(address / 64) * 64;

type Numbers<B extends ArrayBufferLike = ArrayBufferLike> =
  Uint16Array<B> | Float32Array<B> | Float64Array<B>;

/** Writes behind a row what adds nothing. @returns its length with that */
function filledUp(row: Numbers, minusInfinity: number): number {
  const length = Math.ceil(row.length / MULTIPLE) * MULTIPLE;
  const View = row.constructor as new (buffer: ArrayBufferLike, offset: number, length: number) => Numbers;
  if (length > row.length) new View(row.buffer, row.byteOffset, length).fill(minusInfinity, row.length);
  return length;
}
