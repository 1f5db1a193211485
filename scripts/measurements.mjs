// Measures recorded logprobs for fixtures/measurements: node scripts/measurements.mjs DIRECTORY
// DIRECTORY holds base.openai.jsonl.gz and sharp3.openai.jsonl.gz (fixtures/measurements/README.md says what they are).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const TEMPERATURE = 0.7;
const directory = process.argv[2];
if (directory === undefined) throw new Error("usage: node scripts/measurements.mjs DIRECTORY");

/** Ids without the run's name, so that the runs are paired. */
const read = (name) =>
  gunzipSync(readFileSync(join(directory, `${name}.openai.jsonl.gz`)))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((record) => ({ ...record, custom_id: record.custom_id.split("-").at(-1) }));

/** The distribution at a lower temperature, what is not listed in tokens as likely as the least listed one. */
function tempered(position) {
  const values = position.top_logprobs.map(({ logprob }) => logprob);
  const least = Math.min(...values);
  const unlisted = Math.max(0, 1 - values.reduce((sum, value) => sum + Math.exp(value), 0)) / Math.exp(least);
  const weights = values.reduce((sum, value) => sum + Math.exp(value / TEMPERATURE), 0);
  const norm = Math.log(weights + unlisted * Math.exp(least / TEMPERATURE));
  const scale = (entry) => ({ ...entry, logprob: entry.logprob / TEMPERATURE - norm });
  return { ...scale(position), top_logprobs: position.top_logprobs.map(scale) };
}

const base = read("base");
const runs = {
  base,
  "base-t07": base.map((record) => ({
    ...record,
    choices: record.choices.map((choice) => ({
      ...choice,
      logprobs: { ...choice.logprobs, content: choice.logprobs.content.map(tempered) },
    })),
  })),
  sharp3: read("sharp3"),
};
const folder = mkdtempSync(join(tmpdir(), "logprob-gate-measurements-"));
for (const [name, records] of Object.entries(runs)) {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const out = `${process.cwd()}/fixtures/measurements/${name}.json.gz`;
  const cli = `${process.cwd()}/dist/cli/index.js`;
  execFileSync("node", [cli, "measure", `${name}.jsonl`, "--threshold", "1.4 nats", "-o", out], {
    cwd: folder,
  });
}
