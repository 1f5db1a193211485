/** Of a longer first line the beginning is enough to tell what the file is. */
const MAX_FIRST_LINE = 256 * 1024;

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** The beginning of a file, up to the end of its first line with anything on it. */
export interface Head {
  /** Without a byte order mark. */
  readonly bytes: Buffer;
  /** Bytes of the byte order mark, which all offsets are behind. */
  readonly skipped: number;
  /** That line alone. */
  readonly firstLine: Buffer;
  /** Whether that is all of it. */
  readonly isWholeLine: boolean;
}

/** Takes chunks until the first line is complete; `chunks` goes on behind them. */
export async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Head> {
  let bytes = Buffer.alloc(0);
  for (;;) {
    const begin = contentStart(bytes);
    const end = begin < 0 ? -1 : bytes.indexOf(NEWLINE, begin);
    const next = end >= 0 || bytes.length > MAX_FIRST_LINE ? null : await chunks.next();
    if (next === null || next.done === true) {
      const skipped = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
      return {
        bytes: bytes.subarray(skipped),
        skipped,
        firstLine:
          begin < 0
            ? Buffer.alloc(0)
            : bytes.subarray(Math.max(begin, skipped), end < 0 ? bytes.length : end),
        isWholeLine: end >= 0,
      };
    }
    bytes = Buffer.concat([bytes, next.value]);
  }
}

/** Where the first line with anything on it begins; -1 where there is none. */
function contentStart(bytes: Buffer): number {
  return bytes.findIndex((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== NEWLINE);
}
