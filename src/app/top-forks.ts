import type { SampleResult } from "../measure/accumulator.ts";
import { readExcerpt, type Excerpt } from "../read/excerpts.ts";
import type { ReadOptions } from "../read/read.ts";
import type { SampleEnd } from "../read/reading.ts";

/** A sample's most uncertain position. */
export interface TopFork extends Excerpt {
  readonly sample: SampleEnd;
  readonly position: number;
  /** Entropy bounds in nats. */
  readonly low: number;
  readonly high: number;
}

const KEPT = 10;

/** Keeps the samples with the most uncertain positions, one position of each. */
export class TopForks {
  #kept: { sample: SampleEnd; peak: SampleResult["peak"] }[] = [];

  offer(sample: SampleEnd, peak: SampleResult["peak"]): void {
    const last = this.#kept.at(-1);
    if (peak.position < 0 || (this.#kept.length === KEPT && last !== undefined && peak.low <= last.peak.low))
      return;
    this.#kept.push({ sample, peak });
    // A stable sort: of equals the one read first stays first.
    this.#kept.sort((a, b) => b.peak.low - a.peak.low);
    this.#kept.length = Math.min(KEPT, this.#kept.length);
  }

  /** Reads their text again; those whose text cannot be had are left out. */
  async withText(options: Pick<ReadOptions, "formats" | "cwd" | "stdin">): Promise<TopFork[]> {
    const forks: TopFork[] = [];
    for (const { sample, peak } of this.#kept) {
      const excerpt = await readExcerpt(sample.location, peak.position, options);
      if (excerpt !== undefined) forks.push({ sample, ...peak, ...excerpt });
    }
    return forks;
  }
}
