import type { Format } from "../config/format.ts";
import type { Config } from "../config/types.ts";
import { FORMATS } from "../read/formats/index.ts";

/** The formats to choose from: the user's own first; one, where the user said which. */
export const formatsFor = (config: Config): Format[] =>
  [...config.formats, ...FORMATS].filter(({ name }) => config.format === undefined || name === config.format);

/** What can be read, and from which fields. */
export const formatsTable = (formats: readonly Format[]): string => formats.map(describeFormat).join("\n");

/** One format with its paths, as lines. */
export function describeFormat({
  name,
  title,
  sample,
  positions,
  chosen,
  alternatives,
  scale,
}: Format): string {
  const rows = [
    ["sample", sample === "" ? "any value that has these:" : `${sample}, at any depth`],
    ["positions", positions],
    ...(chosen === undefined ? [] : [["chosen", chosen.value ?? chosen.id ?? chosen.text ?? ""]]),
    [
      "alternatives",
      alternatives === undefined ? `none: entropies in ${scale}` : `${alternatives.value} (${scale})`,
    ],
  ];
  const lines = rows.map(([field, path]) => `  ${field.padEnd(13)}${path.replaceAll("|", " or ")}`);
  return [`${name}: ${title}`, ...lines, ""].join("\n");
}
