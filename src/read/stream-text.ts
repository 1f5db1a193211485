import type { Format, Stream } from "../config/format.ts";
import type { Problem } from "../errors.ts";
import { recordProblem } from "./problems.ts";
import { followAll, isObject, parsePath, type Step } from "./walk/path.ts";
import type { FoundSample } from "./walk/sample.ts";
import { TOKEN_ID } from "./walk/token.ts";

/** A path to texts: to what holds them, and the key they stand under. */
interface TextPath {
  readonly holders: readonly Step[];
  readonly key: string;
}

/**
 * The text of a stream's sample, against the tokens that were read of it. One piece may carry the tokens of another's text
 * (servers that part what a model thinks from what it answers, or calls of tools from either), so what counts is whether
 * there are tokens enough for all of the text.
 */
export class StreamText {
  /** Pieces with text that have no logprobs. */
  #bare = 0;
  /** Line of the first. */
  #line = 0;
  /** Characters of text, less those of the tokens. */
  #uncovered = 0;

  /** Adds the next piece. @param length of its text */
  add(piece: FoundSample, length: number, line: number): void {
    this.#uncovered += length;
    piece.positions.forEach((_, i) => {
      const text = piece.chosen(i)?.text ?? "";
      if (!TOKEN_ID.test(text)) this.#uncovered -= text.length;
    });
    if (length === 0 || piece.positions.length > 0) return;
    if (this.#bare++ === 0) this.#line = line;
  }

  /** What is wrong where tokens of the text are missing. */
  problem(path: string): Problem | undefined {
    if (this.#bare === 0 || this.#uncovered <= 0) return undefined;
    const pieces = this.#bare === 1 ? "1 piece" : `${this.#bare} pieces`;
    const have = this.#bare === 1 ? "has" : "have";
    return recordProblem(
      "missing-logprobs",
      path,
      this.#line,
      `${pieces} of a sample's stream ${have} text, but no logprobs`,
    );
  }
}

/** How many characters of text a piece of a stream holds. */
export function textLength({ stream }: Format, around: readonly unknown[]): number {
  let length = 0;
  if (stream === undefined) return length;
  for (const { holders, key } of textPaths(stream)) {
    for (const holder of followAll(around.at(-1), holders) ?? []) {
      if (!isObject(holder) || (stream.summary !== undefined && holder[stream.summary] === true)) continue;
      const text = holder[key];
      if (typeof text === "string") length += text.length;
    }
  }
  return length;
}

const known = new WeakMap<Stream, readonly TextPath[]>();

function textPaths(stream: Stream): readonly TextPath[] {
  let paths = known.get(stream);
  if (paths === undefined) {
    paths = (stream.text ?? []).map((path) => {
      const dot = path.lastIndexOf(".");
      return { holders: parsePath(path.slice(0, Math.max(0, dot))), key: path.slice(dot + 1) };
    });
    known.set(stream, paths);
  }
  return paths;
}
