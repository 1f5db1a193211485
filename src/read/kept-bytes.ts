/** The buffer's size at first: V8 answers megabytes at once with a collection of all that was loaded. */
const FIRST_BYTES = 512 * 1024;

/** A larger buffer than this is not kept for the next record. */
const USUAL_BYTES = 8 * 1024 * 1024;

/** The bytes of a record, as long as they are not more than a limit. */
export class KeptBytes {
  #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;
  #limit = 0;

  /** Begins another record, of which at most `limit` bytes are kept. */
  begin(limit: number): void {
    this.#length = 0;
    this.#limit = limit;
    if (this.#buffer.length > USUAL_BYTES) this.#buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  }

  add(bytes: Uint8Array): void {
    const begin = this.#length;
    this.#length += bytes.length;
    if (!this.areAll) return;
    if (this.#length > this.#buffer.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(this.#length, 2 * this.#buffer.length));
      this.#buffer.copy(grown, 0, 0, begin);
      this.#buffer = grown;
    }
    this.#buffer.set(bytes, begin);
  }

  /** Takes all bytes of the record at once; undefined where they were too many. */
  replace(bytes: Uint8Array | undefined): void {
    this.begin(bytes === undefined ? -1 : bytes.length);
    if (bytes !== undefined) this.add(bytes);
  }

  /** Whether none had to be dropped. */
  get areAll(): boolean {
    return this.#length <= this.#limit;
  }

  /** Valid until the next record. */
  get bytes(): Buffer {
    return this.areAll ? this.#buffer.subarray(0, this.#length) : Buffer.alloc(0);
  }
}
