import type { Sample, Token } from "../../export/sample.ts";
import { cutTo } from "../../read/shortened.ts";
import { tokenName } from "../../read/walk/token-name.ts";
import { PARTS, type Alternatives, type PageChange, type PageSample } from "../../report/page/data.ts";
import type { Candidate } from "./telling-samples.ts";

/** As in the other reports. */
const MAX_ALTERNATIVES = 5;
/** A less likely one would be shown as 0.0 %. */
const LEAST_PROBABILITY = 0.0005;
/** A page draws no more positions of a sample at once. */
const MAX_POSITIONS = 20_000;
/** A longer token is cut. */
const MAX_TOKEN = 500;

/** Where the tuned model of a pair prefers another token: what the base makes of the position, in nats. */
export interface Change {
  readonly at: number;
  readonly rank: readonly [low: number, high: number];
  readonly low: number;
  readonly high: number;
  readonly alternatives: ReturnType<Sample["alternatives"]>;
}

/**
 * A sample as the page holds it.
 *
 * @param threshold tau in nats: rounding leaves every entropy on its side of it
 * @param changes of a pair
 */
export function pageSample(
  sample: Sample,
  { positions, forks, change, location, group }: Candidate,
  threshold: number,
  changes?: readonly Change[],
): PageSample {
  const texts = new Texts();
  const shown = Math.min(sample.low.length, MAX_POSITIONS);
  const at = <T>(of: (position: number) => T): T[] => Array.from({ length: shown }, (_, i) => of(i));
  const low = (nats: number) => (Number.isNaN(nats) ? -1 : parts(nats, threshold));
  const open = (from: number, to: number) =>
    Number.isNaN(from) ? 0 : parts(to, threshold) - parts(from, threshold);
  const listed = (alternatives: Change["alternatives"]): Alternatives =>
    alternatives
      .slice(0, MAX_ALTERNATIVES)
      .filter(({ probability }) => probability >= LEAST_PROBABILITY)
      .flatMap((token) => [texts.add(token), Math.round(token.probability * PARTS)]);
  return {
    id: sample.id,
    ...(group !== undefined && { group }),
    path: location.path,
    line: location.line,
    positions,
    forks,
    ...(sample.low.length > shown && { cut: sample.low.length - shown }),
    ...(change !== undefined && { change: Number(change.toFixed(6)) }),
    tokens: at((i) => texts.add(sample.token(i))),
    low: at((i) => low(sample.low[i])),
    open: at((i) => open(sample.low[i], sample.high[i])),
    alternatives: at((i) => listed(sample.alternatives(i, MAX_ALTERNATIVES))),
    ...(changes && {
      changes: changes
        .filter((one) => one.at < shown)
        .map((one): PageChange => ({
          at: one.at,
          rank: one.rank,
          low: low(one.low),
          open: open(one.low, one.high),
          alternatives: listed(one.alternatives),
        })),
    }),
    texts: texts.list,
  };
}

/** An entropy in whole parts of a nat. */
function parts(nats: number, threshold: number): number {
  const nearest = Math.round(nats * PARTS);
  if (nats > threshold === nearest / PARTS > threshold) return nearest;
  return nats > threshold ? nearest + 1 : nearest - 1;
}

/** Texts by number, each once. */
class Texts {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @returns -1 for a token that nothing names */
  add({ text, id }: Token): number {
    const name = tokenName(text, id);
    if (name === undefined) return -1;
    const whole = cutTo(MAX_TOKEN, name);
    const known = this.#numbers.get(whole);
    if (known !== undefined) return known;
    this.#numbers.set(whole, this.list.length);
    return this.list.push(whole) - 1;
  }
}
