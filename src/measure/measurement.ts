import { UserError } from "../errors.ts";
import { MAX_GROUPS } from "./file-limits.ts";
import { mergeFingerprints, misfitOf, type Fingerprint } from "./fingerprint.ts";
import { addHistograms, type Histogram } from "./histogram.ts";
import { QUANTITIES, type RunQuantity } from "./quantities.ts";
import { addSums, noSums, type RatioSums } from "./ratio.ts";
import { mergeTables, type SampleTable } from "./samples.ts";
import { addShifts, noShift, type ShiftSums } from "./shift/sums.ts";

/** Sums of one group of samples. */
export interface GroupMeasurement {
  readonly name: string;
  readonly ratios: Readonly<Record<RunQuantity, RatioSums>>;
  /** At another threshold than the measured one, the most that may be undecided; absent: as many as `undecided` has. */
  readonly possiblyUndecided?: RatioSums | undefined;
  /** Of the lower and of the upper entropies. */
  readonly histogram: { readonly low: Histogram; readonly high: Histogram };
  /** Of a run that was measured together with its base model: how they differ. */
  readonly shift?: ShiftSums | undefined;
}

/** What was measured, under one threshold and vocabulary size. `groups[0]` is always `all`. */
export interface Measurement {
  /** tau in nats. */
  readonly threshold: number;
  readonly vocabularySize: number;
  /** Of a pair of models: a changed token beyond this rank of the base is shifted, up to it reranked. */
  readonly rankCutoff?: number | undefined;
  readonly fingerprint: Fingerprint;
  readonly groups: readonly GroupMeasurement[];
  /** What each sample counted, one table a group that has samples of its own. */
  readonly samples: readonly SampleTable[];
}

/** The group every sample is in. */
export const ALL = "all";

/** A group without samples. */
export function emptyGroup(name: string): GroupMeasurement {
  const ratios = Object.fromEntries(QUANTITIES.map((quantity) => [quantity, noSums()]));
  return { name, ratios: ratios as Record<RunQuantity, RatioSums>, histogram: { low: [], high: [] } };
}

/** @param count of groups, `all` among them. @throws UserError too-many-groups */
export function checkGroups(count: number): void {
  if (count > MAX_GROUPS + 1)
    throw new UserError(
      "too-many-groups",
      `the samples are in more than ${MAX_GROUPS} groups`,
      "Set `group-by` to a field with fewer values.",
    );
}

/** A sample that two measurements have, by their places in the list. */
export interface SharedSample {
  readonly id: string;
  readonly first: number;
  readonly second: number;
}

/** The first sample that was in a measurement before. */
export function sharedSample(parts: readonly Measurement[]): SharedSample | undefined {
  const partsOf = new Map<string, Map<string, number>>();
  for (const [second, { samples }] of parts.entries()) {
    for (const { group, ids } of samples) {
      const partOf = partsOf.get(group) ?? new Map<string, number>();
      partsOf.set(group, partOf);
      for (const id of ids) {
        const first = partOf.get(id);
        if (first !== undefined) return { id, first, second };
        partOf.set(id, second);
      }
    }
  }
  return undefined;
}

/**
 * The measurement of the samples of all, which must be different ones. Associative and order-free: counts
 * are the same to the last one, other sums to rounding; groups and samples come in the order of their names.
 *
 * @param parts at least one
 * @throws RangeError where they do not fit together; `misfitOf` and `sharedSample` tell beforehand
 * @throws UserError too-many-groups
 */
export function merge(parts: readonly Measurement[]): Measurement {
  const misfit = misfitOf(parts);
  if (misfit !== undefined) throw new RangeError(`measurements of different ${misfit.field}`);
  const groups = inOrder(
    byName(
      parts.flatMap((part) => part.groups),
      "name",
    ).map((same) => same.reduce(mergeGroups)),
  );
  checkGroups(groups.length);
  return {
    ...parts[0],
    fingerprint: parts.map(({ fingerprint }) => fingerprint).reduce(mergeFingerprints),
    groups,
    samples: byName(
      parts.flatMap(({ samples }) => samples),
      "group",
    )
      .map(mergeTables)
      .sort((one, other) => (one.group < other.group ? -1 : 1)),
  };
}

/** `all` first, then by name: the order of no file system and no scheduler shows. */
export function inOrder(groups: readonly GroupMeasurement[]): GroupMeasurement[] {
  const rank = (group: GroupMeasurement) => (group.name === ALL ? 0 : 1);
  return [...groups].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Those of one name together, in the order they come. */
function byName<K extends string, T extends Readonly<Record<K, string>>>(list: readonly T[], key: K): T[][] {
  const named = new Map<string, T[]>();
  for (const item of list) {
    const same = named.get(item[key]);
    if (same === undefined) named.set(item[key], [item]);
    else same.push(item);
  }
  return [...named.values()];
}

/** A group that only one of the measurements has is whole. */
const mergedShift = (a: GroupMeasurement, b: GroupMeasurement): Pick<GroupMeasurement, "shift"> =>
  a.shift === undefined && b.shift === undefined
    ? {}
    : { shift: addShifts(a.shift ?? noShift(), b.shift ?? noShift()) };

function mergeGroups(a: GroupMeasurement, b: GroupMeasurement): GroupMeasurement {
  const ratios = Object.fromEntries(
    QUANTITIES.map((quantity) => [quantity, addSums(a.ratios[quantity], b.ratios[quantity])]),
  );
  return {
    name: a.name,
    ratios: ratios as Record<RunQuantity, RatioSums>,
    histogram: {
      low: addHistograms(a.histogram.low, b.histogram.low),
      high: addHistograms(a.histogram.high, b.histogram.high),
    },
    ...mergedShift(a, b),
  };
}
