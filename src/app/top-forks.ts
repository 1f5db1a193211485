import type { SampleResult } from "../measure/accumulator.ts";
import { Top } from "../measure/top.ts";
import { readExcerpts } from "../read/excerpts.ts";
import type { ReadAgainOptions } from "../read/read-again.ts";
import type { SampleEnd } from "../read/reading.ts";
import type { Report } from "../report/schema.ts";

/** Forks shown. */
export const MAX_SHOWN = 10;

/** Keeps the samples with the most uncertain positions, one position of each. */
export class TopForks {
  readonly #top = new Top<{ sample: SampleEnd; peak: SampleResult["peak"] }>(MAX_SHOWN);

  offer(sample: SampleEnd, peak: SampleResult["peak"]): void {
    if (peak.position >= 0) this.#top.offer(peak.low, { sample, peak });
  }

  /** Reads their text again; those whose text cannot be had are left out. Entropies are in nats. */
  async withText(options: ReadAgainOptions): Promise<Report["topForks"]> {
    const items = this.#top.items.map(({ sample, peak }) => ({ ...sample, position: peak.position, peak }));
    const excerpts = await readExcerpts(items, options);
    return items.flatMap((item) => {
      const excerpt = excerpts.get(item);
      if (excerpt === undefined) return [];
      return [{ ...placeOf(item), ...item.peak, ...excerpt, alternatives: [...excerpt.alternatives] }];
    });
  }
}

/** Where a sample is, as reports say it. */
export const placeOf = ({ id, group, location: { path, line } }: SampleEnd) => ({
  sample: id,
  ...(group !== undefined && { group }),
  path,
  line,
});
