import { Listing, type NamedPositions } from "../../measure/positions.ts";
import { fileProblem } from "../problems.ts";
import type { Reading } from "../reading.ts";
import type { PairReading } from "./read-pairs.ts";
import type { Side } from "./side.ts";

/** A longer list is a whole vocabulary: a sample of them is too large to be kept until its other half comes. */
const MAX_KEPT_LIST = 4096;

/** Whether a reading begins with whole vocabularies, as arrays hold them. */
export const isWide = (part: Reading | undefined): boolean =>
  part?.kind === "positions" &&
  (part.positions.listing[0] === Listing.Complete || part.positions.listing[0] === Listing.Floored) &&
  (part.positions.vocabularySize ?? part.positions.ends[0]) > MAX_KEPT_LIST;

/**
 * Reads two artifacts of whole vocabularies side by side, one position of each at a time: their arrays must have the
 * same shapes in the same order.
 *
 * @param path what to call the tuned model's artifact where they differ
 */
export async function* lockstep(base: Side, tuned: Side, path: string): AsyncGenerator<PairReading> {
  for (;;) {
    const ours = yield* nextOf(base);
    const theirs = yield* nextOf(tuned);
    if (ours === undefined && theirs === undefined) return;
    if (ours?.kind === "input") yield ours;
    if (theirs?.kind === "input") yield theirs;
    if (ours?.kind === "input" && theirs?.kind === "input") continue;
    if (ours?.kind === "sample" && theirs?.kind === "sample")
      yield { kind: "sample", sample: theirs.sample, base: ours, tuned: theirs };
    else if (ours?.kind === "positions" && theirs?.kind === "positions" && isSame(ours, theirs)) {
      const [a, b] = [ours.positions, theirs.positions];
      const other = otherTokenAt(a, b);
      if (other !== undefined) {
        yield misaligned(
          pathOf(theirs) ?? path,
          `sample ${theirs.sample + 1}, position ${other}: the two files score different tokens`,
        );
        return;
      }
      yield { kind: "positions", sample: theirs.sample, base: a, tuned: b };
    } else {
      yield misaligned(
        pathOf(theirs) ?? path,
        "the arrays of base and tuned model have not the same positions: they must have the same shapes, in the same order",
      );
      return;
    }
  }
}

async function* nextOf(
  side: Side,
): AsyncGenerator<PairReading, Exclude<Reading, { kind: "problem" }> | undefined> {
  for (;;) {
    const part = await side.next();
    if (part?.kind !== "problem") return part;
    yield part;
  }
}

const isSame = (
  { positions: a }: Extract<Reading, { kind: "positions" }>,
  { positions: b }: Extract<Reading, { kind: "positions" }>,
): boolean => a.count === b.count && a.index.subarray(0, a.count).every((index, i) => index === b.index[i]);

/** Index in the sample of the first position at which another token came, where both sides name it. */
function otherTokenAt(a: NamedPositions, b: NamedPositions): number | undefined {
  for (let i = 0; i < a.count; i++)
    if (areTokensKnown(a, b, i) && a.chosenTokens[i] !== b.chosenTokens[i]) return a.index[i];
  return undefined;
}

/** Whether both sides name the text's token at a position of two blocks. */
export const areTokensKnown = (a: NamedPositions, b: NamedPositions, i: number): boolean =>
  !Number.isNaN(a.chosenTokens[i]) && !Number.isNaN(b.chosenTokens[i]);

const misaligned = (path: string, message: string): PairReading => ({
  kind: "problem",
  problem: fileProblem("misaligned", path, message),
});

function pathOf(part: Reading | undefined): string | undefined {
  if (part?.kind === "sample") return part.location.path;
  return part?.kind === "input" ? part.path : undefined;
}
