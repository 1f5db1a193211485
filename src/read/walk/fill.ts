import { Listing } from "../../measure/positions.ts";
import { SENTINEL, type Columns } from "./columns.ts";
import type { Format } from "../../config/format.ts";
import type { Token } from "./token.ts";
import type { FoundSample } from "./sample.ts";

/** What became of a sample's positions. */
export interface Filled {
  /** Positions without alternatives, the chosen token's value known or not. */
  withoutAlternatives: number;
  /** Positions with a value of the wrong kind, or an unknown one among the alternatives. */
  badValues: number;
  /** Positions with a logprob above 0: no logprob is. */
  positive: number;
  /** Positions where one token is certain and all others are at a sentinel: what sampling left. */
  collapsed: number;
  /** The longest list of ranked alternatives. */
  k: number;
}

/** A rounded logprob may be this much above 0. */
const ROUNDING = 1e-3;

/** A token with the natural logarithm of its probability. */
interface Entry {
  readonly token: Token;
  readonly logprob: number;
}

/** Writes a sample's usable positions into the columns. */
export function fill(columns: Columns, sample: FoundSample): Filled {
  const filled: Filled = { withoutAlternatives: 0, badValues: 0, positive: 0, collapsed: 0, k: 0 };
  const { format, mask } = sample.format;
  sample.positions.forEach((position, i) => {
    if (mask !== undefined && !isSet(sample.at(i, mask))) return;
    if (i === 0 && position === null && format.firstNull === "prompt") return;
    if (format.alternatives === undefined) fillEntropy(columns, position, format, filled);
    else fillPosition(columns, sample, i, filled);
  });
  return filled;
}

/** A mask need not be there: without it, all positions count. */
const isSet = (value: unknown): boolean => value !== 0 && value !== false && value !== null;

function fillEntropy(columns: Columns, value: unknown, format: Format, filled: Filled): void {
  if (typeof value !== "number" || !Number.isFinite(value)) filled.badValues++;
  else {
    columns.push(format.scale === "bits" ? value * Math.LN2 : value);
    columns.end(NaN, Listing.Entropy);
  }
}

function fillPosition(columns: Columns, sample: FoundSample, position: number, filled: Filled): void {
  const { format } = sample.format;
  const tokens = sample.alternatives(position) ?? [];
  if (tokens.length === 0) {
    filled.withoutAlternatives++;
    return;
  }
  const entries = withoutTwins(tokens).map((token) => entryOf(token, format));
  if (!entries.every((entry) => entry !== undefined)) {
    filled.badValues++;
    return;
  }
  if (entries.some(({ logprob }) => logprob > ROUNDING)) filled.positive++;
  const possible = entries.filter(({ logprob }) => logprob > SENTINEL);
  if (possible.length === 0) {
    filled.badValues++;
    return;
  }
  const certain = entries.length > 1 && possible.length === 1 && possible[0]?.logprob === 0;
  if (certain && format.complete !== true) filled.collapsed++;
  const chosen = chosenEntry(sample, position, possible);
  const outside =
    format.complete === true
      ? undefined
      : outsider(chosen, possible, entries.length, sample.isSorted(position));
  for (const entry of possible) if (entry !== outside) columns.push(entry.logprob);
  if (outside !== undefined) columns.push(outside.logprob);
  const ranked = outside !== undefined && entries.includes(outside) ? entries.length - 1 : entries.length;
  filled.k = Math.max(filled.k, ranked);
  columns.end(
    chosen?.logprob ?? NaN,
    format.complete === true
      ? Listing.Complete
      : outside === undefined
        ? Listing.Ranked
        : Listing.RankedThenChosen,
  );
}

/** A token listed twice counts once, where its id tells that it is the same (vLLM's FlatLogprobs). */
function withoutTwins(tokens: readonly (Token | undefined)[]): (Token | undefined)[] {
  const seen = new Set<string>();
  return tokens.filter((token) => {
    if (token?.unique !== true || token.identity === undefined) return true;
    const twin = seen.has(token.identity);
    seen.add(token.identity);
    return !twin;
  });
}

function entryOf(token: Token | undefined, format: Format): Entry | undefined {
  const value =
    token?.value === null && format.nullMeans === "zero"
      ? -Infinity
      : token?.value === undefined && format.missingMeans === "zero"
        ? 0
        : token?.value;
  if (token === undefined || value === null || value === undefined) return undefined;
  const logprob = format.scale === "probability" && token.value !== null ? Math.log(value) : value;
  return Number.isNaN(logprob) ? undefined : { token, logprob };
}

/** The chosen token with its value, its own or that of the alternative it is; a sentinel says it is not known. */
function chosenEntry(sample: FoundSample, position: number, entries: readonly Entry[]): Entry | undefined {
  const token = sample.chosen(position);
  if (token === undefined) return undefined;
  const own = typeof token.value === "number" ? entryOf(token, sample.format.format) : undefined;
  const listed = entries.find((entry) => isSame(entry, token, own));
  if (listed !== undefined) return listed;
  return own !== undefined && own.logprob > SENTINEL ? own : undefined;
}

const isSame = (entry: Entry, chosen: Token, own: Entry | undefined): boolean =>
  chosen.identity === undefined || entry.token.identity === undefined
    ? entry.logprob === own?.logprob
    : entry.token.identity === chosen.identity;

/**
 * The entry that is not known to be among the k most likely. Where ranks are given they tell; else it is the
 * chosen token where it is not listed, or where all others are more likely and the list would not be sorted like
 * that: vLLM puts the chosen token first whatever its rank, and drops the k-th for it; an object has no order.
 */
function outsider(
  chosen: Entry | undefined,
  entries: readonly Entry[],
  listed: number,
  sorted: boolean,
): Entry | undefined {
  if (chosen !== undefined && !entries.includes(chosen)) return chosen;
  if (entries.some(({ token }) => token.rank !== undefined)) {
    return entries.find(({ token }) => token.rank !== undefined && token.rank > listed);
  }
  if (chosen === undefined || entries.length < 2 || (sorted && chosen !== entries[0])) return undefined;
  return entries.every((entry) => entry === chosen || entry.logprob > chosen.logprob) ? chosen : undefined;
}
