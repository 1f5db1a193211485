import type { Config } from "../config/types.ts";
import type { Sample, Token as ExportToken } from "../export/sample.ts";
import { entropyBounds, type EntropyBounds } from "../measure/entropy.ts";
import type { Positions } from "../measure/positions.ts";
import { findArtifacts } from "../read/open/find.ts";
import { Identity } from "../read/position/tokens.ts";
import { read } from "../read/read.ts";
import type { SampleEnd } from "../read/reading.ts";
import { idOf, idsOf, scalarOf } from "../read/walk/fields.ts";
import type { FoundSample } from "../read/walk/sample.ts";
import type { Token } from "../read/walk/token.ts";
import type { Problems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { readOptions } from "./run.ts";
import type { World } from "./world.ts";

/** Reads the samples of artifacts one by one, with their text; what cannot be read goes to `problems`. */
export async function* exportSamples(
  { artifacts, config, quiet }: { artifacts: readonly string[]; config: Config; quiet?: boolean | undefined },
  problems: Problems,
  world: World,
): AsyncGenerator<Sample> {
  const paths = await findArtifacts(artifacts, world.cwd);
  const entropies = new Map<number, Entropies>();
  const progress = await startProgress(paths, world, quiet === true);
  const options = { ...readOptions(config, world), whole: true, onProgress: progress.update };
  try {
    for await (const part of read(paths, options)) {
      if (part.kind === "positions") {
        const own = entropies.get(part.sample) ?? new Entropies(config.vocabularySize);
        entropies.set(part.sample, own);
        own.add(part.positions);
      } else if (part.kind === "sample") {
        yield sampleOf(part, entropies.get(part.sample) ?? new Entropies(config.vocabularySize), config);
        entropies.delete(part.sample);
      } else if (part.kind === "problem") problems.add(part.problem);
      else if (part.kind === "dropped") entropies.delete(part.sample);
      else progress.fileDone(part.bytes);
    }
  } finally {
    // Who has found what was looked for reads no further.
    progress.stop();
  }
}

/** The bounds of a sample's positions by their index. */
class Entropies {
  low: number[] = [];
  high: number[] = [];
  readonly #vocabularySize: number;
  readonly #bounds: EntropyBounds = { low: NaN, high: NaN, mass: NaN };

  constructor(vocabularySize: number) {
    this.#vocabularySize = vocabularySize;
  }

  add({ count, logprobs, ends, listing, index, vocabularySize = this.#vocabularySize }: Positions): void {
    for (let i = 0, begin = 0; i < count; begin = ends[i], i++) {
      if (!entropyBounds(logprobs, begin, ends[i], listing[i], vocabularySize, this.#bounds)) continue;
      this.low[index[i]] = this.#bounds.low;
      this.high[index[i]] = this.#bounds.high;
    }
  }
}

function sampleOf(end: SampleEnd, { low, high }: Entropies, { sampleId }: Config): Sample {
  const found = end.found ?? [];
  const around = found.at(-1)?.around ?? [];
  const written = found.reduce((sum, { positions }) => sum + positions.length, 0);
  const column = (values: readonly number[]) =>
    Float64Array.from({ length: Math.max(written, low.length) }, (_, i) => values[i] ?? NaN);
  const at = (position: number): [FoundSample, number] | undefined => {
    let left = position;
    for (const piece of found) {
      if (left < piece.positions.length) return [piece, left];
      left -= piece.positions.length;
    }
    return undefined;
  };
  return {
    id: end.id,
    group: end.group,
    path: end.location.path,
    line: end.location.line,
    low: column(low),
    high: column(high),
    token: (position) => {
      const place = at(position);
      return place === undefined ? {} : tokenOf(place[0].named(place[1]));
    },
    alternatives: (position) => {
      const place = at(position);
      return place === undefined ? [] : alternativesOf(...place);
    },
    field: (name) => scalarOf(around, name),
    ids: (name) => idsOf(around, name),
    record: idOf(around, sampleId) ?? end.id,
  };
}

const tokenOf = (token: Token | undefined): ExportToken => ({
  id: token?.kind === Identity.Id ? Number(token.identity) : undefined,
  text: token?.text,
});

function alternativesOf(piece: FoundSample, position: number): ReturnType<Sample["alternatives"]> {
  return piece.ranked(position).map(({ token, probability }) => ({ ...tokenOf(token), probability }));
}
