import { NO_REMAINDER } from "../entropy.ts";
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
 * Never renormalises. Source: docs/mathematics.md, "Base against tuned".
 *
 * @param matcher has matched `base` with `tuned`
 * @param out receives the bounds
 */
export function divergence(base: List, tuned: List, { partners }: Matcher, out: Divergence): void {
  let js = 0;
  let kl = 0;
  let a = 1;
  let b = 1;
  for (let i = base.begin; i < base.end; i++) {
    const j = partners[i - base.begin];
    if (j < 0) continue;
    const lnP = base.block.logprobs[i];
    const lnQ = tuned.block.logprobs[j];
    const p = Math.exp(lnP);
    const q = Math.exp(lnQ);
    const lnM = Math.log((p + q) / 2);
    js += (p * (lnP - lnM) + q * (lnQ - lnM)) / 2;
    kl += p * (lnP - lnQ);
    a -= p;
    b -= q;
  }
  // A remainder of rounding is none.
  a = Math.max(0, a);
  b = Math.max(0, b);
  const lnM = Math.log((a + b) / 2);
  const rest = (a > 0 ? a * (Math.log(a) - lnM) : 0) + (b > 0 ? b * (Math.log(b) - lnM) : 0);
  out.jsHigh = within(js + ((a + b) / 2) * Math.LN2, 0, Math.LN2);
  out.jsLow = within(js + rest / 2, 0, out.jsHigh);
  const hasRest = a > NO_REMAINDER;
  out.klLow = Math.max(0, kl + (hasRest ? a * Math.log(a / Math.max(b, NO_REMAINDER)) : 0));
  out.klHigh = hasRest ? Infinity : out.klLow;
}

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
