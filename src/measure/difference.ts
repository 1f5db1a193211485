import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { ALL, type GroupMeasurement, type Measurement } from "./measurement.ts";
import { isRatio, type Metric, type RatioOf } from "./metrics.ts";
import { effectiveSamples, LEAST_SAMPLES, ratio, type RatioSums } from "./ratio.ts";
import { join, stepOf, termsOf, type SampleTable } from "./samples.ts";
import { roundingOf } from "./rounding.ts";
import { ALPHA, type Interval } from "./statistics.ts";
import { summarise, sumsOf } from "./summarise.ts";
import { inOneWay } from "./threshold.ts";

/** A run's metric less a baseline's, in the metric's own scale. */
export interface Difference {
  readonly estimate: number;
  /** Clustered by sample; null where none can be given: a quantile, effectively fewer than two samples, another threshold. */
  readonly standardError: number | null;
  readonly degreesOfFreedom: number;
  /** Samples that both runs have. */
  readonly pairs: number;
}

/** What adds up to a variance: the samples that both runs have, and those of one alone. */
class Stratum {
  #squares = 0;
  #samples = 0;
  #weight = 0;
  #weights = 0;

  /**
   * @param weight of the sample in its run, of a pair in both
   * @param rounding variance of the deviation by that of what is kept of a sample
   */
  add(deviation: number, weight: number, rounding: number): void {
    this.#squares += deviation * deviation + rounding;
    this.#samples++;
    this.#weight += weight;
    this.#weights += weight * weight;
  }

  get samples(): number {
    return this.#samples;
  }

  get variance(): number {
    return this.#squares;
  }

  /** v² / df, its share of the denominator of Welch and Satterthwaite. */
  get spread(): number {
    if (this.#samples === 0) return 0;
    return this.#squares ** 2 / Math.max(1, this.#weight ** 2 / this.#weights - 1);
  }
}

/** One run's side of a difference: a sample deviates from R by slope * (x - R n) / sum n. */
class Side {
  readonly #ratio: number;
  readonly #positions: number;
  readonly #factor: number;
  readonly #quantity: Parameters<typeof termsOf>[2];
  readonly #tables: ReadonlyMap<string, SampleTable>;
  /** Variance of a deviation by the rounding of what is kept. */
  readonly rounding: number;

  /** @param step to which kept sums are rounded, evenly to either side: its variance is step² / 12 */
  constructor(
    of: Measurement,
    group: string,
    sums: RatioSums,
    { metric, scale, step }: { readonly metric: RatioOf; readonly scale: number; readonly step: number },
  ) {
    this.#ratio = ratio(sums);
    const slope = metric.derivative?.(this.#ratio) ?? 1;
    this.#positions = sums.n;
    const k = effectiveSamples(sums);
    // k / (k - 1) makes the variance unbiased; its root is each deviation's part in it.
    this.#factor = k < LEAST_SAMPLES ? NaN : (scale * slope * Math.sqrt(k / (k - 1))) / sums.n;
    this.rounding = (this.#factor * step) ** 2 / 12;
    this.#quantity = metric.low;
    this.#tables = new Map(
      of.samples
        .filter((table) => group === ALL || table.group === group)
        .map((table) => [table.group, table]),
    );
  }

  get groups(): Iterable<string> {
    return this.#tables.keys();
  }

  table(group: string): SampleTable | undefined {
    return this.#tables.get(group);
  }

  /** How a sample deviates, and its weight; undefined of one that is not there, or has none of the quantity. */
  deviation(table: SampleTable | undefined, row: number): readonly [by: number, weight: number] | undefined {
    if (table === undefined || row < 0) return undefined;
    const [x, n] = termsOf(table, row, this.#quantity) ?? [0, 0];
    return n === 0 ? undefined : [this.#factor * (x - this.#ratio * n), n / this.#positions];
  }
}

/**
 * A metric's difference f(R1) - scale * f(R0), its samples paired by id as far as both runs have them:
 *
 *     var = sum over pairs (a_i - b_i)² + sum over other a_i² + sum over other b_i²
 *
 * with a_i, b_i = f'(R) (x_i - R n_i) / sum n * sqrt(k / (k - 1)), k being the effective number of samples. All paired, that
 * is the paired t of k - 1 degrees of freedom; none paired, Welch's; between, Satterthwaite's over the three parts, each with
 * its own k, a pair's weight being n_i / sum n in the run and the baseline together.
 * Source: docs/mathematics.md, "Two runs".
 *
 * @param scale weight of the baseline, 1 for a difference, 1.1 to see whether a run exceeds it by 10 %
 * @returns null where one of the runs has no such group or metric
 */
export function difference(
  run: Measurement,
  baseline: Measurement,
  group: string,
  metric: Metric,
  scale = 1,
): Difference | null {
  const groups = [groupNamed(run, group), groupNamed(baseline, group)];
  if (!groups[0] || !groups[1]) return null;
  const [ours, theirs] = inOneWay(groups[0], groups[1], run.threshold);
  const [now, then] = [summarise(ours, metric), summarise(theirs, metric)];
  if (!now || !then) return null;
  const estimate = now.estimate - scale * then.estimate;
  const { from } = metric;
  const [sums, sumsThen] = isRatio(from) ? [sumsOf(ours, from.low), sumsOf(theirs, from.low)] : [];
  if (!isRatio(from) || !sums || !sumsThen)
    return { estimate, standardError: null, degreesOfFreedom: 0, pairs: 0 };
  // Of what is the same but for the order in which it was summed, the kept sums are the same, too.
  const isSame =
    Math.abs(now.estimate - then.estimate) <= roundingOf(metric.kind, Math.max(now.estimate, then.estimate));
  const step = isSame ? 0 : stepOf(from.low);
  const a = new Side(run, group, sums, { metric: from, scale: 1, step });
  const b = new Side(baseline, group, sumsThen, { metric: from, scale, step });
  const [paired, onlyA, onlyB] = [new Stratum(), new Stratum(), new Stratum()];
  for (const name of new Set([...a.groups, ...b.groups])) {
    const [tableA, tableB] = [a.table(name), b.table(name)];
    join(tableA, tableB, (rowA, rowB) => {
      const [ofA, ofB] = [a.deviation(tableA, rowA), b.deviation(tableB, rowB)];
      if (ofA && ofB) paired.add(ofA[0] - ofB[0], ofA[1] + ofB[1], a.rounding + b.rounding);
      else if (ofA) onlyA.add(...ofA, a.rounding);
      else if (ofB) onlyB.add(...ofB, b.rounding);
    });
  }
  const strata = [paired, onlyA, onlyB];
  const variance = strata.reduce((sum, stratum) => sum + stratum.variance, 0);
  const spread = strata.reduce((sum, stratum) => sum + stratum.spread, 0);
  return {
    estimate,
    standardError: Number.isFinite(variance) ? Math.sqrt(variance) : null,
    degreesOfFreedom: spread > 0 ? variance ** 2 / spread : Infinity,
    pairs: paired.samples,
  };
}

/** The interval of a difference that misses with probability alpha; null where there is none. */
export function differenceInterval(
  { estimate, standardError, degreesOfFreedom }: Difference,
  alpha = ALPHA,
): Interval | null {
  if (standardError === null) return null;
  if (standardError === 0) return [estimate, estimate];
  const half = tQuantile(1 - alpha / 2, degreesOfFreedom) * standardError;
  return [estimate - half, estimate + half];
}

export const groupNamed = ({ groups }: Measurement, name: string): GroupMeasurement | undefined =>
  groups.find((group) => group.name === name);
