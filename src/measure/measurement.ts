import { addHistograms, type Histogram } from "./histogram.ts";
import { QUANTITIES, type QuantityName } from "./quantities.ts";
import { addSums, noSums, type RatioSums } from "./ratio.ts";

/** Sums of one group of samples. */
export interface GroupMeasurement {
  readonly name: string;
  readonly ratios: Readonly<Record<QuantityName, RatioSums>>;
  /** Of the lower and of the upper entropies. */
  readonly histogram: { readonly low: Histogram; readonly high: Histogram };
}

/** What was measured, under one threshold and vocabulary size. `groups[0]` is always `all`. */
export interface Measurement {
  /** tau in nats. */
  readonly threshold: number;
  readonly vocabularySize: number;
  readonly groups: readonly GroupMeasurement[];
}

/** The group every sample is in. */
export const ALL = "all";

/** A group without samples. */
export function emptyGroup(name: string): GroupMeasurement {
  const ratios = Object.fromEntries(QUANTITIES.map((quantity) => [quantity, noSums()]));
  return { name, ratios: ratios as Record<QuantityName, RatioSums>, histogram: { low: [], high: [] } };
}

/**
 * The measurement of the samples of both, which must be different ones. Associative and order-free: counts
 * are the same to the last one, other sums to rounding; groups come in the order of their names.
 *
 * @throws RangeError where threshold or vocabulary size differ: such sums mean different things
 */
export function merge(a: Measurement, b: Measurement): Measurement {
  if (a.threshold !== b.threshold) throw new RangeError("measurements of different thresholds");
  if (a.vocabularySize !== b.vocabularySize)
    throw new RangeError("measurements of different vocabulary sizes");
  const groups = new Map<string, GroupMeasurement>();
  for (const group of [...a.groups, ...b.groups]) {
    const other = groups.get(group.name);
    groups.set(group.name, other === undefined ? group : mergeGroups(other, group));
  }
  return { ...a, groups: inOrder([...groups.values()]) };
}

/** `all` first, then by name: the order of no file system and no scheduler shows. */
export function inOrder(groups: readonly GroupMeasurement[]): GroupMeasurement[] {
  const rank = (group: GroupMeasurement) => (group.name === ALL ? 0 : 1);
  return [...groups].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function mergeGroups(a: GroupMeasurement, b: GroupMeasurement): GroupMeasurement {
  const ratios = Object.fromEntries(
    QUANTITIES.map((quantity) => [quantity, addSums(a.ratios[quantity], b.ratios[quantity])]),
  );
  return {
    name: a.name,
    ratios: ratios as Record<QuantityName, RatioSums>,
    histogram: {
      low: addHistograms(a.histogram.low, b.histogram.low),
      high: addHistograms(a.histogram.high, b.histogram.high),
    },
  };
}
