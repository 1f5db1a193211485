import type { Format } from "../config/format.ts";
import type { Problem } from "../errors.ts";
import type { Filled } from "./position/writer.ts";
import { positionProblems } from "./position-problems.ts";
import { besideOthers, notice, nothingUsable } from "./problems.ts";
import type { Reading } from "./reading.ts";
import { Tally, type Counts } from "./tally.ts";
import { fieldOf } from "./walk/fields.ts";

/** Record problems kept back until it is known whether anything of the file can be used; more are only counted. */
const MAX_HELD_BACK = 100;

const PROMPTS_COUNT =
  "the positions are those of texts that were given as prompts: what came before an answer counts, too";

/** What a block of a file's lines adds to its totals; plain data, so that it may come from another thread. */
export interface BlockTotals {
  readonly samples: number;
  readonly positions: number;
  readonly scanned: number;
  readonly parsed: number;
  readonly counts: Counts;
}

/** What a file has come to so far, and what is to be said of it at its end. */
export class FileTotals implements BlockTotals {
  readonly path: string;
  format: Format | undefined;
  samples = 0;
  positions = 0;
  scanned = 0;
  parsed = 0;
  readonly counts: Tally;
  readonly #isBlock: boolean;
  /** The problems of the records before the first usable one. */
  #heldBack: Problem[] = [];
  /** As many more there were. */
  #counted = 0;

  /** @param blockOf the format, where this is a block of a file that more is known of */
  constructor(path: string, blockOf?: Format) {
    this.path = path;
    this.format = blockOf;
    this.#isBlock = blockOf !== undefined;
    this.counts = new Tally({ isBlock: this.#isBlock });
  }

  /** Records so far. */
  get records(): number {
    return this.scanned + this.parsed;
  }

  /** Whether some position of the file can be used. */
  get isUsable(): boolean {
    return this.positions > 0 || this.#isBlock;
  }

  /** A record could be used. */
  *found(): Generator<Reading> {
    const problems = this.#heldBack.splice(0).map(besideOthers);
    for (const problem of problems) yield { kind: "problem", problem };
    // As many are judged by their number; which they were is told of the first ones.
    const last = problems.at(-1);
    for (; last !== undefined && this.#counted > 0; this.#counted--) yield { kind: "problem", problem: last };
  }

  *problem(problem: Problem): Generator<Reading> {
    if (this.isUsable) yield { kind: "problem", problem: besideOthers(problem) };
    else if (this.#heldBack.length < MAX_HELD_BACK) this.#heldBack.push(problem);
    else this.#counted++;
  }

  /** Counts the positions of a sample, or of a part of one. */
  count(positions: number, filled: Filled, around: readonly unknown[]): void {
    this.positions += positions;
    this.counts.add(positions, filled, fieldOf(around, "model"));
  }

  /** Counts the positions of a sample that is whole in its record, which may say how many there should be. */
  countWhole(positions: number, around: readonly unknown[]): void {
    if (this.format?.firstNull !== "prompt") this.counts.generated.add(positions, around);
  }

  /** Says what of a sample's positions could not be used. @param path where it is not the file's */
  *unusable(filled: Filled, line?: number, path = this.path): Generator<Reading> {
    for (const problem of positionProblems(filled, path, line)) yield* this.problem(problem);
  }

  /** The file could not be read to its end. */
  *fail(problem: Problem): Generator<Reading> {
    if (this.isUsable) yield { kind: "problem", problem };
    else this.#heldBack = [problem];
  }

  /** Adds the next block. */
  join({ samples, positions, scanned, parsed, counts }: BlockTotals): void {
    this.samples += samples;
    this.positions += positions;
    this.scanned += scanned;
    this.parsed += parsed;
    this.counts.join(counts);
  }

  #notices(): Problem[] {
    const { path } = this;
    const problems = this.counts.problems(path);
    if (this.format?.firstNull === "prompt") problems.push(notice("scored-prompts", path, PROMPTS_COUNT));
    return [...problems, ...this.#singlePositions()];
  }

  /** Where no path names a sample, the tokens of an answer may be taken for answers. */
  #singlePositions(): Problem[] {
    const { path, samples, positions, records } = this;
    if (this.format?.sample !== "" || samples !== positions || samples <= records) return [];
    const message = `all ${samples} samples have one position each, several to a record`;
    return [notice("single-positions", path, message)];
  }

  /** @param bytes of the file, as stored */
  *end(bytes: number): Generator<Reading> {
    const { path, samples, positions, scanned, parsed } = this;
    const problems = this.isUsable ? this.#notices() : [nothingUsable(this.#heldBack, path)];
    for (const problem of problems) yield { kind: "problem", problem };
    yield {
      kind: "input",
      path,
      format: this.format?.name ?? "unknown",
      samples,
      positions,
      bytes,
      records: { scanned, parsed },
    };
  }
}
