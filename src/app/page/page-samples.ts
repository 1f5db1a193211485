import type { Config } from "../../config/types.ts";
import { thresholdNats } from "../../measure/units.ts";
import { Columns } from "../../read/position/columns.ts";
import type { ReadOptions } from "../../read/read.ts";
import { readAgain } from "../../read/read-again.ts";
import { positionsOf } from "../../read/walk/positions.ts";
import type { FoundSample } from "../../read/walk/sample.ts";
import { shown, type PageSamples, type ShownSample } from "../../report/page/data.ts";
import { Entropies, wholeSample } from "../whole-sample.ts";
import { EntropiesAgain } from "./entropies-again.ts";
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
  const isPair = chosen.some(({ base }) => base !== undefined);
  const list: ShownSample[] = [];
  /** What was read before its turn. */
  const waiting = new Map<Candidate, ShownSample | undefined>();
  let { unreadable } = telling;
  let left = room;
  let next = 0;
  for await (const [candidate, read] of (isPair ? pairs : runs)(chosen, config, reading)) {
    waiting.set(candidate, read);
    for (; left >= 0 && waiting.has(chosen[next]); next++) {
      const sample = waiting.get(chosen[next]);
      waiting.delete(chosen[next]);
      if (sample === undefined) unreadable++;
      else if ((left -= sample.json.length + 1) >= 0) list.push(sample);
    }
    if (left < 0) break;
  }
  return { list, leftOut: telling.count - unreadable - list.length, unreadable };
}

type Read = AsyncGenerator<readonly [Candidate, ShownSample | undefined]>;

async function* runs(chosen: readonly Candidate[], config: PageConfig, reading: ReadOptions): Read {
  const again = new EntropiesAgain(config.vocabularySize, reading);
  for await (const [candidate, found, record] of readAgain(chosen, reading)) {
    const entropies = record && again.of(record, candidate.format, candidate.location.ordinal);
    yield [candidate, found && entropies && sampleOf(candidate, found, entropies, config)];
  }
}

async function* pairs(chosen: readonly Candidate[], config: PageConfig, reading: ReadOptions): Read {
  const columns = new Columns();
  for await (const [candidate, base, tuned] of pairsAgain(chosen, reading)) {
    const changes = base && tuned && changesOf(base, tuned, config);
    if (tuned === undefined || changes === undefined) yield [candidate, undefined];
    else {
      const entropies = new Entropies(config.vocabularySize);
      entropies.add(positionsOf(tuned, columns));
      yield [candidate, sampleOf(candidate, tuned, entropies, config, changes)];
    }
  }
}

function sampleOf(
  candidate: Candidate,
  found: FoundSample,
  entropies: Entropies,
  config: PageConfig,
  changes?: ReturnType<typeof changesOf>,
): ShownSample | undefined {
  // Of a stream, it is the first piece alone.
  if (found.positions.length < candidate.positions) return undefined;
  const sample = wholeSample({ ...candidate, found: [found] }, entropies, config);
  return shown(pageSample(sample, candidate, thresholdNats(config.threshold), changes));
}
