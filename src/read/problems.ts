import type { ErrorCode, Problem } from "../errors.ts";

/** What to do about each problem an artifact can have. */
const REMEDIES = {
  "not-readable": "Check that the file exists and may be read.",
  "empty-file": "The job that writes this file saved nothing: check its log.",
  "unknown-format": "Run `logprob-gate formats` for what can be read.",
  "chosen-only":
    "Ask for alternatives when sampling: `logprobs: true, top_logprobs: 20`. Entropy cannot be had from the chosen token alone.",
  "no-positions": "Ask for logprobs when sampling: `logprobs: true, top_logprobs: 20`.",
  "bad-json": "Write one complete JSON value a line, or one JSON document.",
  "truncated-record": "The job that wrote the file was probably stopped: run it again.",
  "too-deep": "No known artifact is nested like this: check what wrote it.",
  "record-too-large": "Write one record a line (JSONL) instead of one large document.",
  "bad-encoding": "Save the file as UTF-8, or as gzip of UTF-8.",
  "bad-value": "Save logprobs as numbers, as the engine returned them.",
  "not-a-distribution":
    "Save natural logarithms of probabilities of one distribution: not logits, not percentages, no token twice.",
  "missing-alternatives": "Find out why the engine left them out, or allow some with `max-problems`.",
} as const satisfies Partial<Record<ErrorCode, string>>;

export type ProblemCode = keyof typeof REMEDIES;

/** A record that cannot be used, or not wholly. */
export const recordProblem = (code: ProblemCode, path: string, line: number, message: string): Problem => ({
  code,
  path,
  line,
  message,
  remedy: REMEDIES[code],
  scope: "record",
});

/** A file of which nothing can be used. */
export const fileProblem = (code: ProblemCode, path: string, message: string): Problem => ({
  code,
  path,
  message,
  remedy: REMEDIES[code],
  scope: "file",
});
