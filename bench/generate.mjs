/**
 * Writes chat completions as an evaluation job saves them: real shapes, made-up text.
 *
 * As a program: node bench/generate.mjs FILE MEGABYTES [one-line]; `-` for standard output.
 */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { random } from "./random.mjs";

const K = 20;
const TOKENS = 20_000;
const POSITIONS = 200;

const SYLLABLES =
  "the an er on re he in ed nd ha at en es of or nt ea ti to it st io le is ou ar as de rt ve".split(" ");
const ODD = ['"', "\\", "\n\n", "\t", "]}", "é", "ß", "日本", "語", "😀", "\u0000", " {", "':", "\\n"];

/** Tokens as they stand in a response: `"token":…,` and `"bytes":…`, with a share of awkward ones. */
function vocabulary(next) {
  return Array.from({ length: TOKENS }, (_, i) => {
    let text = i % 50 === 0 ? ODD[(i / 50) % ODD.length] : next() < 0.6 ? " " : "";
    const syllables = 1 + Math.floor(next() * 3);
    for (let n = 0; n < syllables; n++) text += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    return { token: JSON.stringify(text), bytes: `[${[...Buffer.from(text)].join(",")}]` };
  });
}

/** The k largest logprobs of a distribution: most are nearly certain, some are forks. */
function logprobs(next) {
  const sharp = next() < 0.8;
  const steps = Array.from({ length: K }, (_, i) => (i === 0 ? 0 : (sharp ? 6 / i : 0.7) * (0.2 + next())));
  let sum = 0;
  const logits = steps.map((step) => (sum -= step));
  const total = Math.log(logits.reduce((z, logit) => z + Math.exp(logit), Math.exp(sum) * 20 * next()));
  return logits.map((logit) => {
    const logprob = Math.fround(logit - total);
    return Number(logprob.toPrecision(9));
  });
}

function* responses(next) {
  const tokens = vocabulary(next);
  const pick = () => tokens[Math.floor(next() ** 3 * TOKENS)];
  const entry = ({ token, bytes }, logprob) => `{"token":${token},"logprob":${logprob},"bytes":${bytes}`;
  for (let id = 0; ; id++) {
    const positions = [];
    for (let i = 0; i < POSITIONS; i++) {
      const values = logprobs(next);
      const listed = values.map(() => pick());
      const chosen = next() < 0.9 ? 0 : Math.floor(next() * K);
      const alternatives = listed.map((token, rank) => `${entry(token, values[rank])}}`);
      positions.push(`${entry(listed[chosen], values[chosen])},"top_logprobs":[${alternatives.join(",")}]}`);
    }
    const suite = id % 2 === 0 ? "gsm8k" : "math";
    yield [
      `{"id":"chatcmpl-${id}","object":"chat.completion","created":1700000000,"model":"bench","custom_id":"q${id}","suite":"${suite}",`,
      `"choices":[{"index":0,"message":{"role":"assistant","content":"made up"},"logprobs":{"content":[`,
      positions.join(","),
      `],"refusal":null},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":${POSITIONS}}}`,
    ];
  }
}

/**
 * @param {string} path `-` for standard output
 * @param {number} megabytes at least so many
 * @param {boolean} oneLine all positions in one record, on one line
 */
export async function generate(path, megabytes, oneLine = false) {
  const out = path === "-" ? process.stdout : createWriteStream(path);
  let written = 0;
  let last = "";
  for (const [head, middle, positions, tail] of responses(random(1))) {
    const begin = oneLine && written > 0 ? "," : head + middle;
    const end = oneLine ? "" : `${tail}\n`;
    last = oneLine ? `${tail}\n` : "";
    const text = begin + positions + end;
    written += text.length;
    if (!out.write(text)) await once(out, "drain");
    if (written >= megabytes * 1e6) break;
  }
  out.end(last);
  await once(out, "close").catch(() => undefined);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, megabytes, shape] = process.argv.slice(2);
  await generate(path, Number(megabytes), shape === "one-line");
}
