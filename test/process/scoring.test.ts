import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

/** As much of vLLM's interface as the script uses: prompt_logprobs hold the text's token, then the 20 most likely. */
const VLLM = `
import math
from types import SimpleNamespace

V = 40

class SamplingParams:
    def __init__(self, max_tokens, temperature, prompt_logprobs):
        self.k = prompt_logprobs

class LLM:
    def __init__(self, model, max_logprobs):
        self.tilt = 0.0 if model == "base" else 0.4

    def row(self, before, token, k):
        logits = [3 * math.sin((v + 1) * (sum(before) + 1)) + self.tilt * math.cos(v) for v in range(V)]
        mass = math.log(sum(math.exp(v) for v in logits))
        order = sorted(range(V), key=lambda v: -logits[v])
        ids = [token] + [v for v in order[:k] if v != token]
        return {v: SimpleNamespace(logprob=logits[v] - mass, rank=order.index(v) + 1, decoded_token=str(v)) for v in ids}

    def generate(self, prompts, params):
        for prompt in prompts:
            ids = prompt["prompt_token_ids"]
            rows = [None] + [self.row(ids[:i], ids[i], params.k) for i in range(1, len(ids))]
            yield SimpleNamespace(prompt_logprobs=rows)
`;

const ANSWERS = [
  { id: "q1", prompt_ids: [1, 2, 3], answer_ids: [4, 5, 6, 7] },
  { id: "q2", prompt_ids: [8], answer_ids: [9, 10] },
];

const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!hasPython)("examples/scoring/score.py", () => {
  const cwd = folderWith({ "vllm.py": VLLM, "answers.json": JSON.stringify(ANSWERS) });
  const score = (model: string) =>
    spawnSync(
      "python3",
      [
        resolve("examples/scoring/score.py"),
        "--model",
        model,
        "--answers",
        "answers.json",
        "--out",
        `${model}.jsonl`,
      ],
      { cwd, env: { ...process.env, PYTHONPATH: cwd, PYTHONDONTWRITEBYTECODE: "1" }, encoding: "utf8" },
    );

  test("saves what compare reads: the answers' tokens alone, the same for both models", () => {
    for (const model of ["base", "tuned"]) expect(score(model)).toMatchObject({ status: 0, stderr: "" });
    const { stdout } = runCli(["compare", "base.jsonl", "tuned.jsonl", "--vocab-size", "40", "--json"], {
      cwd,
    });
    const { problems, groups, inputs } = JSON.parse(stdout) as Report;
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject([{ format: "vllm-offline", samples: 2 }, { format: "vllm-offline" }]);
    expect(groups[0]).toMatchObject({ samples: 2, positions: 6 });
    const { "mean-js": js, surprisal } = groups[0].metrics;
    expect(js.low).toBeGreaterThan(0.001);
    expect(js.high).toBeGreaterThan(js.low);
    expect(surprisal.estimate).toBeGreaterThan(0);
  });
});
