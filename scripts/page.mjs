// Bundles the script and the style of the HTML page into src/report/page/assets.ts, with the hashes that its
// Content-Security-Policy lets them run by.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";

const FOLDER = "src/report/page";

const bundle = await rolldown({ input: `${FOLDER}/client/main.ts`, tsconfig: false });
const { output } = await bundle.generate({ format: "iife", minify: true });
await bundle.close();
const script = output[0].code.trim();
if (output.length !== 1 || /<\/script|<!--/i.test(script))
  throw new Error("the page's script cannot be inlined");
const style = readFileSync(`${FOLDER}/client/style.css`, "utf8").replaceAll(/\/\*.*?\*\/|\n\s*/gs, " ").trim(); // prettier-ignore

const hash = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
writeFileSync(
  `${FOLDER}/assets.ts`,
  `/* Generated from ${FOLDER}/client by scripts/page.mjs. */
export const SCRIPT = ${JSON.stringify(script)};
export const SCRIPT_HASH = "${hash(script)}";
export const STYLE = ${JSON.stringify(style)};
export const STYLE_HASH = "${hash(style)}";
`,
);
console.log(
  `${FOLDER}/assets.ts script ${(script.length / 1e3).toFixed(1)} kB, style ${(style.length / 1e3).toFixed(1)} kB`,
);
