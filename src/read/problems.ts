import type { ErrorCode, Problem } from "../errors.ts";

/** What to do about each problem an artifact can have. */
export const REMEDIES = {
  "not-readable": "Check that the file exists and may be read.",
  "empty-file": "The job that writes this file saved nothing: check its log.",
  "empty-archive": "Put .json, .jsonl or .ndjson files into it.",
  "unknown-format":
    "Run `logprob-gate formats` for what can be read, or declare a format (docs/formats.md#a-format-of-your-own).",
  "chosen-only":
    "Ask for alternatives when sampling: `logprobs: true, top_logprobs: 20`. Entropy cannot be had from the chosen token alone. Where they are saved under another name, declare a format (docs/formats.md#a-format-of-your-own).",
  "no-positions": "Ask for logprobs when sampling: `logprobs: true, top_logprobs: 20`.",
  "failed-request": "Run it again, leave it out, or allow some with `max-problems`.",
  "bad-json": "Write one complete JSON value a line, or one JSON document.",
  "truncated-record": "The job that wrote the file was probably stopped: run it again.",
  "too-deep": "No known artifact is nested like this: check what wrote it.",
  "too-long": "No known artifact is written like this: check what wrote it.",
  "record-too-large": "Write one record a line (JSONL) instead of one large document.",
  "bad-encoding": "Save the file as UTF-8, or as gzip, zstd or zip of UTF-8, and check that it is whole.",
  "bad-value": "Save logprobs as numbers, as the engine returned them.",
  "not-a-distribution":
    "Save natural logarithms of probabilities of one distribution: not logits, not percentages, no token twice.",
  "echoed-prompt": "Save the answer alone (`echo: false`): entropy of the prompt is not the model's doing.",
  "not-logprobs": "Save natural logarithms of probabilities (vLLM: `logprobs_mode=raw_logprobs`).",
  "after-sampling":
    "Save logprobs from before sampling: vLLM `raw_logprobs`, llama.cpp without `post_sampling_probs`, transformers' `output_logits`, temperature 1 for TGI.",
  "sums-only": "Save the logprobs of each position, with alternatives.",
  "no-logprobs": "Ask for logprobs when sampling: `logprobs: true, top_logprobs: 20`.",
  "bad-tensor":
    "Save it with `numpy.save(path, numpy.ascontiguousarray(array))` or safetensors' `save_file`: positions of float16, bfloat16, float32 or float64, named like what they are.",
  "unclear-tensor":
    "Say what they are: `format: tensor-logits`, `tensor-logprobs`, `tensor-probabilities` or `tensor-entropies`.",
  pickle: "Write it again as JSON, .npy or .safetensors.",
  "git-lfs": "Fetch the file itself: `git lfs pull`, or `lfs: true` in actions/checkout.",
  "not-json": "Write it with json.dumps, not with str or repr.",
  "few-alternatives": "Ask for more alternatives: `top_logprobs: 20`.",
  "scored-prompts":
    "Save the positions of the answers alone, as examples/scoring does, where what came before them is not to count.",
  "positions-missing":
    "Find out which tokens have no logprobs in the file (docs/recording.md): the numbers are of the others alone.",
  "positions-surplus": "Save each answer once, and without its prompt.",
  "no-groups": "Correct `group-by` (docs/configuration.md), or remove it.",
  "mixed-models": "Measure them apart: `group-by: model`.",
  "mixed-alternatives": "Ask for the same number of alternatives everywhere.",
  "single-positions":
    "If they are the tokens of one answer, declare a format whose sample is the answer (docs/formats.md#a-format-of-your-own).",
  misaligned:
    "Score one text with both models: give both the token ids of one run as the prompt, and save `prompt_logprobs` (docs/compare.md).",
  "unpaired-sample": "Score the same samples with both models, under the same ids.",
  "unnamed-tokens": "Save the tokens' ids, bytes or text beside their probabilities (docs/recording.md).",
  "unchecked-alignment": "Save the ids of the text's tokens as well, to have it checked.",
  "missing-logprobs":
    "Save whole answers in place of streams: servers that part thoughts or calls of tools from an answer may leave out their logprobs while they stream. Or allow some with `max-problems`.",
  "missing-alternatives": "Find out why the engine left them out, or allow some with `max-problems`.",
} as const satisfies Partial<Record<ErrorCode, string>>;

export type ProblemCode = keyof typeof REMEDIES;

/** A record that cannot be used, or not wholly. */
export const recordProblem = (
  code: ProblemCode,
  path: string,
  line: number | undefined,
  message: string,
  remedy: string = REMEDIES[code],
): Problem => ({ code, path, ...(line !== undefined && { line }), message, remedy, scope: "record" });

/** A file of which nothing can be used. */
export const fileProblem = (
  code: ProblemCode,
  path: string,
  message: string,
  remedy: string = REMEDIES[code],
): Problem => ({ code, path, message, remedy, scope: "file" });

/** Something a reader of the report should know of a file that was used. */
export const notice = (code: ProblemCode, path: string, message: string): Problem => ({
  code,
  path,
  message,
  remedy: REMEDIES[code],
  scope: "notice",
});

/** Of the problems of a file's records, the ones that tell most about the whole, the most telling first. */
const TELLING: readonly ProblemCode[] = [
  "not-readable",
  "bad-encoding",
  "unclear-tensor",
  "not-logprobs",
  "echoed-prompt",
  "after-sampling",
  "chosen-only",
  "sums-only",
  "no-logprobs",
  "bad-value",
  "no-positions",
  "unknown-format",
  "failed-request",
];

/** Why nothing of a file could be used, from the problems of its records. */
export function nothingUsable(problems: readonly Problem[], path: string): Problem {
  const code = TELLING.find((candidate) => problems.some((problem) => problem.code === candidate));
  const first = problems.find((problem) => code === undefined || problem.code === code);
  if (first === undefined) return fileProblem("no-positions", path, "no position in the file can be used");
  return { ...first, scope: "file" };
}

/** What to do in its place where other records of the file have logprobs: they were asked for. */
const ASKED_FOR =
  "Others of this file have logprobs: find out why this has none, leave it out, or allow some with `max-problems`.";

/** A problem of a record beside others that could be used. */
export const besideOthers = (problem: Problem): Problem => ({
  ...problem,
  remedy: problem.remedy.replace(REMEDIES["no-positions"], ASKED_FOR),
});
