import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/read/formats/index.ts";
import { collect } from "../support/collect.ts";

const LOGPROBS = [
  [-0.1, -3.5, -4],
  [-0.7, -1.2, -1.9],
  [-0.2, -2, -4.5],
];

/** What every fixture of logprobs holds: three positions, the last chosen token outside its list. */
const ALL = [
  { logprobs: LOGPROBS[0], chosen: -0.1, listing: "Ranked" },
  { logprobs: LOGPROBS[1], chosen: -1.2, listing: "Ranked" },
  { logprobs: [...LOGPROBS[2], -5], chosen: -5, listing: "RankedThenChosen" },
];
/** Where the format does not say which token was chosen. */
const UNCHOSEN = LOGPROBS.map((logprobs) => ({ logprobs, chosen: NaN, listing: "Ranked" }));
const ENTROPIES = [0.25, 1.5, 0].map((entropy) => ({ logprobs: [entropy], chosen: NaN, listing: "Entropy" }));

/** Logprobs of logits, those further than 16 nats below the first left out. */
const softmax = (logits: readonly number[]) => {
  const lnMass = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));
  return logits.filter((logit) => logit > -16).map((logit) => logit - lnMass);
};

const FIXTURES: Record<string, readonly [format: string, positions: readonly object[]]> = {
  "ai-sdk-responses.json": ["token-lists", ALL],
  "ai-sdk.json": ["token-list", ALL],
  "base-logits.kld": [
    "llamacpp-base-logits",
    [
      { logprobs: softmax([0, -1, -2, -30, -40]), chosen: softmax([0, -1, -2])[0], listing: "Floored" },
      { logprobs: softmax([0, -3, -3, -16, -20]), chosen: softmax([0, -3, -3])[0], listing: "Floored" },
      { logprobs: softmax([0, 0, 0, -1, -25]), chosen: softmax([0, 0, 0, -1])[3], listing: "Floored" },
    ],
  ],
  "datasets-completions.jsonl": ["openai-completions", ALL],
  "datasets-flattened.jsonl": ["flattened", ALL],
  "datasets-vllm.jsonl": ["vllm-offline", ALL],
  "deepseek.jsonl": ["openai-chat", ALL],
  "distributions.json": [
    "distributions",
    [[0.5, 0.25, 0.25], [1], Array<number>(8).fill(0.125)].map((row) => ({
      logprobs: row.map(Math.log),
      chosen: NaN,
      listing: "Complete",
    })),
  ],
  "entropies.jsonl": ["entropies", ENTROPIES],
  "entropies.npy": ["tensor-entropies", ENTROPIES],
  "logits.npz": [
    "tensor-logits",
    [256, 2, 1].map((tokens) => ({ logprobs: [Math.log(tokens)], chosen: NaN, listing: "Entropy" })),
  ],
  "logprobs.npy": [
    "tensor-logprobs",
    [LOGPROBS[1], LOGPROBS[1], LOGPROBS[2]].map((logprobs) => ({ logprobs, chosen: NaN, listing: "Ranked" })),
  ],
  "probabilities.safetensors": [
    "tensor-probabilities",
    [
      [0.5, 0.25, 0.125],
      [0.25, 0.25, 0.125],
      [0.75, 0.125],
    ].map((row) => ({
      logprobs: row.map(Math.log),
      chosen: NaN,
      listing: "Ranked",
    })),
  ],
  "entropy-list.json": ["entropy-list", ENTROPIES],
  "evalscope.jsonl": ["openai-chat", ALL],
  "flattened-objects.jsonl": ["flattened", ALL],
  "flattened-rows.jsonl": ["flattened", ALL],
  "gemini-python.json": ["gemini", ALL],
  "gemini-stream.txt": ["gemini", ALL],
  "gemini.json": ["gemini", ALL],
  "inspect-turns.json": ["inspect-turns", ALL],
  "inspect.json": ["openai-chat", ALL],
  "langchain-generation.json": ["langchain-generation", ALL],
  "langchain-result.json": ["openai-choice", ALL],
  "langchain-vertex.jsonl": ["token-lists", ALL],
  "llamacpp-old.jsonl": ["llamacpp-old", [ALL[0], ALL[1], UNCHOSEN[2]]],
  "llamacpp-post-sampling.jsonl": ["llamacpp-post-sampling", ALL],
  "llamacpp-stream.txt": ["llamacpp", ALL],
  "llamacpp.jsonl": ["llamacpp", ALL],
  "llm-logs.json": ["llm-logs", ALL],
  "lmdeploy.jsonl": ["vllm-offline", ALL],
  "logprob-rows.json": ["logprob-rows", UNCHOSEN],
  "mlx-lm.json": [
    "openai-chat",
    LOGPROBS.map((logprobs) => ({ logprobs, chosen: logprobs[1], listing: "Ranked" })),
  ],
  "nemo-skills.jsonl": ["flattened", ALL],
  "ollama-stream.jsonl": ["ollama", ALL],
  "ollama.json": ["ollama", ALL],
  "openai-batch.jsonl": ["openai-chat", ALL],
  "openai-chat-stream.txt": ["openai-chat", ALL],
  "openai-chat.jsonl": ["openai-chat", ALL],
  "openai-refusal.jsonl": ["openai-chat", ALL],
  "openai-completions.jsonl": ["openai-completions", ALL],
  "openai-responses-stream.txt": ["openai-responses", ALL],
  "openai-responses.json": ["openai-responses", ALL],
  "opencompass.json": ["openai-choice", ALL],
  "openrouter-typescript.jsonl": ["openai-chat", ALL],
  "prime-rl.jsonl": ["entropies", ENTROPIES],
  "pydantic-ai.json": ["token-list", ALL],
  "sglang-stream.txt": ["sglang", ALL],
  "sglang.jsonl": ["sglang", ALL],
  "tgi.json": ["tgi", ALL],
  "tgi-best-of.json": ["tgi-best-of", UNCHOSEN],
  "together.jsonl": ["openai-completions", ALL],
  "token-ids.jsonl": ["token-list", ALL],
  "token-objects.jsonl": ["token-lists", ALL],
  "vllm-chat.jsonl": ["openai-chat", ALL],
  "vllm-completions-stream.txt": ["openai-completions", ALL],
  "vllm-completions.jsonl": ["openai-completions", ALL],
  "vllm-flat.json": ["vllm-flat", [UNCHOSEN[0], UNCHOSEN[1], { ...ALL[2], chosen: NaN }]],
  "vllm-offline.jsonl": ["vllm-offline", ALL],
  "vllm-prompt.jsonl": ["vllm-prompt", ALL],
  "vllm-token-ids.jsonl": ["openai-chat", ALL],
  "vllm-triples.json": ["vllm-triples", ALL],
};

const descending = (logprobs: readonly number[], listing: string) => {
  const ranked = listing === "RankedThenChosen" ? logprobs.slice(0, -1) : logprobs;
  const sorted = [...ranked].sort((a, b) => b - a);
  return [...sorted, ...logprobs.slice(ranked.length)];
};

describe("every format", () => {
  test("has a fixture, and every fixture is read", () => {
    expect(readdirSync("fixtures/formats").sort()).toEqual(Object.keys(FIXTURES).sort());
    const covered = new Set(Object.values(FIXTURES).map(([format]) => format));
    expect(FORMATS.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
  });

  test.each(Object.entries(FIXTURES))("%s", async (name, [format, positions]) => {
    const named = FORMATS.filter((one) => one.name === format && one.onlyNamed);
    const formats = named.length > 0 ? named : FORMATS;
    const { samples, problems, inputs } = await collect([`fixtures/formats/${name}`], { formats });
    expect(problems.map(({ code }) => code)).toEqual(format === "vllm-prompt" ? ["scored-prompts"] : []);
    expect(inputs).toMatchObject([{ format, samples: 1, positions: 3 }]);
    expect(samples).toHaveLength(1);
    const digits = format === "llamacpp-base-logits" ? 3 : 12;
    // The order of a list means nothing, but for the chosen token that stands last.
    const found = samples[0].positions.map((position) => ({
      ...position,
      logprobs: descending(position.logprobs, position.listing),
    }));
    for (const [i, position] of found.entries()) {
      const { logprobs, chosen, listing } = positions[i] as (typeof found)[number];
      expect(position.listing).toBe(listing);
      expect(position.chosen).toEqual(Number.isNaN(chosen) ? NaN : expect.closeTo(chosen, digits));
      expect(position.logprobs).toEqual(logprobs.map((value) => expect.closeTo(value, digits) as number));
    }
  });

  test("is found by its content among all others, wherever the record sits", async () => {
    for (const format of FORMATS) expect(FORMATS.filter(({ name }) => name === format.name)).toHaveLength(1);
    const { samples } = await collect(["fixtures/formats"].map((path) => `${path}/openai-chat.jsonl`));
    expect(samples[0].id).toBe("chatcmpl-1");
  });
});

describe("what holds no entropy is refused with its reason", () => {
  const REFUSED: Record<string, readonly [code: string, found: RegExp, remedy?: RegExp]> = {
    "after-sampling.jsonl": ["after-sampling", /100 % of the positions/],
    "cassette.yaml": ["not-json", /YAML/, /^Save the responses themselves as JSON/],
    "chosen-only.jsonl": ["chosen-only", /chosen tokens only/],
    "cohere.json": ["chosen-only", /Cohere/],
    "echo.jsonl": ["echoed-prompt", /prompt/],
    "empty.jsonl": ["empty-file", /empty/],
    "failed-requests.jsonl": ["failed-request", /^the request "q1" failed: "The prompt is too long."$/],
    "git-lfs.json": ["git-lfs", /git-lfs/],
    "helm.json": ["chosen-only", /HELM/],
    "json-in-string.jsonl": ["unknown-format", /^the value of "response" is JSON in a string$/],
    "lighteval.jsonl": ["sums-only", /lighteval/],
    "llamacpp-post-sampling-chat.json": ["after-sampling", /llama.cpp/],
    "lm-eval.jsonl": ["sums-only", /lm-evaluation-harness/],
    "logprobs-null.jsonl": ["no-positions", /only their place/],
    "nemo-rl.jsonl": ["chosen-only", /NeMo-RL/],
    "null-row.jsonl": ["missing-alternatives", /1 of 2 positions/],
    "olmes.jsonl": ["sums-only", /OLMES/],
    "page.html": ["not-json", /HTML/, /fetch the file again\.$/],
    "pickle.json": ["pickle", /pickle/],
    "promptfoo.json": ["chosen-only", /promptfoo/],
    "python-repr.txt": ["not-json", /Python/, /json\.dumps/],
    "raw-logits.jsonl": ["not-logprobs", /at 100 % of the positions a value is above 0/],
    "tgi-chosen-only.json": ["chosen-only", /chosen tokens only/],
    "tgi-stream.txt": ["truncated-record", /stream of text-generation-inference/],
    "verl.jsonl": ["no-logprobs", /verl/],
  };

  test("every fixture has its reason", () => {
    expect(readdirSync("fixtures/refused").sort()).toEqual(Object.keys(REFUSED).sort());
  });

  test.each(Object.entries(REFUSED))("%s", async (name, [code, found, remedy = /./]) => {
    const { problems } = await collect([`fixtures/refused/${name}`]);
    // Of raw logits each record is told as well.
    const told = problems.at(-1);
    expect(told).toMatchObject({ code, path: `fixtures/refused/${name}` });
    expect(told?.message).toMatch(found);
    expect(told?.remedy).toMatch(remedy);
    expect(told?.scope).toBe(name === "null-row.jsonl" ? "record" : "file");
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
  });
});
