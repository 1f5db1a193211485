import type { Widest } from "../measure/shift/sample.ts";
import { Top } from "../measure/top.ts";
import { readExcerpts } from "../read/excerpts.ts";
import type { ReadAgainOptions } from "../read/read-again.ts";
import type { SampleEnd } from "../read/reading.ts";
import type { Report } from "../report/schema.ts";
import { MAX_SHOWN, placeOf } from "./top-forks.ts";

/** Keeps the samples with the positions at which two models differ most, one position of each. */
export class TopChanges {
  readonly #top = new Top<{ base: SampleEnd; tuned: SampleEnd; widest: Widest }>(MAX_SHOWN);

  offer(base: SampleEnd, tuned: SampleEnd, widest: Widest): void {
    if (widest.position >= 0) this.#top.offer(widest.jsLow, { base, tuned, widest });
  }

  /** Reads their text again; those whose text cannot be had are left out. Divergences are in nats. */
  async withText(options: ReadAgainOptions): Promise<Report["topChanges"]> {
    const items = this.#top.items.map(({ base, tuned, widest }) => {
      const { position } = widest;
      return { base: { ...base, position }, tuned: { ...tuned, position }, widest };
    });
    const ofBase = await readExcerpts(
      items.map(({ base }) => base),
      options,
    );
    const ofTuned = await readExcerpts(
      items.map(({ tuned }) => tuned),
      options,
    );
    return items.flatMap(({ base, tuned, widest: { position, jsLow, jsHigh } }) => {
      const [before, after] = [ofBase.get(base), ofTuned.get(tuned)];
      if (before === undefined || after === undefined) return [];
      const change = {
        ...placeOf(tuned),
        position,
        low: jsLow,
        high: jsHigh,
        before: after.before,
        ...(after.chosen !== undefined && { chosen: after.chosen }),
        base: [...before.alternatives],
        tuned: [...after.alternatives],
      };
      return [change];
    });
  }
}
