// Writes what is generated from the code: schema/, docs/errors.md, and the README's tables of inputs and outputs.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { configJsonSchema } from "../build/src/config/schema.js";
import { ERROR_CODES } from "../build/src/errors.js";
import { reportSchema } from "../build/src/report/schema.js";

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
writeFileSync("schema/config.json", json(configJsonSchema()));
writeFileSync("schema/report.json", json(z.toJSONSchema(reportSchema)));

const errors = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
writeFileSync(
  "docs/errors.md",
  `# Error codes\n\nGenerated from \`src/errors.ts\`. Every message names the file, and the line where there is one, and what to do.\n\n| code | meaning |\n| :-- | :-- |\n${errors.join("\n")}\n`,
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
let readme = readFileSync("README.md", "utf8");
for (const [name, table] of Object.entries(tables)) {
  const [begin, end] = [`<!-- ${name}: generated from action.yml -->`, `<!-- end of ${name} -->`];
  const [before, rest] = readme.split(begin);
  readme = `${before}${begin}\n\n${table}\n\n${end}${rest.split(end)[1]}`;
}
writeFileSync("README.md", readme);
execFileSync("node_modules/.bin/prettier", ["--log-level", "warn", "--write", "README.md", "docs/errors.md"]);
