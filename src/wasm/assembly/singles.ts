import { greatest } from "./greatest";

/** Sums of so many numbers are in float32, sums of these in float64. */
const BLOCK_BYTES: usize = 1024;

/**
 * In memory, not in the code: engines keep what they load in a register, and make what is constant anew every time.
 * log2(e); the least exponent of 2; 1.5 * 2^23, which rounds what is added to it to a whole number; then 2^f, by powers
 * of f, for |f| <= 1/2: the polynomial of least relative error, 9.2e-8.
 */
const CONSTANTS = memory.data<f32>([
  1.4426950408889634, -126, 12582912, 1, 0.693146977596612, 0.24022242081846742, 0.05550733745614783,
  0.009671512862015421, 0.0013264727088948235,
]);

/** The two numbers of float64 that the two halves of four of float32 add up to. */
function widened(sums: v128): v128 {
  return f64x2.add(
    f64x2.promote_low_f32x4(sums),
    f64x2.promote_low_f32x4(v128.shuffle<u64>(sums, sums, 1, 0)),
  );
}

/**
 * Sums over a row of float32, in float32: with g the greatest number and t = (v - g) log2(e), of 2^t and of t 2^t.
 *
 * @param row address of the numbers
 * @param length how many; a multiple of 8
 * @param out address for three f64: g, and the sums
 */
export function sumSingles(row: usize, length: u32, out: usize): void {
  const end = row + ((length as usize) << 2);
  const shift = greatest<f32>(row, end);
  const g = f32x4.splat(shift);
  const log2e = v128.load32_splat(CONSTANTS);
  const least = v128.load32_splat(CONSTANTS, 4);
  const rounder = v128.load32_splat(CONSTANTS, 8);
  const c0 = v128.load32_splat(CONSTANTS, 12);
  const c1 = v128.load32_splat(CONSTANTS, 16);
  const c2 = v128.load32_splat(CONSTANTS, 20);
  const c3 = v128.load32_splat(CONSTANTS, 24);
  const c4 = v128.load32_splat(CONSTANTS, 28);
  const c5 = v128.load32_splat(CONSTANTS, 32);
  let mass = f64x2.splat(0);
  let weighted = mass;
  for (let at = row; at < end;) {
    let massA = f32x4.splat(0);
    let massB = massA;
    let weightedA = massA;
    let weightedB = massA;
    for (const stop = min(at + BLOCK_BYTES, end); at < stop; at += 32) {
      const tA = f32x4.pmax(f32x4.mul(f32x4.sub(v128.load(at), g), log2e), least);
      const tB = f32x4.pmax(f32x4.mul(f32x4.sub(v128.load(at, 16), g), log2e), least);
      const nA = f32x4.add(tA, rounder);
      const nB = f32x4.add(tB, rounder);
      const fA = f32x4.sub(tA, f32x4.sub(nA, rounder));
      const fB = f32x4.sub(tB, f32x4.sub(nB, rounder));
      let eA = f32x4.add(c4, f32x4.mul(fA, c5));
      let eB = f32x4.add(c4, f32x4.mul(fB, c5));
      eA = f32x4.add(c3, f32x4.mul(fA, eA));
      eB = f32x4.add(c3, f32x4.mul(fB, eB));
      eA = f32x4.add(c2, f32x4.mul(fA, eA));
      eB = f32x4.add(c2, f32x4.mul(fB, eB));
      eA = f32x4.add(c1, f32x4.mul(fA, eA));
      eB = f32x4.add(c1, f32x4.mul(fB, eB));
      eA = f32x4.add(c0, f32x4.mul(fA, eA));
      eB = f32x4.add(c0, f32x4.mul(fB, eB));
      // The last bits of n are those of the whole number: they go to the exponent.
      eA = i32x4.add(eA, i32x4.shl(nA, 23));
      eB = i32x4.add(eB, i32x4.shl(nB, 23));
      massA = f32x4.add(massA, eA);
      massB = f32x4.add(massB, eB);
      weightedA = f32x4.add(weightedA, f32x4.mul(tA, eA));
      weightedB = f32x4.add(weightedB, f32x4.mul(tB, eB));
    }
    mass = f64x2.add(mass, widened(f32x4.add(massA, massB)));
    weighted = f64x2.add(weighted, widened(f32x4.add(weightedA, weightedB)));
  }
  store<f64>(out, shift as f64);
  store<f64>(out, f64x2.extract_lane(mass, 0) + f64x2.extract_lane(mass, 1), 8);
  store<f64>(out, f64x2.extract_lane(weighted, 0) + f64x2.extract_lane(weighted, 1), 16);
}
