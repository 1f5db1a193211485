import { advantages, byProblem } from "./pool.ts";
import type { Rollout } from "./rollout.ts";

/** Thresholds of the gate in nats, for right and for wrong rollouts. */
export interface Gate {
  readonly correct: number;
  readonly incorrect: number;
}

/** A training row, with the keys that the trainer of ReasonMaxxer reads (farukakgul/ReasonMaxxer). */
export interface TrainingRow {
  readonly problem_id: string;
  /** Which of the problem's rows it is, from 0. */
  readonly gen_index: number;
  /** Of prompt and completion. */
  readonly input_ids: readonly number[];
  readonly prompt_length: number;
  readonly completion_length: number;
  readonly num_tokens: number;
  /** A prediction position p predicts token p + 1. */
  readonly num_pred_tokens: number;
  readonly correct: boolean;
  readonly reward: number;
  readonly advantage: number;
  /** Nats; of the distribution of token prompt_length + i. */
  readonly entropies: readonly number[];
  readonly generation_pred_start: number;
  /** Prediction positions whose entropy is above the gate. */
  readonly decision_positions: readonly number[];
  readonly tau_pos: number;
  readonly tau_neg: number;
}

/** The training rows of the rollouts that were selected. */
export function* trainingRows(rollouts: readonly Rollout[], gate: Gate): Generator<TrainingRow> {
  for (const [problem, own] of byProblem(rollouts)) {
    const advantage = advantages(own.map(({ correct }) => correct));
    for (const [index, rollout] of own.entries()) {
      const { promptIds, completionIds, correct } = rollout;
      const start = promptIds.length - 1;
      const length = promptIds.length + completionIds.length;
      yield {
        problem_id: problem,
        gen_index: index,
        input_ids: [...promptIds, ...completionIds],
        prompt_length: promptIds.length,
        completion_length: completionIds.length,
        num_tokens: length,
        num_pred_tokens: length - 1,
        correct,
        reward: Number(correct),
        advantage: advantage[index],
        // A position that does not count is never gated.
        entropies: Array.from(rollout.low, (entropy) => (Number.isNaN(entropy) ? 0 : entropy)),
        generation_pred_start: start,
        decision_positions: gated(rollout, gate).map((position) => start + position),
        tau_pos: gate.correct,
        tau_neg: gate.incorrect,
      };
    }
  }
}

/** Positions of a completion, from 0, whose entropy is surely above the gate. */
function gated({ low, correct }: Rollout, gate: Gate): number[] {
  const threshold = correct ? gate.correct : gate.incorrect;
  const positions: number[] = [];
  for (const [position, entropy] of low.entries()) if (entropy > threshold) positions.push(position);
  return positions;
}

/** What was selected, and how much of it is gated. */
export interface Statistics {
  readonly problems: number;
  readonly rollouts: number;
  readonly correct: number;
  readonly gated: number;
  /** Positions whose truncated lists leave open whether they are gated. */
  readonly undecided: number;
  /** `decision_fraction` over the generated tokens, and over all prediction positions, as the authors have it. */
  readonly ofGenerated: number;
  readonly ofAll: number;
}

export function statistics(rollouts: readonly Rollout[], gate: Gate): Statistics {
  let [gatedCount, possible, generated, all] = [0, 0, 0, 0];
  for (const rollout of rollouts) {
    const threshold = rollout.correct ? gate.correct : gate.incorrect;
    gatedCount += gated(rollout, gate).length;
    possible += rollout.high.reduce((count, entropy) => count + (entropy > threshold ? 1 : 0), 0);
    generated += rollout.completionIds.length;
    all += rollout.promptIds.length + rollout.completionIds.length - 1;
  }
  return {
    problems: byProblem(rollouts).size,
    rollouts: rollouts.length,
    correct: rollouts.filter(({ correct }) => correct).length,
    gated: gatedCount,
    undecided: possible - gatedCount,
    ofGenerated: gatedCount / Math.max(1, generated),
    ofAll: gatedCount / Math.max(1, all),
  };
}
