import { clamp, NO_REMAINDER } from "../entropy.ts";
import { errorOf, exactOf } from "../floored.ts";
import { Listing } from "../positions.ts";
import type { List, Matcher } from "./match.ts";

/** How far two distributions are from each other, in nats, as far as their lists tell. */
export interface Divergence {
  /** The Jensen-Shannon divergence is not below, and not above. */
  jsLow: number;
  jsHigh: number;
  /** KL(base || tuned) is not below. */
  klLow: number;
  /** Nor above; Infinity where the lists leave that open. */
  klHigh: number;
}

/**
 * Bounds on the divergence of a base and a tuned distribution from the lists of their tokens. With the tokens that
 * both list, and the mass a and b that each has beside them:
 *
 *     lower   the divergence over {each common token, the rest}: coarser partitions never raise it
 *     upper   JS: the common tokens' terms + (a + b) / 2 ln 2, as if the rests had nothing in common
 *             KL: unbounded unless the base has no rest
 *
 * What a `Floored` list was rounded by counts against both: common terms may be off by it, and what is beside the
 * common tokens is an interval of mass, of which each bound takes the end that makes it looser.
 *
 * Never renormalises. Source: docs/mathematics.md, "Base against tuned".
 *
 * @param matcher has matched `base` with `tuned`
 * @param out receives the bounds
 */
export function divergence(base: List, tuned: List, { partners }: Matcher, out: Divergence): void {
  const [exactOfBase, exactOfTuned] = [exactIn(base), exactIn(tuned)];
  let [js, kl, jsError, klError] = [0, 0, 0, 0];
  let [a, b, aError, bError] = [1, 1, 0, 0];
  for (let i = base.begin; i < base.end; i++) {
    const j = partners[i - base.begin];
    if (j < 0) continue;
    const lnP = base.block.logprobs[i];
    const lnQ = tuned.block.logprobs[j];
    const p = Math.exp(lnP);
    const q = Math.exp(lnQ);
    // Of two that are the same so is their mean: ln exp would be off by its rounding.
    const lnM = lnP === lnQ ? lnP : Math.log((p + q) / 2);
    js += (p * (lnP - lnM) + q * (lnQ - lnM)) / 2;
    kl += p * (lnP - lnQ);
    a -= p;
    b -= q;
    if (Number.isNaN(exactOfBase) && Number.isNaN(exactOfTuned)) continue;
    const pError = Number.isNaN(exactOfBase) ? 0 : errorOf(lnP, exactOfBase);
    const qError = Number.isNaN(exactOfTuned) ? 0 : errorOf(lnQ, exactOfTuned);
    jsError += (p * pError * Math.abs(lnP - lnM) + q * qError * Math.abs(lnQ - lnM)) / 2;
    klError += p * (pError * Math.abs(1 + lnP - lnQ) + qError);
    aError += p * pError;
    bError += q * qError;
  }
  // A remainder of rounding is none.
  const [aLow, bLow] = [Math.max(0, a - aError), Math.max(0, b - bError)];
  const [aHigh, bHigh] = [Math.max(0, a) + aError, Math.max(0, b) + bError];
  out.jsHigh = clamp(js + jsError + ((aHigh + bHigh) / 2) * Math.LN2, 0, Math.LN2);
  out.jsLow = clamp(js - jsError + restOfJs(aLow, aHigh, bLow, bHigh), 0, out.jsHigh);
  const hasRest = aHigh > NO_REMAINDER;
  out.klLow = Math.max(0, kl - klError + (hasRest ? restOfKl(aLow, aHigh, bHigh) : 0));
  out.klHigh = hasRest ? Infinity : Math.max(0, kl + klError);
}

/** The logprob of a rounded list that is exact; NaN of lists that were not rounded. */
const exactIn = ({ block, begin, end, listing }: List): number =>
  listing === Listing.Floored ? exactOf(block.logprobs, begin, end) : NaN;

/** The least that the rests add to JS: it grows with their distance. */
function restOfJs(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  const [a, b] = aLow > bHigh ? [aLow, bHigh] : bLow > aHigh ? [aHigh, bLow] : [0, 0];
  const lnM = Math.log((a + b) / 2);
  return ((a > 0 ? a * (Math.log(a) - lnM) : 0) + (b > 0 ? b * (Math.log(b) - lnM) : 0)) / 2;
}

/** The least that the rests add to KL, a ln(a / b): least where b is greatest, and a nearest to b / e. */
function restOfKl(aLow: number, aHigh: number, bHigh: number): number {
  const b = Math.max(bHigh, NO_REMAINDER);
  const a = clamp(b / Math.E, aLow, aHigh);
  return a > 0 ? a * Math.log(a / b) : 0;
}
