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

const MOST_DIGITS = 19;

/**
 * What ../../wasm/assembly/number.ts multiplies by in place of a division, for 10^-1 to 10^-19, each at its digits: the
 * upper 64 bits, rounded down, and what takes the upper half of a product, halved, to its value, as the bits of a float64's
 * exponent. There is nothing at 0.
 */
export function fractions(): BigUint64Array {
  const words = new BigUint64Array(2 * (MOST_DIGITS + 1));
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const five = 5n ** BigInt(digits);
    // five^-1 is the word * 2^-(63 + length), 10^-digits that * 2^-digits; the halved product is that of the word / 2^65.
    const power = 2n - lengthOf(five) - BigInt(digits);
    words.set([inverse(five) >> 64n, BigInt.asUintN(64, power << 52n)], 2 * digits);
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
