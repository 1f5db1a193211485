"""Scores recorded answers with a model, so that `logprob-gate compare` can hold two models against each other.

    python score.py --model MODEL --answers answers.json --out scores.jsonl

ANSWERS is a list of {"id": ..., "prompt_ids": [...], "answer_ids": [...]}: token ids, so that no tokenizer comes
between the two models. Nothing is generated that counts: the answers are given as a prompt, and vLLM's
`prompt_logprobs` are the model's distribution before each of their tokens.
"""

import argparse
import json

from vllm import LLM, SamplingParams

ALTERNATIVES = 20


def positions(output, sample):
    """Of each token of the answer what the model expected instead; the prompt is left out."""
    rows = output.prompt_logprobs[len(sample["prompt_ids"]) :]
    return [
        {
            token: {"logprob": lp.logprob, "rank": lp.rank, "decoded_token": lp.decoded_token}
            for token, lp in row.items()
        }
        for row in rows
    ]


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--model", "--answers", "--out"):
        arguments.add_argument(name, required=True)
    options = arguments.parse_args()
    with open(options.answers) as file:
        samples = json.load(file)
    llm = LLM(options.model, max_logprobs=ALTERNATIVES)
    # At least one token has to be generated; the settings of sampling have no part in prompt_logprobs.
    scoring = SamplingParams(max_tokens=1, temperature=1, prompt_logprobs=ALTERNATIVES)
    prompts = [{"prompt_token_ids": s["prompt_ids"] + s["answer_ids"]} for s in samples]
    with open(options.out, "w") as file:
        for sample, output in zip(samples, llm.generate(prompts, scoring)):
            record = {
                "id": sample["id"],
                "model": options.model,
                "token_ids": sample["answer_ids"],
                "logprobs": positions(output, sample),
            }
            file.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    main()
