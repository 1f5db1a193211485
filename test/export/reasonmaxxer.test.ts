import { describe, expect, test } from "vitest";
import { referenceLoss, type LossSettings } from "../support/reasonmaxxer-loss.ts";
import { advantages, pool } from "../../src/export/reasonmaxxer/pool.ts";
import type { Rollout } from "../../src/export/reasonmaxxer/rollout.ts";
import { statistics, trainingRows } from "../../src/export/reasonmaxxer/rows.ts";

const outcomes = (n: number, correct: number) => Array.from({ length: n }, (_, i) => i < correct);

function rollout(
  problem: string,
  correct: boolean,
  length: number,
  entropies: readonly number[] = [],
): Rollout {
  const low = Float64Array.from({ length }, (_, i) => entropies[i] ?? 0);
  return {
    problem,
    correct,
    promptIds: [7, 8, 9],
    completionIds: Array.from({ length }, (_, i) => i),
    low,
    high: low,
  };
}

describe("advantages", () => {
  test.each([
    [20, 5, 1.7320508, -0.5773503],
    [20, 1, 4.3588989, -0.2294157],
  ])("of n = %i, c = %i before the trainer's clip", (n, correct, right, wrong) => {
    const found = advantages(outcomes(n, correct));
    expect(found[0]).toBeCloseTo(right, 6);
    expect(found.at(-1)).toBeCloseTo(wrong, 6);
  });

  test("of problems that are always right or wrong are 0", () => {
    expect(advantages(outcomes(4, 4))).toEqual([0, 0, 0, 0]);
    expect(advantages(outcomes(4, 0))).toEqual([0, 0, 0, 0]);
  });
});

describe("the pool", () => {
  const problem = (name: string, n: number, correct: number, length = 10) =>
    outcomes(n, correct).map((right, i) => rollout(name, right, length + i));

  test("takes problems of mixed outcomes, those nearest one half first", () => {
    const rollouts = [
      ...problem("always", 4, 4),
      ...problem("rare", 8, 1),
      ...problem("half", 4, 2),
      ...problem("never", 4, 0),
      ...problem("third", 6, 2),
    ];
    const names = (problems: number) =>
      new Set(pool(rollouts, { problems, shortest: 1 }).map(({ problem: name }) => name));
    expect(names(1)).toEqual(new Set(["half"]));
    expect(names(2)).toEqual(new Set(["half", "third"]));
    expect(names(50)).toEqual(new Set(["rare", "half", "third"]));
    expect(names(Infinity).size).toBe(5);
  });

  test("then leaves out the longest of all their rollouts together", () => {
    const rollouts = [...problem("short", 5, 2, 1), ...problem("long", 5, 2, 100)];
    const kept = pool(rollouts, { problems: 50, shortest: 0.8 });
    expect(kept).toHaveLength(8);
    expect(Math.max(...kept.map(({ completionIds }) => completionIds.length))).toBe(102);
  });
});

describe("training rows", () => {
  const rollouts = [rollout("p", true, 3, [1.5, NaN, 1.3]), rollout("p", false, 2, [1.5, 1.3])];

  test("gate prediction positions by outcome", () => {
    const rows = [...trainingRows(rollouts, { correct: 1.4, incorrect: 1.2 })];
    expect(rows[0]).toEqual({
      problem_id: "p",
      gen_index: 0,
      input_ids: [7, 8, 9, 0, 1, 2],
      prompt_length: 3,
      completion_length: 3,
      num_tokens: 6,
      num_pred_tokens: 5,
      correct: true,
      reward: 1,
      advantage: 1,
      entropies: [1.5, 0, 1.3],
      generation_pred_start: 2,
      decision_positions: [2],
      tau_pos: 1.4,
      tau_neg: 1.2,
    });
    expect(rows[1]).toMatchObject({ gen_index: 1, advantage: -1, decision_positions: [2, 3] });
  });

  test("decision_fraction has both denominators", () => {
    const found = statistics(rollouts, { correct: 1.4, incorrect: 1.2 });
    expect(found).toMatchObject({ problems: 1, rollouts: 2, correct: 1, gated: 3, undecided: 0 });
    expect(found.ofGenerated).toBe(3 / 5);
    expect(found.ofAll).toBe(3 / 9);
  });
});

describe("the reference loss", () => {
  const base = [[3, 0, 0, 0], [1, 1, 0.5, 0], [4, 0, 0, 0], [0.2, 0.1, 0, 0]]; // prettier-ignore
  const tuned = [[3, 0.1, 0, 0], [1.5, 0.8, 0.5, 0], [4, 0.2, 0, 0], [0.5, 0.1, 0, 0]]; // prettier-ignore
  const lossOf = (advantage: number, settings: LossSettings) =>
    referenceLoss(
      [
        {
          row: {
            input_ids: [0, 2, 0, 0, 1],
            generation_pred_start: 1,
            decision_positions: [1, 3],
            advantage,
          },
          base,
          tuned,
        },
      ],
      settings,
    );

  // n = 4, c = 1: the advantages are +sqrt(3) and -1 / sqrt(3).
  test.each([
    [Math.sqrt(3), "all", 1.900905, 0.00028893, 1.900963],
    [Math.sqrt(3), "generated", 1.900905, 0.00036422, 1.900978],
    [-1 / Math.sqrt(3), "all", -0.633635, 0.00028893, -0.633577],
    [-1 / Math.sqrt(3), "generated", -0.633635, 0.00036422, -0.633562],
  ] as const)("of A = %f, KL over %s, to six digits", (advantage, klOver, decision, kl, total) => {
    const loss = lossOf(advantage, { lambda: 0.2, klOver });
    expect(loss.decision.toFixed(6)).toBe(decision.toFixed(6));
    expect(loss.kl.toFixed(8)).toBe(kl.toFixed(8));
    expect(loss.total.toFixed(6)).toBe(total.toFixed(6));
  });

  test("takes the tuned model's cross-entropy of each gated position", () => {
    const of = (position: number) =>
      referenceLoss(
        [
          {
            row: {
              input_ids: [0, 2, 0, 0, 1],
              generation_pred_start: 1,
              decision_positions: [position],
              advantage: 1,
            },
            base,
            tuned,
          },
        ],
        { lambda: 0, klOver: "all" },
      ).total.toFixed(6);
    expect([0, 1, 2, 3].map(of)).toEqual(["3.143752", "0.736013", "0.057327", "1.458964"]);
  });

  test("a row without advantage is held to the base everywhere", () => {
    const loss = lossOf(0, { lambda: 1, klOver: "all" });
    expect(loss.decision).toBe(0);
    expect(loss.kl).toBeGreaterThan(0.00028893);
    expect(lossOf(0, { lambda: 0, klOver: "all" }).total).toBe(0);
  });
});
