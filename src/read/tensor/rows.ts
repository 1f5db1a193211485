import { rowBytes } from "./array.ts";
import type { Section } from "./sections.ts";
import type { SumEngine } from "./sums.ts";
import { rowOver, type Row } from "./values.ts";

/** Entropies come in rows of so many positions. */
const ENTROPIES_PER_ROW = 4096;

/** One position's numbers, or, of entropies, those of many. */
export interface RowOf {
  readonly section: Section;
  /** Number of the sample in its section, and of the row's first position in it, from 0. */
  readonly sample: number;
  readonly position: number;
  /** Valid until the next one. */
  readonly row: Row;
}

/** Cuts the bytes of a tensor file into the rows of the arrays that are read. */
export class RowSplitter {
  readonly #sections: readonly Section[];
  #index = 0;
  #sample = 0;
  #position = 0;
  /** Offset in the file of the next byte. */
  #offset = 0;
  readonly #engine: SumEngine;
  /** Where the row under way lies, and how much of it is there. */
  #room = new Uint8Array(0);
  #filled = 0;

  /**
   * @param sections in the order of their arrays in the file
   * @param engine whose memory the rows are put into
   */
  constructor(sections: readonly Section[], engine: SumEngine) {
    this.#sections = sections;
    this.#engine = engine;
  }

  *write(chunk: Uint8Array): Generator<RowOf> {
    let at = 0;
    for (let section = this.#next(); section !== undefined && at < chunk.length; section = this.#next()) {
      const { begin, dtype } = section.array;
      if (this.#offset < begin) {
        const skipped = Math.min(begin - this.#offset, chunk.length - at);
        at += skipped;
        this.#offset += skipped;
        continue;
      }
      const length = this.#rowLength(section);
      const bytes = rowBytes(dtype, length);
      if (this.#filled === 0) this.#room = this.#engine.room(bytes);
      const taken = Math.min(bytes - this.#filled, chunk.length - at);
      this.#room.set(chunk.subarray(at, at + taken), this.#filled);
      at += taken;
      this.#offset += taken;
      this.#filled += taken;
      if (this.#filled < bytes) return;
      const [sample, position] = [this.#sample, this.#position];
      this.#advance(section, length);
      yield { section, sample, position, row: rowOver(this.#room, dtype, length) };
    }
  }

  /** The first array that is not whole, and how many of its samples are; undefined where all are. */
  get unfinished(): { readonly section: Section; readonly samples: number } | undefined {
    const section = this.#next();
    return section && { section, samples: this.#sample };
  }

  #next(): Section | undefined {
    while (this.#index < this.#sections.length) {
      const section = this.#sections[this.#index];
      if (section.width > 0 && section.positions > 0 && this.#sample < section.samples) return section;
      this.#index++;
      this.#sample = 0;
    }
    return undefined;
  }

  #rowLength({ values, positions, width }: Section): number {
    return values === "entropies" ? Math.min(ENTROPIES_PER_ROW, positions - this.#position) : width;
  }

  #advance({ values, positions }: Section, length: number): void {
    this.#filled = 0;
    this.#position += values === "entropies" ? length : 1;
    if (this.#position < positions) return;
    this.#position = 0;
    this.#sample++;
  }
}
