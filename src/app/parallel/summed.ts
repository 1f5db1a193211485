import type { Problem } from "../../errors.ts";
import type { SampleSums } from "../../measure/open-sample.ts";
import { Summing, type SummingSettings } from "../../measure/summing.ts";
import type { Block, BlockEnd } from "../../read/blocks/block.ts";
import { BlockReader, type BlockOptions } from "../../read/blocks/block-reader.ts";
import type { InputEnd, Reading, SampleEnd } from "../../read/reading.ts";

/** A sample with its sums, or a problem: what is left of the records of a file, in their order. */
export type Summed =
  | { readonly kind: "sample"; readonly sample: SampleEnd; readonly sums: SampleSums }
  | { readonly kind: "problem"; readonly problem: Problem };

/** What is left of a block. Plain data, as a worker answers. */
export interface BlockResult {
  readonly parts: readonly Summed[];
  readonly end: BlockEnd;
}

/** How blocks are read and summed. */
export interface BlockSettings {
  readonly reading: BlockOptions;
  readonly summing: SummingSettings;
}

/** Sums the positions of a reading. @returns what that leaves; undefined as long as a sample goes on */
export function summed(part: Reading, summing: Summing): Summed | InputEnd | undefined {
  if (part.kind === "positions") summing.add(part.sample, part.positions);
  else if (part.kind === "dropped") summing.drop(part.sample);
  else if (part.kind === "sample") return { kind: "sample", sample: part, sums: summing.end(part.sample) };
  else return part;
  return undefined;
}

/** Reads blocks and sums their positions, one after the other. */
export class BlockSummer {
  readonly #reader: BlockReader;
  readonly #summing: Summing;

  constructor({ reading, summing }: BlockSettings) {
    this.#reader = new BlockReader(reading);
    this.#summing = new Summing(summing);
  }

  /** @returns after the block's last part, what else there is to say of it */
  *read(block: Block): Generator<Summed, BlockEnd> {
    const readings = this.#reader.read(block);
    for (let next = readings.next(); ; next = readings.next()) {
      if (next.done === true) return next.value;
      const part = summed(next.value, this.#summing);
      if (part !== undefined && part.kind !== "input") yield part;
    }
  }

  /** The same at once. */
  readAll(block: Block): BlockResult {
    const parts: Summed[] = [];
    const reading = this.read(block);
    for (let next = reading.next(); ; next = reading.next()) {
      if (next.done === true) return { parts, end: next.value };
      parts.push(next.value);
    }
  }
}
