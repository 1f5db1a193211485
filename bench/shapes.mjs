/** How engines write what an evaluation saves: real shapes, made-up text. Each shape is one format of one writer. */
import { random } from "./random.mjs";

const TOKENS = 20_000;
export const POSITIONS = 200;
/** Records whose positions differ, some 15 MB of text; then the same come again, under other names. */
const DISTINCT = 50;

const SYLLABLES =
  "the an er on re he in ed nd ha at en es of or nt ea ti to it st io le is ou ar as de rt ve".split(" ");
const ODD = ['"', "\\", "\n\n", "\t", "]}", "é", "ß", "日本", "語", "😀", "\u0000", " {", "':", "\\n"];

const ascii = (json) =>
  json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Tokens with their id, their text as JSON (also in ASCII) and their bytes, with a share of awkward ones. */
function vocabulary(next) {
  const texts = new Set();
  while (texts.size < TOKENS) {
    const i = texts.size;
    let text = i % 50 === 0 ? ODD[(i / 50) % ODD.length] : next() < 0.6 ? " " : "";
    const syllables = 1 + Math.floor(next() * 3);
    for (let n = 0; n < syllables; n++) text += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    texts.add(text);
  }
  return [...texts].map((text, i) => {
    const token = JSON.stringify(text);
    return { id: 100 + i, token, ascii: ascii(token), bytes: `[${[...Buffer.from(text)].join(",")}]` };
  });
}

/** The k largest logprobs of a distribution: most are nearly certain, some are forks. */
function logprobs(next, k) {
  const sharp = next() < 0.8;
  const steps = Array.from({ length: k }, (_, i) => (i === 0 ? 0 : (sharp ? 6 / i : 0.7) * (0.2 + next())));
  let sum = 0;
  const logits = steps.map((step) => (sum -= step));
  const total = Math.log(logits.reduce((z, logit) => z + Math.exp(logit), Math.exp(sum) * 20 * next()));
  return logits.map((logit) => logit - total);
}

/** As a float32 is written, and as Python writes a float64. */
const short = (value) => Number(Math.fround(value).toPrecision(9));
const long = (value) => value;

function* records(next, { k, number, answer = POSITIONS }) {
  const tokens = vocabulary(next);
  const all = [];
  for (let id = 0; ; id++) {
    all[id % DISTINCT] ??= Array.from({ length: answer }, () => {
      const listed = new Set();
      while (listed.size < k) listed.add(tokens[Math.floor(next() ** 3 * TOKENS)]);
      const values = logprobs(next, k).map(number);
      const alternatives = [...listed].map((token, rank) => ({
        ...token,
        value: values[rank],
        rank: rank + 1,
      }));
      return { alternatives, chosen: alternatives[next() < 0.9 ? 0 : Math.floor(next() * k)] };
    });
    yield { id, suite: id % 2 === 0 ? "gsm8k" : "math", positions: all[id % DISTINCT] };
  }
}

const list = (items, write, comma = ",") => items.map(write).join(comma);

/** Chat completions of any writer: `entry` begins an object that is not closed. */
const chat = (entry, comma, colon) => ({
  head: ({ id, suite }) =>
    `{"id":"chatcmpl-${id}","object":"chat.completion","created":1700000000,"model":"bench","custom_id":"q${id}","suite":"${suite}","choices":[{"index":0,"message":{"role":"assistant","content":"made up"},"logprobs":{"content":[`,
  positions: ({ positions }) =>
    list(
      positions,
      ({ alternatives, chosen }) =>
        `${entry(chosen)}${comma}"top_logprobs"${colon}[${list(alternatives, (one) => `${entry(one)}}`, comma)}]}`,
      comma,
    ),
  tail: (tokens) =>
    `],"refusal":null},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":${tokens}}}`,
});

const withBytes = ({ token, value, bytes }) => `{"token":${token},"logprob":${value},"bytes":${bytes}`;
const withoutBytes = ({ token, value }) => `{"token":${token},"logprob":${value}`;
const spaced = (one) => `{"token": ${one.ascii}, "logprob": ${one.value}`;

const named = ({ id, suite }) => `"custom_id":"q${id}","suite":"${suite}"`;

export const SHAPES = {
  "chat, k = 20, with bytes": { k: 20, number: short, ...chat(withBytes, ",", ":") },
  "chat, k = 20, without bytes": { k: 20, number: short, ...chat(withoutBytes, ",", ":") },
  "chat, k = 5, with bytes": { k: 5, number: short, ...chat(withBytes, ",", ":") },
  "chat, k = 20, with bytes, answers of 10 tokens": {
    k: 20,
    number: short,
    answer: 10,
    ...chat(withBytes, ",", ":"),
  },
  "chat, k = 20, with bytes, answers of 1 token": {
    k: 20,
    number: short,
    answer: 1,
    ...chat(withBytes, ",", ":"),
  },
  "vLLM chat, k = 20, spaced, 17 digits": { k: 20, number: long, ...chat(spaced, ", ", ": ") },
  "legacy completions, k = 20": {
    k: 20,
    number: short,
    body: (record) =>
      `"choices":[{"text":"made up","logprobs":{"tokens":[${list(record.positions, ({ chosen }) => chosen.token)}],"token_logprobs":[${list(record.positions, ({ chosen }) => chosen.value)}],"top_logprobs":[${list(record.positions, ({ alternatives }) => `{${list(alternatives, ({ token, value }) => `${token}:${value}`)}}`)}]}}]}`,
  },
  "vLLM dump, k = 20": {
    k: 20,
    number: long,
    body: (record) =>
      `"outputs":[{"index":0,"text":"made up","token_ids":[${list(record.positions, ({ chosen }) => chosen.id)}],"logprobs":[${list(record.positions, ({ alternatives }) => `{${list(alternatives, ({ id, token, value, rank }) => `"${id}":{"logprob":${value},"rank":${rank},"decoded_token":${token}}`)}}`)}]}]}`,
  },
  "SGLang, k = 20": {
    k: 20,
    number: long,
    body: (record) =>
      `"text":"made up","meta_info":{"output_token_logprobs":[${list(record.positions, ({ chosen }) => `[${chosen.value},${chosen.id},null]`)}],"output_top_logprobs":[${list(record.positions, ({ alternatives }) => `[${list(alternatives, ({ id, value }) => `[${value},${id},null]`)}]`)}]}}`,
  },
  "Gemini, k = 20": {
    k: 20,
    number: short,
    body: (record) => {
      const candidate = ({ token, id, value }) =>
        `{"token":${token},"tokenId":${id},"logProbability":${value}}`;
      return `"candidates":[{"content":{"role":"model"},"logprobsResult":{"chosenCandidates":[${list(record.positions, ({ chosen }) => candidate(chosen))}],"topCandidates":[${list(record.positions, ({ alternatives }) => `{"candidates":[${list(alternatives, candidate)}]}`)}]}}]}`;
    },
  },
  "llama.cpp, k = 10": {
    k: 10,
    number: long,
    body: (record) => {
      const entry = ({ id, token, bytes, value }) =>
        `{"id":${id},"token":${token},"bytes":${bytes},"logprob":${value}`;
      return `"content":"made up","completion_probabilities":[${list(record.positions, ({ alternatives, chosen }) => `${entry(chosen)},"top_logprobs":[${list(alternatives, (one) => `${entry(one)}}`)}]}`)}]}`;
    },
  },
};

/** Where JSON.parse finds the lists of logprobs of a record. */
export const LISTS = {
  chat: ({ choices }) => choices.flatMap(({ logprobs: { content } }) => content.map(({ top_logprobs: all }) => all.map(({ logprob }) => logprob))), // prettier-ignore
  vLLM: ({ outputs }) => outputs.flatMap(({ logprobs: all }) => all.map((one) => Object.values(one).map(({ logprob }) => logprob))), // prettier-ignore
  legacy: ({ choices }) => choices.flatMap(({ logprobs: { top_logprobs: all } }) => all.map((one) => Object.values(one))), // prettier-ignore
  SGLang: ({ meta_info: { output_top_logprobs: all } }) => all.map((one) => one.map(([logprob]) => logprob)),
  Gemini: ({ candidates }) => candidates.flatMap(({ logprobsResult: { topCandidates: all } }) => all.map((one) => one.candidates.map(({ logProbability }) => logProbability))), // prettier-ignore
  "llama.cpp": ({ completion_probabilities: all }) => all.map((one) => one.top_logprobs.map(({ logprob }) => logprob)), // prettier-ignore
};

/** Which of these a shape is for. */
export const listsOf = (shape) =>
  LISTS[shape.startsWith("vLLM chat") ? "chat" : Object.keys(LISTS).find((name) => shape.startsWith(name))];

/**
 * Pieces of a file of a shape: one line a record.
 *
 * @param {string} name of a shape
 * @param {boolean} oneLine all positions in one record, of a shape of chat
 */
export function* pieces(name, oneLine) {
  const { head, positions, tail, body } = SHAPES[name];
  const texts = [];
  let isFirst = true;
  for (const record of records(random(1), SHAPES[name])) {
    const text = (texts[record.id % DISTINCT] ??= (positions ?? body)(record));
    if (body !== undefined) yield `{${named(record)},${text}\n`;
    else if (oneLine) yield (isFirst ? head(record) : ",") + text;
    else yield `${head(record)}${text}${tail(record.positions.length)}\n`;
    isFirst = false;
  }
}
