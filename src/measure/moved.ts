import type { Measurement } from "./measurement.ts";
import { join, type SampleTable } from "./samples.ts";
import { Top } from "./top.ts";

/** A sample's fork fraction, 0..1: what its truncated lists leave open. */
export interface ForkShare {
  readonly positions: number;
  readonly low: number;
  readonly high: number;
}

/** A sample, and its forks now and in the baseline. */
export interface MovedSample {
  /** `all`: it is in no other. */
  readonly group: string;
  readonly id: string;
  readonly now: ForkShare;
  readonly then?: ForkShare;
}

/**
 * The samples whose fork fraction moved most, either way, the most first; where no sample of the run is in the
 * baseline, those with the most forks.
 *
 * A change counts by how surely it is one: it is weighted by sqrt(n1 n0 / (n1 + n0)), as its standard error goes, n
 * being the sample's positions. So one fork in an answer of three tokens does not hide ten in an answer of two
 * hundred.
 *
 * @param groups only samples of these; undefined: of all
 * @param most as many are returned
 */
export function mostMoved(
  run: Measurement,
  baseline: Measurement | undefined,
  groups: ReadonlySet<string> | undefined,
  most: number,
): MovedSample[] {
  const [moved, forked] = [new Top<MovedSample>(most), new Top<MovedSample>(most)];
  let pairs = 0;
  for (const ours of run.samples) {
    const { group, ids } = ours;
    if (groups !== undefined && !groups.has(group)) continue;
    const theirs = baseline?.samples.find((table) => table.group === group);
    join(ours, theirs, (row, rowThen) => {
      if (row < 0) return;
      const now = shareOf(ours, row);
      if (now.low > 0) forked.offer(ours.sums.fork[row], { group, id: ids[row], now });
      if (theirs === undefined || rowThen < 0) return;
      const then = shareOf(theirs, rowThen);
      const change = Math.abs(now.low - then.low);
      // At another threshold than it was measured at, a sample's forks are not known.
      if (Number.isNaN(change)) return;
      pairs++;
      const weight = Math.sqrt((now.positions * then.positions) / (now.positions + then.positions));
      if (change > 0) moved.offer(change * weight, { group, id: ids[row], now, then });
    });
  }
  return [...(pairs > 0 ? moved : forked).items];
}

function shareOf({ positions, sums }: SampleTable, row: number): ForkShare {
  const n = positions[row];
  return { positions: n, low: sums.fork[row] / n, high: (sums.fork[row] + sums.undecided[row]) / n };
}
