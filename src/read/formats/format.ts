/**
 * A format is data: it says where, in one record, the positions and their numbers are. One engine runs
 * every format.
 *
 * A `Path` is a chain of object keys and wildcards: `choices[*].logprobs.content[*]`. `[*]` stands for every
 * element of an array, `{*}` for every value of an object. A path that begins with `.` or a wildcard where
 * the field says "of the position" is relative to the position.
 */
export type Path = string;

/** Where the fields of one token are; which token it is gets decided by id, else bytes, else text. */
export interface TokenPaths {
  /** Its number: a logprob, or what `scale` says. */
  readonly value: Path;
  readonly id?: Path;
  readonly bytes?: Path;
  readonly text?: Path;
}

export interface Format {
  /** Short name, as on the command line. */
  readonly name: string;
  /** What it is, for people, without a full stop. */
  readonly title: string;
  /** A sample: matched at any depth of the record. An empty path is the record, or any value in it. */
  readonly sample: Path;
  /** The positions, from the sample. */
  readonly positions: readonly Path[];
  /** The chosen token, from the position. */
  readonly chosen?: TokenPaths;
  /** The listed alternatives, from the position; their last wildcard runs over them. */
  readonly alternatives: TokenPaths;
  /** What the values are. */
  readonly scale: "logprob" | "probability";
  /** The alternatives are the whole vocabulary, so that entropy is exact. */
  readonly complete?: true;
}
