import type { Problem } from "../errors.ts";
import { detect, Fit, fitOf } from "./detect.ts";
import type { Format } from "./formats/format.ts";
import { recordProblem } from "./problems.ts";
import type { RawRecord } from "./records.ts";
import { parseJson } from "./walk/json.ts";
import { MAX_DEPTH, samplesIn, TooDeep, type FoundSample } from "./walk/walk.ts";

/** What a record turned out to be. */
export type ReadRecord =
  | { readonly ok: true; readonly format: Format; readonly samples: readonly FoundSample[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Parses a record and finds its samples.
 *
 * @param formats the format of the file, or, before it is known, all there are
 * @param maxBytes what `record` was bounded by, for the message
 */
export function readRecord(
  record: RawRecord,
  path: string,
  formats: readonly Format[],
  maxBytes: number,
): ReadRecord {
  const problem = (...[code, message]: [Parameters<typeof recordProblem>[0], string]): ReadRecord => ({
    ok: false,
    problem: recordProblem(code, path, record.line, message),
  });
  if (record.tooLarge) {
    return problem("record-too-large", `a record is larger than ${Math.round(maxBytes / 2 ** 20)} MiB`);
  }
  let value: unknown;
  try {
    value = parseJson(record.bytes.toString("utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return record.last && /^[[{]/.test(record.bytes.toString("latin1", 0, 1))
      ? problem("truncated-record", "the file ends inside a record")
      : problem("bad-json", `a record is not JSON${column(error)}`);
  }
  try {
    const found = detect(value, formats);
    if (found === undefined)
      return problem("unknown-format", "a record holds no logprobs in any known shape");
    const samples = samplesIn(value, found.format);
    if (found.fit === Fit.Empty)
      return problem("no-positions", "a record holds no logprobs, only their place");
    if (fitOf(samples) === Fit.ChosenOnly) {
      return problem("chosen-only", "a record holds the logprobs of the chosen tokens only");
    }
    return { ok: true, format: found.format, samples };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return problem("too-deep", `a record is nested deeper than ${MAX_DEPTH} levels`);
  }
}

/** V8 names the place in words of its own, which vary with its version. */
function column(error: SyntaxError): string {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return position === undefined ? "" : ` (at its character ${Number(position) + 1})`;
}
