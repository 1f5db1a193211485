/**
 * Writes what an evaluation job saves.
 *
 * As a program: node bench/generate.mjs FILE MEGABYTES [SHAPE [one-line]]; `-` for standard output.
 */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { pieces, POSITIONS, SHAPES } from "./shapes.mjs";

/**
 * @param {string} path `-` for standard output
 * @param {number} megabytes at least so many
 * @param {string} shape one of SHAPES
 * @param {boolean} oneLine all positions in one record, on one line
 */
export async function generate(path, megabytes, shape, oneLine = false) {
  const out = path === "-" ? process.stdout : createWriteStream(path);
  let written = 0;
  let records = 0;
  for (const text of pieces(shape, oneLine)) {
    written += text.length;
    records++;
    if (!out.write(text)) await once(out, "drain");
    if (written >= megabytes * 1e6) break;
  }
  out.end(oneLine ? `${SHAPES[shape].tail(records * POSITIONS)}\n` : "");
  await once(out, "close").catch(() => undefined);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, megabytes, shape = Object.keys(SHAPES)[0], kind] = process.argv.slice(2);
  await generate(path, Number(megabytes), shape, kind === "one-line");
}
