import type { Format } from "../config/format.ts";
import type { Config } from "../config/types.ts";
import { FORMATS } from "../read/formats/index.ts";
import { TENSOR_FORMATS, type TensorFormat, type TensorValues } from "../read/tensor/formats.ts";

/** The formats to choose from: the user's own first; one, where the user said which. */
export const formatsFor = (config: Config): Format[] =>
  [...config.formats, ...FORMATS].filter(({ name }) => config.format === undefined || name === config.format);

/** What the numbers of tensors are, where the user said it. */
export const tensorValuesFor = ({ format }: Config): TensorValues | undefined =>
  TENSOR_FORMATS.find(({ name }) => name === format)?.values;

/** What can be read, and from which fields. */
export const formatsTable = (config: Config): string =>
  [...config.formats, ...FORMATS, ...TENSOR_FORMATS]
    .filter(({ name }) => config.format === undefined || name === config.format)
    .map(describeFormat)
    .join("\n");

/** One format with its paths or shapes, as lines. */
function describeFormat(format: Format | TensorFormat): string {
  const rows = "shapes" in format ? [["shapes", format.shapes]] : pathsOf(format);
  const lines = rows.map(([field, path]) => `  ${field.padEnd(13)}${path.replaceAll("|", " or ")}`);
  return [`${format.name}: ${format.title}`, ...lines, ""].join("\n");
}

function pathsOf({ sample, positions, chosen, alternatives, scale }: Format): string[][] {
  return [
    ["sample", sample === "" ? "any value that has these:" : `${sample}, at any depth`],
    ["positions", positions],
    ...(chosen === undefined ? [] : [["chosen", chosen.value ?? chosen.id ?? chosen.text ?? ""]]),
    [
      "alternatives",
      alternatives === undefined ? `none: entropies in ${scale}` : `${alternatives.value} (${scale})`,
    ],
  ];
}
