const SHORT = 64;

/** Bytes kept beyond the buffer they were read from. */
export class Arena {
  bytes = new Uint8Array(1024);
  length = 0;

  /** Forgets all, keeps the memory. */
  clear(): void {
    this.length = 0;
  }

  /** Keeps a copy. @returns where it begins in `bytes` */
  keep(b: Uint8Array, begin: number, end: number): number {
    const at = this.length;
    const length = at + end - begin;
    if (length > this.bytes.length) {
      const grown = new Uint8Array(Math.max(length, 2 * this.bytes.length));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    // Most of what is kept is shorter than a call to `set` costs.
    if (end - begin > SHORT) this.bytes.set(b.subarray(begin, end), at);
    else for (let p = begin, i = at; p < end; p++, i++) this.bytes[i] = b[p];
    this.length = length;
    return at;
  }
}
