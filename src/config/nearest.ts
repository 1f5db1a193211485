import { distance } from "fastest-levenshtein";

/** The candidate that a word is most likely a slip of; undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best !== undefined && isSlip(best.edits, word, best.candidate) ? best.candidate : undefined;
}

/** Few edits for the length of the word, and not all of it: "id" is no slip of "min", nor is nothing at all. */
const isSlip = (edits: number, word: string, candidate: string) =>
  edits <= Math.max(2, Math.floor(candidate.length / 3)) && edits < Math.min(word.length, candidate.length);

/** What to add to "there is no such word", whose remedy tells all there are: the nearest right one, where one is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates);
  return found === undefined ? "" : `; did you mean "${found}"?`;
}
