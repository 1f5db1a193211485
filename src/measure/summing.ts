import { BlockEntropy } from "./block-entropy.ts";
import { OpenSample, type SampleSums } from "./open-sample.ts";
import type { Positions } from "./positions.ts";

/** What positions are measured with. */
export interface SummingSettings {
  /** tau in nats. */
  readonly threshold: number;
  /** V, where the artifact does not say it. */
  readonly vocabularySize: number;
}

/**
 * Sums the positions of each sample, one after the other: the half of measuring that takes the time, and that needs to
 * know nothing of other samples. Blocks of several samples may alternate.
 */
export class Summing {
  readonly #threshold: number;
  readonly #open = new Map<number, OpenSample>();
  /** The sample last added to, which is not in the map: a map of one that comes and goes is made anew all the time. */
  #last = -1;
  #lastOpen: OpenSample | undefined;
  /** Of samples that have ended, for the next ones: to make one anew takes as long as to add tens of positions. */
  readonly #closed: OpenSample[] = [];
  readonly #entropy: BlockEntropy;

  constructor({ threshold, vocabularySize }: SummingSettings) {
    this.#threshold = threshold;
    this.#entropy = new BlockEntropy(vocabularySize);
  }

  /** Adds a block of positions of a sample. */
  add(sample: number, block: Positions): void {
    const open = this.#take(sample) ?? this.#another();
    if (this.#lastOpen !== undefined) this.#open.set(this.#last, this.#lastOpen);
    this.#last = sample;
    this.#lastOpen = open;
    open.add(block, this.#entropy.bounds(block), this.#threshold);
  }

  /** Ends a sample. */
  end(sample: number): SampleSums {
    const open = this.#take(sample) ?? this.#another();
    this.#closed.push(open);
    return open.close();
  }

  /** Forgets a sample that turned out to be none. */
  drop(sample: number): void {
    this.#take(sample);
  }

  /** The sums of a sample, which is open no more. */
  #take(sample: number): OpenSample | undefined {
    if (sample === this.#last) {
      const open = this.#lastOpen;
      this.#lastOpen = undefined;
      return open;
    }
    const open = this.#open.get(sample);
    if (open !== undefined) this.#open.delete(sample);
    return open;
  }

  #another(): OpenSample {
    return this.#closed.pop() ?? new OpenSample();
  }
}
