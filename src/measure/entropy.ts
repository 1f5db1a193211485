import { ceilingOf, errorOf, exactOf, greatestOf } from "./floored.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { Listing, rankedEntries } from "./positions.ts";

/** Entropy of one position, in nats, as far as its list tells. */
export interface EntropyBounds {
  /** H is not below this. */
  low: number;
  /** H is not above this. */
  high: number;
  /** S, the probability mass of the listed tokens. */
  mass: number;
}

/** The vocabulary size assumed where none is given: the largest in common use. Larger is looser, still true. */
export const DEFAULT_VOCABULARY_SIZE = 262_144;

/** A list whose mass exceeds 1 by more than this is not a distribution; rounding stays below it. */
const MASS_TOLERANCE = 1e-3;

/** Below this remainder a list is the whole distribution. */
export const NO_REMAINDER = 1e-9;

/** Where e^x is computed; beyond, that of the nearer end is taken, which no distribution comes to. */
const LEAST = -708;
const GREATEST = 709;

/** ln of more tokens than any vocabulary has: a ready entropy above it is not one. */
export const MAX_ENTROPY = 30;

/** An entropy of almost 0 may be rounded to this much below it, nats. */
export const ENTROPY_ROUNDING = 1e-4;

/**
 * Bounds on the Shannon entropy H of a distribution of which a list of tokens is known.
 *
 * With the k most likely probabilities, their mass S, remainder r = 1 - S, and A = -sum p ln p:
 * H is least when the remainder is packed into tokens as likely as the k-th (one token where k is 0), and greatest when
 * it is spread evenly over the other V - k tokens, or, where these cannot hold it, over as many as can: then V is larger
 * than was said. Never renormalises: H of p / S errs either way.
 * Source: docs/mathematics.md, "Entropy from a truncated list".
 *
 * @param logprobs ln p of the listed tokens, none of them -inf; those of this position are at
 *   `begin <= i < end`, at least one of them
 * @param listing a `Listing`: which of the listed tokens are ranked, or that the list is complete
 * @param vocabularySize V
 * @param out receives the bounds (an argument, so that no position costs an object)
 * @returns false where the list is not a distribution (S > 1 + 1e-3, or complete and S < 1 - 1e-3); `out` is
 *   then meaningless
 */
export function entropyBounds(
  logprobs: Float64Array,
  begin: number,
  end: number,
  listing: number,
  vocabularySize: number,
  out: EntropyBounds,
): boolean {
  if (listing === Listing.Entropy) {
    out.low = out.high = logprobs[begin];
    out.mass = 1;
    return out.low >= 0 && out.low <= MAX_ENTROPY;
  }
  if (listing === Listing.Floored) return flooredBounds(logprobs, begin, end, vocabularySize, out);
  // Summed by turns, as two are computed at once where that can be done.
  const masses: [number, number] = [0, 0];
  const sums: [number, number] = [0, 0];
  for (let i = begin; i < end; i++) {
    const p = exp(Math.min(Math.max(logprobs[i], LEAST), GREATEST));
    masses[(i - begin) % 2] += p;
    sums[(i - begin) % 2] += p * logprobs[i];
  }
  const mass = masses[0] + masses[1];
  const listed = -(sums[0] + sums[1]);
  out.mass = mass;
  if (mass > 1 + MASS_TOLERANCE) return false;
  const k = end - begin;
  const unlisted = Math.max(0, vocabularySize - k);
  const remainder = 1 - mass;
  const isWhole = listing === Listing.Complete || (unlisted === 0 && remainder <= MASS_TOLERANCE);
  if (isWhole || remainder <= NO_REMAINDER) {
    if (listing === Listing.Complete && remainder > MASS_TOLERANCE) return false;
    out.low = out.high = clamp(listed, 0, log(Math.max(vocabularySize, k)));
    return true;
  }
  const ranked = rankedEntries(listing, k);
  const lnLast = ranked === 0 ? log(remainder) : leastOf(logprobs, begin, begin + ranked);
  const last = ranked === 0 ? remainder : exp(lnLast);
  const packed = Math.floor(remainder / last);
  const rest = Math.max(0, remainder - packed * last);
  const low = listed - packed * last * lnLast - (rest > 0 ? rest * log(rest) : 0);
  const others = remainder > unlisted * last + MASS_TOLERANCE ? Math.ceil(remainder / last) : unlisted;
  const high = listed - remainder * log(remainder / others);
  out.high = clamp(high, 0, log(Math.max(vocabularySize, k + others)));
  out.low = clamp(low, 0, out.high);
  return true;
}

/**
 * The same of a `Floored` list. What rounding may have moved is not known to be part of the remainder, which would
 * count as many very unlikely tokens: the remainder is an interval.
 */
function flooredBounds(
  logprobs: Float64Array,
  begin: number,
  end: number,
  vocabularySize: number,
  out: EntropyBounds,
): boolean {
  const exact = exactOf(logprobs, begin, end);
  let [mass, listed, movedMass, movedEntropy] = [0, 0, 0, 0];
  for (let i = begin; i < end; i++) {
    const lnP = logprobs[i];
    const p = exp(lnP);
    const moved = p * errorOf(lnP, exact);
    mass += p;
    listed -= p * lnP;
    movedMass += moved;
    movedEntropy += moved * Math.abs(1 + lnP);
  }
  out.mass = mass;
  const unlisted = Math.max(0, vocabularySize - (end - begin));
  const ceiling = ceilingOf(greatestOf(logprobs, begin, end));
  const clipped = unlisted * exp(ceiling);
  const least = Math.max(0, 1 - mass - movedMass);
  if (mass > 1 + MASS_TOLERANCE || least > clipped + MASS_TOLERANCE) return false;
  const greatest = Math.min(Math.max(0, 1 - mass + movedMass), clipped);
  const high = listed + movedEntropy + (greatest > 0 ? greatest * log(unlisted / greatest) : 0);
  out.high = clamp(high, 0, log(Math.max(vocabularySize, end - begin)));
  out.low = clamp(listed - movedEntropy - least * ceiling, 0, out.high);
  return true;
}

function leastOf(logprobs: Float64Array, begin: number, end: number): number {
  let least = logprobs[begin];
  for (let i = begin + 1; i < end; i++) if (logprobs[i] < least) least = logprobs[i];
  return least;
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
