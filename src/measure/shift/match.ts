import { rankedEntries, type NamedPositions } from "../positions.ts";

/** One position's list in a block: its entries are `begin <= i < end`. */
export interface List {
  block: NamedPositions;
  begin: number;
  end: number;
  listing: number;
}

/** The list of a position of a block. */
export const listAt = (block: NamedPositions, position: number): List => ({
  block,
  begin: position === 0 ? 0 : block.ends[position - 1],
  end: block.ends[position],
  listing: block.listing[position],
});

/** Past the last entry that is known to be among the most likely. */
export const rankedEnd = ({ begin, end, listing }: List): number =>
  begin + rankedEntries(listing, end - begin);

/** Finds the tokens that two lists share; its memory is used again for the next two. */
export class Matcher {
  /** Of each entry of the first list, counted from its beginning: the entry of the second, or -1. */
  partners = new Int32Array(256);
  readonly #places = new Map<number, number>();

  /**
   * Sets `partners`. A token that a list names twice (two pieces of one character, told apart by nothing) is taken
   * for no other: its probability counts as not shared, which every bound allows for.
   */
  match(first: List, second: List): void {
    const length = first.end - first.begin;
    if (this.partners.length < length) this.partners = new Int32Array(2 * length);
    if (isAscending(first) && isAscending(second)) this.#join(first, second);
    else this.#lookUp(first, second);
  }

  /** Whole vocabularies are in the order of their tokens' numbers. */
  #join(first: List, second: List): void {
    const [a, b] = [first.block.tokens, second.block.tokens];
    let j = second.begin;
    for (let i = first.begin; i < first.end; i++) {
      while (j < second.end && b[j] < a[i]) j++;
      this.partners[i - first.begin] = j < second.end && b[j] === a[i] ? j : -1;
    }
  }

  #lookUp(first: List, second: List): void {
    const [a, b] = [first.block.tokens, second.block.tokens];
    const places = this.#places;
    places.clear();
    for (let j = second.begin; j < second.end; j++) places.set(b[j], places.has(b[j]) ? -1 : j);
    for (let i = first.begin; i < first.end; i++) {
      const place = Number.isNaN(a[i]) ? -1 : (places.get(a[i]) ?? -1);
      this.partners[i - first.begin] = place;
    }
    // Nor is one that the first list names twice.
    places.clear();
    for (let i = first.begin; i < first.end; i++) {
      const other = places.get(a[i]);
      if (other === undefined) places.set(a[i], i);
      else this.partners[other - first.begin] = this.partners[i - first.begin] = -1;
    }
  }
}

function isAscending({ block, begin, end }: List): boolean {
  for (let i = begin + 1; i < end; i++) if (!(block.tokens[i] > block.tokens[i - 1])) return false;
  return true;
}
