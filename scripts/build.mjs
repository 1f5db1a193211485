// Builds dist/ reproducibly: the script of the HTML page into src/, tsc to build/, then ncc to one file per entry.
// tsc runs first because ncc's own TypeScript loader reads neither `.ts` import endings nor TypeScript 7.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { minifySync } from "rolldown/utils";

const run = (command, ...args) => execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });

/**
 * All that is loaded is parsed, so comments go (more than half of some dependencies), and what webpack found that nobody
 * imports, which ncc leaves in. Names stay, and a statement a line, for the stack traces of bug reports.
 */
const ONLY_WHAT_RUNS = {
  module: true,
  compress: { sequences: false, joinVars: false, keepNames: { function: true, class: true } },
  mangle: false,
  codegen: { removeWhitespace: false, legalComments: "none" },
};

rmSync("build", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
run("node", "scripts/page.mjs");
run("node_modules/.bin/tsc", "--project", "tsconfig.build.json");
for (const entry of ["action", "cli"]) {
  const folder = `dist/${entry}`;
  const options = ["--out", folder, "--license", "licenses.txt", "--no-cache"];
  run("node_modules/.bin/ncc", "build", `build/src/${entry}.js`, ...options);
  let size = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    if (text.includes("webpackMissingModule"))
      throw new Error(`${folder}/${name}: a module is missing from the bundle`);
    const { code, errors } = minifySync(name, text, ONLY_WHAT_RUNS);
    if (errors.length > 0) throw new Error(`${folder}/${name}: ${errors[0].message}`);
    writeFileSync(`${folder}/${name}`, code);
    size += code.length;
  }
  writeFileSync(`${folder}/licenses.txt`, eachOnce(readFileSync(`${folder}/licenses.txt`, "utf8")));
  console.log(`${folder} ${(size / 1e6).toFixed(2)} MB`);
}
const cli = "dist/cli/index.js";
const text = readFileSync(cli, "utf8");
if (!text.startsWith("#!")) writeFileSync(cli, `#!/usr/bin/env node\n${text}`);

/** The licenses as ncc writes them, package by package; those with the same text, which are hundreds, under all their names. */
function eachOnce(licenses) {
  const packages = new Map();
  for (const one of licenses.split(
    /\n+(?=(?:@[\w.-]+\/)?[\w.-]+\n(?:MIT|ISC|Apache-2\.0|BSD[\w-]*|0BSD|Unlicense)\n)/,
  )) {
    const [, name, text] = /^(.*)\n([^]*)$/.exec(one.trim());
    packages.set(text, [...(packages.get(text) ?? []), name]);
  }
  return [...packages].map(([text, names]) => `${names.join(", ")}\n${text}\n`).join("\n");
}
