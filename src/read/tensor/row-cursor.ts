import { rowBytes } from "./array.ts";
import type { Section } from "./sections.ts";

/** Entropies come in rows of so many positions. */
const ENTROPIES_PER_ROW = 4096;

/** Where the next row is. */
interface NextRow {
  readonly section: Section;
  readonly sample: number;
  readonly position: number;
  /** Numbers of it. */
  readonly length: number;
  /** Bytes from the start of the file to its first one. */
  readonly offset: number;
}

/** Goes through the rows of the arrays that are read. */
export class RowCursor {
  readonly #sections: readonly Section[];
  #index = 0;
  #sample = 0;
  #position = 0;
  #offset = 0;

  /** @param sections in the order of their arrays in the file */
  constructor(sections: readonly Section[]) {
    this.#sections = sections.filter(
      ({ width, positions, samples }) => width > 0 && positions > 0 && samples > 0,
    );
  }

  get next(): NextRow | undefined {
    if (this.#index === this.#sections.length) return undefined;
    const section = this.#sections[this.#index];
    return {
      section,
      sample: this.#sample,
      position: this.#position,
      length: lengthOf(section, this.#position),
      offset: section.array.begin + this.#offset,
    };
  }

  advance(): void {
    const section = this.#sections[this.#index];
    const length = lengthOf(section, this.#position);
    this.#offset += rowBytes(section.array.dtype, length);
    this.#position += section.values === "entropies" ? length : 1;
    if (this.#position < section.positions) return;
    this.#position = 0;
    this.#sample++;
    if (this.#sample < section.samples) return;
    this.#sample = this.#offset = 0;
    this.#index++;
  }
}

const lengthOf = ({ values, positions, width }: Section, position: number): number =>
  values === "entropies" ? Math.min(ENTROPIES_PER_ROW, positions - position) : width;

/** Bytes of the longest row of a section. */
export const longestRow = (section: Section): number => rowBytes(section.array.dtype, lengthOf(section, 0));
