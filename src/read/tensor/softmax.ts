import { decoded, tableOf, type Row } from "./values.ts";

/** What a row of logits or logprobs over a whole vocabulary says. */
export interface Softmax {
  /** ln of the sum of exp(v): 0 for logprobs, anything for logits. NaN where the row has no such sum. */
  lnMass: number;
  /** Entropy of softmax(v), nats. */
  entropy: number;
}

/** Smaller sums have lost digits of their terms to underflow. */
const SMALLEST_SUM = 1e-280;

/**
 * Entropy of the distribution that a row of logits is: H = ln Z - (sum v exp(v)) / Z, Z = sum exp(v).
 *
 * 16-bit numbers are looked up with their exponentials in a table, and need no maximum first: only a row whose
 * sums leave the range of float64 is summed again, shifted by its maximum as all others are.
 *
 * @param room for the numbers of a 16-bit row, at least as long
 * @param out receives the result (an argument, so that no row costs an object)
 */
export function softmax(row: Row, room: Float64Array, out: Softmax): void {
  if (row.dtype === "f16" || row.dtype === "bf16") {
    const { exp, valueTimesExp } = tableOf(row.dtype);
    const { codes } = row;
    let mass = 0;
    let weighted = 0;
    for (const code of codes) {
      mass += exp[code];
      weighted += valueTimesExp[code];
    }
    if (mass > SMALLEST_SUM && mass < Infinity && Number.isFinite(weighted)) {
      out.lnMass = Math.log(mass);
      out.entropy = Math.max(0, out.lnMass - weighted / mass);
      return;
    }
  }
  shiftedSoftmax(decoded(row, room), out);
}

function shiftedSoftmax(values: Float64Array | Float32Array, out: Softmax): void {
  let max = -Infinity;
  for (const value of values) if (value > max) max = value;
  let mass = 0;
  let weighted = 0;
  for (const value of values) {
    const v = value - max;
    const e = Math.exp(v);
    mass += e;
    if (e > 0) weighted += v * e;
  }
  out.lnMass = max + Math.log(mass);
  out.entropy = Math.max(0, Math.log(mass) - weighted / mass);
}

/** The same for a row of probabilities, whose sum is `exp(lnMass)`. */
export function ofProbabilities(values: Float64Array | Float32Array, out: Softmax): void {
  let mass = 0;
  let listed = 0;
  for (const p of values) {
    mass += p;
    // Also for NaN and below 0, so that the result is NaN.
    if (p !== 0) listed -= p * Math.log(p);
  }
  out.lnMass = Math.log(mass);
  out.entropy = Math.max(0, listed / mass + out.lnMass);
}
