const LEAST = -80;
const GREATEST = 40;
const BITS = 128n;

/**
 * The upper 128 bits of 5^-80 to 5^40, high word before low: what ../../wasm/assembly/number.ts multiplies by.
 *
 * Source: Lemire 2021, "Number parsing at a gigabyte per second", section 5: powers are rounded down, and their
 * inverses up.
 */
export function fives(): BigUint64Array {
  const words = new BigUint64Array(2 * (GREATEST - LEAST + 1));
  for (let exponent = LEAST; exponent <= GREATEST; exponent++) {
    const bits = exponent < 0 ? inverse(5n ** BigInt(-exponent)) : upper(5n ** BigInt(exponent));
    words.set([bits >> 64n, BigInt.asUintN(64, bits)], 2 * (exponent - LEAST));
  }
  return words;
}

const lengthOf = (value: bigint): bigint => BigInt(value.toString(2).length);

/** Shifted so that the highest of 128 bits is set. */
function upper(value: bigint): bigint {
  const shift = BITS - lengthOf(value);
  return shift >= 0n ? value << shift : value >> -shift;
}

/** Likewise the inverse. */
function inverse(value: bigint): bigint {
  // A power of five is no power of two: the quotient is below 2^128.
  return (1n << (lengthOf(value) + BITS - 1n)) / value + 1n;
}
