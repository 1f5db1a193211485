import type { Format } from "../../config/format.ts";
import { FileReader } from "../../read/file-reader.ts";
import { FileTotals } from "../../read/file-totals.ts";
import type { RawRecord } from "../../read/read-record.ts";
import type { ReadOptions } from "../../read/read.ts";
import type { Reading } from "../../read/reading.ts";
import { Tools } from "../../read/tools.ts";
import { OpenEntropies, type Entropies } from "../whole-sample.ts";

/** Bounds the entropies of samples of a record again, as they were when it was read first. */
export class EntropiesAgain {
  readonly #formats: readonly Format[];
  readonly #vocabularySize: number;
  readonly #tools: Tools;
  #last: { readonly record: RawRecord; readonly samples: ReadonlyMap<number, Entropies> } | undefined;

  constructor(vocabularySize: number, reading: ReadOptions) {
    this.#formats = reading.formats;
    this.#vocabularySize = vocabularySize;
    this.#tools = new Tools(reading, { sample: 0 });
  }

  /**
   * @param format the record's, by name
   * @param ordinal which of its samples, from 0
   * @returns undefined where it has no such sample
   */
  of(record: RawRecord, format: string, ordinal: number): Entropies | undefined {
    if (this.#last?.record !== record) this.#last = { record, samples: this.#samplesOf(record, format) };
    return this.#last.samples.get(ordinal);
  }

  #samplesOf({ bytes, line, endsFile }: RawRecord, format: string): Map<number, Entropies> {
    const open = new OpenEntropies(this.#vocabularySize);
    const samples = new Map<number, Entropies>();
    const totals = new FileTotals(
      "",
      this.#formats.find(({ name }) => name === format),
    );
    const reader = new FileReader({ totals, begin: 0, eventStream: false }, this.#tools);
    const piece = { bytes, line, offset: 0, length: bytes.length, isFirst: true, isLast: true, endsFile };
    for (const part of both(reader.take(piece), reader.end())) {
      if (part.kind === "positions") open.add(part.sample, part.positions);
      else if (part.kind === "dropped") open.drop(part.sample);
      else if (part.kind === "sample") samples.set(part.location.ordinal, open.end(part.sample));
    }
    return samples;
  }
}

function* both(first: Iterable<Reading>, second: Iterable<Reading>): Generator<Reading> {
  yield* first;
  yield* second;
}
