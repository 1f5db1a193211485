/** What of one sample may wait in memory for what stands further on. */
export const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/** Thrown where one pass over the bytes cannot tell; the record then has to be read as a whole. */
export class Unsure extends Error {}

/** Thrown where the bytes are not JSON. */
export class Malformed extends Error {
  readonly offset: number;

  /** @param offset of the fault, from the beginning of the record */
  constructor(offset: number) {
    super(`not JSON at byte ${offset}`);
    this.offset = offset;
  }
}
