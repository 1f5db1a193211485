import { greatestOf } from "../floored.ts";
import { rankedEnd, type List } from "./match.ts";

/** Where a token stands among those of a distribution, from 1, as far as its list tells. */
export interface Rank {
  low: number;
  high: number;
}

/** The logprob of the most likely token of a list. */
const greatest = ({ block, begin, end }: List): number => greatestOf(block.logprobs, begin, end);

/**
 * The rank that the base gives the token that the tuned model prefers. Where the tuned model prefers several equally,
 * it is the best of theirs, and tokens that are equally likely have the same rank: a tie is no change.
 *
 * @param vocabularySize no rank is worse
 * @param out receives the rank; 1: both models prefer the same token
 * @returns false where a list holds none of the most likely tokens, so that nobody knows what its model prefers
 */
export function promotedRank(base: List, tuned: List, vocabularySize: number, out: Rank): boolean {
  const ranked = rankedEnd(base);
  if (ranked === base.begin || rankedEnd(tuned) === tuned.begin) return false;
  const most = greatest(tuned);
  out.low = ranked - base.begin + 1;
  out.high = Math.max(vocabularySize, out.low);
  for (let j = tuned.begin; j < tuned.end; j++) {
    if (tuned.block.logprobs[j] !== most) continue;
    for (let i = base.begin; i < ranked; i++) {
      if (base.block.tokens[i] !== tuned.block.tokens[j]) continue;
      const rank = 1 + moreLikely(base, ranked, base.block.logprobs[i]);
      if (rank < out.low) out.low = out.high = rank;
    }
  }
  return true;
}

/** Whether a list's most likely token, or one as likely, is this one. */
export function prefers(list: List, token: number): boolean {
  const most = greatest(list);
  for (let i = list.begin; i < list.end; i++)
    if (list.block.tokens[i] === token && list.block.logprobs[i] === most) return true;
  return false;
}

function moreLikely({ block, begin }: List, end: number, logprob: number): number {
  let count = 0;
  for (let i = begin; i < end; i++) if (block.logprobs[i] > logprob) count++;
  return count;
}
