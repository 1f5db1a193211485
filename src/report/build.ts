import { usesStarterBound } from "../config/defaults.ts";
import type { AllowedChange, Bound, Config } from "../config/types.ts";
import type { Problem } from "../errors.ts";
import type { Change, Verdict } from "../judge/verdict.ts";
import { groupNamed } from "../measure/difference.ts";
import type { GroupMeasurement, Measurement } from "../measure/measurement.ts";
import { METRICS, metricNamed, type Metric, type MetricName } from "../measure/metrics.ts";
import { summarise, type MetricValue } from "../measure/summarise.ts";
import { NATS_PER, type EntropyUnit } from "../measure/units.ts";
import { changeOf } from "../judge/against-baseline.ts";
import { comparisonOf, describeComparison, type Compared } from "./comparison.ts";
import { findings } from "./findings.ts";
import { headline } from "./sentences.ts";
import { rebin } from "./rebin.ts";
import type { Report } from "./schema.ts";

/** What a report is made of. */
export interface ReportInput {
  readonly version: string;
  readonly config: Config;
  readonly measurement: Measurement;
  readonly verdict: Verdict;
  readonly compared: Compared;
  /** The first problems, and how many there are in all. */
  readonly problems: { readonly list: readonly Problem[]; readonly count: number };
  readonly inputs: Report["inputs"];
  /** Entropies in nats. */
  readonly topForks: Report["topForks"];
  readonly cases: Report["cases"];
  /** Divergences in nats. */
  readonly topChanges: Report["topChanges"];
}

/** Everything a reader may want to know, in the units the user writes. */
export function buildReport(input: ReportInput): Report {
  const { config, measurement, verdict, problems, compared } = input;
  const { unit } = config.threshold;
  const comparison = comparisonOf(measurement, compared);
  const baseline = comparison.kind === "with" ? comparison.baseline : undefined;
  const described = describeComparison(measurement, compared, comparison);
  const { vanished, appeared, family } = verdict;
  const bounds = verdict.judgements.map(({ bound, group, outcome, reason, ...more }) => ({
    metric: bound.metric,
    group,
    bound: limitsIn(unit, bound.metric, bound),
    outcome,
    reason,
    ...(bound.against && { against: bound.against }),
    ...(more.found !== undefined && { found: more.found }),
    ...(more.tooSmall && { tooSmall: more.tooSmall }),
    ...(more.moreSamples !== undefined && { moreSamples: more.moreSamples }),
    level: bound.level,
    evidence: bound.evidence,
    origin: bound.origin,
    ...(bound.location && { location: { ...bound.location } }),
  }));
  const inUnit = <T extends { readonly low: number; readonly high: number }>(one: T): T => ({
    ...one,
    low: one.low / NATS_PER[unit],
    high: one.high / NATS_PER[unit],
  });
  const body = {
    schema: "logprob-gate/report/v1" as const,
    version: input.version,
    verdict: verdict.level,
    blocks: verdict.blocks,
    threshold: { ...config.threshold },
    vocabularySize: measurement.vocabularySize,
    minimum: { samples: config.minSamples, positions: config.minPositions, forks: config.minForks },
    maxProblems: config.maxProblems,
    starterBound: usesStarterBound(config),
    ...described,
    comparedWith: described.comparedWith && {
      ...described.comparedWith,
      vanished: [...vanished],
      appeared: [...appeared],
    },
    onMissingBaseline: config.onMissingBaseline,
    family,
    groups: measurement.groups.map((group) => describeGroup(group, unit, measurement, baseline)),
    bounds,
    problems: problems.list.map((problem) => ({ ...problem })),
    problemCount: problems.count,
    inputs: input.inputs,
    topForks: input.topForks.map(inUnit),
    cases: input.cases,
    ...(measurement.rankCutoff !== undefined && { rankCutoff: measurement.rankCutoff }),
    topChanges: input.topChanges.map(inUnit),
  };
  const found = findings(body);
  return { ...body, findings: found, headline: headline(body) };
}

function describeGroup(
  group: GroupMeasurement,
  unit: EntropyUnit,
  run: Measurement,
  baseline: Measurement | undefined,
): Report["groups"][number] {
  const then = baseline && groupNamed(baseline, group.name);
  const metrics = METRICS.flatMap((metric) => {
    const value = summarise(group, metric);
    if (value === null) return [];
    const change = baseline && changeOf(metric, group.name, run, baseline);
    return [[metric.name, valueIn(unit, metric, value, change)] as const];
  });
  return {
    name: group.name,
    samples: group.ratios.fork.m,
    positions: group.ratios.fork.n,
    forks: group.ratios.fork.x,
    undecided: group.ratios.undecided.x,
    metrics: Object.fromEntries(metrics),
    histogram: rebin(group.histogram.low, unit),
    ...(then && { baselineHistogram: rebin(then.histogram.low, unit) }),
  };
}

function valueIn(
  unit: EntropyUnit,
  { kind }: Metric,
  value: MetricValue,
  change: Change | null | undefined,
): Report["groups"][number]["metrics"][string] {
  const scale = kind === "entropy" ? NATS_PER[unit] : 1;
  const interval = (ends: readonly [number, number] | null): [number, number] | null =>
    ends && Number.isFinite(ends[1]) ? [ends[0] / scale, ends[1] / scale] : null;
  const scaled = (of: MetricValue) => ({
    estimate: of.estimate / scale,
    low: of.low / scale,
    high: Number.isFinite(of.high) ? of.high / scale : null,
    interval: interval(of.interval),
  });
  return {
    ...scaled(value),
    ...(kind === "entropy" && { unit }),
    ...(change && {
      baseline: scaled(change.baseline),
      difference: {
        estimate: change.estimate / scale,
        interval: interval(change.interval),
        pairs: change.pairs,
      },
    }),
  };
}

function limitsIn(unit: EntropyUnit, metric: MetricName, bound: Bound): Report["bounds"][number]["bound"] {
  const scale = metricNamed(metric).kind === "entropy" ? NATS_PER[unit] : 1;
  const { min, max, maxIncrease, maxDecrease } = bound;
  const change = ({ value, relative }: AllowedChange) => ({
    value: relative ? value : value / scale,
    relative,
  });
  return {
    ...(min !== undefined && { min: min / scale }),
    ...(max !== undefined && { max: max / scale }),
    ...(maxIncrease && { maxIncrease: change(maxIncrease) }),
    ...(maxDecrease && { maxDecrease: change(maxDecrease) }),
  };
}
