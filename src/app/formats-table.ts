import type { Format } from "../read/formats/format.ts";
import { FORMATS } from "../read/formats/index.ts";

/** What can be read, and from which fields. */
export function formatsTable(): string {
  return FORMATS.map(describe).join("\n");
}

function describe({ name, title, sample, positions, chosen, alternatives, scale }: Format): string {
  const rows = [
    ["sample", sample === "" ? "the record, or any value in it" : `${sample}, at any depth`],
    ["positions", positions.join(" or ")],
    ...(chosen === undefined ? [] : [["chosen", chosen.value]]),
    ["alternatives", `${alternatives.value} (${scale})`],
  ];
  return [`${name}: ${title}`, ...rows.map(([field, path]) => `  ${field.padEnd(13)}${path}`), ""].join("\n");
}
