// Builds dist/ reproducibly: the script of the HTML page into src/, tsc to build/, then ncc to one file per entry.
// tsc runs first because ncc's own TypeScript loader reads neither `.ts` import endings nor TypeScript 7.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const run = (command, ...args) => execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });

rmSync("build", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
run("node", "scripts/page.mjs");
run("node_modules/.bin/tsc", "--project", "tsconfig.build.json");
for (const entry of ["action", "cli"]) {
  run("node_modules/.bin/ncc", "build", `build/src/${entry}.js`, "--out", `dist/${entry}`, "--no-cache");
  const files = readdirSync(`dist/${entry}`).filter((name) => name.endsWith(".js"));
  const bundle = files.map((name) => readFileSync(`dist/${entry}/${name}`, "utf8")).join("");
  if (bundle.includes("webpackMissingModule"))
    throw new Error(`dist/${entry}: a module is missing from the bundle`);
  console.log(`dist/${entry} ${(bundle.length / 1e6).toFixed(2)} MB`);
}
const cli = "dist/cli/index.js";
const text = readFileSync(cli, "utf8");
if (!text.startsWith("#!")) writeFileSync(cli, `#!/usr/bin/env node\n${text}`);
