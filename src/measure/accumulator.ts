import { UserError } from "../errors.ts";
import { BlockEntropy } from "./block-entropy.ts";
import type { EntropyBounds } from "./entropy.ts";
import { FingerprintBuilder, type SampleFacts } from "./fingerprint.ts";
import { binOf } from "./histogram.ts";
import { ALL, emptyGroup, inOrder, type GroupMeasurement, type Measurement } from "./measurement.ts";
import { Listing, type Positions } from "./positions.ts";
import { QUANTITIES } from "./quantities.ts";
import { addSample } from "./ratio.ts";
import { OpenSample } from "./open-sample.ts";
import { SampleNames } from "./sample-names.ts";
import { keptSums, tableOf, type SampleRow } from "./samples.ts";
import { shiftRow } from "./shift/columns.ts";
import type { SampleShift } from "./shift/sample.ts";
import { ShiftGroup } from "./shift/sums.ts";

/** Entropy below which a position is near-deterministic, nats. Source: arXiv 2506.01939, section 3. */
const NEAR_DETERMINISTIC = 0.01;

/** Each group has histograms: a field with a value of its own in every record would fill the memory. */
const MAX_GROUPS = 1000;

/** What became of one sample. */
export interface SampleResult {
  /** What the measurement calls it; undefined where no position counts. */
  readonly name: { readonly group: string; readonly id: string } | undefined;
  readonly positions: number;
  readonly forks: number;
  /** Positions that were left out because their probabilities add up to more than 1. */
  readonly notDistributions: number;
  /** The position of the highest lower entropy, its index in the sample; -1 where no position counts. */
  readonly peak: { readonly position: number; readonly low: number; readonly high: number };
}

/**
 * Sums positions into a measurement, in memory that grows with groups and open samples only.
 *
 * Blocks of several samples may alternate; a sample's group is needed only when it ends.
 */
export class Accumulator {
  readonly #threshold: number;
  readonly #vocabularySize: number;
  readonly #open = new Map<number, OpenSample>();
  readonly #groups = new Map<string, GroupMeasurement>([[ALL, emptyGroup(ALL)]]);
  readonly #shifts = new Map<string, ShiftGroup>();
  readonly #rankCutoff: number | undefined;
  readonly #rows = new Map<string, { readonly rows: SampleRow[]; readonly names: SampleNames }>();
  readonly #fingerprint = new FingerprintBuilder();
  readonly #entropy: BlockEntropy;
  readonly #bounds: EntropyBounds = { low: 0, high: 0, mass: 0 };

  /** @param settings threshold tau in nats, vocabulary size V; of a run with a base model, the rank cut-off */
  constructor(settings: {
    readonly threshold: number;
    readonly vocabularySize: number;
    readonly rankCutoff?: number | undefined;
  }) {
    this.#threshold = settings.threshold;
    this.#vocabularySize = settings.vocabularySize;
    this.#entropy = new BlockEntropy(settings.vocabularySize);
    this.#rankCutoff = settings.rankCutoff;
  }

  /** Adds a block of positions of a sample. */
  add(sample: number, block: Positions): void {
    let open = this.#open.get(sample);
    if (open === undefined) this.#open.set(sample, (open = new OpenSample()));
    this.#entropy.take(block);
    for (let i = 0, begin = 0; i < block.count; begin = block.ends[i], i++) {
      const usable = this.#entropy.bounds(block, i, this.#bounds);
      open.k = Math.max(open.k, ranked(block.listing[i], block.ends[i] - begin));
      if (usable) this.#count(open, block.chosen[i], block.index[i]);
      else open.notDistributions++;
    }
  }

  /**
   * Ends a sample: its sums go to `all` and, where it has one, to its group.
   *
   * @param facts of samples with the same id in one group, the later ones are numbered
   * @param shift of a run with a base model: how the two differ on the sample
   * @throws UserError too-many-groups
   */
  end(sample: number, facts: SampleFacts, shift?: SampleShift): SampleResult {
    const open = this.#open.get(sample) ?? new OpenSample();
    this.#open.delete(sample);
    const group = facts.group === ALL ? `${ALL} (group)` : facts.group;
    this.#addTo(ALL, open, shift);
    if (group !== undefined) this.#addTo(group, open, shift);
    const { positions, notDistributions, peak, sums } = open;
    const name = positions > 0 ? this.#keep(group ?? ALL, facts.id, open, shift) : undefined;
    if (positions > 0) this.#fingerprint.add(facts, open.k);
    return { name, positions, forks: sums.fork, notDistributions, peak };
  }

  /** Forgets a sample that turned out to be none. */
  drop(sample: number): void {
    this.#open.delete(sample);
  }

  /** What was measured of the samples that have ended. */
  measurement(): Measurement {
    return {
      threshold: this.#threshold,
      vocabularySize: this.#vocabularySize,
      ...(this.#rankCutoff !== undefined && { rankCutoff: this.#rankCutoff }),
      fingerprint: this.#fingerprint.build(),
      groups: inOrder([...this.#groups.values()].map((group) => this.#withShift(group))),
      samples: [...this.#rows]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, { rows }]) => tableOf(group, rows)),
    };
  }

  #withShift(group: GroupMeasurement): GroupMeasurement {
    const shift = this.#shifts.get(group.name);
    return shift === undefined ? group : { ...group, shift: shift.sums };
  }

  #keep(
    group: string,
    given: string,
    open: OpenSample,
    shift: SampleShift | undefined,
  ): NonNullable<SampleResult["name"]> {
    let kin = this.#rows.get(group);
    if (kin === undefined) this.#rows.set(group, (kin = { rows: [], names: new SampleNames() }));
    const id = kin.names.take(given);
    kin.rows.push({
      id,
      positions: open.positions,
      unknown: open.positions - open.chosenKnown,
      sums: keptSums(open.sums, open.positions),
      ...(shift && { shift: shiftRow(shift) }),
    });
    return { group, id };
  }

  #count(open: OpenSample, chosen: number, position: number): void {
    const { low, high, mass } = this.#bounds;
    const sums = open.sums;
    const fork = low > this.#threshold;
    const possible = high > this.#threshold;
    sums.fork += fork ? 1 : 0;
    sums["possible-fork"] += possible ? 1 : 0;
    sums.undecided += possible && !fork ? 1 : 0;
    sums["near-deterministic"] += high < NEAR_DETERMINISTIC ? 1 : 0;
    sums["possibly-near-deterministic"] += low < NEAR_DETERMINISTIC ? 1 : 0;
    sums["lower-entropy"] += low;
    sums["upper-entropy"] += high;
    sums["covered-mass"] += mass;
    if (!Number.isNaN(chosen)) {
      sums.surprisal -= chosen;
      open.chosenKnown++;
    }
    if (low > open.peak.low) open.peak = { position, low, high };
    open.bins.push(binOf(low), binOf(high));
    open.positions++;
  }

  #addTo(name: string, open: OpenSample, shift: SampleShift | undefined): void {
    let group = this.#groups.get(name);
    if (group === undefined) {
      if (this.#groups.size > MAX_GROUPS) {
        throw new UserError(
          "too-many-groups",
          `the samples are in more than ${MAX_GROUPS} groups`,
          "Set `group-by` to a field with fewer values.",
        );
      }
      this.#groups.set(name, (group = emptyGroup(name)));
    }
    for (const quantity of QUANTITIES) {
      const n = quantity === "surprisal" ? open.chosenKnown : open.positions;
      if (quantity === "length") addSample(group.ratios.length, n, n > 0 ? 1 : 0);
      else addSample(group.ratios[quantity], open.sums[quantity], n);
    }
    open.bins.addTo(group.histogram.low, group.histogram.high);
    if (shift === undefined) return;
    const shifts = this.#shifts.get(name) ?? new ShiftGroup();
    this.#shifts.set(name, shifts);
    shifts.add(shift);
  }
}

/** How many of a list's entries are known to be the most likely; 0 of a whole distribution. */
function ranked(listing: number, entries: number): number {
  if (listing === Listing.Ranked) return entries;
  return listing === Listing.RankedThenChosen ? entries - 1 : 0;
}
