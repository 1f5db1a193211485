import type { TrainingRow } from "../../src/export/reasonmaxxer/rows.ts";

/** One row of a micro-batch with the logits of both models. */
export interface LossInput {
  readonly row: Pick<TrainingRow, "input_ids" | "generation_pred_start" | "decision_positions" | "advantage">;
  /** Of each prediction position the logits over the whole vocabulary. */
  readonly base: readonly (readonly number[])[];
  readonly tuned: readonly (readonly number[])[];
}

export interface LossSettings {
  /** Weight of the KL term: 0.2 in the recipe of the paper, 0.1 by default in its code. */
  readonly lambda: number;
  /** Where the KL holds: all other positions, those of the prompt included, or the generated ones alone. */
  readonly klOver: "all" | "generated";
}

export interface Loss {
  readonly decision: number;
  readonly kl: number;
  readonly total: number;
}

/**
 * The loss of ReasonMaxxer, for holding a trainer's numbers against. With D the gated positions of a nonzero advantage
 * A, and N the other prediction positions of the micro-batch:
 *
 *     L = 1 / |D| sum_D A CE(tuned) + lambda / |N| sum_N KL(base || tuned)
 *
 * CE is -ln of the tuned model's probability of the next token; no ratio, no clipping but the trainer's own of A. An
 * empty D or N adds 0. Source: farukakgul/ReasonMaxxer; science in arXiv 2605.06241.
 */
export function referenceLoss(batch: readonly LossInput[], { lambda, klOver }: LossSettings): Loss {
  let [decision, decisions, divergence, others] = [0, 0, 0, 0];
  for (const { row, base, tuned } of batch) {
    const gated = new Set(row.advantage === 0 ? [] : row.decision_positions);
    for (let position = 0; position < row.input_ids.length - 1; position++) {
      const lnTuned = logSoftmax(tuned[position]);
      if (gated.has(position)) {
        decision -= row.advantage * lnTuned[row.input_ids[position + 1]];
        decisions++;
      } else if (klOver === "all" || position >= row.generation_pred_start) {
        divergence += kl(logSoftmax(base[position]), lnTuned);
        others++;
      }
    }
  }
  const terms = { decision: decision / Math.max(1, decisions), kl: divergence / Math.max(1, others) };
  return { ...terms, total: terms.decision + lambda * terms.kl };
}

function logSoftmax(logits: readonly number[]): number[] {
  const greatest = Math.max(...logits);
  const lnMass = greatest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - greatest), 0));
  return logits.map((logit) => logit - lnMass);
}

const kl = (lnP: readonly number[], lnQ: readonly number[]): number =>
  lnP.reduce((sum, value, i) => sum + Math.exp(value) * (value - lnQ[i]), 0);
