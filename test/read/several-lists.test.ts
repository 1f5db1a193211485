import { describe, expect, test } from "vitest";
import { FORK, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

/** DeepSeek has what a model thinks beside what it answers; OpenAI a refusal in place of an answer. */
describe("the positions of a choice may stand in several lists", () => {
  const record = (id: string, logprobs: object) =>
    JSON.stringify({ id, object: "chat.completion", choices: [{ index: 0, logprobs }] });

  const read = async (text: string, path = "run.jsonl") => {
    const { inputs, samples, problems } = await collect([path], { cwd: folderWith({ [path]: text }) });
    const entropies = samples.map(({ positions }) => positions.map(({ logprobs }) => logprobs[0]));
    return { records: inputs[0]?.records, problems, entropies };
  };

  const [fork, sure] = [Math.log(0.25), -2e-9];

  test("of which all count, one behind the other", async () => {
    const lists = { content: [FORK, SURE], reasoning_content: [SURE, FORK, FORK] };
    const { records, problems, entropies } = await read(
      ["a", "b", "c"].map((id) => record(id, lists)).join("\n"),
    );
    expect(problems).toEqual([]);
    expect(entropies).toEqual(Array(3).fill([fork, sure, sure, fork, fork]));
    expect(records).toEqual({ scanned: 2, parsed: 1 });
  });

  test("in the order in which they are written", async () => {
    const lists = { reasoning_content: [SURE, FORK, FORK], refusal: null, content: [FORK, SURE] };
    const { problems, entropies } = await read(["a", "b", "c"].map((id) => record(id, lists)).join("\n"));
    expect(problems).toEqual([]);
    expect(entropies).toEqual(Array(3).fill([sure, fork, fork, fork, sure]));
  });

  test.each(["content", "refusal", "reasoning_content"])(
    "some of which are not there, or empty: %s",
    async (name) => {
      const others = { content: null, refusal: null, reasoning_content: [] };
      const { problems, entropies } = await read(record("a", { ...others, [name]: [FORK, SURE] }));
      expect(problems).toEqual([]);
      expect(entropies).toEqual([[fork, sure]]);
    },
  );

  test("in a stream as they come", async () => {
    const piece = (logprobs: object, finish_reason: string | null = null) =>
      `data: ${JSON.stringify({ id: "a", object: "chat.completion.chunk", choices: [{ index: 0, delta: {}, logprobs, finish_reason }] })}\n\n`;
    const stream = [
      piece({ content: null, reasoning_content: [FORK] }),
      piece({ content: null, reasoning_content: [SURE] }),
      piece({ content: [FORK], reasoning_content: null }, "stop"),
    ];
    const { problems, entropies } = await read(`${stream.join("")}data: [DONE]\n`, "run.txt");
    expect(problems).toEqual([]);
    expect(entropies).toEqual([[fork, sure, fork]]);
  });
});
