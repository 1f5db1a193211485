import { rowBytes } from "./array.ts";
import type { RowCursor } from "./row-cursor.ts";
import type { Section } from "./sections.ts";
import type { SumEngine } from "./sums.ts";
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
  readonly #room: Uint8Array<ArrayBuffer>;
  /** Offset in the file of the next byte. */
  #offset = 0;
  /** Bytes of the row under way that are there. */
  #filled = 0;

  constructor(cursor: RowCursor, { rooms }: SumEngine) {
    this.#cursor = cursor;
    this.#room = rooms[0];
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
export type ReadAt = (into: Uint8Array, offset: number) => Promise<number>;

/**
 * Reads rows to where they are summed, without a copy; the next one, in another thread, while this one is at work: of
 * long rows, reading takes half as long as summing.
 */
export async function* rowsAt(
  readAt: ReadAt,
  cursor: RowCursor,
  { rooms }: SumEngine,
): AsyncGenerator<RowOf> {
  let turn = 0;
  const begin = (): { readonly bytes: number; readonly read: Promise<number> } | undefined => {
    if (cursor.next === undefined) return undefined;
    const bytes = rowBytes(cursor.next.section.array.dtype, cursor.next.length);
    const read = readAt(rooms[turn].subarray(0, bytes), cursor.next.offset);
    // An error is thrown when it is this row's turn.
    read.catch(() => undefined);
    return { bytes, read };
  };
  let ahead = begin();
  try {
    for (let next = cursor.next; next !== undefined && ahead !== undefined; next = cursor.next) {
      if ((await ahead.read) < ahead.bytes) return;
      const room = rooms[turn];
      turn = 1 - turn;
      cursor.advance();
      ahead = begin();
      yield { ...next, row: rowOver(room, next.section.array.dtype, next.length) };
    }
  } finally {
    await ahead?.read.catch(() => undefined);
  }
}
