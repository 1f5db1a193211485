/** Reals as whole multiples of 2^-BITS: oracles for the elementary functions, in arithmetic that has no rounding to trust. */
export const BITS = 1300n;
const ONE = 1n << BITS;

/** A finite float64, exactly (down to its last subnormal bit). */
export function exactly(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = (bits & ((1n << 52n) - 1n)) | (exponent === 0n ? 0n : 1n << 52n);
  const shift = (exponent === 0n ? 1n : exponent) - 1075n + BITS;
  const size = shift >= 0n ? fraction << shift : fraction >> -shift;
  return bits >> 63n === 1n ? -size : size;
}

/** e^x by its series, of x / 2^20 so that it is short. */
export function exactExp(x: number): bigint {
  const small = exactly(x) >> 20n;
  let [term, sum] = [ONE, ONE];
  for (let i = 1n; term !== 0n && i < 400n; i++) {
    term = ((term * small) >> BITS) / i;
    sum += term;
  }
  for (let i = 0; i < 20; i++) sum = (sum * sum) >> BITS;
  return sum;
}

/** By how many units in the last place of `found` it is off, where `error` is the difference from the exact value. */
export function unitsInTheLastPlace(error: bigint, found: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(found));
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  const unit = exactly(view.getFloat64(0)) - exactly(Math.abs(found));
  const size = error < 0n ? -error : error;
  return Number((size * 1_000_000n) / unit) / 1e6;
}
