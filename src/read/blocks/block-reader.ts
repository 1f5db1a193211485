import { closeSync, openSync } from "node:fs";
import type { Problem } from "../../errors.ts";
import { FileReader } from "../file-reader.ts";
import { FileTotals } from "../file-totals.ts";
import { ioProblem } from "../io-problem.ts";
import type { ReadOptions } from "../read.ts";
import type { Reading } from "../reading.ts";
import { RecordSplitter } from "../records.ts";
import { Tools } from "../tools.ts";
import type { Block, BlockEnd } from "./block.ts";
import { lineBuffer, linesIn } from "./lines.ts";

/** `ReadOptions` as far as blocks need them. */
export type BlockOptions = Pick<ReadOptions, "formats" | "sampleId" | "groupBy" | "source" | "limits">;

/** Plain data, which other threads can be given. */
export const blockOptions = ({ formats, sampleId, groupBy, source, limits }: ReadOptions): BlockOptions => ({
  formats,
  sampleId,
  groupBy,
  source,
  limits,
});

/** Reads blocks, one after the other. */
export class BlockReader {
  readonly #formats: ReadOptions["formats"];
  readonly #tools: Tools;
  readonly #buffer = lineBuffer();

  constructor(options: BlockOptions) {
    this.#formats = options.formats;
    this.#tools = new Tools(options, { sample: 0 });
  }

  /**
   * Reads a block. Lines, and samples without a name, are numbered as if nothing were before it: see `Rest`.
   *
   * @returns after its last reading, what else there is to say of it
   */
  *read(block: Block): Generator<Reading, BlockEnd> {
    const format = this.#formats.find(({ name }) => name === block.format);
    const totals = new FileTotals(block.path, format);
    const splitter = new RecordSplitter(true);
    let bytes = 0;
    let isStream = false;
    let failure: Problem | undefined;
    try {
      const descriptor = openSync(block.file, "r");
      try {
        let reader: FileReader | undefined;
        for (const next of linesIn(descriptor, block.begin, block.end, this.#buffer)) {
          reader ??= new FileReader({ totals, begin: next.offset, eventStream: false }, this.#tools);
          bytes += next.bytes.length;
          for (const piece of next.bytes.length > 0 ? splitter.write(next.bytes) : splitter.end())
            yield* reader.take(piece);
          isStream = reader.isOpen && !block.isAlone;
          if (isStream) break;
        }
        if (reader !== undefined && !isStream) yield* reader.end();
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      failure = ioProblem(error, block.path);
      if (failure === undefined) throw error;
    }
    const { samples, positions, scanned, parsed, counts } = totals;
    return {
      bytes,
      lines: splitter.lines,
      totals: { samples, positions, scanned, parsed, counts: counts.plain() },
      isStream,
      failure,
    };
  }
}
