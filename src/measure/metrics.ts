import type { QuantityName } from "./quantities.ts";

/**
 * What a metric's values are, which decides its unit, its interval and how a bound on it is written:
 * `proportion` is a share of positions in 0..1 (Korn-Graubard interval), `mass` a mean of values in 0..1,
 * `entropy` is in nats or bits, `number` is plain (all three: t interval).
 */
export type MetricKind = "proportion" | "mass" | "entropy" | "number";

export interface Metric {
  readonly name: string;
  /** Within a sentence. */
  readonly label: string;
  readonly kind: MetricKind;
  /** One line for people, without a full stop. */
  readonly title: string;
  readonly from:
    | {
        /** Ratio of sums over samples: the quantity that bounds the metric from below, and from above. */
        readonly low: QuantityName;
        readonly high: QuantityName;
        /** Applied to the ratio at the end; must be increasing. */
        readonly transform?: (ratio: number) => number;
        /** Of the transform. */
        readonly derivative?: (ratio: number) => number;
      }
    | {
        /** Quantile of the positions' lower (upper) entropy, 0..1. */
        readonly quantile: number;
      };
}

/** Every metric of one run (science: docs/mathematics.md). A new one is a line here. */
export const METRICS = [
  {
    name: "fork-fraction",
    label: "fork fraction",
    kind: "proportion",
    title: "positions that are decision forks",
    from: { low: "fork", high: "possible-fork" },
  },
  {
    name: "undecided",
    label: "undecided share",
    kind: "proportion",
    title: "positions whose truncated list leaves open whether they are forks",
    from: { low: "undecided", high: "undecided" },
  },
  {
    name: "near-deterministic",
    label: "near-deterministic share",
    kind: "proportion",
    title: "positions with entropy below 0.01 nats",
    from: { low: "near-deterministic", high: "possibly-near-deterministic" },
  },
  {
    name: "mean-entropy",
    label: "mean entropy",
    kind: "entropy",
    title: "mean entropy of a position",
    from: { low: "lower-entropy", high: "upper-entropy" },
  },
  {
    name: "entropy-p50",
    label: "median entropy",
    kind: "entropy",
    title: "median entropy",
    from: { quantile: 0.5 },
  },
  {
    name: "entropy-p80",
    label: "80th percentile of entropy",
    kind: "entropy",
    title: "80th percentile of entropy",
    from: { quantile: 0.8 },
  },
  {
    name: "entropy-p90",
    label: "90th percentile of entropy",
    kind: "entropy",
    title: "90th percentile of entropy",
    from: { quantile: 0.9 },
  },
  {
    name: "entropy-p99",
    label: "99th percentile of entropy",
    kind: "entropy",
    title: "99th percentile of entropy",
    from: { quantile: 0.99 },
  },
  {
    name: "covered-mass",
    label: "covered mass",
    kind: "mass",
    title: "probability mass of the listed tokens",
    from: { low: "covered-mass", high: "covered-mass" },
  },
  {
    name: "surprisal",
    label: "surprisal",
    kind: "entropy",
    title: "mean -ln p of the chosen token",
    from: { low: "surprisal", high: "surprisal" },
  },
  {
    name: "perplexity",
    label: "perplexity",
    kind: "number",
    title: "exp of the mean surprisal",
    from: { low: "surprisal", high: "surprisal", transform: Math.exp, derivative: Math.exp },
  },
  {
    name: "length",
    label: "length",
    kind: "number",
    title: "positions of a sample",
    from: { low: "length", high: "length" },
  },
] as const satisfies readonly Metric[];

export type MetricName = (typeof METRICS)[number]["name"];

/** The metric of that name. */
export function metricNamed(name: MetricName): Metric {
  const metric = METRICS.find((candidate) => candidate.name === name);
  if (metric === undefined) throw new RangeError(`no metric ${name}`);
  return metric;
}
