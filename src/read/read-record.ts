import type { Problem } from "../errors.ts";
import { detect, Fit } from "./detect.ts";
import { failureOf } from "./failures.ts";
import type { Format } from "../config/format.ts";
import { likelyPlace } from "./likely-place.ts";
import { recordProblem, type ProblemCode } from "./problems.ts";
import { emptinessOf, refusalOf, unparsedIn, type Told } from "./refusals.ts";
import { overLimitIn } from "./scan/against-limits.ts";
import type { Bounds } from "./scan/bounds.ts";
import { isOpenAtEnd, parseJsonBytes } from "./walk/json-bytes.ts";
import type { FoundSample } from "./walk/sample.ts";

/** A record's bytes, and where they are. */
export interface RawRecord {
  readonly bytes: Buffer;
  /** Line it begins on, from 1. */
  readonly line: number;
  /** The file ended right behind it, without an end of line or a closing bracket. */
  readonly endsFile: boolean;
}

/** What a record turned out to be. */
export type ReadRecord =
  | {
      readonly ok: true;
      readonly format: Format;
      readonly samples: readonly FoundSample[];
      readonly value: unknown;
    }
  | { readonly ok: false; readonly problem: Problem; /** Where it is JSON. */ readonly value?: unknown };

/**
 * Parses a record and finds its samples.
 *
 * @param formats the format of the file, or, before it is known, all there are
 */
export function readRecord(
  record: RawRecord,
  path: string,
  formats: readonly Format[],
  bounds: Bounds,
): ReadRecord {
  let value: unknown;
  const problem = (code: ProblemCode, message: string, remedy?: string): ReadRecord => ({
    ok: false,
    problem: recordProblem(code, path, record.line, message, remedy),
    value,
  });
  const over = overLimitIn(record.bytes, bounds);
  if (over !== undefined) return problem(over.code, over.message, over.remedy);
  try {
    value = parseJsonBytes(record.bytes);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return record.endsFile && isOpenAtEnd(record.bytes)
      ? problem("truncated-record", "the file ends inside a record")
      : problem("bad-json", `a record is not JSON${column(error)}`);
  }
  const found = detect(value, formats, record.bytes);
  if (found?.samples.some(isEchoed) === true) {
    return problem(
      "echoed-prompt",
      "a record echoes its prompt, whose positions are not told from generated ones",
    );
  }
  if (found?.fit === Fit.Usable) return { ok: true, format: found.format, samples: found.samples, value };
  const failure = failureOf(value);
  if (failure !== undefined) return problem("failed-request", failure);
  const refusal = refusalOf(value);
  if (refusal !== undefined) return problem(refusal.code, refusal.message, refusal.remedy);
  if (found?.fit === Fit.ChosenOnly)
    return problem("chosen-only", "a record holds the logprobs of the chosen tokens only");
  const code = found === undefined ? "unknown-format" : "no-positions";
  const { message, remedy } =
    unparsedIn(value) ?? (found === undefined ? unknown(value) : emptinessOf(found.samples));
  return problem(code, message, remedy);
}

const unknown = (value: unknown): Told => ({
  message: "a record holds no logprobs in any known shape",
  remedy: declaring(value),
});

/** Only a prompt's first token has no distribution before it. */
const isEchoed = ({ format, positions }: FoundSample): boolean =>
  format.format.firstNull === "echo" && positions[0] === null;

/** What to do about a record of no known format, where a key tells what may be meant. */
function declaring(record: unknown): string | undefined {
  const likely = likelyPlace(record);
  if (likely === undefined) return undefined;
  const { key, path } = likely;
  const place = path === "" ? "in the record" : `at \`${path}\``;
  return `Run \`logprob-gate formats\` for what can be read; a key \`${key}\` stands ${place}: declare it as a format (docs/formats.md#a-format-of-your-own).`;
}

/** V8 names the place in words of its own, which vary with its version. */
function column(error: SyntaxError): string {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return position === undefined ? "" : ` (at its character ${Number(position) + 1})`;
}
