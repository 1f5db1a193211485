import type { Problem } from "../errors.ts";
import { notice } from "./problems.ts";
import { tokenCountOf } from "./walk/token-counts.ts";

/** Where records say how many tokens were generated, it is of more than so many positions that too few were read, or too many. */
const FEWEST = 0.8;
const MOST = 1.5;

/** So many tokens of an answer, such as its end, may be counted and have no position, or the other way round. */
const SPARE = 2;

const MISSING = "thinking, tool calls or earlier turns may be missing";
const SURPLUS = "answers may stand there twice, or prompts among them";

/** What records say themselves, and what was read of them. */
export interface GeneratedCounts {
  /** The field that said it first. */
  readonly field: string | undefined;
  readonly tokens: number;
  /** Of the same records. */
  readonly positions: number;
  readonly samples: number;
}

/** Holds the tokens that records say were generated against the positions that were read of them. */
export class Generated implements GeneratedCounts {
  field: string | undefined;
  tokens = 0;
  positions = 0;
  samples = 0;
  /** The object that said it last: several samples have it round them. */
  #last: object | undefined;

  /** Adds a sample. @param around the values round it, the record first */
  add(positions: number, around: readonly unknown[]): void {
    const count = tokenCountOf(around);
    if (count === undefined) return;
    this.field ??= count.field;
    if (count.in !== this.#last) this.tokens += count.tokens;
    this.#last = count.in;
    this.positions += positions;
    this.samples++;
  }

  /** Adds the samples of the next block of the file. */
  join({ field, tokens, positions, samples }: GeneratedCounts): void {
    this.field ??= field;
    this.tokens += tokens;
    this.positions += positions;
    this.samples += samples;
  }

  /** As plain data. */
  plain(): GeneratedCounts {
    const { field, tokens, positions, samples } = this;
    return { field, tokens, positions, samples };
  }

  /** What the reader of the report should know of it. */
  problems(path: string): Problem[] {
    const { tokens, positions } = this;
    const spare = SPARE * this.samples;
    if (positions + spare < FEWEST * tokens)
      return [notice("positions-missing", path, `${this.#says()}: ${MISSING}`)];
    if (positions - spare > MOST * tokens)
      return [notice("positions-surplus", path, `${this.#says()}: ${SURPLUS}`)];
    return [];
  }

  #says(): string {
    const { field, tokens, positions } = this;
    return `\`${field}\` says ${numbered(tokens, "token")} generated, ${numbered(positions, "position")} read`;
  }
}

const numbered = (count: number, noun: string): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? `${noun} was` : `${noun}s were`}`;
