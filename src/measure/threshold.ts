import { binAt, countFrom, forksAt, quantileBin } from "./histogram.ts";
import { ALL, type GroupMeasurement, type Measurement } from "./measurement.ts";
import type { RatioSums } from "./ratio.ts";
import type { ShiftSums } from "./shift/sums.ts";

/**
 * The measurement at another threshold, as far as its histograms tell. Exact: the positions and everything that
 * has no threshold. Bounds: forks and undecided positions, since a position in the threshold's own bin may be on
 * either side of it. Not known: how forks spread over samples, so they have no sampling interval.
 *
 * @param threshold in nats
 * @returns undefined where the threshold is not on the edge of a bin, so not a multiple of 0.001 nats
 */
export function atThreshold(measurement: Measurement, threshold: number): Measurement | undefined {
  if (threshold === measurement.threshold) return measurement;
  const bin = binAt(threshold);
  if (bin === undefined) return undefined;
  return {
    ...measurement,
    threshold,
    groups: measurement.groups.map((group) => groupAt(group, bin)),
    samples: measurement.samples.map((table) => ({
      ...table,
      sums: {
        ...table.sums,
        fork: table.sums.fork.map(unknown),
        undecided: table.sums.undecided.map(unknown),
      },
      ...(table.shift && {
        shift: { ...table.shift, "changed-fork": table.shift["changed-fork"].map(unknown) },
      }),
    })),
  };
}

const unknown = (): number => NaN;

const isCounted = ({ ratios }: GroupMeasurement): boolean => !Number.isNaN(ratios.fork.xx);

/**
 * Two groups whose forks are known in the same way: where those of one are from its histogram alone, of both. Else a run would
 * differ from itself by what is in the threshold's bin.
 */
export function inOneWay(
  a: GroupMeasurement,
  b: GroupMeasurement,
  threshold: number,
): [GroupMeasurement, GroupMeasurement] {
  const bin = binAt(threshold);
  if (bin === undefined || isCounted(a) === isCounted(b)) return [a, b];
  return [groupAt(a, bin), groupAt(b, bin)];
}

function groupAt(group: GroupMeasurement, bin: number): GroupMeasurement {
  const { forks, undecided } = forksAt(group.histogram, bin);
  return {
    ...group,
    ratios: {
      ...group.ratios,
      fork: total(group.ratios.fork, forks.least),
      "possible-fork": total(group.ratios["possible-fork"], forks.most),
      undecided: total(group.ratios.undecided, undecided.least),
    },
    possiblyUndecided: total(group.ratios.undecided, undecided.most),
    ...(group.shift && { shift: shiftAt(group.shift, bin) }),
  };
}

const shiftAt = (shift: ShiftSums, bin: number): ShiftSums => ({
  ...shift,
  ratios: {
    ...shift.ratios,
    "changed-fork": total(shift.ratios["changed-fork"], countFrom(shift.changed.low, bin + 1)),
    "possibly-changed-fork": total(shift.ratios["possibly-changed-fork"], countFrom(shift.changed.high, bin)),
  },
});

/** How it spreads over samples is not known. */
const total = (sums: RatioSums, x: number): RatioSums => ({ ...sums, x, xx: NaN, xn: NaN });

/**
 * The q-quantile of the lower entropies of all positions, in nats: the lower edge of the bin of 0.001 nats that
 * holds it, so that it is itself an edge. Undefined of no positions.
 */
export function quantileThreshold({ groups }: Measurement, q: number): number | undefined {
  const all = groups.find(({ name }) => name === ALL);
  return all && quantileBin(all.histogram.low, q)?.[0];
}
