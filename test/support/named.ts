import { Listing, type NamedPositions } from "../../src/measure/positions.ts";
import { Columns } from "../../src/read/position/columns.ts";

/** One position: probabilities by token, what kind of list they are, and the text's token. */
export interface Named {
  readonly probabilities: readonly (readonly [token: number, probability: number])[];
  readonly listing?: number;
  readonly chosen?: number;
}

/** A block of positions whose tokens are numbers. */
export function namedBlock(positions: readonly Named[]): NamedPositions {
  const columns = new Columns({ named: true });
  positions.forEach(({ probabilities, listing = Listing.Complete, chosen = NaN }, index) => {
    for (const [token, p] of probabilities) if (p > 0) columns.pushNamed(Math.log(p), token);
    columns.end(NaN, listing, index, chosen);
  });
  return columns.block;
}

/** The k most likely tokens of a whole distribution, the most likely first. */
export const topOf = (distribution: readonly number[], k: number): [number, number][] =>
  distribution
    .map((p, token): [number, number] => [token, p])
    .sort(([, a], [, b]) => b - a)
    .slice(0, k);

/** A distribution's mass beside the tokens that all lists name; never less than any remainder that counts. */
export function restOf(q: readonly number[], ...lists: readonly Named[]): number {
  const isCommon = (token: number) =>
    lists.every(({ probabilities }) => probabilities.some(([listed]) => listed === token));
  return Math.max(
    1e-9,
    q.reduce((sum, b, token) => (isCommon(token) ? sum : sum + b), 0),
  );
}
