import type { Config } from "../config/types.ts";
import type { Sample, Token as NamedToken } from "../export/sample.ts";
import { entropyBounds, type EntropyBounds } from "../measure/entropy.ts";
import type { Positions } from "../measure/positions.ts";
import type { SampleEnd } from "../read/reading.ts";
import { idOf, idsOf, scalarOf } from "../read/walk/fields.ts";
import type { FoundSample } from "../read/walk/sample.ts";
import type { Token } from "../read/walk/token.ts";
import { tokenId } from "../read/walk/token-name.ts";

/** The bounds of a sample's positions by their index. */
export class Entropies {
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly #vocabularySize: number;
  readonly #bounds: EntropyBounds = { low: NaN, high: NaN, mass: NaN };

  constructor(vocabularySize: number) {
    this.#vocabularySize = vocabularySize;
  }

  add({ count, logprobs, ends, listing, index, vocabularySize = this.#vocabularySize }: Positions): void {
    for (let i = 0, begin = 0; i < count; begin = ends[i], i++) {
      if (!entropyBounds(logprobs, begin, ends[i], listing[i], vocabularySize, this.#bounds)) continue;
      this.low[index[i]] = this.#bounds.low;
      this.high[index[i]] = this.#bounds.high;
    }
  }
}

/** The entropies of samples that are being read; blocks of several may alternate. */
export class OpenEntropies {
  readonly #vocabularySize: number;
  readonly #open = new Map<number, Entropies>();

  constructor(vocabularySize: number) {
    this.#vocabularySize = vocabularySize;
  }

  /** Adds a block of positions of a sample. */
  add(sample: number, block: Positions): void {
    const entropies = this.#of(sample);
    this.#open.set(sample, entropies);
    entropies.add(block);
  }

  /** Ends a sample. */
  end(sample: number): Entropies {
    const entropies = this.#of(sample);
    this.#open.delete(sample);
    return entropies;
  }

  /** Forgets a sample that turned out to be none. */
  drop(sample: number): void {
    this.#open.delete(sample);
  }

  #of(sample: number): Entropies {
    return this.#open.get(sample) ?? new Entropies(this.#vocabularySize);
  }
}

/** A sample as it was found in its record, or in several, with the entropies of its positions. */
export function wholeSample(
  end: Pick<SampleEnd, "id" | "group" | "location" | "found">,
  { low, high }: Pick<Entropies, "low" | "high">,
  { sampleId }: Pick<Config, "sampleId">,
): Sample {
  const found = end.found ?? [];
  const around = found.at(-1)?.around ?? [];
  const written = found.reduce((sum, { positions }) => sum + positions.length, 0);
  const column = (values: readonly number[]) =>
    Float64Array.from({ length: Math.max(written, low.length) }, (_, i) => values[i] ?? NaN);
  const at = (position: number): [FoundSample, number] | undefined => {
    let left = position;
    for (const piece of found) {
      if (left < piece.positions.length) return [piece, left];
      left -= piece.positions.length;
    }
    return undefined;
  };
  return {
    id: end.id,
    group: end.group,
    path: end.location.path,
    line: end.location.line,
    low: column(low),
    high: column(high),
    token: (position) => {
      const place = at(position);
      return place === undefined ? {} : tokenOf(place[0].named(place[1]));
    },
    alternatives: (position, most) => {
      const place = at(position);
      return place === undefined ? [] : alternativesOf(...place, most);
    },
    field: (name) => scalarOf(around, name),
    ids: (name) => idsOf(around, name),
    record: idOf(around, sampleId) ?? end.id,
  };
}

const tokenOf = (token: Token | undefined): NamedToken => ({
  id: token && tokenId(token),
  text: token?.text,
});

/** The most likely tokens of a position of one record, the most likely first. */
export function alternativesOf(
  piece: FoundSample,
  position: number,
  most?: number,
): ReturnType<Sample["alternatives"]> {
  return piece.ranked(position, most).map(({ token, probability }) => ({ ...tokenOf(token), probability }));
}
