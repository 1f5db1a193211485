import type { Problem } from "../errors.ts";
import type { FoundSample } from "./walk/sample.ts";
import type { NamedPositions } from "../measure/positions.ts";

/** Where a sample's record lies in its (decompressed) file, so that its text can be read again. */
export interface RecordLocation {
  /** The file, or the archive and the entry in it. */
  readonly path: string;
  /** The archive alone, where the file is an entry of one. */
  readonly archive?: { readonly path: string; readonly entry: string };
  /** From 1; of a tensor, the number of the sample in its array. */
  readonly line: number;
  /** Byte offset and length of the record; length 0 where it holds no text that could be read again. */
  readonly offset: number;
  readonly length: number;
  /** Which of the record's samples it is, from 0. */
  readonly ordinal: number;
}

/** Where an evaluation case is written: a file of the repository, if the record is right, and its line, from 1. */
export interface Source {
  readonly path: string;
  readonly line: number;
}

/** What is known of a sample once all its positions were read. */
export interface SampleEnd {
  readonly kind: "sample";
  /** Number of the sample in this reading, from 0: the one its positions were tagged with. */
  readonly sample: number;
  /** Stable across runs where the record has an id of its own; otherwise from its place. */
  readonly id: string;
  /** Where its id is made of that: the number of its record in the file, from 1. */
  readonly record?: number;
  /** Whether the record has an id of its own. */
  readonly hasOwnId: boolean;
  /** Value of the group-by field or path part; absent where the sample has none. */
  readonly group?: string;
  /** Name of its format. */
  readonly format: string;
  /** Name of the model, and the sampling settings, where the record says them. */
  readonly model?: string;
  readonly sampling?: Readonly<Record<string, string | number | boolean>>;
  readonly location: RecordLocation;
  /** Where the sample's evaluation case is written, as the record says it: untrusted. */
  readonly source?: Source;
  /** Where `ReadOptions.whole` asks for it: the sample as it was found; of a stream, piece by piece. */
  readonly found?: FoundSample[];
}

/** A block of one sample's positions; its arrays are reused, see `Positions`. */
export interface PositionsOf {
  readonly kind: "positions";
  readonly sample: number;
  readonly positions: NamedPositions;
}

/** A file has been read to its end. */
export interface InputEnd {
  readonly kind: "input";
  readonly path: string;
  readonly format: string;
  readonly samples: number;
  readonly positions: number;
  /** As stored, so before decompression. */
  readonly bytes: number;
  /** Records by the way they were read: in one pass over their bytes, or parsed as a whole, which is slower. */
  readonly records: { readonly scanned: number; readonly parsed: number };
  /** Of a tensor, rows by what summed them: WebAssembly, or plain code. */
  readonly rows?: { readonly wasm: number; readonly plain: number };
}

/** The positions of a sample do not count: its record turned out to be something else, and is read again. */
export interface Dropped {
  readonly kind: "dropped";
  readonly sample: number;
}

/**
 * What `read` yields, in file order. Blocks of different samples may alternate, and a sample's end comes
 * after its last block: its name may stand anywhere in the record, so a consumer in constant memory sums
 * positions first and learns whose they are at the end.
 */
export type Reading =
  PositionsOf | SampleEnd | Dropped | InputEnd | { readonly kind: "problem"; readonly problem: Problem };
