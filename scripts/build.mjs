// Builds dist/ reproducibly: the script of the HTML page into src/, tsc to build/, then ncc to one file per entry.
// tsc runs first because ncc's own TypeScript loader reads neither `.ts` import endings nor TypeScript 7.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { minifySync } from "rolldown/utils";

const run = (command, ...args) => execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });

/**
 * Comments are more than half of some dependencies, and all that is loaded is parsed: without them a small check takes a
 * tenth less time. Names stay, for the stack traces of bug reports.
 */
const WITHOUT_COMMENTS = {
  module: true,
  compress: false,
  mangle: false,
  codegen: { removeWhitespace: true, legalComments: "external" },
};

rmSync("build", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
run("node", "scripts/page.mjs");
run("node_modules/.bin/tsc", "--project", "tsconfig.build.json");
for (const entry of ["action", "cli"]) {
  run("node_modules/.bin/ncc", "build", `build/src/${entry}.js`, "--out", `dist/${entry}`, "--no-cache");
  const folder = `dist/${entry}`;
  const notices = new Set();
  let size = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    if (text.includes("webpackMissingModule"))
      throw new Error(`${folder}/${name}: a module is missing from the bundle`);
    const { code, legalComments, errors } = minifySync(name, text, WITHOUT_COMMENTS);
    if (errors.length > 0) throw new Error(`${folder}/${name}: ${errors[0].message}`);
    writeFileSync(`${folder}/${name}`, code);
    for (const notice of legalComments) notices.add(notice);
    size += code.length;
  }
  writeFileSync(`${folder}/licenses.txt`, `${[...notices].join("\n\n")}\n`);
  console.log(`${folder} ${(size / 1e6).toFixed(2)} MB`);
}
const cli = "dist/cli/index.js";
const text = readFileSync(cli, "utf8");
if (!text.startsWith("#!")) writeFileSync(cli, `#!/usr/bin/env node\n${text}`);
