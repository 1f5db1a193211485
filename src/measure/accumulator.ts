import { FingerprintBuilder, type SampleFacts } from "./fingerprint.ts";
import {
  ALL,
  checkGroups,
  emptyGroup,
  inOrder,
  type GroupMeasurement,
  type Measurement,
} from "./measurement.ts";
import type { Positions } from "./positions.ts";
import { QUANTITIES } from "./quantities.ts";
import { addSample } from "./ratio.ts";
import { addBins, type SampleSums } from "./open-sample.ts";
import { SampleNames } from "./sample-names.ts";
import { keptSums, TableBuilder } from "./samples.ts";
import { shiftRow } from "./shift/columns.ts";
import type { SampleShift } from "./shift/sample.ts";
import { ShiftGroup } from "./shift/sums.ts";
import { Summing, type SummingSettings } from "./summing.ts";

/** What became of one sample. */
export interface SampleResult extends Pick<SampleSums, "positions" | "notDistributions" | "peak"> {
  /** What the measurement calls it; undefined where no position counts. */
  readonly name: { readonly group: string; readonly id: string } | undefined;
  readonly forks: number;
}

/**
 * Sums positions into a measurement, in memory that grows with groups and open samples only.
 *
 * Blocks of several samples may alternate; a sample's group is needed only when it ends.
 */
export class Accumulator {
  readonly #settings: SummingSettings;
  readonly #summing: Summing;
  readonly #groups = new Map<string, GroupMeasurement>([[ALL, emptyGroup(ALL)]]);
  readonly #shifts = new Map<string, ShiftGroup>();
  readonly #rankCutoff: number | undefined;
  readonly #tables = new Map<string, { readonly table: TableBuilder; readonly names: SampleNames }>();
  readonly #fingerprint = new FingerprintBuilder();

  /** @param settings of a run with a base model also the rank cut-off */
  constructor(settings: SummingSettings & { readonly rankCutoff?: number | undefined }) {
    this.#settings = settings;
    this.#rankCutoff = settings.rankCutoff;
    this.#summing = new Summing(settings);
  }

  /** Adds a block of positions of a sample. */
  add(sample: number, block: Positions): void {
    this.#summing.add(sample, block);
  }

  /**
   * Ends a sample: its sums go to `all` and, where it has one, to its group.
   *
   * @param facts of samples with the same id in one group, the later ones are numbered
   * @param shift of a run with a base model: how the two differ on the sample
   * @throws UserError too-many-groups
   */
  end(sample: number, facts: SampleFacts, shift?: SampleShift): SampleResult {
    return this.addSample(this.#summing.end(sample), facts, shift);
  }

  /** `end` of a sample whose positions were summed elsewhere. */
  addSample(sample: SampleSums, facts: SampleFacts, shift?: SampleShift): SampleResult {
    const group = facts.group === ALL ? `${ALL} (group)` : facts.group;
    this.#addTo(ALL, sample, shift);
    if (group !== undefined) this.#addTo(group, sample, shift);
    const { positions, notDistributions, peak, sums } = sample;
    const name = positions > 0 ? this.#keep(group ?? ALL, facts.id, sample, shift) : undefined;
    if (positions > 0) this.#fingerprint.add(facts, sample.k);
    return { name, positions, forks: sums.fork, notDistributions, peak };
  }

  /** Forgets a sample that turned out to be none. */
  drop(sample: number): void {
    this.#summing.drop(sample);
  }

  /** What was measured of the samples that have ended. */
  measurement(): Measurement {
    return {
      threshold: this.#settings.threshold,
      vocabularySize: this.#settings.vocabularySize,
      ...(this.#rankCutoff !== undefined && { rankCutoff: this.#rankCutoff }),
      fingerprint: this.#fingerprint.build(),
      groups: inOrder([...this.#groups.values()].map((group) => this.#withShift(group))),
      samples: [...this.#tables]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, { table }]) => table.table(group)),
    };
  }

  #withShift(group: GroupMeasurement): GroupMeasurement {
    const shift = this.#shifts.get(group.name);
    return shift === undefined ? group : { ...group, shift: shift.sums };
  }

  #keep(
    group: string,
    given: string,
    sample: SampleSums,
    shift: SampleShift | undefined,
  ): NonNullable<SampleResult["name"]> {
    let kin = this.#tables.get(group);
    if (kin === undefined)
      this.#tables.set(group, (kin = { table: new TableBuilder(), names: new SampleNames() }));
    const id = kin.names.take(given);
    kin.table.add({
      id,
      positions: sample.positions,
      unknown: sample.positions - sample.chosenKnown,
      sums: keptSums(sample.sums, sample.positions),
      ...(shift && { shift: shiftRow(shift) }),
    });
    return { group, id };
  }

  #addTo(name: string, sample: SampleSums, shift: SampleShift | undefined): void {
    let group = this.#groups.get(name);
    if (group === undefined) {
      checkGroups(this.#groups.size + 1);
      this.#groups.set(name, (group = emptyGroup(name)));
    }
    for (const quantity of QUANTITIES) {
      const n = quantity === "surprisal" ? sample.chosenKnown : sample.positions;
      if (quantity === "length") addSample(group.ratios.length, n, n > 0 ? 1 : 0);
      else addSample(group.ratios[quantity], sample.sums[quantity], n);
    }
    addBins(sample.bins, group.histogram.low, group.histogram.high);
    if (shift === undefined) return;
    const shifts = this.#shifts.get(name) ?? new ShiftGroup();
    this.#shifts.set(name, shifts);
    shifts.add(shift);
  }
}
