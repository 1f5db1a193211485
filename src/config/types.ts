import type { Format } from "./format.ts";
import type { Limits } from "./limits.ts";
import type { Location } from "../errors.ts";
import type { MetricName } from "../measure/metrics.ts";
import type { Threshold } from "../measure/units.ts";
import type { EVIDENCE, TOLERANCES } from "./words.ts";

/** What happens to the gate where the data cannot decide. */
export type Tolerance = (typeof TOLERANCES)[number];

/** `estimate`: the range low..high alone. `confident`: widened by its 95 % sampling interval. */
export type Evidence = (typeof EVIDENCE)[number];

/** A change that is allowed: in the metric's own scale, or as a share of the baseline's value. */
export interface AllowedChange {
  readonly value: number;
  readonly relative: boolean;
}

/** One bound on one metric. Limits are in the metric's own scale: 0..1 for proportions, nats for entropies. */
export interface Bound {
  readonly metric: MetricName;
  /** The group it holds for: `all` is every sample together, `*` is each other group. */
  readonly group: string;
  readonly min?: number;
  readonly max?: number;
  /** The change against a baseline is bounded, not the value. */
  readonly against?: "baseline";
  readonly maxIncrease?: AllowedChange;
  readonly maxDecrease?: AllowedChange;
  readonly level: "fail" | "warn";
  readonly evidence: Evidence;
  /** Where it stands in the configuration; absent of one that comes from elsewhere. */
  readonly location?: Location;
  /** What set it, for messages: `.github/logprob-gate.yml:7`, `input max-fork-fraction`, `the starter bound`. */
  readonly origin: string;
}

/** How samples are put into groups: by a field of their record, or by a part of their file's path. */
export type GroupBy =
  | { readonly field: string }
  | {
      /** Pattern with one `{group}`, `*` and `**`, matched against the end of the path. */ readonly path: string;
    };

/** Everything a user can set, with defaults filled in; frozen. */
export interface Config {
  /** The file it came from, absent where none was given or found. */
  readonly path?: string;
  readonly threshold: Threshold;
  /** The threshold is this quantile (0..1) of the baseline's lower entropies, and `threshold` is not used. */
  readonly frozen?: { readonly quantile: number };
  readonly vocabularySize: number;
  readonly groupBy?: GroupBy;
  /** Field of the record that names a sample, where it is not one of the usual. */
  readonly sampleId?: string;
  /** Field of the record that says where the sample's evaluation case is written; absent: `source`. */
  readonly source?: string;
  /** Data-set files that are searched for the ids of samples whose records do not say it. */
  readonly dataset: readonly string[];
  /** Format of every artifact; absent: detected file by file. */
  readonly format?: string;
  /** Formats of the user's own, tried before all others. */
  readonly formats: readonly Format[];
  readonly bounds: readonly Bound[];
  readonly onInconclusive: Tolerance;
  readonly onMissingBaseline: Tolerance;
  readonly limits: Limits;
  readonly minSamples: number;
  readonly minPositions: number;
  readonly minForks: number;
  /** Of a pair of models: a changed token beyond this rank of the base is shifted, up to it reranked. */
  readonly rankCutoff: number;
  readonly maxProblems: number;
}
