import type { SampleResult } from "../../measure/accumulator.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { rowNamed } from "../../measure/samples.ts";
import type { SampleShift } from "../../measure/shift/sample.ts";
import { STDIN } from "../../read/open/find.ts";
import type { RecordLocation, SampleEnd } from "../../read/reading.ts";
import { unshortened } from "../../read/shortened.ts";

/** A sample that the page may show: what was measured of it, and where its text is. */
export interface Candidate {
  /** Of samples with the same one in a group, the later ones are numbered. */
  readonly id: string;
  readonly group?: string;
  readonly location: RecordLocation;
  /** Name of its format. */
  readonly format: string;
  /** Of a pair, where the base's is. */
  readonly base?: Pick<SampleEnd, "location" | "format">;
  readonly positions: number;
  readonly forks: number;
  /** The fork fraction less the baseline's; of a pair, the share of positions where another token is preferred. */
  readonly change?: number;
}

/** Of a megabyte of the page's budget. */
export const BYTES_PER_MB = 1_000_000;

/** What a sample takes in the page, about. */
const BYTES = 200;
const BYTES_PER_POSITION = 40;

/** Positions of the average kind that are added to each sample's, so that a short one is not telling by chance. */
const PRIOR = 50;

/**
 * Keeps the samples that tell most, in memory that grows with the page's budget alone: half by their forks, half by
 * their change, where there is something that they changed against.
 */
export class TellingSamples {
  /** Samples whose text cannot be read again. */
  unreadable = 0;
  /** Samples with positions. */
  count = 0;
  readonly #byForks: Ranking;
  readonly #byChange: Ranking;
  readonly #budget: number;
  readonly #baseline: Measurement | undefined;

  /**
   * @param budget of the page, in megabytes
   * @param baseline at the run's threshold
   */
  constructor(budget: number, baseline?: Measurement) {
    this.#budget = budget * BYTES_PER_MB;
    this.#baseline = baseline;
    this.#byForks = new Ranking(this.#budget);
    this.#byChange = new Ranking(this.#budget);
  }

  /** @param pair where the base's is, and how the two differ on the sample */
  offer(
    end: SampleEnd,
    result: SampleResult,
    pair?: { readonly base: SampleEnd; readonly shift: SampleShift },
  ): void {
    const { location, format, group } = end;
    const { positions, forks, name } = result;
    if (positions === 0 || name === undefined) return;
    this.count++;
    if (location.path === STDIN || location.length === 0) {
      this.unreadable++;
      return;
    }
    const among = pair?.shift.among;
    const change = among ? among.changed / among.positions : this.#changeOf(result);
    const candidate: Candidate = {
      id: unshortened(end.id, name.id),
      ...(group !== undefined && { group }),
      location,
      format,
      positions,
      forks,
      ...(pair && { base: { location: pair.base.location, format: pair.base.format } }),
      ...(change !== undefined && { change }),
    };
    const weight = 1 / (positions + PRIOR);
    this.#byForks.offer(forks * weight, candidate);
    if (change !== undefined) this.#byChange.offer(Math.abs(change) * positions * weight, candidate);
  }

  /** The most telling first: by change and by forks in turn. */
  get chosen(): Candidate[] {
    const [byChange, byForks] = [this.#byChange.candidates, this.#byForks.candidates];
    const chosen = new Set<Candidate>();
    let bytes = 0;
    for (let i = 0; i < Math.max(byChange.length, byForks.length); i++) {
      for (const candidate of [byChange[i], byForks[i]]) {
        if (candidate === undefined || chosen.has(candidate)) continue;
        if (bytes > this.#budget) return [...chosen];
        chosen.add(candidate);
        bytes += bytesOf(candidate);
      }
    }
    return [...chosen];
  }

  #changeOf({ name, positions, forks }: SampleResult): number | undefined {
    const table = this.#baseline?.samples.find(({ group }) => group === name?.group);
    const row = table === undefined || name === undefined ? -1 : rowNamed(table, name.id);
    if (table === undefined || row < 0) return undefined;
    const change = forks / positions - table.sums.fork[row] / table.positions[row];
    return Number.isNaN(change) ? undefined : change;
  }
}

const bytesOf = ({ positions }: Candidate): number => BYTES + BYTES_PER_POSITION * positions;

/** The candidates of the highest score that fit into a budget; of equals those that came first. */
class Ranking {
  readonly #kept: { readonly score: number; readonly candidate: Candidate }[] = [];
  readonly #budget: number;
  #bytes = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  offer(score: number, candidate: Candidate): void {
    const kept = this.#kept;
    let [from, to] = [0, kept.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (kept[middle].score >= score) from = middle + 1;
      else to = middle;
    }
    if (from === kept.length && this.#bytes > this.#budget) return;
    kept.splice(from, 0, { score, candidate });
    this.#bytes += bytesOf(candidate);
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
      // The first one stays, however long it is.
      const left = this.#bytes - bytesOf(last.candidate);
      if (left <= this.#budget || kept.length === 1) return;
      this.#bytes = left;
      kept.pop();
    }
  }

  get candidates(): readonly Candidate[] {
    return this.#kept.map(({ candidate }) => candidate);
  }
}
