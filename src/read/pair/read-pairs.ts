import { UserError, type Problem } from "../../errors.ts";
import type { NamedPositions } from "../../measure/positions.ts";
import { fileProblem, notice, recordProblem } from "../problems.ts";
import { read, type ReadOptions } from "../read.ts";
import type { InputEnd, Reading, SampleEnd } from "../reading.ts";
import { align, areTokensNamed } from "./align.ts";
import type { Half } from "./collect.ts";
import { areTokensKnown, isWide, lockstep } from "./lockstep.ts";
import { describeMisalignment } from "./misalignment.ts";
import { Side } from "./side.ts";

/** Samples whose other half has not been read yet may take so much memory, in bytes. */
const MAX_WAITING = 512 * 2 ** 20;

/** So many misalignments are explained from the text, which has to be read again for that. */
const MAX_EXPLAINED = 3;

/** What `readPairs` yields; the blocks' arrays are reused, see `Positions`. */
export type PairReading =
  /** Positions of a sample that both models scored: as many in both blocks, one by one the same. */
  | {
      readonly kind: "positions";
      readonly sample: number;
      readonly base: NamedPositions;
      readonly tuned: NamedPositions;
    }
  /** A sample of both has ended. */
  | { readonly kind: "sample"; readonly sample: number; readonly base: SampleEnd; readonly tuned: SampleEnd }
  | InputEnd
  | { readonly kind: "problem"; readonly problem: Problem };

/**
 * Reads the artifacts of a base and of a tuned model, which have scored the same tokens, and lays their positions
 * beside each other: samples by id, positions token by token. What has no other half, or another text, is a problem.
 *
 * @throws UserError samples-far-apart, where the two have their samples in such different orders that too many wait
 */
export async function* readPairs(
  basePaths: readonly string[],
  tunedPaths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<PairReading> {
  const base = new Side("base", read(basePaths, { ...options, named: true }));
  const tuned = new Side("tuned", read(tunedPaths, { ...options, named: true }));
  try {
    if (isWide(await base.peek()) || isWide(await tuned.peek()))
      yield* unchecked(lockstep(base, tuned, tunedPaths[0]));
    else yield* byId(base, tuned, options);
  } finally {
    await Promise.all([base.close(), tuned.close()]);
  }
}

async function* byId(base: Side, tuned: Side, options: ReadOptions): AsyncGenerator<PairReading> {
  const pairs = new Pairs(options);
  while (!base.isDone || !tuned.isDone) {
    // The one that is behind, so that as few samples as can be wait for their other half.
    const [side, other] =
      tuned.isDone || (!base.isDone && base.samples <= tuned.samples) ? [base, tuned] : [tuned, base];
    const part = await side.next();
    if (part !== undefined) yield* pairs.take(part, side, other);
  }
  yield* pairs.end(base, tuned);
}

/** Most arrays of whole vocabularies do not say which text they score. */
async function* unchecked(readings: AsyncGenerator<PairReading>): AsyncGenerator<PairReading> {
  let path: string | undefined;
  let isChecked = false;
  for await (const part of readings) {
    if (part.kind === "positions") isChecked ||= areTokensKnown(part.base, part.tuned, 0);
    if (part.kind === "sample" && !isChecked) path ??= part.tuned.location.path;
    yield part;
  }
  if (path !== undefined) yield { kind: "problem", problem: notChecked(path) };
}

class Pairs {
  readonly #options: ReadOptions;
  #count = 0;
  #explained = 0;
  /** Of the first sample whose tokens nothing names: lists without names have nothing in common. */
  #unnamed: string | undefined;
  /** Of the first sample whose text is not named. */
  #unchecked: string | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  async *take(part: Reading, side: Side, other: Side): AsyncGenerator<PairReading> {
    if (part.kind === "problem") yield part;
    else if (part.kind === "input") {
      side.endInput();
      yield part;
    } else if (part.kind === "dropped") side.drop(part.sample);
    else if (part.kind === "positions") side.add(part);
    else {
      const { key, half } = side.end(part);
      const partner = other.take(key);
      if (partner === undefined) side.keep(key, half);
      else if (side.name === "base") yield* this.#pair(half, partner);
      else yield* this.#pair(partner, half);
      if (side.waitingBytes + other.waitingBytes > MAX_WAITING) throw farApart(part);
    }
  }

  /** What is left when both were read to their end. */
  *end(base: Side, tuned: Side): Generator<PairReading> {
    if (this.#unnamed !== undefined) {
      const message = "nothing names the tokens that the probabilities belong to";
      yield { kind: "problem", problem: fileProblem("unnamed-tokens", this.#unnamed, message) };
    }
    if (this.#unchecked !== undefined) yield { kind: "problem", problem: notChecked(this.#unchecked) };
    for (const { name, alone } of [base, tuned]) {
      const [first] = alone;
      const missing = name === "base" ? "the tuned model" : "the base";
      if (first !== undefined && this.#count === 0) {
        const message = `no sample of it is one of ${missing}, neither by id nor by place`;
        yield { kind: "problem", problem: fileProblem("unpaired-sample", first.location.path, message) };
      } else
        for (const { id, location } of alone)
          yield {
            kind: "problem",
            problem: recordProblem(
              "unpaired-sample",
              location.path,
              location.line,
              `sample ${JSON.stringify(id)} is not among those of ${missing}`,
            ),
          };
    }
  }

  async *#pair(base: Half, tuned: Half): AsyncGenerator<PairReading> {
    const { path, line } = tuned.end.location;
    const sample = this.#count++;
    const [ofBase, ofTuned] = [base.positions.block, tuned.positions.block];
    if (!areTokensNamed(ofBase) || !areTokensNamed(ofTuned)) {
      this.#unnamed ??= areTokensNamed(ofTuned) ? base.end.location.path : path;
      return;
    }
    const aligned = align(ofBase, ofTuned);
    if ("misalignedAt" in aligned) {
      const message =
        this.#explained++ < MAX_EXPLAINED
          ? await describeMisalignment(base.end, tuned.end, aligned, this.#options)
          : `sample ${JSON.stringify(tuned.end.id)}, position ${aligned.misalignedAt}: other tokens`;
      yield { kind: "problem", problem: recordProblem("misaligned", path, line, message) };
      return;
    }
    if (!aligned.isChecked && aligned.base.count > 0) this.#unchecked ??= path;
    if (aligned.base.count > 0) yield { kind: "positions", sample, base: aligned.base, tuned: aligned.tuned };
    yield { kind: "sample", sample, base: base.end, tuned: tuned.end };
  }
}

const notChecked = (path: string): Problem =>
  notice(
    "unchecked-alignment",
    path,
    "nothing names the tokens of the text: that base and tuned model score the same ones is taken on trust",
  );

const farApart = ({ location: { path, line } }: SampleEnd): UserError =>
  new UserError(
    "samples-far-apart",
    `base and tuned model have their samples in orders so different that more than ${MAX_WAITING / 2 ** 20} MiB wait for their other half`,
    "Write both in the same order, such as sorted by id.",
    { path, line },
  );
