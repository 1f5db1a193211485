import type { Widest } from "../measure/shift/sample.ts";
import { Top } from "../measure/top.ts";
import { readExcerpt } from "../read/excerpts.ts";
import type { ReadOptions } from "../read/read.ts";
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
  async withText(options: Pick<ReadOptions, "formats" | "cwd" | "stdin">): Promise<Report["topChanges"]> {
    const changes: Report["topChanges"] = [];
    for (const { base, tuned, widest } of this.#top.items) {
      const { position, jsLow, jsHigh } = widest;
      const before = await readExcerpt(base.location, position, options);
      const after = await readExcerpt(tuned.location, position, options);
      if (before === undefined || after === undefined) continue;
      changes.push({
        ...placeOf(tuned),
        position,
        low: jsLow,
        high: jsHigh,
        before: after.before,
        ...(after.chosen !== undefined && { chosen: after.chosen }),
        base: [...before.alternatives],
        tuned: [...after.alternatives],
      });
    }
    return changes;
  }
}
