// Writes what is generated from the code: schema/, docs/errors.md, and the README's tables of inputs and outputs.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { toJSONSchema } from "zod/mini";
import { configSchema } from "../build/src/config/schema.js";
import { FORMATS } from "../build/src/read/formats/index.js";
import { TENSOR_FORMATS } from "../build/src/read/tensor/formats.js";
import { ERROR_CODES, FINDING_CODES } from "../build/src/errors.js";
import { measurementFileSchema } from "../build/src/measure/file.js";
import { reportSchema } from "../build/src/report/schema.js";

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
writeFileSync("schema/config.json", json(toJSONSchema(configSchema, { io: "input" })));
writeFileSync("schema/measurement.json", json(toJSONSchema(measurementFileSchema)));
writeFileSync("schema/report.json", json(toJSONSchema(reportSchema)));

const codes = (table) =>
  `| code | meaning |\n| :-- | :-- |\n${Object.entries(table)
    .map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
    .join("\n")}\n`;
writeFileSync(
  "docs/errors.md",
  `# Error codes\n\nGenerated from \`src/errors.ts\`. Every message names the file, and the line where there is one, and what to do.\n\n${codes(ERROR_CODES)}\n## Findings\n\nWhat a report finds beside errors has a code, too.\n\n${codes(FINDING_CODES)}`,
);

const action = parse(readFileSync("action.yml", "utf8"));
const inputs = Object.entries(action.inputs).map(
  ([name, { description, required, default: value }]) =>
    `| \`${name}\` | ${description} | ${required ? "**required**" : value === undefined ? "" : `\`${value}\``} |`,
);
const outputs = Object.entries(action.outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${description} |`,
);
const tables = {
  inputs: `| input | meaning | default |\n| :-- | :-- | :-- |\n${inputs.join("\n")}`,
  outputs: `| output | meaning |\n| :-- | :-- |\n${outputs.join("\n")}`,
};
const pathOf = (path) => `\`${path.replaceAll("|", "\\|")}\``;
const formats = FORMATS.map(
  ({ name, title, positions, alternatives, scale }) =>
    `| \`${name}\` | ${title} | ${pathOf(positions)} | ${alternatives === undefined ? scale : `${pathOf(alternatives.value)}, ${scale}`} |`,
);
const tensors = TENSOR_FORMATS.map(({ name, title, shapes }) => `| \`${name}\` | ${title} | ${shapes} |`);

/** Puts a table between its marks in a document. */
function fill(document, name, source, table) {
  const [begin, end] = [`<!-- ${name}: generated from ${source} -->`, `<!-- end of ${name} -->`];
  const [before, rest] = readFileSync(document, "utf8").split(begin);
  writeFileSync(document, `${before}${begin}\n\n${table}\n\n${end}${rest.split(end)[1]}`);
}
for (const [name, table] of Object.entries(tables)) fill("README.md", name, "action.yml", table);
fill(
  "docs/formats.md",
  "formats",
  "src/read/formats",
  `| name | what | positions | alternatives |\n| :-- | :-- | :-- | :-- |\n${formats.join("\n")}`,
);
fill(
  "docs/formats.md",
  "tensors",
  "src/read/tensor/formats.ts",
  `| name | what | shapes |\n| :-- | :-- | :-- |\n${tensors.join("\n")}`,
);
execFileSync("node_modules/.bin/prettier", [
  "--log-level",
  "warn",
  "--write",
  "README.md",
  "docs/errors.md",
  "docs/formats.md",
]);
