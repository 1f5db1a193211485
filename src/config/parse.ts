import { UserError } from "../errors.ts";
import { convertBound } from "./bound.ts";
import { DEFAULT_CONFIG } from "./defaults.ts";
import { ConfigDocument } from "./document.ts";
import { formatOf } from "./format.ts";
import { deepFreeze } from "./freeze.ts";
import { MistakeList } from "./mistake-list.ts";
import { mistakesOf } from "./mistakes.ts";
import { parseThreshold, parseVocabularySize, parseWord } from "./scalars.ts";
import { configSchema, type RawConfig } from "./schema.ts";
import type { Config, GroupBy } from "./types.ts";

/**
 * Reads a configuration.
 *
 * @param text YAML
 * @param path what the user calls the file, for messages and annotations
 * @param builtIn names of the formats there are without it; absent: any name goes
 * @throws UserError config-yaml or config-invalid, with line and column; of several mistakes it tells all, those
 *   of keys and kinds before those of values
 */
export function parseConfig(text: string, path: string, builtIn?: readonly string[]): Config {
  const document = new ConfigDocument(text, path);
  const mistakes = new MistakeList();
  const parsed = configSchema.safeParse(document.onlyComments ? {} : document.value);
  if (!parsed.success) {
    mistakes.add(...mistakesOf(parsed.error.issues, document));
    throw mistakes.error();
  }
  const config = convert(parsed.data, { document, path, builtIn }, mistakes);
  if (mistakes.any) throw mistakes.error();
  return deepFreeze(config);
}

/** Where a configuration is written, and the names of formats that it may use beside its own. */
interface Written {
  readonly document: ConfigDocument;
  readonly path: string;
  readonly builtIn: readonly string[] | undefined;
}

/** What has a mistake keeps its default here, and is never used: see `parseConfig`. */
function convert(raw: RawConfig, { document, path, builtIn }: Written, mistakes: MistakeList): Config {
  const read = <T>(key: keyof RawConfig, parse: () => T): T | undefined =>
    mistakes.attempt(key, document.locate([key]), parse);
  const vocabularySize = raw["vocab-size"];
  const by = raw["group-by"];
  const groupBy = by === undefined ? undefined : read("group-by", () => convertGroupBy(by));
  const format = raw.format === undefined ? undefined : read("format", () => formatNamed(raw, builtIn));
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
    ...(format !== undefined && { format }),
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

const formatNamed = ({ format, formats = [] }: RawConfig, builtIn?: readonly string[]): string | undefined =>
  format === undefined || builtIn === undefined
    ? format
    : parseWord(format, [...formats.map(({ name }) => name), ...builtIn]);

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
