import type { EntropyUnit } from "../../measure/units.ts";

/**
 * What the page's script works with. All text in it is untrusted. Entropies are in whole ten-thousandths of a nat, and
 * probabilities in whole ten-thousandths: a position costs about 30 bytes.
 */
export interface PageData {
  /** What the reader thinks in. */
  readonly unit: EntropyUnit;
  /** tau of the run, in nats. */
  readonly threshold: number;
  /** Of a pair: a changed token beyond this rank of the base is shifted, up to it reranked. */
  readonly rankCutoff?: number;
  /** In the order of the page's table; the first is `all`. */
  readonly groups: readonly PageGroup[];
  /** The most telling first. */
  readonly samples: readonly PageSample[];
}

/** What a group's figures at any threshold are made of. */
export interface PageGroup {
  readonly name: string;
  readonly run: PackedCounts;
  readonly baseline?: PackedCounts;
  /** On its fork fraction. */
  readonly bounds: readonly { readonly min?: number | undefined; readonly max?: number | undefined }[];
}

/** Positions by their lower and by their upper entropy, as `pack` writes a histogram. */
export interface PackedCounts {
  readonly positions: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** One sample with its text. Its columns have one entry a position, those that do not count with them. */
export interface PageSample {
  readonly id: string;
  readonly group?: string;
  readonly path: string;
  readonly line: number;
  /** Positions that count, and those of them that are forks at the run's threshold; of the whole sample. */
  readonly positions: number;
  readonly forks: number;
  /** Positions that are not shown, since the sample is very long. */
  readonly cut?: number;
  /** The fork fraction less the baseline's; of a pair, the share of positions where another token is preferred. */
  readonly change?: number;
  /** Every text of the sample once. */
  readonly texts: readonly string[];
  /** Which of the texts was chosen; -1 where nothing says it. */
  readonly tokens: readonly number[];
  /** Lower entropy; -1 where the position does not count. */
  readonly low: readonly number[];
  /** Upper less lower entropy. */
  readonly open: readonly number[];
  readonly alternatives: readonly Alternatives[];
  /** Of a pair, where the tuned model prefers another token than the base. */
  readonly changes?: readonly PageChange[];
}

/** The most likely tokens, the most likely first: text, probability, text, probability, ... */
export type Alternatives = readonly number[];

/** A position where the two models of a pair prefer different tokens: what the base makes of it. */
export interface PageChange {
  readonly at: number;
  /** Rank of the tuned model's token in the base, as far as its list tells. */
  readonly rank: readonly [low: number, high: number];
  readonly low: number;
  readonly open: number;
  readonly alternatives: Alternatives;
}

/** Parts of a nat, and of a probability. */
export const PARTS = 10_000;

/** A sample that is in the page. */
export interface ShownSample extends Pick<PageSample, "id" | "group" | "positions" | "forks" | "change"> {
  /** All of the `PageSample` in UTF-8, with nothing in it that could end the element it stands in. */
  readonly json: Uint8Array;
}

/** The sample as it is in the page. */
export const shown = (sample: PageSample): ShownSample => {
  const { id, group, positions, forks, change } = sample;
  return {
    id,
    ...(group !== undefined && { group }),
    positions,
    forks,
    ...(change !== undefined && { change }),
    json: new TextEncoder().encode(inertJson(sample)),
  };
};

/** JSON that may stand in a script element. */
export const inertJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The samples that a page shows, and those that it does not. */
export interface PageSamples {
  /** The most telling first. */
  readonly list: readonly ShownSample[];
  /** Left out for lack of room. */
  readonly leftOut: number;
  /** Left out because their text cannot be read again: standard input, tensors, streams. */
  readonly unreadable: number;
}
