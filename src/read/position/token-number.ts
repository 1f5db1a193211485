import { unescape } from "../scan/unescape.ts";
import { hasEscape, Identity, type Tokens } from "./tokens.ts";

/** Ids of different tokens may have the digits of others' text. */
const SEEDS: Readonly<Record<number, number>> = { [Identity.Id]: 1, [Identity.Bytes]: 2, [Identity.Text]: 2 };

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
/** As many bits of a second hash as leave the number a whole one: 53 in all. */
const SECOND_BITS = 21;

const ZERO = 0x30;

/**
 * A number that stands for a token wherever it occurs: the same for the same id, and for the same bytes, whether
 * they are listed or written as text. It is a hash of 53 bits, so of a vocabulary of 262,144 tokens any two share
 * theirs with a chance of 4e-6.
 *
 * @returns NaN where nothing names the token
 */
export function tokenNumber(tokens: Tokens, row: number): number {
  const kind = tokens.kinds[row];
  if (kind === Identity.None) return NaN;
  const { bytes, begins, ends } = tokens;
  const [begin, end] = [begins[row], ends[row]];
  if (kind === Identity.Bytes) return ofList(bytes, begin, end);
  if (!hasEscape(bytes, begin, end)) return ofBytes(bytes, begin, end, SEEDS[kind]);
  const plain = new Uint8Array(end - begin);
  return ofBytes(plain, 0, unescape(bytes, begin, end, plain), SEEDS[kind]);
}

/** Of a JSON array of bytes, written with any white space. */
function ofList(b: Uint8Array, begin: number, end: number): number {
  const plain: number[] = [];
  let value = -1;
  for (let p = begin; p < end; p++) {
    const digit = b[p] - ZERO;
    if (digit >= 0 && digit <= 9) value = Math.max(0, value) * 10 + digit;
    else if (value >= 0) {
      plain.push(value);
      value = -1;
    }
  }
  if (value >= 0) plain.push(value);
  return ofBytes(Uint8Array.from(plain), 0, plain.length, SEEDS[Identity.Bytes]);
}

function ofBytes(b: Uint8Array, begin: number, end: number, seed: number): number {
  let first = FNV_BASIS ^ seed;
  let second = Math.imul(FNV_BASIS, seed + 2);
  for (let p = begin; p < end; p++) {
    first = Math.imul(first ^ b[p], FNV_PRIME);
    second = Math.imul(second ^ first ^ b[p], 0x85ebca6b);
    second ^= second >>> 13;
  }
  return (first >>> 0) + (second >>> (32 - SECOND_BITS)) * 2 ** 32;
}
