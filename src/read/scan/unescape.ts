import { BACKSLASH } from "./bytes.ts";

const U = 0x75;

/** What the letter behind a backslash stands for; `"`, `\` and `/` are themselves. */
const SHORT: Readonly<Record<number, number>> = { 0x62: 8, 0x66: 12, 0x6e: 10, 0x72: 13, 0x74: 9 };

/**
 * Writes the text of a JSON string, without its quotes, as UTF-8, so that texts written with different escapes
 * compare as equal bytes. A lone surrogate becomes its own three bytes, and so differs from any other.
 *
 * @param out at least `to - from` bytes
 * @returns how many bytes were written
 */
export function unescape(b: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let n = 0;
  for (let p = from; p < to;) {
    if (b[p] !== BACKSLASH) {
      out[n++] = b[p++];
      continue;
    }
    const letter = b[p + 1];
    if (letter !== U) {
      out[n++] = SHORT[letter] ?? letter;
      p += 2;
      continue;
    }
    let code = hex4(b, p + 2);
    p += 6;
    if (code >= 0xd800 && code < 0xdc00 && b[p] === BACKSLASH && b[p + 1] === U) {
      const second = hex4(b, p + 2);
      if (second >= 0xdc00 && second < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (second - 0xdc00);
        p += 6;
      }
    }
    n = encode(code, out, n);
  }
  return n;
}

/** What is no digit counts as one, as in ../../wasm/assembly/text.ts. */
function hex4(b: Uint8Array, p: number): number {
  let code = 0;
  for (let i = p; i < p + 4; i++)
    code = (code << 4) | ((b[i] <= 0x39 ? b[i] - 0x30 : (b[i] | 0x20) - 0x57) & 0xf);
  return code;
}

function encode(code: number, out: Uint8Array, n: number): number {
  if (code < 0x80) out[n++] = code;
  else {
    if (code < 0x800) out[n++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) out[n++] = 0xe0 | (code >> 12);
      else {
        out[n++] = 0xf0 | (code >> 18);
        out[n++] = 0x80 | ((code >> 12) & 0x3f);
      }
      out[n++] = 0x80 | ((code >> 6) & 0x3f);
    }
    out[n++] = 0x80 | (code & 0x3f);
  }
  return n;
}
