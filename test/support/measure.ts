import type { GroupMeasurement, Measurement } from "../../src/measure/measurement.ts";
import { ALL, emptyGroup, inOrder } from "../../src/measure/measurement.ts";
import { addSample } from "../../src/measure/ratio.ts";
import { COLUMNS, TableBuilder, type Column } from "../../src/measure/samples.ts";

/** A sample by its counts; what is not said is 0. */
export interface Counted {
  readonly id: string;
  readonly group?: string;
  readonly positions: number;
  readonly forks?: number;
  readonly entropy?: number;
}

export const FINGERPRINT = { estimator: 1, k: 20, formats: ["openai-chat"], models: [], sampling: {} };

/** A measurement of samples that are known by their counts. */
export function measurementOf(samples: readonly Counted[], more: Partial<Measurement> = {}): Measurement {
  const groups = new Map<string, GroupMeasurement>([[ALL, emptyGroup(ALL)]]);
  const tables = new Map<string, TableBuilder>();
  for (const { id, group, positions, forks = 0, entropy = 0 } of samples) {
    for (const name of group === undefined ? [ALL] : [ALL, group]) {
      const target = groups.get(name) ?? emptyGroup(name);
      groups.set(name, target);
      const { ratios, histogram } = target;
      addSample(ratios.fork, forks, positions);
      addSample(ratios["possible-fork"], forks, positions);
      addSample(ratios.undecided, 0, positions);
      addSample(ratios["lower-entropy"], entropy, positions);
      addSample(ratios["upper-entropy"], entropy, positions);
      addSample(ratios.length, positions, 1);
      for (const bins of [histogram.low, histogram.high]) bins[0] = (bins[0] ?? 0) + positions;
    }
    const sums = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<Column, number>;
    const own = tables.get(group ?? ALL) ?? new TableBuilder();
    tables.set(group ?? ALL, own);
    own.add({
      id,
      positions,
      unknown: positions,
      sums: { ...sums, fork: forks, "lower-entropy": 100 * entropy },
    });
  }
  return {
    threshold: 1.4,
    vocabularySize: 1000,
    fingerprint: FINGERPRINT,
    groups: inOrder([...groups.values()]),
    samples: [...tables].map(([group, own]) => own.table(group)),
    ...more,
  };
}
