import { rowBytes } from "./array.ts";
import type { RowCursor } from "./row-cursor.ts";
import type { Section } from "./sections.ts";
import type { Room, SumEngine } from "./sums.ts";
import { rowOver, type Row } from "./values.ts";

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
  readonly #cursor: RowCursor;
  readonly #room: Room;
  /** Offset in the file of the next byte. */
  #offset = 0;
  /** Bytes of the row under way that are there. */
  #filled = 0;

  constructor(cursor: RowCursor, { room }: SumEngine) {
    this.#cursor = cursor;
    this.#room = room;
  }

  *write(chunk: Uint8Array): Generator<RowOf> {
    let at = 0;
    for (let next = this.#cursor.next; next !== undefined && at < chunk.length; next = this.#cursor.next) {
      const bytes = rowBytes(next.section.array.dtype, next.length);
      const skipped = Math.min(next.offset + this.#filled - this.#offset, chunk.length - at);
      at += skipped;
      this.#offset += skipped;
      const taken = Math.min(bytes - this.#filled, chunk.length - at);
      this.#room.set(chunk.subarray(at, at + taken), this.#filled);
      at += taken;
      this.#offset += taken;
      this.#filled += taken;
      if (this.#filled < bytes) return;
      this.#filled = 0;
      this.#cursor.advance();
      yield { ...next, row: rowOver(this.#room, next.section.array.dtype, next.length) };
    }
  }
}

/** Reads into memory from a place in a file; fewer bytes than there is room for are the file's last. */
export type ReadAt = (into: Uint8Array, offset: number) => number;

/** Reads rows to where they are summed, without a copy. */
export function* rowsAt(readAt: ReadAt, cursor: RowCursor, { room }: SumEngine): Generator<RowOf> {
  for (let next = cursor.next; next !== undefined; next = cursor.next) {
    const { dtype } = next.section.array;
    const bytes = rowBytes(dtype, next.length);
    if (readAt(room.subarray(0, bytes), next.offset) < bytes) return;
    cursor.advance();
    yield { ...next, row: rowOver(room, dtype, next.length) };
  }
}
