import { Listing } from "../../measure/positions.ts";
import { SENTINEL, type Columns } from "./columns.ts";
import type { CompiledFormat } from "./compile.ts";
import { readToken, type Token } from "./token.ts";
import { alternativesOf, type FoundSample } from "./walk.ts";

/** What of a sample's positions could not be used. */
export interface Unusable {
  /** Positions without alternatives, the chosen token's value known or not. */
  readonly withoutAlternatives: number;
  /** Positions with a value of the wrong kind, or an unknown one among the alternatives. */
  readonly badValues: number;
}

/** Writes a sample's usable positions into the columns. */
export function fill(columns: Columns, sample: FoundSample): Unusable {
  let withoutAlternatives = 0;
  let badValues = 0;
  for (const position of sample.positions) {
    const alternatives = alternativesOf(position, sample.format) ?? [];
    const tokens = alternatives.map((node) => readToken(node, sample.format.alternative));
    const chosen = sample.format.chosen && readToken(position, sample.format.chosen);
    if (tokens.length === 0) withoutAlternatives++;
    else if (!fillPosition(columns, sample.format, chosen, tokens)) badValues++;
  }
  return { withoutAlternatives, badValues };
}

function fillPosition(
  columns: Columns,
  { format }: CompiledFormat,
  chosen: Token | undefined,
  tokens: readonly (Token | undefined)[],
): boolean {
  const logprob = (token: Token) => (format.scale === "probability" ? Math.log(token.value) : token.value);
  const known = tokens.filter(
    (token): token is Token => token !== undefined && !Number.isNaN(logprob(token)),
  );
  if (known.length < tokens.length) return false;
  // A sentinel in place of the chosen token's value says that it is not known.
  const sampled = chosen !== undefined && logprob(chosen) > SENTINEL ? chosen : undefined;
  const outside = sampled && outsider(sampled, known);
  for (const token of known) if (token !== outside) columns.entry(logprob(token));
  if (columns.pending === 0) return false;
  if (outside !== undefined) columns.entry(logprob(outside));
  columns.end(
    sampled === undefined ? NaN : logprob(sampled),
    format.complete === true
      ? Listing.Complete
      : outside === undefined
        ? Listing.Ranked
        : Listing.RankedThenChosen,
  );
  return true;
}

/**
 * The chosen token where it is not known to be among the k most likely: it is not listed, or it stands first
 * and all others are more likely (vLLM puts it first whatever its rank, and drops the k-th for it).
 */
function outsider(chosen: Token, tokens: readonly Token[]): Token | undefined {
  const listed = tokens.find((token) =>
    chosen.identity === undefined || token.identity === undefined
      ? token.value === chosen.value
      : token.identity === chosen.identity,
  );
  if (listed === undefined) return chosen;
  const first = tokens.length > 1 && listed === tokens[0];
  return first && tokens.every((token) => token === listed || token.value > listed.value)
    ? listed
    : undefined;
}
