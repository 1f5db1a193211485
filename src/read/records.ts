import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COMMA,
  FOLD,
  NEWLINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from "./scan/bytes.ts";

/** Where a record is in the decompressed file. */
export interface RecordPlace {
  /** Line it begins on, from 1. */
  readonly line: number;
  /** Byte offset of its beginning. */
  readonly offset: number;
  /** Bytes of it so far. */
  readonly length: number;
}

/** The next bytes of a record. */
export interface Piece extends RecordPlace {
  /** Valid until the next piece is asked for. */
  readonly bytes: Uint8Array;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The file ended right behind it, without an end of line or a closing bracket. */
  readonly endsFile: boolean;
}

const ENDS_ELEMENT: ReadonlySet<number> = new Set([COMMA, CLOSE_ARRAY, NEWLINE]);

const isSpace = (byte: number) => byte === SPACE || byte === TAB || byte === NEWLINE || byte === RETURN;

/** Where the splitter is in the file. */
const State = {
  /** Between values of the top level, or of the array of records. */
  Between: 0,
  /** In a value that begins with a bracket: it ends with the matching one. */
  Bracketed: 1,
  /** In anything else, or in a line of JSONL: it ends with the line, or with what is behind it in the array. */
  Bare: 2,
  /** Where a value of the array is missing, or a comma: an empty record, which is no JSON. */
  Missing: 3,
} as const;

const NOTHING = new Uint8Array(0);
const BRACKET = Uint8Array.of(OPEN_ARRAY);

/**
 * Splits a file into records: the lines of JSONL, or the values of one or more documents, of which an array
 * of objects holds one record an element. A line is a record as soon as it begins one and is complete in
 * itself, so one bad line costs no other. Keeps no bytes: a record comes in as many pieces as chunks hold it.
 */
export class RecordSplitter {
  readonly #lineByLine: boolean;
  #state: number = State.Between;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** In an array whose elements are the records. */
  #inArray = false;
  /** In it, behind a value: a comma comes next, if not its end. */
  #owesComma = false;
  /** Just behind an opening bracket of the top level: what comes next tells whether it holds records. */
  #pendingArray: { offset: number; line: number } | null = null;
  /** A record begins with such a bracket, which was passed before. */
  #owesBracket = false;
  #isFirst = true;
  #recordOffset = 0;
  #recordLine = 1;
  /** Offset of the chunk in the file. */
  #offset = 0;
  #line: number;

  /**
   * @param lineByLine whether every line is a record (JSONL)
   * @param linesBefore lines of the file that it is not given
   */
  constructor(lineByLine: boolean, linesBefore = 0) {
    this.#lineByLine = lineByLine;
    this.#line = 1 + linesBefore;
  }

  /** Lines of the file that have ended so far. */
  get lines(): number {
    return this.#line - 1;
  }

  /** Takes the next bytes; yields the pieces of records in them. */
  *write(chunk: Uint8Array): Generator<Piece> {
    // Its search is several times as fast as that of Uint8Array.
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    for (let i = 0; i < chunk.length;) {
      if (this.#state === State.Between) {
        i = this.#begin(chunk, i);
        if (this.#owesBracket) yield this.#piece(BRACKET, this.#offset + i);
        this.#owesBracket = false;
      } else {
        const end =
          this.#state === State.Bracketed ? this.#endOfBrackets(chunk, i) : this.#endOfBare(text, i);
        yield this.#piece(chunk.subarray(i, end), this.#offset + end);
        i = end;
      }
    }
    this.#offset += chunk.length;
  }

  /** Ends the file; yields the end of what stands there unfinished: a record, or the array of them. */
  *end(): Generator<Piece> {
    const isBetween = this.#state === State.Between;
    if (isBetween && this.#pendingArray === null && !this.#inArray) return;
    if (isBetween) this.#open(this.#pendingArray ?? { offset: this.#offset, line: this.#line }, State.Bare);
    this.#state = State.Between;
    yield { ...this.#piece(isBetween ? BRACKET : NOTHING, this.#offset), endsFile: true };
  }

  /** Passes what is between records. @returns where one begins */
  #begin(chunk: Uint8Array, from: number): number {
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === NEWLINE) this.#line++;
      if (isSpace(byte)) continue;
      const here = { offset: this.#offset + i, line: this.#line };
      const isBracket = byte === OPEN_OBJECT || byte === OPEN_ARRAY;
      if (this.#pendingArray !== null) {
        this.#inArray = byte === OPEN_OBJECT;
        if (!this.#inArray) {
          this.#open(this.#pendingArray, State.Bracketed);
          this.#owesBracket = true;
          this.#depth = 1;
          return i;
        }
        this.#owesComma = true;
      } else if (this.#lineByLine) {
        this.#open(here, State.Bare);
        return i;
      } else if (this.#inArray) {
        if (byte === CLOSE_ARRAY) {
          this.#inArray = false;
          continue;
        }
        const isComma = byte === COMMA;
        const isMissing = isComma !== this.#owesComma;
        this.#owesComma = isComma === isMissing;
        if (isMissing) {
          this.#open(here, State.Missing);
          return i;
        }
        if (isComma) continue;
      } else if (byte === OPEN_ARRAY) {
        this.#pendingArray = here;
        continue;
      }
      this.#open(here, isBracket ? State.Bracketed : State.Bare);
      return i;
    }
    return chunk.length;
  }

  #open({ offset, line }: { offset: number; line: number }, state: number): void {
    this.#pendingArray = null;
    this.#recordOffset = offset;
    this.#recordLine = line;
    this.#state = state;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#isFirst = true;
  }

  /** Ends a record before the end of its line; in an array, before what comes behind it there. */
  #endOfBare(text: Buffer, from: number): number {
    let end = from;
    if (!this.#inArray) end = text.indexOf(NEWLINE, from);
    else if (this.#state === State.Bare) while (end < text.length && !ENDS_ELEMENT.has(text[end])) end++;
    if (end < 0 || end === text.length) return text.length;
    this.#state = State.Between;
    return end;
  }

  /** Follows a bracketed value; ends it behind its last bracket. */
  #endOfBrackets(chunk: Uint8Array, from: number): number {
    const { length } = chunk;
    let depth = this.#depth;
    let inString = this.#inString;
    let i = this.#escaped ? from + 1 : from;
    while (i < length) {
      const byte = chunk[i++];
      if (inString) {
        if (byte === QUOTE) inString = false;
        else if (byte === BACKSLASH) i++;
      } else if (byte === QUOTE) inString = true;
      else if ((byte | FOLD) === OPEN_OBJECT) depth++;
      else if ((byte | FOLD) === CLOSE_OBJECT) {
        if (--depth > 0) continue;
        this.#state = State.Between;
        return i;
      } else if (byte === NEWLINE) this.#line++;
    }
    this.#depth = depth;
    this.#inString = inString;
    this.#escaped = i > length;
    return length;
  }

  /** @param end offset of its end in the file */
  #piece(bytes: Uint8Array, end: number): Piece {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    return {
      bytes,
      isFirst,
      isLast: this.#state === State.Between,
      endsFile: false,
      line: this.#recordLine,
      offset: this.#recordOffset,
      length: end - this.#recordOffset,
    };
  }
}
