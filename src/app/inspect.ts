import { distance } from "fastest-levenshtein";
import { nearest } from "../config/nearest.ts";
import type { Config } from "../config/types.ts";
import { UserError } from "../errors.ts";
import { forkRows, type ForkRow } from "../export/forks.ts";
import type { Sample, Token } from "../export/sample.ts";
import { SampleNames } from "../measure/sample-names.ts";
import { Top } from "../measure/top.ts";
import { thresholdNats } from "../measure/units.ts";
import { shortened, unshortened } from "../read/shortened.ts";
import { nameFrom } from "../read/walk/fields.ts";
import { tokenName } from "../read/walk/token-name.ts";
import { inline } from "../report/escape.ts";
import type { InspectedSample } from "../report/inspection.ts";
import { counted } from "../report/numbers.ts";
import type { Problems } from "./problems.ts";
import { MAX_SHOWN } from "./top-forks.ts";
import { wholeSamples } from "./whole-samples.ts";
import type { World } from "./world.ts";

export interface InspectOptions {
  /** Paths, globs, directories, or `-` for standard input. */
  readonly artifacts: readonly string[];
  /** Its threshold is an absolute one. */
  readonly config: Config;
  /** The sample's id, or what reports call it; absent: the one with the most forks. */
  readonly sample?: string | undefined;
  readonly quiet?: boolean | undefined;
}

/**
 * Reads one sample of artifacts with its text. In memory are it, the one that is being read, and the names of those before;
 * one that is named is read no further than itself.
 *
 * @param problems receives what could not be read on the way
 * @returns undefined where nothing could be read
 * @throws UserError unknown-sample
 */
export async function inspect(
  options: InspectOptions,
  problems: Problems,
  world: World,
): Promise<InspectedSample | undefined> {
  const { config, sample: id } = options;
  const samples = withNames(wholeSamples(options, problems, world));
  const found = id === undefined ? await withMostForks(samples, config) : await named(id, samples);
  return found && inspected(found, config);
}

/** A sample, and what reports call it. */
interface Named {
  readonly sample: Sample;
  readonly name: string;
}

type Found = (Named & { readonly reason?: string }) | undefined;

/** Names samples as a measurement of them does, which has none where no position counts. */
async function* withNames(samples: AsyncIterable<Sample>): AsyncGenerator<Named> {
  const groups = new Map<string | undefined, SampleNames>();
  for await (const sample of samples) {
    const { group, low } = sample;
    const id = shortened(sample.id);
    const names = groups.get(group) ?? new SampleNames();
    groups.set(group, names);
    const counts = low.some((entropy) => !Number.isNaN(entropy));
    yield { sample, name: counts ? names.take(id) : id };
  }
}

async function withMostForks(samples: AsyncIterable<Named>, { threshold }: Config): Promise<Found> {
  const nats = thresholdNats(threshold);
  let most: Named | undefined;
  let [forks, read] = [-1, 0];
  for await (const one of samples) {
    read++;
    const own = one.sample.low.filter((entropy) => entropy > nats).length;
    if (own > forks) [most, forks] = [one, own];
  }
  if (most === undefined || read === 1) return most;
  const why = forks > 0 ? "It has the most forks" : "The first one, since none has a fork,";
  return { ...most, reason: `${why} of ${counted(read, "sample")}; --sample shows another.` };
}

async function named(id: string, samples: AsyncIterable<Named>): Promise<Found> {
  const near = new Top<string>(MAX_SHOWN);
  let read = 0;
  for await (const one of samples) {
    if (one.sample.id === nameFrom(id) || one.name === id) return one;
    near.offer(-distance(id, one.name), one.name);
    read++;
  }
  if (read === 0) return undefined;
  const slip = nearest(id, near.items);
  throw new UserError(
    "unknown-sample",
    `none of ${counted(read, "sample")} has the id "${id}"${slip === undefined ? "" : `; did you mean "${slip}"?`}`,
    `The nearest ids are ${near.items.map((other) => inline(other)).join(", ")}; without --sample, the one with the most forks is shown.`,
  );
}

function inspected({ sample, name, reason }: NonNullable<Found>, { threshold }: Config): InspectedSample {
  const { id, group, path, line, low, high } = sample;
  const top = new Top<ForkRow>(MAX_SHOWN);
  for (const row of forkRows(sample, threshold)) top.offer(row.low, row);
  return {
    id: unshortened(id, name),
    group,
    path,
    line,
    reason,
    threshold,
    low,
    high,
    textOf: (position) => inText(sample.token(position)),
    topForks: top.items.map((row) => ({
      ...row,
      chosen: tokenName(row.token, row.id),
      alternatives: row.alternatives.map(({ token, id: number, probability }) => ({
        token: tokenName(token, number) ?? "?",
        probability,
      })),
    })),
  };
}

/** A token among others: what has no text is set apart, and what is empty seen. */
function inText({ text, id }: Token): string {
  if (text === undefined) return ` ${tokenName(text, id) ?? "?"}`;
  return text === "" ? '""' : text;
}
