import { entropyBounds, type EntropyBounds } from "../../measure/entropy.ts";
import type { NamedPositions } from "../../measure/positions.ts";
import { listAt, type List } from "../../measure/shift/match.ts";
import { promotedRank, type Rank } from "../../measure/shift/preference.ts";
import { align } from "../../read/pair/align.ts";
import { Columns } from "../../read/position/columns.ts";
import { readAgain, type ReadAgainOptions } from "../../read/read-again.ts";
import { positionsOf } from "../../read/walk/positions.ts";
import type { FoundSample } from "../../read/walk/sample.ts";
import { alternativesOf } from "../whole-sample.ts";
import type { Change } from "./page-sample.ts";
import type { Candidate } from "./telling-samples.ts";

type Pair = readonly [candidate: Candidate, base: FoundSample | undefined, tuned: FoundSample | undefined];

/** Reads both models' records of samples again, beside each other: what is first waits for its other half. */
export async function* pairsAgain(
  chosen: readonly Candidate[],
  options: ReadAgainOptions,
): AsyncGenerator<Pair> {
  const side = (of: (candidate: Candidate) => Candidate["base"]) =>
    readAgain(
      chosen.flatMap((candidate) => {
        const half = of(candidate);
        return half === undefined ? [] : [{ candidate, ...half }];
      }),
      options,
    );
  const sides = [side(({ base }) => base), side(({ location, format }) => ({ location, format }))];
  const waiting = [
    new Map<Candidate, FoundSample | undefined>(),
    new Map<Candidate, FoundSample | undefined>(),
  ];
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const [which, readings] of sides.entries()) {
      const next = await readings.next();
      if (next.done === true) continue;
      isDone = false;
      const [{ candidate }, sample] = next.value;
      const other = waiting[1 - which];
      if (!other.has(candidate)) waiting[which].set(candidate, sample);
      else {
        const partner = other.get(candidate);
        other.delete(candidate);
        yield which === 0 ? [candidate, sample, partner] : [candidate, partner, sample];
      }
    }
  }
}

/** Where the tuned model prefers another token than the base; undefined where their texts are not the same. */
export function changesOf(
  base: FoundSample,
  tuned: FoundSample,
  { vocabularySize }: { readonly vocabularySize: number },
): Change[] | undefined {
  const aligned = align(namedOf(base), namedOf(tuned));
  if ("misalignedAt" in aligned) return undefined;
  const changes: Change[] = [];
  const rank: Rank = { low: NaN, high: NaN };
  for (let i = 0; i < aligned.base.count; i++) {
    const [ofBase, ofTuned] = [listAt(aligned.base, i), listAt(aligned.tuned, i)];
    const bounds = boundsOf(ofBase, vocabularySize);
    if (bounds === undefined || boundsOf(ofTuned, vocabularySize) === undefined) continue;
    if (!promotedRank(ofBase, ofTuned, vocabularySize, rank) || rank.low === 1) continue;
    const at = aligned.tuned.index[i];
    const { low, high } = bounds;
    changes.push({ at, rank: [rank.low, rank.high], low, high, alternatives: alternativesOf(base, at) });
  }
  return changes;
}

const namedOf = (sample: FoundSample): NamedPositions => positionsOf(sample, new Columns({ named: true }));

function boundsOf({ block, begin, end, listing }: List, vocabularySize: number): EntropyBounds | undefined {
  const bounds: EntropyBounds = { low: NaN, high: NaN, mass: NaN };
  return entropyBounds(block.logprobs, begin, end, listing, vocabularySize, bounds) ? bounds : undefined;
}
