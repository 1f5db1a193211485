// Cuts fixtures/stories out of recorded logprobs: node scripts/stories.mjs DIRECTORY
// DIRECTORY holds sharp3.openai.jsonl.gz and sharp3.truth.jsonl.gz (fixtures/stories/README.md says what they are).
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const POSITIONS = 60;
const directory = process.argv[2];
if (directory === undefined) throw new Error("usage: node scripts/stories.mjs DIRECTORY");

const lines = (name) =>
  gunzipSync(readFileSync(`${directory}/${name}`))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const write = (name, records) =>
  writeFileSync(
    `fixtures/stories/${name}`,
    gzipSync(records.map((one) => `${JSON.stringify(one)}\n`).join(""), { level: 9 }),
  );

const truth = lines("sharp3.truth.jsonl.gz");
const records = lines("sharp3.openai.jsonl.gz").map((response, i) => {
  const [choice] = response.choices;
  const content = choice.logprobs.content.slice(0, POSITIONS);
  const text = content.map(({ token }) => token).join("");
  const suite = /Lily|Tom|Ben|Mia|Sam|Sue/.test(truth[i].prompt) ? "people" : "things";
  const cut = {
    ...choice,
    message: { ...choice.message, content: text },
    logprobs: { content, refusal: null },
  };
  const { custom_id: id, ...rest } = response;
  const { prompt_tokens } = rest.usage;
  const usage = { prompt_tokens, completion_tokens: POSITIONS, total_tokens: prompt_tokens + POSITIONS };
  return { id, suite, prompt: truth[i].prompt, response: { ...rest, choices: [cut], usage } };
});
write("stories.jsonl.gz", records);
writeFileSync(
  "fixtures/stories.truth.json",
  `${JSON.stringify(
    truth.map(({ entropy_bits: bits }, i) => ({
      id: records[i].id,
      entropy_bits: bits.slice(0, POSITIONS).map((h) => Number(h.toFixed(9))),
    })),
  )}\n`,
);
