import { UserError } from "../errors.ts";
import { MAX_GROUPS } from "./file-limits.ts";
import { mergeFingerprints, partMismatch, type Fingerprint } from "./fingerprint.ts";
import { addHistograms, type Histogram } from "./histogram.ts";
import { QUANTITIES, type RunQuantity } from "./quantities.ts";
import { addSums, noSums, type RatioSums } from "./ratio.ts";
import { mergeTables, type SampleTable } from "./samples.ts";
import { addShifts, noShift, type ShiftSums } from "./shift/sums.ts";

/** Sums of one group of samples. */
export interface GroupMeasurement {
  readonly name: string;
  readonly ratios: Readonly<Record<RunQuantity, RatioSums>>;
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

/** A sample that two measurements have. */
export function sharedSample(a: Measurement, b: Measurement): string | undefined {
  for (const table of b.samples) {
    const ids = new Set(a.samples.find(({ group }) => group === table.group)?.ids);
    const shared = table.ids.find((id) => ids.has(id));
    if (shared !== undefined) return shared;
  }
  return undefined;
}

/**
 * The measurement of the samples of both, which must be different ones. Associative and order-free: counts
 * are the same to the last one, other sums to rounding; groups and samples come in the order of their names.
 *
 * @throws RangeError where they do not fit together; `partMismatch` and `sharedSample` tell beforehand
 * @throws UserError too-many-groups
 */
export function merge(a: Measurement, b: Measurement): Measurement {
  const mismatch = partMismatch(a, b);
  if (mismatch !== undefined) throw new RangeError(`measurements of different ${mismatch.field}`);
  const shared = sharedSample(a, b);
  if (shared !== undefined) throw new RangeError(`measurements of the same sample ${shared}`);
  const groups = inOrder(byName([...a.groups, ...b.groups], "name", mergeGroups));
  checkGroups(groups.length);
  return {
    ...a,
    fingerprint: mergeFingerprints(a.fingerprint, b.fingerprint),
    groups,
    samples: byName([...a.samples, ...b.samples], "group", mergeTables).sort((one, other) =>
      one.group < other.group ? -1 : 1,
    ),
  };
}

/** `all` first, then by name: the order of no file system and no scheduler shows. */
export function inOrder(groups: readonly GroupMeasurement[]): GroupMeasurement[] {
  const rank = (group: GroupMeasurement) => (group.name === ALL ? 0 : 1);
  return [...groups].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function byName<K extends string, T extends Readonly<Record<K, string>>>(
  list: readonly T[],
  key: K,
  join: (a: T, b: T) => T,
): T[] {
  const named = new Map<string, T>();
  for (const item of list) {
    const other = named.get(item[key]);
    named.set(item[key], other === undefined ? item : join(other, item));
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
