// Cuts fixtures/pair out of recorded logprobs: node scripts/pair.mjs DIRECTORY
// DIRECTORY holds q8.base.jsonl.gz, q8.tuned.jsonl.gz and q8.truth.jsonl.gz (fixtures/pair/README.md says what they are).
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const SAMPLES = 24;
const POSITIONS = 42;
const directory = process.argv[2];
if (directory === undefined) throw new Error("usage: node scripts/pair.mjs DIRECTORY");

const lines = (name) =>
  gunzipSync(readFileSync(`${directory}/${name}.jsonl.gz`))
    .toString()
    .trim()
    .split("\n")
    .slice(0, SAMPLES)
    .map((line) => JSON.parse(line));

for (const model of ["base", "tuned"]) {
  const records = lines(`q8.${model}`).map(({ custom_id: id, model: name, choices: [choice] }) => {
    const content = choice.logprobs.content.slice(0, POSITIONS);
    return { id, model: name, choices: [{ index: 0, logprobs: { content } }] };
  });
  const text = records.map((one) => `${JSON.stringify(one)}\n`).join("");
  writeFileSync(`fixtures/pair/${model}.jsonl.gz`, gzipSync(text, { level: 9 }));
}

const truth = lines("q8.truth").map(({ id, argA, argB, rankBinA, js, ha, hb }) => ({
  id,
  // Ranks from 1, as everywhere else.
  rank: rankBinA.slice(0, POSITIONS).map((rank, i) => (argA[i] === argB[i] ? 1 : rank + 1)),
  js: js.slice(0, POSITIONS).map((value) => Number(value.toPrecision(9))),
  base: ha.slice(0, POSITIONS).map((value) => Number(value.toFixed(9))),
  tuned: hb.slice(0, POSITIONS).map((value) => Number(value.toFixed(9))),
}));
writeFileSync("fixtures/pair.truth.json", `${JSON.stringify(truth)}\n`);
