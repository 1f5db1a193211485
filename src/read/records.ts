/** One record's bytes and where they are in the decompressed file. */
export interface RawRecord {
  readonly bytes: Buffer;
  /** Line the record begins on, from 1. */
  readonly line: number;
  /** Byte offset of its beginning. */
  readonly offset: number;
  /** The file ended right behind it, without an end of line or a closing bracket. */
  readonly last: boolean;
  /** It was larger than a record may be, and `bytes` is empty. */
  readonly tooLarge: boolean;
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isSpace = (byte: number) => byte === 0x20 || byte === 0x09 || byte === NEWLINE || byte === 0x0d;

/** Where the splitter is in the file. */
const State = {
  /** Between values of the top level, or of the array of records. */
  Between: 0,
  /** In a value that begins with a bracket: it ends with the matching one. */
  Bracketed: 1,
  /** In anything else: it ends with the line. */
  Bare: 2,
} as const;

/**
 * Splits a file into records: the lines of JSONL, or the values of one or more documents, of which an array
 * of objects holds one record an element. A line is a record as soon as it begins one and is complete in
 * itself, so one bad line costs no other.
 */
export class RecordSplitter {
  readonly #maxBytes: number;
  readonly #lineByLine: boolean;
  #state: number = State.Between;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** In an array whose elements are the records. */
  #inArray = false;
  /** Just behind an opening bracket of the top level: what comes next tells whether it holds records. */
  #pendingArray: { offset: number; line: number } | null = null;
  #parts: Buffer[] = [];
  #size = 0;
  #recordOffset = 0;
  #recordLine = 1;
  #offset = 0;
  #line = 1;

  /**
   * @param lineByLine whether every line is a record (JSONL)
   * @param maxBytes a longer record is dropped and marked `tooLarge`
   */
  constructor(lineByLine: boolean, maxBytes: number) {
    this.#lineByLine = lineByLine;
    this.#maxBytes = maxBytes;
  }

  /** Takes the next bytes; yields the records that end in them. */
  *write(chunk: Buffer): Generator<RawRecord> {
    let begin = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (this.#state === State.Between) begin = this.#between(byte, i);
      else if (this.#state === State.Bare || this.#lineByLine) {
        const end = chunk.indexOf(NEWLINE, i);
        i = end < 0 ? chunk.length : end;
        if (end >= 0) yield this.#end(chunk.subarray(begin, i), false);
      } else if (this.#closes(byte)) {
        yield this.#end(chunk.subarray(begin, i + 1), false);
      }
      if (chunk[i] === NEWLINE) this.#line++;
    }
    if (this.#state !== State.Between) this.#keep(chunk.subarray(begin));
    this.#offset += chunk.length;
  }

  /** Ends the file; yields what stands there unfinished. */
  *end(): Generator<RawRecord> {
    if (this.#state !== State.Between) yield this.#end(Buffer.alloc(0), true);
    else if (this.#pendingArray !== null) {
      this.#begin(this.#pendingArray.offset, this.#pendingArray.line);
      yield this.#end(Buffer.from("["), true);
    }
  }

  /** @returns where in the chunk a record that begins here begins */
  #between(byte: number, i: number): number {
    if (isSpace(byte)) return i;
    const here = this.#offset + i;
    if (this.#lineByLine) {
      this.#begin(here, this.#line);
      this.#state = State.Bare;
    } else if (this.#pendingArray !== null) {
      this.#inArray = byte === OPEN_OBJECT;
      this.#enter(byte, here);
    } else if (this.#inArray && (byte === COMMA || byte === CLOSE_ARRAY)) {
      this.#inArray = byte === COMMA;
    } else if (byte === OPEN_ARRAY && !this.#inArray) {
      this.#pendingArray = { offset: here, line: this.#line };
    } else this.#enter(byte, here);
    return i;
  }

  #enter(byte: number, offset: number): void {
    const array = this.#inArray ? null : this.#pendingArray;
    this.#begin(array?.offset ?? offset, array?.line ?? this.#line);
    this.#pendingArray = null;
    if (array !== null) {
      // The bracket, and any space behind it, was passed before it was known to belong to a record.
      this.#keep(Buffer.from("[".padEnd(offset - array.offset)));
      this.#depth = 1;
      this.#state = State.Bracketed;
      this.#closes(byte);
      return;
    }
    this.#state = byte === OPEN_OBJECT || byte === OPEN_ARRAY ? State.Bracketed : State.Bare;
    if (this.#state === State.Bracketed) this.#depth = 1;
  }

  #begin(offset: number, line: number): void {
    this.#recordOffset = offset;
    this.#recordLine = line;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
  }

  /** Follows one byte of a bracketed value. @returns whether it was the last */
  #closes(byte: number): boolean {
    if (this.#escaped) this.#escaped = false;
    else if (this.#inString) {
      if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inString = false;
    } else if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) this.#depth--;
    return this.#depth === 0;
  }

  #keep(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#size > this.#maxBytes) this.#parts = [];
    // The chunk's memory is reused by the stream.
    else this.#parts.push(Buffer.from(bytes));
  }

  #end(bytes: Buffer, last: boolean): RawRecord {
    this.#keep(bytes);
    const record = {
      bytes: Buffer.concat(this.#parts),
      line: this.#recordLine,
      offset: this.#recordOffset,
      last,
      tooLarge: this.#size > this.#maxBytes,
    };
    this.#parts = [];
    this.#size = 0;
    this.#state = State.Between;
    return record;
  }
}
