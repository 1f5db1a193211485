import { usesStarterBound } from "../config/defaults.ts";
import type { Config } from "../config/types.ts";
import type { Problem } from "../errors.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { GroupMeasurement, Measurement } from "../measure/measurement.ts";
import { METRICS, metricNamed, type MetricName } from "../measure/metrics.ts";
import { summarise, type MetricValue } from "../measure/summarise.ts";
import { NATS_PER, type EntropyUnit } from "../measure/units.ts";
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
  /** The first problems, and how many there are in all. */
  readonly problems: { readonly list: readonly Problem[]; readonly count: number };
  readonly inputs: Report["inputs"];
  /** Entropies in nats. */
  readonly topForks: Report["topForks"];
}

/** Everything a reader may want to know, in the units the user writes. */
export function buildReport(input: ReportInput): Report {
  const { config, measurement, verdict, problems } = input;
  const { unit } = config.threshold;
  const bounds = verdict.judgements.map(({ bound, group, outcome, reason }) => ({
    metric: bound.metric,
    group,
    bound: limitsIn(unit, bound.metric, bound),
    outcome,
    reason,
    level: bound.level,
    evidence: bound.evidence,
    origin: bound.origin,
    ...(bound.location && { location: { ...bound.location } }),
  }));
  const body = {
    schema: "logprob-gate/report/v1" as const,
    version: input.version,
    verdict: verdict.level,
    blocks: verdict.blocks,
    threshold: { ...config.threshold },
    vocabularySize: measurement.vocabularySize,
    minimum: { samples: config.minSamples, positions: config.minPositions },
    maxProblems: config.maxProblems,
    starterBound: usesStarterBound(config),
    comparedWith: null,
    groups: measurement.groups.map((group) => describeGroup(group, unit)),
    bounds,
    problems: problems.list.map((problem) => ({ ...problem })),
    problemCount: problems.count,
    inputs: input.inputs,
    topForks: input.topForks.map((fork) => ({
      ...fork,
      low: fork.low / NATS_PER[unit],
      high: fork.high / NATS_PER[unit],
    })),
  };
  const found = findings(body);
  return { ...body, findings: found, headline: headline(body) };
}

function describeGroup(group: GroupMeasurement, unit: EntropyUnit): Report["groups"][number] {
  const metrics = METRICS.flatMap((metric) => {
    const value = summarise(group, metric);
    return value === null ? [] : [[metric.name, valueIn(unit, metric.name, value)] as const];
  });
  return {
    name: group.name,
    samples: group.ratios.fork.m,
    positions: group.ratios.fork.n,
    forks: group.ratios.fork.x,
    undecided: group.ratios.undecided.x,
    metrics: Object.fromEntries(metrics),
    histogram: rebin(group.histogram.low, unit),
  };
}

function valueIn(
  unit: EntropyUnit,
  metric: MetricName,
  value: MetricValue,
): Report["groups"][number]["metrics"][string] {
  if (metricNamed(metric).kind !== "entropy") {
    return { ...value, interval: value.interval && [value.interval[0], value.interval[1]] };
  }
  const nats = NATS_PER[unit];
  return {
    estimate: value.estimate / nats,
    low: value.low / nats,
    high: value.high / nats,
    interval: value.interval && [value.interval[0] / nats, value.interval[1] / nats],
    unit,
  };
}

function limitsIn(
  unit: EntropyUnit,
  metric: MetricName,
  { min, max }: { min?: number; max?: number },
): { min?: number; max?: number } {
  const scale = metricNamed(metric).kind === "entropy" ? NATS_PER[unit] : 1;
  return { ...(min !== undefined && { min: min / scale }), ...(max !== undefined && { max: max / scale }) };
}
