import type { Config } from "../../config/types.ts";
import { thresholdNats } from "../../measure/units.ts";
import { Columns } from "../../read/position/columns.ts";
import type { ReadOptions } from "../../read/read.ts";
import { readAgain } from "../../read/read-again.ts";
import { positionsOf } from "../../read/walk/positions.ts";
import type { FoundSample } from "../../read/walk/sample.ts";
import { shown, type PageSamples, type ShownSample } from "../../report/page/data.ts";
import { Entropies, wholeSample } from "../whole-sample.ts";
import { changesOf, pairsAgain } from "./changes.ts";
import { pageSample } from "./page-sample.ts";
import type { Candidate, TellingSamples } from "./telling-samples.ts";

/** What bounds the entropies of a sample, and names it. */
export type PageConfig = Pick<Config, "threshold" | "vocabularySize" | "sampleId">;

/**
 * Reads the text of the most telling samples again, as many as there is room for.
 *
 * @param room in bytes of the page
 */
export async function pageSamples(
  telling: TellingSamples,
  room: number,
  config: PageConfig,
  reading: ReadOptions,
): Promise<PageSamples> {
  const chosen = telling.chosen;
  const read = new Map<Candidate, ShownSample>();
  const isPair = chosen.some(({ base }) => base !== undefined);
  const samples = isPair ? pairs(chosen, config, reading) : runs(chosen, config, reading);
  for await (const [candidate, sample] of samples) if (sample !== undefined) read.set(candidate, sample);
  const list: ShownSample[] = [];
  let left = room;
  for (const candidate of chosen) {
    const sample = read.get(candidate);
    if (sample === undefined) continue;
    left -= Buffer.byteLength(sample.json) + 1;
    if (left < 0) break;
    list.push(sample);
  }
  const unreadable = telling.unreadable + chosen.length - read.size;
  return { list, leftOut: telling.count - unreadable - list.length, unreadable };
}

type Read = AsyncGenerator<readonly [Candidate, ShownSample | undefined]>;

async function* runs(chosen: readonly Candidate[], config: PageConfig, reading: ReadOptions): Read {
  const columns = new Columns();
  for await (const [candidate, found] of readAgain(chosen, reading))
    yield [candidate, found && sampleOf(candidate, found, columns, config)];
}

async function* pairs(chosen: readonly Candidate[], config: PageConfig, reading: ReadOptions): Read {
  const columns = new Columns();
  for await (const [candidate, base, tuned] of pairsAgain(chosen, reading)) {
    const changes = base && tuned && changesOf(base, tuned, config);
    yield [candidate, changes && tuned && sampleOf(candidate, tuned, columns, config, changes)];
  }
}

function sampleOf(
  candidate: Candidate,
  found: FoundSample,
  columns: Columns,
  config: PageConfig,
  changes?: ReturnType<typeof changesOf>,
): ShownSample | undefined {
  const entropies = new Entropies(config.vocabularySize);
  entropies.add(positionsOf(found, columns));
  // Of a stream, it is the first piece alone.
  if (found.positions.length < candidate.positions) return undefined;
  const sample = wholeSample({ ...candidate, found: [found] }, entropies, config);
  return shown(pageSample(sample, candidate, thresholdNats(config.threshold), changes));
}
