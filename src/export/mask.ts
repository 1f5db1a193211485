/** Which tokens of a sample a trainer is to learn from: 1 or 0 for each, left-out positions included. */
export interface MaskRow {
  readonly id: string;
  readonly group?: string;
  readonly mask: readonly (0 | 1)[];
}

/** The positions above a threshold in nats (strict, as in arXiv 2605.06241); NaN is none. */
export const maskAbove = (entropies: ArrayLike<number>, threshold: number): (0 | 1)[] =>
  Array.from(entropies, (entropy) => (entropy > threshold ? 1 : 0));

/**
 * The threshold of TRL's `top_entropy_quantile` rho: torch.quantile(valid entropies, 1 - rho), of all samples
 * together, with torch's own arithmetic: rank, weight and interpolation in float32. Source: `get_high_entropy_mask`
 * of TRL's GRPO trainer.
 *
 * @param entropies of the valid positions, as float32; sorted in place
 * @param rho in 0..1
 * @returns NaN of no positions: then nothing is masked in
 */
export function topEntropyThreshold(entropies: Float32Array, rho: number): number {
  if (entropies.length === 0) return NaN;
  entropies.sort();
  const rank = Math.fround(Math.fround(1 - rho) * Math.fround(entropies.length - 1));
  const below = Math.floor(rank);
  const [a, b] = [entropies[below], entropies[Math.min(below + 1, entropies.length - 1)]];
  const weight = Math.fround(rank - below);
  const step = Math.fround(b - a);
  // As torch.lerp: from the nearer end.
  return weight < 0.5
    ? Math.fround(a + Math.fround(weight * step))
    : Math.fround(b - Math.fround(step * Math.fround(1 - weight)));
}

/** The positions that TRL's rule keeps: H >= threshold, in float32; NaN is none. */
export const maskFrom = (entropies: Float32Array, threshold: number): (0 | 1)[] =>
  Array.from(entropies, (entropy) => (entropy >= threshold ? 1 : 0));
