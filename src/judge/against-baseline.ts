import type { Bound } from "../config/types.ts";
import { difference, differenceInterval, groupNamed, type Difference } from "../measure/difference.ts";
import type { Measurement } from "../measure/measurement.ts";
import { metricNamed, type Metric } from "../measure/metrics.ts";
import { summarise } from "../measure/summarise.ts";
import { ALPHA } from "../measure/statistics.ts";
import { place, slackOf, type Candidate } from "./candidate.ts";
import { tooRare, tooSmall, type Minimum } from "./thinness.ts";
import type { Change, Judgement, Outcome } from "./verdict.ts";

/** A limit on a change: f(R1) - scale * f(R0) has to lie within min..max. */
interface Limit {
  readonly scale: number;
  readonly min: number;
  readonly max: number;
}

/**
 * An interval must be this many times narrower to exclude a limit with a chance of 80 % instead of 50 %:
 * (1.96 + 0.84) / 1.96.
 */
const PROBABLY = 1.43;

/** Holds the change of a metric of one group against the limits of a bound. */
export function judgeChange(
  bound: Bound,
  group: string,
  run: Measurement,
  baseline: Measurement,
  minimum: Minimum,
): Candidate {
  const metric = metricNamed(bound.metric);
  const [now, then] = [groupNamed(run, group), groupNamed(baseline, group)];
  const undecided = (reason: Judgement["reason"], more: Partial<Judgement> = {}): Candidate => ({
    judgement: { bound, group, outcome: "inconclusive", reason, ...more },
  });
  if (!now) return undecided(then ? "group-vanished" : "group-missing");
  const value = summarise(now, metric);
  if (!then) return undecided("group-appeared", value ? { value } : {});
  const change = changeOf(metric, group, run, baseline);
  if (value === null || change === null) return undecided("not-measured", value ? { value } : {});
  const confident = bound.evidence === "confident";
  for (const [side, of] of [
    ["run", now],
    ["baseline", then],
  ] as const) {
    const small = tooSmall(of, metric, minimum);
    if (small) return undecided(small.reason, { value, change, found: small.found, tooSmall: side });
  }
  const limits = limitsOf(bound);
  // Each limit by itself: one that data is thin at decides nothing, whatever the other.
  const isThin = (limit: Limit) => {
    const at = [value.estimate, change.baseline.estimate, edge(limit, change.baseline.estimate)];
    return [now, then].some((side) => tooRare(side, metric, at, minimum));
  };
  const trusted = confident ? limits.filter((limit) => !isThin(limit)) : limits;
  if (trusted.length === 0) return undecided("few-forks", { value, change });

  const held = trusted.map((limit) => ({ limit, by: difference(run, baseline, group, metric, limit.scale) }));
  const slack = slackOf(metric, Math.max(value.estimate, change.baseline.estimate));
  const outcomeAt = (alpha: number): Outcome =>
    worst(held.map(({ limit, by }) => place(rangeOf(by, confident, alpha), limit.min, limit.max, slack)[0]));
  const violated = confident ? { violated: (alpha: number) => outcomeAt(alpha) === "fail" } : {};
  const outcome = outcomeAt(ALPHA);
  if (outcome !== "fail" && trusted.length < limits.length)
    return { ...undecided("few-forks", { value, change }), ...violated };
  const reason = { pass: "inside", fail: "outside", inconclusive: "astride" } as const;
  const more = outcome === "inconclusive" ? moreSamples(held, now.ratios.fork.m) : undefined;
  return {
    judgement: {
      bound,
      group,
      outcome,
      reason: reason[outcome],
      value,
      change,
      ...(more !== undefined && { moreSamples: more }),
    },
    ...violated,
  };
}

/** A metric's change in one group; null where one of the runs does not have it. */
export function changeOf(
  metric: Metric,
  group: string,
  run: Measurement,
  baseline: Measurement,
): Change | null {
  const by = difference(run, baseline, group, metric);
  const then = groupNamed(baseline, group);
  const value = then && summarise(then, metric);
  if (by === null || !value) return null;
  return { estimate: by.estimate, interval: differenceInterval(by), pairs: by.pairs, baseline: value };
}

function limitsOf({ maxIncrease, maxDecrease }: Bound): Limit[] {
  const limits: Limit[] = [];
  if (maxIncrease) {
    const { value, relative } = maxIncrease;
    limits.push({ scale: relative ? 1 + value : 1, min: -Infinity, max: relative ? 0 : value });
  }
  if (maxDecrease) {
    const { value, relative } = maxDecrease;
    limits.push({ scale: relative ? 1 - value : 1, min: relative ? 0 : -value, max: Infinity });
  }
  return limits;
}

/** The value that is just allowed. */
const edge = ({ scale, min, max }: Limit, baseline: number): number =>
  scale * baseline + (Number.isFinite(max) ? max : min);

function rangeOf(by: Difference | null, confident: boolean, alpha: number): readonly [number, number] {
  if (by === null) return [-Infinity, Infinity];
  if (!confident) return [by.estimate, by.estimate];
  return differenceInterval(by, alpha) ?? [-Infinity, Infinity];
}

const worst = (outcomes: readonly Outcome[]): Outcome =>
  (["fail", "inconclusive"] as const).find((outcome) => outcomes.includes(outcome)) ?? "pass";

/**
 * How many more samples of the run would probably take every limit out of the interval, were the estimate the truth, and
 * the baseline to grow like the run: its width goes with the root of their number. Undefined where no number would.
 */
function moreSamples(
  held: readonly { readonly limit: Limit; readonly by: Difference | null }[],
  samples: number,
): number | undefined {
  const factors = held.map(({ limit, by }) => {
    const interval = by && differenceInterval(by);
    if (!by || !interval) return Infinity;
    const gap = Math.abs(by.estimate - (Number.isFinite(limit.max) ? limit.max : limit.min));
    return ((PROBABLY * (interval[1] - by.estimate)) / gap) ** 2;
  });
  const needed = Math.ceil(samples * (Math.max(...factors) - 1));
  return Number.isFinite(needed) && needed > 0 ? needed : undefined;
}
