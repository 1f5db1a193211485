import type { Problem } from "../../errors.ts";
import type { BlockTotals } from "../file-totals.ts";

/**
 * The lines of a file that begin in a range of its bytes, and can be read without the others. Plain data, as is
 * `BlockEnd`: they go from thread to thread.
 */
export interface Block {
  /** The file, for people. */
  readonly path: string;
  /** Its absolute path. */
  readonly file: string;
  /** Name of its format. */
  readonly format: string;
  readonly begin: number;
  /** One past the range; Infinity: to the end of the file. */
  readonly end: number;
  /** Nothing else reads what is behind it, so a sample may go on from record to record. */
  readonly isAlone: boolean;
}

/** What there is to say of a block besides its samples and problems. */
export interface BlockEnd {
  readonly bytes: number;
  /** Lines that ended in it. */
  readonly lines: number;
  readonly totals: BlockTotals;
  /** A sample goes on from record to record: the block was not read, since the sample may go on in the next. */
  readonly isStream: boolean;
  /** It could not be read to its end. */
  readonly failure?: Problem | undefined;
}
