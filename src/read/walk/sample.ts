import { Identity } from "../position/tokens.ts";
import type { CompiledFormat, Field, TokenFields } from "./compile.ts";
import { followAll, followFirst, followLists, membersOf, type Step } from "./path.ts";
import { alternativeLookUp, readToken, type Token } from "./token.ts";

/** A sample found in a record. */
export class FoundSample {
  readonly format: CompiledFormat;
  /** The values around it, the record first, itself last. */
  readonly around: readonly unknown[];
  /** Empty where it has the shape of a sample, but no positions were saved. */
  readonly positions: readonly unknown[];
  readonly #node: unknown;
  readonly #columns = new Map<readonly Step[], readonly unknown[]>();

  constructor(format: CompiledFormat, around: readonly unknown[]) {
    this.format = format;
    this.around = around;
    this.#node = around.at(-1);
    this.positions = firstOf(format.positions, (lists) => followLists(this.#node, lists)) ?? [];
  }

  /** A field of a position. */
  at(position: number, field: Field): unknown {
    return firstOf(field, ({ alongside, steps }) => {
      const node = alongside === null ? this.positions[position] : this.#column(alongside)[position];
      return followFirst(node, steps);
    });
  }

  /** The chosen token of a position; undefined where nothing tells it. */
  chosen(position: number): Token | undefined {
    const { chosen } = this.format;
    return chosen && readToken(chosen, (field) => this.at(position, field));
  }

  /** The chosen token with its text, which some engines write only beside its equal among the alternatives. */
  named(position: number): Token | undefined {
    const chosen = this.chosen(position);
    if (chosen === undefined || chosen.text !== undefined || chosen.kind === Identity.None) return chosen;
    const { kind, identity } = chosen;
    const isSame = (token: Token | undefined) => token?.kind === kind && token.identity === identity;
    return chosen.named(this.alternatives(position)?.find(isSame)?.text);
  }

  /**
   * The listed alternatives of a position that have a value, with their probabilities, the most likely first.
   *
   * @param most so many of them
   */
  ranked(position: number, most = Infinity): { readonly token: Token; readonly probability: number }[] {
    const { scale } = this.format.format;
    return (this.alternatives(position) ?? [])
      .flatMap((token) => {
        if (typeof token?.value !== "number") return [];
        const probability = scale === "probability" ? token.value : Math.exp(token.value);
        return [{ token, probability: Math.min(1, probability) }];
      })
      .sort((a, b) => b.probability - a.probability)
      .slice(0, most);
  }

  /** The listed alternatives of a position; undefined where it has no list. */
  alternatives(position: number): (Token | undefined)[] | undefined {
    const { slice, lists, alternative } = this.format;
    if (slice !== undefined)
      return this.#sliced(this.at(position, slice.begin), this.at(position, slice.end), alternative);
    return firstOf(lists, ({ steps, members }) => {
      const node = followFirst(this.positions[position], steps);
      return node === undefined ? undefined : { members: membersOf(node, members) };
    })?.members?.map(([key, value]) => readToken(alternative, alternativeLookUp(key, value)));
  }

  /** Whether the list of a position has an order: an object's keys are an engine's, and reordered by JSON.parse. */
  isSorted(position: number): boolean {
    const { lists } = this.format;
    return Array.isArray(firstOf(lists, ({ steps }) => followFirst(this.positions[position], steps)));
  }

  /** How many chosen tokens have a value, with alternatives or without. */
  get chosenValues(): number {
    const ways = this.format.chosen?.value ?? [];
    const values = ways.flatMap(({ alongside, steps }) =>
      (alongside === null ? this.positions : this.#column(alongside)).map((node) => followFirst(node, steps)),
    );
    return values.filter((value) => typeof value === "number").length;
  }

  /** How many positions the lists beside them say there are, which hold the chosen tokens' values; 0 without such. */
  get alongside(): number {
    const ways = this.format.chosen?.value ?? [];
    return Math.max(
      0,
      ...ways.map(({ alongside }) => (alongside === null ? 0 : this.#column(alongside).length)),
    );
  }

  #sliced(begin: unknown, end: unknown, fields: TokenFields): (Token | undefined)[] | undefined {
    if (typeof begin !== "number" || typeof end !== "number") return undefined;
    const tokens: (Token | undefined)[] = [];
    const longest = Math.max(
      0,
      ...Object.values(fields)
        .flat()
        .map(({ alongside }) => this.#column(alongside ?? []).length),
    );
    for (let i = Math.max(0, begin); i < Math.min(end, longest); i++)
      tokens.push(readToken(fields, (field) => this.at(i, field)));
    return tokens;
  }

  #column(steps: readonly Step[]): readonly unknown[] {
    let column = this.#columns.get(steps);
    if (column === undefined) this.#columns.set(steps, (column = followAll(this.#node, steps) ?? []));
    return column;
  }
}

function firstOf<W, V>(ways: readonly W[], lookUp: (way: W) => V | undefined): V | undefined {
  for (const way of ways) {
    const value = lookUp(way);
    if (value !== undefined) return value;
  }
  return undefined;
}
