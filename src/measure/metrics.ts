import type { QuantityName } from "./quantities.ts";
import type { ShiftStatistic } from "./shift/statistics.ts";

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
  /** Of one run, or, needing a base model too, of a pair: `compare` measures both. */
  readonly of: "run" | "pair";
  readonly from:
    | RatioOf
    | {
        /** Quantile of the positions' lower (upper) entropy, 0..1. */
        readonly quantile: number;
      }
    | { readonly statistic: ShiftStatistic };
}

/** A ratio of sums over samples. */
export interface RatioOf {
  /** The quantity that bounds the metric from below, and from above. */
  readonly low: QuantityName;
  readonly high: QuantityName;
  /** Counts positions that have no upper bound; with any, nor has the metric. */
  readonly unbounded?: QuantityName;
  /** Applied to the ratio at the end; must be increasing. */
  readonly transform?: (ratio: number) => number;
  /** Of the transform. */
  readonly derivative?: (ratio: number) => number;
}

/** Every metric (science: docs/mathematics.md). A new one is a line here. */
export const METRICS = [
  {
    name: "fork-fraction",
    label: "fork fraction",
    kind: "proportion",
    of: "run",
    title: "positions that are decision forks",
    from: { low: "fork", high: "possible-fork" },
  },
  {
    name: "undecided",
    label: "undecided share",
    kind: "proportion",
    of: "run",
    title: "positions whose truncated list leaves open whether they are forks",
    from: { low: "undecided", high: "possibly-undecided" },
  },
  {
    name: "near-deterministic",
    label: "near-deterministic share",
    kind: "proportion",
    of: "run",
    title: "positions with entropy below 0.01 nats",
    from: { low: "near-deterministic", high: "possibly-near-deterministic" },
  },
  {
    name: "mean-entropy",
    label: "mean entropy",
    kind: "entropy",
    of: "run",
    title: "mean entropy of a position",
    from: { low: "lower-entropy", high: "upper-entropy" },
  },
  {
    name: "entropy-p50",
    label: "median entropy",
    kind: "entropy",
    of: "run",
    title: "median entropy",
    from: { quantile: 0.5 },
  },
  {
    name: "entropy-p80",
    label: "80th percentile of entropy",
    kind: "entropy",
    of: "run",
    title: "80th percentile of entropy",
    from: { quantile: 0.8 },
  },
  {
    name: "entropy-p90",
    label: "90th percentile of entropy",
    kind: "entropy",
    of: "run",
    title: "90th percentile of entropy",
    from: { quantile: 0.9 },
  },
  {
    name: "entropy-p99",
    label: "99th percentile of entropy",
    kind: "entropy",
    of: "run",
    title: "99th percentile of entropy",
    from: { quantile: 0.99 },
  },
  {
    name: "covered-mass",
    label: "covered mass",
    kind: "mass",
    of: "run",
    title: "probability mass of the listed tokens",
    from: { low: "covered-mass", high: "covered-mass" },
  },
  {
    name: "surprisal",
    label: "surprisal",
    kind: "entropy",
    of: "run",
    title: "mean -ln p of the chosen token",
    from: { low: "surprisal", high: "surprisal" },
  },
  {
    name: "perplexity",
    label: "perplexity",
    kind: "number",
    of: "run",
    title: "exp of the mean surprisal",
    from: { low: "surprisal", high: "surprisal", transform: Math.exp, derivative: Math.exp },
  },
  {
    name: "length",
    label: "length",
    kind: "number",
    of: "run",
    title: "positions of a sample",
    from: { low: "length", high: "length" },
  },
  {
    name: "unshifted",
    label: "unshifted share",
    kind: "proportion",
    of: "pair",
    title: "positions where both models prefer the same token",
    from: { low: "unshifted", high: "possibly-unshifted" },
  },
  {
    name: "reranked",
    label: "reranked share",
    kind: "proportion",
    of: "pair",
    title: "positions where the tuned model prefers another of the base's first tokens",
    from: { low: "reranked", high: "possibly-reranked" },
  },
  {
    name: "shifted",
    label: "shifted share",
    kind: "proportion",
    of: "pair",
    title: "positions where the tuned model prefers a token that is not among the base's first",
    from: { low: "shifted", high: "possibly-shifted" },
  },
  {
    name: "promoted-rank",
    label: "promoted rank",
    kind: "number",
    of: "pair",
    title: "mean rank that the base gives the newly preferred token, where another is preferred",
    from: { low: "promoted-rank", high: "possible-promoted-rank" },
  },
  {
    name: "mean-js",
    label: "mean divergence",
    kind: "entropy",
    of: "pair",
    title: "mean Jensen-Shannon divergence of both distributions",
    from: { low: "lower-js", high: "upper-js" },
  },
  {
    name: "near-zero-js",
    label: "near-identical share",
    kind: "proportion",
    of: "pair",
    title: "positions with a Jensen-Shannon divergence below 0.01 nats",
    from: { low: "near-zero-js", high: "possibly-near-zero-js" },
  },
  {
    name: "kl",
    label: "KL divergence",
    kind: "entropy",
    of: "pair",
    title: "mean KL(base || tuned); truncated lists bound it from below only",
    from: { low: "lower-kl", high: "upper-kl", unbounded: "unbounded-kl" },
  },
  {
    name: "agreement",
    label: "agreement on the text",
    kind: "proportion",
    of: "pair",
    title: "positions whose token is preferred by both models or by neither",
    from: { low: "agreement", high: "possible-agreement" },
  },
  {
    name: "fork-overlap",
    label: "share of changes at forks",
    kind: "proportion",
    of: "pair",
    title: "changed positions that are decision forks of the base",
    from: { low: "changed-fork", high: "possibly-changed-fork" },
  },
  {
    name: "entropy-ratio",
    label: "entropy ratio",
    kind: "number",
    of: "pair",
    title: "the base's mean entropy at changed positions over that at unshifted ones",
    from: { statistic: "entropy-ratio" },
  },
  {
    name: "fork-auroc",
    label: "AUROC of entropy for change",
    kind: "number",
    of: "pair",
    title: "chance that a changed position had more entropy in the base than an unshifted one",
    from: { statistic: "fork-auroc" },
  },
  {
    name: "top-overlap",
    label: "overlap of the most uncertain",
    kind: "mass",
    of: "pair",
    title: "share of the most uncertain 20 % of positions that both models have in common",
    from: { statistic: "top-overlap" },
  },
] as const satisfies readonly Metric[];

export type MetricName = (typeof METRICS)[number]["name"];

/** The metric of that name. */
export function metricNamed(name: MetricName): Metric {
  const metric = METRICS.find((candidate) => candidate.name === name);
  if (metric === undefined) throw new RangeError(`no metric ${name}`);
  return metric;
}

export const isRatio = (from: Metric["from"]): from is RatioOf => "low" in from;

/** Whether other samples of the same model are known to give about the same: nothing can be confident of the rest. */
export const hasInterval = ({ from }: Metric): boolean =>
  isRatio(from) || ("statistic" in from && from.statistic === "entropy-ratio");

/** The same of its change against a baseline. */
export const changeHasInterval = ({ from }: Metric): boolean => isRatio(from);
