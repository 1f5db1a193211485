import { gunzipSync } from "node:zlib";
import { codeOf, UserError } from "../errors.ts";
import { inconsistency } from "../measure/consistency.ts";
import { measurementFileSchema, type MeasurementFile } from "../measure/file.ts";
import { thresholdNats } from "../measure/units.ts";
import { GZIP_MAGIC } from "../read/open/decompress.ts";
import { IN_ENGLISH } from "./in-english.ts";
import { Problems, type ProblemsFound } from "./problems.ts";
import { MAX_BYTES } from "./read-bytes.ts";
import type { Run } from "./run.ts";
import { Sources } from "./sources.ts";

/**
 * Reads the bytes of a measurement, which may come from anywhere: what is returned has the schema's shape, and
 * sums that agree with its samples.
 *
 * @param name what the user knows the file by
 * @throws UserError bad-measurement
 */
export function parseMeasurement(bytes: Uint8Array, name: string): MeasurementFile {
  const refuse = (message: string, remedy = "Write it with `logprob-gate measure`.") =>
    new UserError("bad-measurement", message, remedy, { path: name });
  const value = jsonOf(bytes, refuse);
  const { schema } = (typeof value === "object" && value !== null ? value : {}) as { schema?: unknown };
  if (schema !== "logprob-gate/measurement/v1") {
    const isReport = typeof schema === "string" && schema.startsWith("logprob-gate/report/");
    throw isReport
      ? refuse("a report, which has no sums", "Give the measurement.json.gz that was written beside it.")
      : refuse("no measurement: its `schema` is not `logprob-gate/measurement/v1`");
  }
  const parsed = measurementFileSchema.safeParse(value, IN_ENGLISH);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(
      `no measurement: \`${issue?.path.map(String).join(".") ?? ""}\`: ${issue?.message ?? "wrong"}`,
    );
  }
  const contradiction = inconsistency(parsed.data);
  if (contradiction !== undefined) throw refuse(`the measurement contradicts itself: ${contradiction}`);
  return parsed.data;
}

function jsonOf(bytes: Uint8Array, refuse: (message: string, remedy?: string) => UserError): unknown {
  const tooLarge = () => refuse(`more than ${MAX_BYTES / 1024 / 1024} MiB, the limit of a measurement`);
  try {
    const gzipped = GZIP_MAGIC.every((byte, i) => bytes[i] === byte);
    const plain = gzipped ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : Buffer.from(bytes);
    if (plain.length > MAX_BYTES) throw tooLarge();
    return JSON.parse(plain.toString("utf8"));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw refuse("no measurement: not JSON, nor gzip of it");
  }
}

/** The run that a file holds. */
export function runOf(file: MeasurementFile): Run {
  const problems = new Problems();
  problems.include(file.problems as ProblemsFound);
  const { threshold, vocabularySize, rankCutoff, fingerprint, groups, samples, commit, date } = file;
  return {
    measurement: {
      threshold: thresholdNats(threshold),
      vocabularySize,
      rankCutoff,
      fingerprint,
      groups,
      samples,
    },
    threshold,
    groupBy: file.groupBy,
    shards: file.shards,
    problems,
    inputs: file.inputs,
    topChanges: [],
    sources: new Sources(),
    ...(commit !== undefined && { commit }),
    ...(date !== undefined && { date }),
  };
}
