import type { NamedPositions } from "../../measure/positions.ts";
import { Columns } from "../position/columns.ts";
import type { SampleEnd } from "../reading.ts";

/** All positions of one sample, kept until its other half is found. */
export class Collected {
  readonly #columns = new Columns({ named: true });

  add(block: NamedPositions): void {
    const { tokens, chosenTokens } = block;
    this.#columns.vocabularySize = block.vocabularySize;
    for (let i = 0, entry = 0; i < block.count; i++) {
      for (; entry < block.ends[i]; entry++) this.#columns.pushNamed(block.logprobs[entry], tokens[entry]);
      this.#columns.end(block.chosen[i], block.listing[i], block.index[i], chosenTokens[i]);
    }
  }

  get block(): NamedPositions {
    return this.#columns.block;
  }

  /** Memory that its numbers take, in bytes. */
  get size(): number {
    const { logprobs, ends } = this.#columns.block;
    return 16 * logprobs.length + 25 * ends.length;
  }
}

/** A sample that was read to its end. */
export interface Half {
  readonly end: SampleEnd;
  readonly positions: Collected;
}
