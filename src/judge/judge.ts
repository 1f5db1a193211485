import type { Bound, Tolerance } from "../config/types.ts";
import { ALL, type GroupMeasurement, type Measurement } from "../measure/measurement.ts";
import { metricNamed } from "../measure/metrics.ts";
import { summarise, type MetricValue } from "../measure/summarise.ts";
import type { Artifacts, Judgement, Outcome, Reason, Verdict, VerdictLevel } from "./verdict.ts";

/** What decides a verdict besides the measurement. */
export interface Rules {
  readonly bounds: readonly Bound[];
  readonly onInconclusive: Tolerance;
  readonly minSamples: number;
  readonly minPositions: number;
}

/**
 * Holds a measurement against every bound; never stops at the first violation.
 *
 * @param artifacts how the reading went
 */
export function judge(measurement: Measurement, rules: Rules, artifacts: Artifacts): Verdict {
  const judgements = rules.bounds.flatMap((bound) => judgeBound(bound, measurement, rules));
  const level = artifacts === "unusable" ? "fail" : worst(judgements, artifacts);
  return {
    level,
    blocks: level === "fail" || (level === "inconclusive" && rules.onInconclusive === "fail"),
    judgements,
  };
}

function judgeBound(bound: Bound, measurement: Measurement, rules: Rules): Judgement[] {
  const groups = measurement.groups.filter(({ name }) =>
    bound.group === "*" ? name !== ALL : name === bound.group,
  );
  if (groups.length === 0)
    return [{ bound, group: bound.group, outcome: "inconclusive", reason: "group-missing" }];
  return groups.map((group) => judgeGroup(bound, group, rules));
}

function judgeGroup(bound: Bound, group: GroupMeasurement, rules: Rules): Judgement {
  const value = summarise(group, metricNamed(bound.metric));
  if (value === null) return { bound, group: group.name, outcome: "inconclusive", reason: "not-measured" };
  const held = rangeOf(value, bound);
  const [outcome, reason] = thinness(group, rules) ?? compare(held, bound);
  return { bound, group: group.name, outcome, reason, value, held };
}

function rangeOf(value: MetricValue, bound: Bound): readonly [number, number] {
  // Without an interval nothing is known of the population: no bound can then be met with confidence.
  if (bound.evidence === "confident") return value.interval ?? [-Infinity, Infinity];
  return [value.low, value.high];
}

function thinness(group: GroupMeasurement, rules: Rules): ["inconclusive", Reason] | undefined {
  const { m, n } = group.ratios.fork;
  if (m < rules.minSamples) return ["inconclusive", "few-samples"];
  if (n < rules.minPositions) return ["inconclusive", "few-positions"];
  return undefined;
}

function compare([low, high]: readonly [number, number], bound: Bound): [Outcome, Reason] {
  const { min = -Infinity, max = Infinity } = bound;
  if (low >= min && high <= max) return ["pass", "inside"];
  if (high < min || low > max) return ["fail", "outside"];
  return ["inconclusive", "astride"];
}

function worst(judgements: readonly Judgement[], artifacts: Artifacts): VerdictLevel {
  const has = (outcome: Outcome, level?: Bound["level"]) =>
    judgements.some((one) => one.outcome === outcome && (level === undefined || one.bound.level === level));
  if (has("fail", "fail")) return "fail";
  if (judgements.length === 0) return "inconclusive";
  // A bound that only warns cannot do more harm undecided than violated.
  if (has("inconclusive", "fail")) return "inconclusive";
  if (has("fail", "warn") || has("inconclusive", "warn")) return "warn";
  return artifacts === "noticed" ? "warn" : "pass";
}
