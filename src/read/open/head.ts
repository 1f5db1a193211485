/** Of a longer first line the beginning is enough to tell what the file is. */
const MAX_FIRST_LINE = 256 * 1024;

/** No binary file begins with so much white space. */
const TELLING_BYTES = 16;

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** The beginning of a file, up to the end of its first line with anything on it. */
export interface Head {
  /** Without a byte order mark, and without white space that came in chunks of its own. */
  readonly bytes: Buffer;
  /** Bytes of these two, which all offsets are behind, and lines that ended in them. */
  readonly skipped: number;
  readonly skippedLines: number;
  /** That line alone. */
  readonly firstLine: Buffer;
  /** Whether that is all of it. */
  readonly isWholeLine: boolean;
}

/** Takes chunks until the first line is complete; `chunks` goes on behind them. */
export async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Head> {
  let bytes = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    // The next chunk may stand where the last one did.
    const before = Buffer.from(bytes);
    const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
    if (next.done === true) bytes = before;
    else if (before.length > 0) bytes = Buffer.concat([before, next.value]);
    else bytes = Buffer.from(next.value.buffer as ArrayBuffer, next.value.byteOffset, next.value.length);
    return next.done !== true;
  };
  while (bytes.length < TELLING_BYTES && (await more()));
  let skipped = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  let skippedLines = 0;
  bytes = bytes.subarray(skipped);
  for (;;) {
    const begin = contentStart(bytes);
    const end = begin < 0 ? -1 : bytes.indexOf(NEWLINE, begin);
    if (begin < 0) {
      skipped += bytes.length;
      for (const byte of bytes) if (byte === NEWLINE) skippedLines++;
      bytes = Buffer.alloc(0);
    }
    const isEnough = begin >= 0 && (end >= 0 || bytes.length - begin > MAX_FIRST_LINE);
    if (isEnough || !(await more()))
      return {
        bytes,
        skipped,
        skippedLines,
        firstLine: begin < 0 ? bytes : bytes.subarray(begin, end < 0 ? bytes.length : end),
        isWholeLine: end >= 0,
      };
  }
}

/** Where the first line with anything on it begins; -1 where there is none. */
function contentStart(bytes: Buffer): number {
  return bytes.findIndex((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== NEWLINE);
}
