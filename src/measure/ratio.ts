/**
 * The six sums of a ratio R = sum x / sum n over samples, from which R and its clustered variance follow.
 * Sums of different samples add. Source: docs/mathematics.md, "Statistics".
 */
export interface RatioSums {
  /** Number of samples. */
  m: number;
  /** Sum over samples of n, the positions that count. */
  n: number;
  /** Sum of n². */
  nn: number;
  /** Sum over samples of x, the quantity summed over the sample's positions. */
  x: number;
  /** Sum of x². */
  xx: number;
  /** Sum of x n. */
  xn: number;
}

export const noSums = (): RatioSums => ({ m: 0, n: 0, nn: 0, x: 0, xx: 0, xn: 0 });

/** Sums of both, which must be of different samples. */
export const addSums = (a: RatioSums, b: RatioSums): RatioSums => ({
  m: a.m + b.m,
  n: a.n + b.n,
  nn: a.nn + b.nn,
  x: a.x + b.x,
  xx: a.xx + b.xx,
  xn: a.xn + b.xn,
});

/** Adds one sample with `n` positions over which the quantity adds up to `x`; one without positions is none. */
export function addSample(sums: RatioSums, x: number, n: number): void {
  if (n === 0) return;
  sums.m += 1;
  sums.n += n;
  sums.nn += n * n;
  sums.x += x;
  sums.xx += x * x;
  sums.xn += x * n;
}

/** R = sum x / sum n; NaN of no positions. */
export const ratio = (sums: RatioSums): number => sums.x / sums.n;

/**
 * Kish's effective number of samples: n² / sum of n_i². It is m where all are equally long, and near 1 where one is most of
 * them. Source: Kish, "Survey Sampling", Wiley 1965.
 */
export const effectiveSamples = ({ n, nn }: RatioSums): number => (n * n) / nn;

/** With less, nothing is known of how samples spread. */
export const LEAST_SAMPLES = 2;

/**
 * Variance of R with the sample as the sampling unit (linearised ratio estimator):
 * k / (k - 1) * sum (x - R n)² / (sum n)², k being the effective number of samples.
 */
export function ratioVariance(sums: RatioSums): number {
  const R = ratio(sums);
  const k = effectiveSamples(sums);
  // Rounding can leave a zero sum of squares slightly negative.
  const squares = Math.max(0, sums.xx - 2 * R * sums.xn + R * R * sums.nn);
  return ((k / (k - 1)) * squares) / (sums.n * sums.n);
}
