import type { Rollout } from "./rollout.ts";

/** Which rollouts are trained on. */
export interface PoolSettings {
  /** Problems that are kept: those of a pass rate nearest 0.5; Infinity: all, those that are always right or wrong, too. */
  readonly problems: number;
  /** Share of their rollouts that is kept, the shortest. */
  readonly shortest: number;
}

/** Source: arXiv 2605.06241 and its code, farukakgul/ReasonMaxxer. */
export const DEFAULT_POOL: PoolSettings = { problems: 50, shortest: 0.8 };

/** The rollouts of each problem, in the order in which problems were met. */
export function byProblem<T extends { readonly problem: string }>(rollouts: readonly T[]): Map<string, T[]> {
  const problems = new Map<string, T[]>();
  for (const rollout of rollouts) {
    const own = problems.get(rollout.problem);
    if (own === undefined) problems.set(rollout.problem, [rollout]);
    else own.push(rollout);
  }
  return problems;
}

/**
 * The rollouts to train on: of the problems with 1 <= correct <= n - 1 those with the pass rate nearest 0.5, then of
 * all their rollouts together the shortest. Where several are alike, the first ones read.
 */
export function pool(rollouts: readonly Rollout[], { problems, shortest }: PoolSettings): Rollout[] {
  const distance = (own: readonly Rollout[]) =>
    Math.abs(own.filter(({ correct }) => correct).length / own.length - 0.5);
  const all = [...byProblem(rollouts).values()];
  const selected =
    problems === Infinity
      ? all
      : all
          .filter((own) => distance(own) < 0.5)
          .sort((a, b) => distance(a) - distance(b))
          .slice(0, problems);
  const left = new Set(selected.flat());
  const inOrder = rollouts.filter((rollout) => left.has(rollout));
  const shortestFirst = [...inOrder].sort((a, b) => a.completionIds.length - b.completionIds.length);
  const kept = new Set(shortestFirst.slice(0, Math.floor(shortest * inOrder.length)));
  return inOrder.filter((rollout) => kept.has(rollout));
}

const LEAST_DEVIATION = 1e-8;

/**
 * How much better each outcome is than its problem's mean: (r - mean) / max(population standard deviation, 1e-8).
 * Not clipped: the trainer clips to +-2.5.
 *
 * @param correct of the rollouts of one problem that are left
 */
export function advantages(correct: readonly boolean[]): number[] {
  const rewards = correct.map(Number);
  const mean = rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length;
  const variance = rewards.reduce((sum, reward) => sum + (reward - mean) ** 2, 0) / rewards.length;
  return rewards.map((reward) => (reward - mean) / Math.max(Math.sqrt(variance), LEAST_DEVIATION));
}
