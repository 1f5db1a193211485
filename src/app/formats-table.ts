import type { Format } from "../read/formats/format.ts";
import { FORMATS } from "../read/formats/index.ts";

/** What can be read, and from which fields. */
export const formatsTable = (): string => FORMATS.map(describe).join("\n");

function describe({ name, title, sample, positions, chosen, alternatives, scale }: Format): string {
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
