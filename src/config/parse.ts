import { UserError } from "../errors.ts";
import { convertBound } from "./bound.ts";
import { DEFAULT_CONFIG } from "./defaults.ts";
import { ConfigDocument } from "./document.ts";
import { formatOf } from "./format.ts";
import { deepFreeze } from "./freeze.ts";
import { MistakeList } from "./mistake-list.ts";
import { mistakesOf } from "./mistakes.ts";
import { parseThreshold, parseVocabularySize } from "./scalars.ts";
import { configSchema, type RawConfig } from "./schema.ts";
import type { Config, GroupBy } from "./types.ts";

/**
 * Reads a configuration.
 *
 * @param text YAML
 * @param path what the user calls the file, for messages and annotations
 * @throws UserError config-yaml or config-invalid, with line and column; of several mistakes it tells all, those
 *   of keys and kinds before those of values
 */
export function parseConfig(text: string, path: string): Config {
  const document = new ConfigDocument(text, path);
  const mistakes = new MistakeList();
  const parsed = configSchema.safeParse(document.onlyComments ? {} : document.value);
  if (!parsed.success) {
    mistakes.add(...mistakesOf(parsed.error.issues, document));
    throw mistakes.error();
  }
  const config = convert(parsed.data, document, path, mistakes);
  if (mistakes.any) throw mistakes.error();
  return deepFreeze(config);
}

/** What has a mistake keeps its default here, and is never used: see `parseConfig`. */
function convert(raw: RawConfig, document: ConfigDocument, path: string, mistakes: MistakeList): Config {
  const read = <T>(key: keyof RawConfig, parse: () => T): T | undefined =>
    mistakes.attempt(key, document.locate([key]), parse);
  const vocabularySize = raw["vocab-size"];
  const by = raw["group-by"];
  const groupBy = by === undefined ? undefined : read("group-by", () => convertGroupBy(by));
  return {
    ...DEFAULT_CONFIG,
    path,
    ...thresholdOf(raw, document, read),
    ...(vocabularySize !== undefined && {
      vocabularySize:
        read("vocab-size", () => parseVocabularySize(String(vocabularySize))) ??
        DEFAULT_CONFIG.vocabularySize,
    }),
    ...(groupBy !== undefined && { groupBy }),
    ...(raw["sample-id"] !== undefined && { sampleId: raw["sample-id"] }),
    ...(raw.source !== undefined && { source: raw.source }),
    ...(raw.dataset !== undefined && { dataset: [raw.dataset].flat() }),
    ...(raw.format !== undefined && { format: raw.format }),
    ...(raw.formats && { formats: raw.formats.map(formatOf) }),
    ...(raw.bounds && {
      bounds: raw.bounds.map((bound, index) => convertBound(bound, index, document, mistakes)),
    }),
    onInconclusive: raw["on-inconclusive"],
    onMissingBaseline: raw["on-missing-baseline"],
    limits: raw.limits,
    minSamples: raw["min-samples"],
    minPositions: raw["min-positions"],
    minForks: raw["min-forks"],
    rankCutoff: raw["rank-cutoff"],
    maxProblems: raw["max-problems"],
  };
}

function thresholdOf(
  { threshold }: RawConfig,
  document: ConfigDocument,
  read: <T>(key: keyof RawConfig, parse: () => T) => T | undefined,
): Pick<Config, "threshold" | "frozen"> {
  if (typeof threshold === "object") {
    return { threshold: DEFAULT_CONFIG.threshold, frozen: { quantile: threshold.quantile } };
  }
  // The default itself, so that it is known for one: a measurement may have another.
  const said = document.valueAt(["threshold"]) !== undefined;
  const parsed = said ? read("threshold", () => parseThreshold(threshold)) : undefined;
  return { threshold: parsed ?? DEFAULT_CONFIG.threshold };
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
