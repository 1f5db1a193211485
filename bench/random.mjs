/** A stream of numbers in [0, 1), the same for the same seed: mulberry32. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
function gamma(next, shape) {
  if (shape < 1) return gamma(next, shape + 1) * Math.pow(1 - next(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(next);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(next, a, b) {
  const x = gamma(next, a);
  return x === 0 ? 0 : x / (x + gamma(next, b));
}

/** How many of n happen that each have probability p: by the gaps between them. */
export function binomial(next, n, p) {
  if (p > 0.5) return n - binomial(next, n, 1 - p);
  if (p <= 0) return 0;
  const miss = Math.log1p(-p);
  let count = 0;
  for (
    let at = Math.floor(Math.log(1 - next()) / miss);
    at < n;
    at += 1 + Math.floor(Math.log(1 - next()) / miss)
  )
    count++;
  return count;
}
