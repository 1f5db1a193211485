import { log } from "../../measure/log.ts";
import type { SumEngine, Sums } from "./sums.ts";
import type { FloatRow } from "./values.ts";

/** What a row of logits or logprobs over a whole vocabulary says. */
export interface Softmax {
  /** ln of the sum of exp(v): 0 for logprobs, anything for logits. NaN where the row has no such sum. */
  lnMass: number;
  /** Entropy of softmax(v), nats. */
  entropy: number;
}

/** Unshifted sums beyond these lose digits: first of the entropy, which is the difference of two numbers as large as ln Z. */
const SMALLEST_SUM = 1e-100;
const GREATEST_SUM = 1e100;

const sums: Sums = { shift: 0, mass: NaN, weighted: NaN };

/**
 * Entropy of the distribution that a row of logits is: H = ln Z - (sum v exp(v)) / Z, Z = sum exp(v).
 *
 * 16-bit numbers are looked up with their exponentials in a table, and need no maximum first: only a row whose
 * sums are too large or small is summed again, shifted by its maximum as all others are.
 *
 * @param out receives the result (an argument, so that no row costs an object)
 */
export function softmax(row: FloatRow, engine: SumEngine, out: Softmax): void {
  if ("values" in row) {
    if (row.dtype === "f32" && !engine.isPrecise) engine.ofSingles(row.values, sums);
    else engine.precisely(row.values, sums);
  } else {
    engine.ofCodes(row.codes, row.dtype, sums);
    const isGood = sums.mass > SMALLEST_SUM && sums.mass < GREATEST_SUM && Number.isFinite(sums.weighted);
    if (!isGood) engine.precisely(engine.decoded(row), sums);
  }
  const { shift, mass, weighted } = sums;
  const lnMass = Number.isNaN(weighted) ? NaN : log(mass);
  out.lnMass = shift + lnMass;
  out.entropy = Math.max(0, lnMass - weighted / mass);
}

/** The same for a row of probabilities, whose sum is `exp(lnMass)`. */
export function ofProbabilities(values: Float64Array | Float32Array, out: Softmax): void {
  let mass = 0;
  let listed = 0;
  for (const p of values) {
    mass += p;
    // Also for NaN and below 0, so that the result is NaN.
    if (p !== 0) listed -= p * log(p);
  }
  out.lnMass = log(mass);
  out.entropy = Math.max(0, listed / mass + out.lnMass);
}
