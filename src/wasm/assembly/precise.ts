import { greatest } from "./greatest";
import { LAST, STEP } from "./tables";

/** As in `codes.ts`. */
const BLOCK: usize = 1024;

/**
 * In memory as in `singles.ts`. The least v; steps per unit, downwards; 1.5 * 2^52, which rounds; then the series of
 * e^(r STEP), whose rest is below 2^-49.
 */
const CONSTANTS = memory.data<f64>([
  -(LAST as f64) * STEP,
  -184.6649652337873,
  6755399441055744,
  STEP,
  (STEP * STEP) / 2,
  (STEP * STEP * STEP) / 6,
  (STEP * STEP * STEP * STEP) / 24,
]);

/** Two entries of the table, by the last bits of two numbers. */
function lookedUp(table: usize, n: v128): v128 {
  const first = v128.load64_zero(table + (((i32x4.extract_lane(n, 0) as u32) & LAST) << 3));
  return v128.load64_lane(table + (((i32x4.extract_lane(n, 2) as u32) & LAST) << 3), first, 1);
}

/** Two numbers of a row of float32 or float64, as float64. */
function loaded<T extends number>(address: usize): v128 {
  return sizeof<T>() == 4 ? f64x2.promote_low_f32x4(v128.load64_zero(address)) : v128.load(address);
}

/**
 * Sums over a row of float32 or float64, in float64: with g the greatest number and v less by it, of exp(v) and v exp(v).
 * exp(v) is the table's entry next to it, times what is between them.
 *
 * @param row address of the numbers, each a `T`
 * @param length how many; a multiple of 8
 * @param table address of 16,384 f64: exp(-n STEP), the last one 0
 * @param out address for three f64: g, and the sums
 */
export function sumPrecisely<T extends number>(row: usize, length: u32, table: usize, out: usize): void {
  const end = row + (length as usize) * sizeof<T>();
  const shift = greatest<T>(row, end) as f64;
  const g = f64x2.splat(shift);
  const least = v128.load64_splat(CONSTANTS);
  const steps = v128.load64_splat(CONSTANTS, 8);
  const rounder = v128.load64_splat(CONSTANTS, 16);
  const c1 = v128.load64_splat(CONSTANTS, 24);
  const c2 = v128.load64_splat(CONSTANTS, 32);
  const c3 = v128.load64_splat(CONSTANTS, 40);
  const c4 = v128.load64_splat(CONSTANTS, 48);
  let mass = f64x2.splat(0);
  let weighted = mass;
  for (let at = row; at < end;) {
    let massA = f64x2.splat(0);
    let massB = massA;
    let weightedA = massA;
    let weightedB = massA;
    for (const stop = min(at + BLOCK * sizeof<T>(), end); at < stop; at += 4 * sizeof<T>()) {
      const vA = f64x2.pmax(f64x2.sub(loaded<T>(at), g), least);
      const vB = f64x2.pmax(f64x2.sub(loaded<T>(at + 2 * sizeof<T>()), g), least);
      const tA = f64x2.mul(vA, steps);
      const tB = f64x2.mul(vB, steps);
      const nA = f64x2.add(tA, rounder);
      const nB = f64x2.add(tB, rounder);
      const rA = f64x2.sub(f64x2.sub(nA, rounder), tA);
      const rB = f64x2.sub(f64x2.sub(nB, rounder), tB);
      const entryA = lookedUp(table, nA);
      const entryB = lookedUp(table, nB);
      let qA = f64x2.add(c3, f64x2.mul(rA, c4));
      let qB = f64x2.add(c3, f64x2.mul(rB, c4));
      qA = f64x2.mul(rA, f64x2.add(c1, f64x2.mul(rA, f64x2.add(c2, f64x2.mul(rA, qA)))));
      qB = f64x2.mul(rB, f64x2.add(c1, f64x2.mul(rB, f64x2.add(c2, f64x2.mul(rB, qB)))));
      const eA = f64x2.add(entryA, f64x2.mul(entryA, qA));
      const eB = f64x2.add(entryB, f64x2.mul(entryB, qB));
      massA = f64x2.add(massA, eA);
      massB = f64x2.add(massB, eB);
      weightedA = f64x2.add(weightedA, f64x2.mul(vA, eA));
      weightedB = f64x2.add(weightedB, f64x2.mul(vB, eB));
    }
    mass = f64x2.add(mass, f64x2.add(massA, massB));
    weighted = f64x2.add(weighted, f64x2.add(weightedA, weightedB));
  }
  store<f64>(out, shift);
  store<f64>(out, f64x2.extract_lane(mass, 0) + f64x2.extract_lane(mass, 1), 8);
  store<f64>(out, f64x2.extract_lane(weighted, 0) + f64x2.extract_lane(weighted, 1), 16);
}
