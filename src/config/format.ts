import * as z from "zod/mini";
import { MAX_TEXT } from "../measure/file-limits.ts";

/**
 * A format is data: it says where, in one record, the positions and their numbers are. One engine runs every
 * format, the ones here and the ones a user declares in the configuration.
 *
 * A `Path` is a chain of steps: `choices[*].logprobs.content[*]`.
 *
 * | step | stands for |
 * | --- | --- |
 * | `name` | the value of an object's key |
 * | `[*]` | every element of an array |
 * | `{*}` | every value of an object |
 * | `*` | either of them |
 * | `[2]` | one element of an array, from 0 |
 * | `{key}` | at the end, behind `{*}`: the key itself |
 *
 * Several paths with `|` between them: the first that exists. Of the positions, with `&` between them: all that
 * exist, in the order in which they are written. The paths of a token's fields begin at the position; with a `/` in front, at the sample,
 * and their last wildcard runs along with the positions (`/logprobs.tokens[*]`).
 */
export type Path = string;

/** Where the fields of one token are. Which token it is gets decided by id, else bytes, else text. */
export interface TokenPaths {
  /** Its number, in the format's scale. A chosen token without one has that of the alternative it is. */
  readonly value?: Path;
  readonly id?: Path;
  readonly bytes?: Path;
  readonly text?: Path;
  /** Its rank in the distribution, from 1. */
  readonly rank?: Path;
}

export interface Format {
  /** Short name, as on the command line. */
  readonly name: string;
  /** What it is, for people, without a full stop. */
  readonly title: string;
  /** A sample: matched at any depth of the record. Empty: any value that the other paths lead on from. */
  readonly sample: Path;
  /** Where no sample is looked for, from any value: what stands there stands elsewhere, too. */
  readonly ignore?: readonly Path[];
  /** Keys of objects that are something else, with all that is in them: a piece of what stands elsewhere as a whole. */
  readonly unless?: readonly string[];
  /** Keys that a sample has to have. */
  readonly requires?: readonly string[];
  /** Keys that no sample has. */
  readonly lacks?: readonly string[];
  /** The positions, from the sample. */
  readonly positions: Path;
  readonly chosen?: TokenPaths;
  /** The listed alternatives; the last wildcard runs over them. Without it, a position is its entropy. */
  readonly alternatives?: TokenPaths & { readonly value: Path };
  /** What the values are; entropies are over the whole vocabulary. */
  readonly scale: "logprob" | "probability" | "nats" | "bits";
  /** The alternatives are the whole vocabulary, so that entropy is exact. */
  readonly complete?: true;
  /** The alternatives of all positions stand in one list: where each position's begin in it, and end. */
  readonly slice?: { readonly begin: Path; readonly end: Path };
  /** Not told by its look: only read where it is named. */
  readonly onlyNamed?: true;
  /** What null is among the alternatives' values: not known in a list (a problem), absent in an object, or probability 0. */
  readonly nullMeans?: "zero";
  /** What a missing value is: not known, or the 0 that the writer leaves out. */
  readonly missingMeans?: "zero";
  /** Positions to leave out: those whose value here is 0 or false. */
  readonly mask?: Path;
  /** What it means that the first position is null: a prompt's first token, or that the prompt is echoed. */
  readonly firstNull?: "prompt" | "echo";
  /** How a stream of it is told: its records are pieces, and a sample goes on from one to the next. */
  readonly stream?: Stream;
}

/** Fields of the objects round a sample, the innermost that has them; with `|` between two spellings of one. */
export interface Stream {
  /** Has a value in the last piece, and in a whole answer: neither null nor false. */
  readonly ends: string;
  /** A piece before the last has all the values of one of these; without them, every record with the key is one. */
  readonly pieces?: readonly Readonly<Record<string, string | false | null>>[];
  /** The same in all pieces of one answer, whatever stands between them; without it they follow each other. */
  readonly key?: string;
  /** Of the sample itself: which one of its answer it is, from 0. Where it is no number, its place tells. */
  readonly index?: string;
  /** Each piece holds all positions so far: only the last one counts. */
  readonly repeats?: true;
  /** Where a piece holds what the model has written, from the sample. */
  readonly text?: readonly Path[];
  /** A key beside a text that is a summary of what was generated: there are no logprobs of it. */
  readonly summary?: string;
}

const STEP = /\[\*\]|\{\*\}|\[\d+\]|\{key\}/g;
const isPath = (text: string): boolean => !/[[\]{}]/.test(text.replace(STEP, ""));
const runsOver = (text: string): boolean =>
  text.split(/[|&]/).every((path) => /\[\*\]|\{\*\}|(^|\.)\*/.test(path));

const path = z.string().check(z.refine(isPath, "write steps like `name`, `[*]`, `{*}`, `[0]`, `{key}`"));
const listPath = path.check(z.refine(runsOver, "name a list with `[*]`, `{*}` or `*`"));

/** Where the fields of a token are, as it is written. */
export const tokenPaths = {
  value: z.optional(path),
  id: z.optional(path),
  bytes: z.optional(path),
  text: z.optional(path),
  rank: z.optional(path),
};

/** A format that a user declares, as it is written. */
export const formatSchema = z
  .strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT), z.describe("Short name")),
    title: z.optional(z.string()).check(z.describe("What it is, for people")),
    sample: z
      ._default(path, "")
      .check(z.describe("A sample, at any depth; empty: any value that the other paths lead on from")),
    ignore: z.optional(z.array(path)).check(z.describe("Where no sample is looked for, at any depth")),
    requires: z.optional(z.array(z.string())).check(z.describe("Keys that a sample has to have")),
    positions: listPath.check(z.describe("The positions, from the sample")),
    chosen: z
      .optional(z.strictObject(tokenPaths))
      .check(z.describe("Where the chosen token's fields are, from the position")),
    alternatives: z
      .optional(z.strictObject({ ...tokenPaths, value: listPath }))
      .check(z.describe("Where the listed tokens' fields are; without it, a position is its entropy")),
    scale: z.enum(["logprob", "probability", "nats", "bits"]).check(z.describe("What the values are")),
    complete: z.optional(z.literal(true)).check(z.describe("The alternatives are the whole vocabulary")),
    "null-means": z
      .optional(z.literal("zero"))
      .check(z.describe("null among the alternatives is probability 0, in an object, too")),
    "first-null": z
      .optional(z.enum(["prompt", "echo"]))
      .check(
        z.describe(
          "A first position of null is a prompt's first token, and does not count, or says that the prompt is echoed, which is refused",
        ),
      ),
    mask: z.optional(path).check(z.describe("Positions whose value here is 0 or false are left out")),
  })
  .check(
    z.refine(
      ({ alternatives, scale }) => (alternatives === undefined) === (scale === "nats" || scale === "bits"),
      "`alternatives` go with the scales logprob and probability, entropies with nats and bits",
    ),
    z.meta({ title: "Format" }),
  );

/** A declared format as the engine takes it. */
export function formatOf({
  title,
  "null-means": nullMeans,
  "first-null": firstNull,
  ...written
}: z.infer<typeof formatSchema>): Format {
  return {
    ...(written as Omit<Format, "title">),
    title: title ?? "declared in the configuration",
    ...(nullMeans && { nullMeans }),
    ...(firstNull && { firstNull }),
  };
}
