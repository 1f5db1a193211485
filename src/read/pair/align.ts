import { Listing, type NamedPositions } from "../../measure/positions.ts";
import { Columns } from "../position/columns.ts";

/** Two blocks with the same positions, one after another. */
export interface Aligned {
  readonly base: NamedPositions;
  readonly tuned: NamedPositions;
  /** The text's tokens are named on both sides at some position, so that they could be compared. */
  readonly isChecked: boolean;
}

/** Where two samples are not of the same text. */
export interface Misaligned {
  /** Index in the sample. */
  readonly misalignedAt: number;
  /** Of one side the text is shorter. */
  readonly ends?: "base" | "tuned";
}

/**
 * Lays the positions of one sample, as two models scored it, beside each other: token by token. A position that only
 * one side could use is left out of both; that it could not be used is a problem told elsewhere.
 */
export function align(base: NamedPositions, tuned: NamedPositions): Aligned | Misaligned {
  const [kept, keptTuned]: [number[], number[]] = [[], []];
  let isChecked = false;
  for (let i = 0, j = 0; i < base.count && j < tuned.count;) {
    if (base.index[i] < tuned.index[j]) i++;
    else if (tuned.index[j] < base.index[i]) j++;
    else {
      const [a, b] = [base.chosenTokens[i], tuned.chosenTokens[j]];
      if (!Number.isNaN(a) && !Number.isNaN(b)) {
        if (a !== b) return { misalignedAt: base.index[i] };
        isChecked = true;
      }
      kept.push(i++);
      keptTuned.push(j++);
    }
  }
  const [length, lengthTuned] = [lengthOf(base), lengthOf(tuned)];
  if (length !== lengthTuned) {
    const ends = length < lengthTuned ? "base" : "tuned";
    return { misalignedAt: Math.min(length, lengthTuned), ends };
  }
  return { base: only(base, kept), tuned: only(tuned, keptTuned), isChecked };
}

/** Whether the entries of a block say which tokens they are; without that, two lists have nothing in common. */
export function areTokensNamed({ count, listing, ends, tokens }: NamedPositions): boolean {
  for (let i = 0; i < count; i++) {
    if (listing[i] === Listing.Entropy) return false;
    if (Number.isNaN(tokens[i === 0 ? 0 : ends[i - 1]])) return false;
  }
  return true;
}

const lengthOf = ({ count, index }: NamedPositions): number => (count === 0 ? 0 : index[count - 1] + 1);

function only(block: NamedPositions, positions: readonly number[]): NamedPositions {
  if (positions.length === block.count) return block;
  const columns = new Columns({ named: true });
  columns.vocabularySize = block.vocabularySize;
  for (const i of positions) {
    for (let entry = i === 0 ? 0 : block.ends[i - 1]; entry < block.ends[i]; entry++)
      columns.pushNamed(block.logprobs[entry], block.tokens[entry]);
    columns.end(block.chosen[i], block.listing[i], block.index[i], block.chosenTokens[i]);
  }
  return columns.block;
}
