import { statSync } from "node:fs";
import type { Problem } from "../../errors.ts";
import { nameOf } from "../samples-of-record.ts";
import type { FileTotals } from "../file-totals.ts";
import type { Reading, SampleEnd } from "../reading.ts";
import type { Block, BlockEnd } from "./block.ts";

/** How files are split. */
export interface SplitOptions {
  readonly blockBytes: number;
}

/** In place of all there still is to read of a file, its end included. */
export interface RestOf {
  readonly kind: "rest";
  readonly rest: Rest;
}

/** The rest of a file: blocks that may be read at the same time, and are put together in their order. */
export class Rest {
  readonly #totals: FileTotals;
  readonly #file: string;
  readonly #begin: number;
  readonly #blockBytes: number;
  #lines: number;
  #bytes: number;
  #isOver = false;
  #failure: Problem | undefined;

  /**
   * @param totals of what was read
   * @param read how much that was, and of which file (its absolute path)
   */
  constructor(
    totals: FileTotals,
    read: { readonly file: string; readonly bytes: number; readonly lines: number },
    { blockBytes }: SplitOptions,
  ) {
    this.#totals = totals;
    this.#file = read.file;
    this.#begin = this.#bytes = read.bytes;
    this.#lines = read.lines;
    this.#blockBytes = blockBytes;
  }

  /** Bytes of the file that have been put together. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether nothing more of the file is to be put together: a block could not be read, or all at once was. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The blocks, the last of which goes on to wherever the file ends by then. */
  *blocks(): Generator<Block> {
    const { path, format } = this.#totals;
    if (format === undefined) return;
    // Of a file that is gone, reading will say so.
    const size = statSync(this.#file, { throwIfNoEntry: false })?.size ?? Infinity;
    for (let begin = this.#begin; begin < size && !this.#isOver; begin += this.#blockBytes) {
      const end = begin + this.#blockBytes;
      yield {
        path,
        file: this.#file,
        format: format.name,
        begin,
        end: end < size ? end : Infinity,
        isAlone: false,
      };
    }
  }

  /** A sample of the next block, as one of the file. */
  sample(sample: SampleEnd): SampleEnd {
    const { record, location } = sample;
    const moved = { ...sample, location: { ...location, line: location.line + this.#lines } };
    if (record === undefined) return moved;
    const { path, records } = this.#totals;
    const suffix = sample.id.slice(nameOf(path, record).length);
    return { ...moved, record: record + records, id: nameOf(path, record + records) + suffix };
  }

  /** A problem of the next block, as one of the file. */
  problem(problem: Problem): Problem {
    return problem.line === undefined ? problem : { ...problem, line: problem.line + this.#lines };
  }

  /** Ends the next block, all of whose samples and problems were taken. */
  join({ isAlone }: Block, { bytes, lines, totals, failure }: BlockEnd): void {
    this.#bytes += bytes;
    this.#lines += lines;
    this.#totals.join(totals);
    this.#failure = failure;
    this.#isOver = isAlone || failure !== undefined;
  }

  /** Ends the file. */
  *end(): Generator<Reading> {
    if (this.#failure !== undefined) yield* this.#totals.fail(this.#failure);
    yield* this.#totals.end(this.#bytes);
  }
}
