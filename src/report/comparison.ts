import { settingMismatch, type Mismatch } from "../measure/fingerprint.ts";
import type { HistoryPoint } from "../measure/file.ts";
import type { Measurement } from "../measure/measurement.ts";
import { pairing } from "../measure/pairing.ts";
import type { Comparison } from "../judge/verdict.ts";
import type { Report } from "./schema.ts";

/** Where a baseline comes from. */
export interface Provenance {
  readonly path: string;
  readonly commit?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
  /** The branch it stands for, such as `main`. */
  readonly branch?: string | undefined;
}

/** What a run is compared with, or why with nothing. */
export type Compared =
  | {
      readonly kind: "with";
      readonly measurement: Measurement;
      readonly provenance: Provenance;
      readonly history: readonly HistoryPoint[];
    }
  | { readonly kind: "none"; readonly reason: string; readonly lookedFor: readonly string[] };

/** Nobody named a baseline. */
export const NOT_COMPARED = {
  kind: "none",
  reason: "no baseline was given",
  lookedFor: [],
} as const satisfies Compared;

/** What the judge needs of it. */
export function comparisonOf(run: Measurement, compared: Compared): Comparison {
  if (compared.kind === "none") return { kind: "none" };
  const { measurement: baseline } = compared;
  const mismatch = settingMismatch(run, baseline);
  return mismatch === undefined ? { kind: "with", baseline } : { kind: "differs", mismatch };
}

/** The part of the report that says what was compared with what. */
export function describeComparison(
  run: Measurement,
  compared: Compared,
  comparison: Comparison,
): Pick<Report, "comparedWith" | "notCompared" | "trend"> {
  if (compared.kind === "none") {
    const { reason, lookedFor } = compared;
    return { comparedWith: null, notCompared: { reason, lookedFor: [...lookedFor] }, trend: [] };
  }
  const { measurement: baseline, provenance, history } = compared;
  const trend = history.map((point) => ({ ...point }));
  if (comparison.kind === "differs") {
    const notCompared = { ...differing(comparison.mismatch), lookedFor: [provenance.path] };
    return { comparedWith: null, notCompared, trend };
  }
  const { pairs, onlyRun, onlyBaseline } = pairing(run, baseline);
  const [all, ours] = [baseline.groups[0], run.groups[0]];
  return {
    comparedWith: {
      path: provenance.path,
      ...(provenance.commit !== undefined && { commit: provenance.commit }),
      ...(provenance.date !== undefined && { date: provenance.date }),
      ...(provenance.branch !== undefined && { branch: provenance.branch }),
      samples: all?.ratios.fork.m ?? 0,
      positions: all?.ratios.fork.n ?? 0,
      pairs,
      pairedShare: pairs / Math.max(1, ours?.ratios.fork.m ?? 0),
      unpaired: {
        run: { count: onlyRun.count, ids: [...onlyRun.ids] },
        baseline: { count: onlyBaseline.count, ids: [...onlyBaseline.ids] },
      },
      vanished: [],
      appeared: [],
    },
    notCompared: null,
    trend,
  };
}

const differing = ({ field, ours, theirs }: Mismatch) => ({
  reason: "the baseline was measured in another way",
  differs: { field, run: ours, baseline: theirs },
});
