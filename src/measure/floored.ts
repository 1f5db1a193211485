/**
 * What a `Floored` list means, in nats: its tokens lie within `RANGE` of the most likely one, in `STEPS` equal steps
 * to which they were rounded; those left out lie below.
 *
 * Source: llama.cpp, tools/perplexity/perplexity.cpp, log_softmax.
 */
export const RANGE = 16;
export const STEPS = 65_535;

/** What float32 arithmetic moves every logprob by, at most: they are above -64, where numbers are 4e-6 apart. */
const FLOAT_ERROR = 4e-6;

/** By how much the logprob of a floored list may have been moved by rounding. @param exact of `exactOf` */
export const errorOf = (logprob: number, exact: number): number =>
  logprob === exact ? FLOAT_ERROR : RANGE / STEPS / 2 + FLOAT_ERROR;

/**
 * The logprob of a floored list that is a whole step by itself: that of the most likely token. Infinity where another
 * token was rounded to the same, so that nothing tells which is the most likely.
 */
export function exactOf(logprobs: Float64Array, begin: number, end: number): number {
  const most = greatestOf(logprobs, begin, end);
  const last = logprobs.lastIndexOf(most, end - 1);
  return logprobs.indexOf(most, begin) === last ? most : Infinity;
}

/** The greatest logprob that a token left out of a floored list can have. */
export const ceilingOf = (most: number): number => most - RANGE + RANGE / STEPS / 2 + FLOAT_ERROR;

/** The logprob of the most likely token among entries. */
export function greatestOf(logprobs: Float64Array, begin: number, end: number): number {
  let most = logprobs[begin];
  for (let i = begin + 1; i < end; i++) if (logprobs[i] > most) most = logprobs[i];
  return most;
}
