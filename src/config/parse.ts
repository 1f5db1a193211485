import type { z } from "zod";
import { UserError, type Location } from "../errors.ts";
import { METRICS, metricNamed } from "../measure/metrics.ts";
import { STARTER_BOUND } from "./defaults.ts";
import { ConfigDocument } from "./document.ts";
import { mistakeOf } from "./mistakes.ts";
import { parseLimit, parseThreshold, parseVocabularySize } from "./scalars.ts";
import { configSchema, type RawBound, type RawConfig } from "./schema.ts";
import type { Bound, Config, GroupBy } from "./types.ts";

/**
 * Reads a configuration.
 *
 * @param text YAML
 * @param path what the user calls the file, for messages and annotations
 * @throws UserError config-yaml or config-invalid, with line and column; of several mistakes it tells all
 */
export function parseConfig(text: string, path: string): Config {
  const document = new ConfigDocument(text, path);
  const parsed = configSchema.safeParse(document.value ?? {});
  if (!parsed.success) throw invalid(parsed.error.issues, document);
  return freeze(convert(parsed.data, document, path));
}

/** One error of all mistakes: the first where it stands, the others below it. */
function invalid(issues: readonly z.core.$ZodIssue[], document: ConfigDocument): UserError {
  const [first, ...others] = issues
    .map((issue) => mistakeOf(issue, document))
    .sort((a, b) => (a.location.line ?? 1) - (b.location.line ?? 1));
  const rest = others.map(({ message, location }) => `\nline ${location.line ?? 1}: ${message}`);
  return new UserError("config-invalid", first.message + rest.join(""), first.remedy, first.location);
}

function convert(raw: RawConfig, document: ConfigDocument, path: string): Config {
  const at = <T>(key: keyof RawConfig, read: () => T): T => located(read, document.locate([key]));
  const groupBy = raw["group-by"];
  return {
    path,
    threshold: at("threshold", () => parseThreshold(raw.threshold)),
    vocabularySize: at("vocab-size", () => parseVocabularySize(String(raw["vocab-size"] ?? 262_144))),
    ...(groupBy !== undefined && { groupBy: at("group-by", () => convertGroupBy(groupBy)) }),
    ...(raw["sample-id"] !== undefined && { sampleId: raw["sample-id"] }),
    ...(raw.format !== undefined && { format: raw.format }),
    bounds: raw.bounds?.map((bound, index) => convertBound(bound, index, document)) ?? [STARTER_BOUND],
    onInconclusive: raw["on-inconclusive"],
    minSamples: raw["min-samples"],
    minPositions: raw["min-positions"],
    maxProblems: raw["max-problems"],
  };
}

function convertGroupBy(raw: NonNullable<RawConfig["group-by"]>): GroupBy {
  if (typeof raw === "string") return { field: raw };
  if (raw.path.split("{group}").length !== 2) {
    throw new UserError(
      "config-invalid",
      "the pattern has to hold {group} once",
      "Write it like `runs/{group}.jsonl`.",
    );
  }
  return { path: raw.path };
}

function convertBound(raw: RawBound, index: number, document: ConfigDocument): Bound {
  const location = document.locate(["bounds", index]);
  const metric = metricNamed(raw.metric);
  const limit = (which: "min" | "max") => {
    const value = raw[which];
    return value === undefined
      ? undefined
      : located(() => parseLimit(String(value), metric.kind), document.locate(["bounds", index, which]));
  };
  const [min, max] = [limit("min"), limit("max")];
  const refuse = (message: string, remedy: string) =>
    new UserError("config-invalid", message, remedy, location);
  if (min === undefined && max === undefined) {
    throw refuse(`the bound on ${raw.metric} allows everything`, "Give it `min`, `max` or both.");
  }
  if (min !== undefined && max !== undefined && min > max) {
    throw refuse(`the bound on ${raw.metric} has min above max`, "Exchange them.");
  }
  if (raw.evidence === "confident" && "quantile" in metric.from) {
    const others = METRICS.filter(({ from }) => !("quantile" in from)).map(({ name }) => name);
    throw refuse(
      `a quantile such as ${raw.metric} has no sampling interval, so nothing can be confident of it`,
      `Leave \`evidence\` out, or bound one of ${others.join(", ")}.`,
    );
  }
  return {
    metric: raw.metric,
    group: String(raw.group),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    level: raw.level,
    evidence: raw.evidence,
    location,
    origin: `${location.path}:${location.line ?? 1}`,
  };
}

/** Says of a mistake in a value where the value stands. */
function located<T>(read: () => T, location: Location): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.message, error.remedy, location);
  }
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
