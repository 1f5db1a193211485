import { UserError } from "../../errors.ts";
import type { Sample } from "../sample.ts";

/** One answer to a problem, with all its token ids. */
export interface Rollout {
  readonly problem: string;
  readonly correct: boolean;
  readonly promptIds: readonly number[];
  readonly completionIds: readonly number[];
  /** Of each token of the completion, lower and upper bound in nats. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Fields that say whether an answer is right, and which problem it answers, the better one first. */
const CORRECT_FIELDS = ["correct", "is_correct", "reward", "score", "acc"];
const PROBLEM_FIELDS = ["problem_id", "question_id", "doc_id", "task_id", "prompt_id"];
const PROMPT_IDS = ["prompt_token_ids", "prompt_ids"];
const COMPLETION_IDS = ["token_ids", "completion_token_ids", "output_token_ids", "completion_ids"];

/** Fields of the user's own, before the usual ones. */
export interface RolloutFields {
  readonly correct?: string | undefined;
  readonly problem?: string | undefined;
}

/** @throws UserError export-needs, with what the evaluation job has to save */
export function rolloutOf(sample: Sample, fields: RolloutFields): Rollout {
  const first = (own: string | undefined, usual: readonly string[]) =>
    (own === undefined ? usual : [own])
      .map((name) => sample.field(name))
      .find((value) => value !== undefined);
  const correct = rightness(first(fields.correct, CORRECT_FIELDS), sample, fields.correct);
  const problem = first(fields.problem, PROBLEM_FIELDS);
  if (problem === undefined && fields.problem !== undefined)
    throw needs(
      sample,
      `no field \`${fields.problem}\` that names its problem`,
      "Correct `--problem-field`.",
    );
  const promptIds = firstList(sample, PROMPT_IDS);
  if (promptIds === undefined)
    throw needs(sample, "no token ids of its prompt", `Save them beside the answer as \`${PROMPT_IDS[0]}\`.`);
  return {
    problem: String(problem ?? sample.record),
    correct,
    promptIds,
    completionIds: completionIds(sample),
    low: sample.low,
    high: sample.high,
  };
}

function rightness(value: ReturnType<Sample["field"]>, sample: Sample, own: string | undefined): boolean {
  if (value === undefined)
    throw needs(
      sample,
      own === undefined ? "no field that says whether it is right" : `no field \`${own}\``,
      `Save \`correct: 0\` or \`1\` beside the answer, or name the field with \`--correct-field\` (looked for: ${CORRECT_FIELDS.join(", ")}).`,
    );
  if (value === true || value === 1 || value === "1" || value === "true") return true;
  if (value === false || value === 0 || value === "0" || value === "false") return false;
  throw needs(
    sample,
    `a correctness of ${JSON.stringify(value)}`,
    "ReasonMaxxer knows right and wrong: save 1 or 0, true or false.",
  );
}

function completionIds(sample: Sample): readonly number[] {
  const length = sample.low.length;
  const chosen = Array.from({ length }, (_, i) => sample.token(i).id);
  if (chosen.every((id) => id !== undefined)) return chosen;
  const list = COMPLETION_IDS.map((name) => sample.ids(name)).find((ids) => ids?.length === length);
  if (list !== undefined) return list;
  throw needs(
    sample,
    "no token ids of its answer",
    `Save \`${COMPLETION_IDS[0]}\` beside the logprobs, one a position (docs/recording.md).`,
  );
}

function firstList(sample: Sample, names: readonly string[]): readonly number[] | undefined {
  return names.map((name) => sample.ids(name)).find((ids) => ids !== undefined);
}

const needs = ({ id, path, line }: Sample, what: string, remedy: string): UserError =>
  new UserError("export-needs", `sample ${JSON.stringify(id)} has ${what}`, remedy, { path, line });
