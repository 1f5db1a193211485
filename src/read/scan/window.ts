import { MARGIN } from "./bytes.ts";
import type { Engine } from "./engine.ts";

/** So much of a record is kept, in case it has to be read in another way after all. */
export const MAX_KEPT_BYTES = 8 * 1024 * 1024;

/** Grown by at least so much. */
const ROOM = 64 * 1024;

/** The bytes of a record that are in memory: all of them as long as they are few, then those not yet passed. */
export class Window {
  /** Those of the record end at `end`; a 0 stands there, and MARGIN bytes more are readable. */
  bytes: Uint8Array = new Uint8Array(0);
  view = new DataView(this.bytes.buffer);
  end = 0;
  /** Bytes of the record before them. */
  before = 0;
  readonly #engine: Engine | undefined;
  #isWhole = true;

  /** @param engine in whose memory they are to stand */
  constructor(engine: Engine | undefined) {
    this.#engine = engine;
  }

  /** Begins another record. */
  begin(): void {
    this.end = this.before = 0;
    this.#isWhole = true;
  }

  /**
   * Adds the record's next bytes; they are copied.
   *
   * @param p what is before it was passed, and may go
   * @returns where that is now
   */
  add(bytes: Uint8Array, p: number): number {
    if (this.before + this.end + bytes.length > MAX_KEPT_BYTES) {
      this.#isWhole = false;
      this.bytes.copyWithin(0, p, this.end);
      this.before += p;
      this.end -= p;
      p = 0;
    }
    const begin = this.end;
    this.end += bytes.length;
    this.#reserve(this.end + MARGIN, begin);
    this.bytes.set(bytes, begin);
    this.bytes[this.end] = 0;
    return p;
  }

  /** Adds the next bytes of a record that is not read any more, as long as all of it is kept. */
  keep(bytes: Uint8Array): void {
    if (!this.#isWhole) return;
    if (this.end + bytes.length > MAX_KEPT_BYTES) this.#isWhole = false;
    else this.add(bytes, 0);
  }

  /** All of the record, where it is kept. */
  get kept(): Uint8Array | undefined {
    return this.#isWhole ? this.bytes.subarray(0, this.end) : undefined;
  }

  /** Makes room; the first bytes stay. */
  #reserve(length: number, kept: number): void {
    if (length <= this.bytes.length && (this.#engine === undefined || this.bytes === this.#engine.bytes))
      return;
    if (this.#engine === undefined) {
      const old = this.bytes;
      this.bytes = new Uint8Array(Math.max(length + ROOM, 2 * old.length));
      this.bytes.set(old.subarray(0, kept));
    } else {
      this.#engine.reserve(length);
      this.bytes = this.#engine.bytes;
    }
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset);
  }
}
