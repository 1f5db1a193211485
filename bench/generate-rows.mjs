/** Writes logits over a whole vocabulary as numpy saves them: a bell curve, and a few likely tokens above it. */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { normal, random } from "./random.mjs";

export const VOCABULARY = 151_936;

const POOL = 1 << 20;
const LIKELY = 30;

/** @param dtype "f16" or "f32" */
export async function generateRows(path, dtype, rows) {
  const next = random(7);
  const stored = (values) => (dtype === "f16" ? Uint16Array.from(values, half) : Float32Array.from(values));
  const bulk = stored(Array.from({ length: POOL }, () => 3 * normal(next) - 1));
  const file = createWriteStream(path);
  file.write(header(dtype, rows));
  for (let i = 0; i < rows; i++) {
    const row = new bulk.constructor(VOCABULARY);
    const from = Math.floor(next() * (POOL - VOCABULARY));
    row.set(bulk.subarray(from, from + VOCABULARY));
    const top = 12 + 12 * next();
    const likely = stored(Array.from({ length: LIKELY }, (_, rank) => top - rank * next()));
    for (const value of likely) row[Math.floor(next() * VOCABULARY)] = value;
    if (!file.write(new Uint8Array(row.buffer))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function header(dtype, rows) {
  const text = `{'descr': '<${dtype === "f16" ? "f2" : "f4"}', 'fortran_order': False, 'shape': (${rows}, ${VOCABULARY}), }`;
  return Buffer.from(`\x93NUMPY\x01\x00\x76\x00${text.padEnd(117)}\n`, "latin1");
}

const single = new Float32Array(1);
const word = new Uint32Array(single.buffer);

/** IEEE 754 binary16, cut off; of numbers that are small in it, 0. */
function half(value) {
  single[0] = value;
  const sign = (word[0] >>> 16) & 0x8000;
  const exponent = ((word[0] >>> 23) & 0xff) - 112;
  return exponent <= 0 ? sign : sign | (exponent << 10) | ((word[0] >>> 13) & 0x3ff);
}
