/** Where something is: a file, and where known its line and column (both from 1). */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * A mistake of the user's, told in the project's own words.
 *
 * `code` is stable (docs/errors.md lists them all), `message` says what is wrong and names what was found,
 * `remedy` says what to do. Anything thrown that is not a `UserError` is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly location: Location | undefined;

  constructor(code: ErrorCode, message: string, remedy: string, location?: Location) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.location = location;
  }
}

/** Something in an artifact that could not be used: data of the report, never an exception. */
export interface Problem {
  readonly code: ErrorCode;
  readonly path: string;
  /** Line of the record, from 1; absent where it concerns the whole file. */
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
  /**
   * `file`: nothing of the file can be used. `record`: the rest of the file can. `notice`: all of it was used,
   * but the reader of the report should know.
   */
  readonly scope: "file" | "record" | "notice";
}

/** Every error's code with its one-line meaning: with `FINDING_CODES` the source of docs/errors.md. */
export const ERROR_CODES = {
  usage: "The command line or an action input is wrong.",
  "unknown-input": "An input of the action has no such name.",
  "config-not-found": "The configuration file does not exist.",
  "config-yaml": "The configuration is not YAML.",
  "config-invalid": "The configuration has a wrong key, value or unit.",
  "no-groups": "What samples are grouped by is in none of them.",
  "too-many-groups": "The field that samples are grouped by has too many values.",
  "no-artifacts": "No file matched.",
  "bad-measurement": "A file is no measurement, or contradicts itself.",
  "measurements-differ": "Measurements that are to be merged differ in a setting.",
  "shard-missing": "There are not as many measurements as are expected.",
  "shard-twice": "A sample is in two of the measurements that are to be merged.",
  "threshold-unknown": "A measurement does not tell how many forks there are at this threshold.",
  "no-baseline": "The threshold is to come from a baseline, and there is none.",
  "not-writable": "A report or measurement could not be written.",
  "file-exists": "`init` would replace a file.",
  "unknown-sample": "No sample of the artifacts has this id.",
  "export-needs": "An export needs something that the artifact does not have.",
  "bad-report": "What a finished run uploaded is not a report.",
  "not-readable": "A file could not be opened or read.",
  "empty-file": "A file has no content.",
  "empty-archive": "An archive holds no file of records.",
  "unknown-format": "A file holds no logprobs in any known shape.",
  "chosen-only": "Only the chosen token's logprob was saved: surprisal is not entropy.",
  "failed-request": "A record says that its request has failed.",
  "bad-json": "A record is not JSON.",
  "truncated-record": "The file ends inside a record, or a stream has no last piece that holds all of it.",
  "too-deep": "A record is nested deeper than any real artifact.",
  "too-long": "A key or a number of a record is longer than in any real artifact.",
  "record-too-large": "A record is larger than can be read.",
  "bad-encoding": "The bytes are not what the file's name or its beginning says.",
  "bad-value": "A value is not of the kind its field has.",
  "not-a-distribution": "The probabilities of one position add up to more than 1.",
  "missing-logprobs": "Some of the text of a stream came without logprobs.",
  "missing-alternatives": "Some positions have no alternatives.",
  "no-positions": "A record of a known shape holds no positions.",
  "echoed-prompt": "Prompt positions stand among the generated ones.",
  "not-logprobs": "Values above 0 were saved where logprobs belong: raw logits, or probabilities.",
  "after-sampling": "The values were taken after sampling, so entropy is gone.",
  "sums-only": "Only sums over whole answers were saved, no positions.",
  "no-logprobs": "A file of a known tool that saves no logprobs.",
  "bad-tensor": "The arrays of a tensor file cannot be read.",
  "unclear-tensor": "Nothing tells what the numbers of a tensor are.",
  pickle: "A pickle: reading it would run code.",
  "git-lfs": "A pointer of git-lfs in place of the file.",
  "not-json": "HTML, YAML, or the text form of Python objects, in place of JSON.",
  "few-alternatives": "One or two alternatives can never show more than 1 bit of entropy.",
  "scored-prompts": "Texts given as prompts were measured, of which all positions count.",
  "positions-missing": "Records say that more tokens were generated than have logprobs.",
  "positions-surplus": "Records say that fewer tokens were generated than have logprobs.",
  "mixed-models": "Samples of several models were measured together.",
  misaligned: "Base and tuned model have scored other tokens.",
  "unpaired-sample": "A sample of one model is not among those of the other.",
  "unnamed-tokens": "Nothing says which tokens the probabilities of a list belong to.",
  "unchecked-alignment": "Nothing says which text was scored, so it is not known to be the same.",
  "samples-far-apart": "Base and tuned model have their samples in very different orders.",
  "mixed-alternatives": "Lists of different lengths were measured together.",
  "single-positions":
    "Several samples of a record have one position each: perhaps they are one answer's tokens.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Codes of findings that are no error: the verdict's own. */
export const FINDING_CODES = {
  "bound-violated": "A bound does not hold.",
  "bound-undecided":
    "The data cannot decide whether a bound holds, or there is no baseline to hold it against.",
  "too-many-problems": "More records could not be used than `max-problems` allows.",
  "group-vanished": "A group of the baseline has no samples in the run.",
  "group-appeared": "A group of the run is not in the baseline.",
} as const;

export type FindingCode = keyof typeof FINDING_CODES;

/** The code of an error of Node's, such as ENOENT; undefined where it has none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;

/** What an error of any kind says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
