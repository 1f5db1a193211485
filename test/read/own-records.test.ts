import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FORK, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const json = (value: unknown) => JSON.stringify(value);

async function read(content: string, path = "run.jsonl") {
  const cwd = folderWith({ [path]: content });
  const { samples, inputs, problems } = await collect([path], { cwd });
  return {
    format: inputs[0]?.format,
    lengths: samples.map(({ positions }) => positions.length),
    ids: samples.map(({ id }) => id),
    told: problems.map(({ code }) => code),
    records: inputs[0]?.records,
  };
}

describe("tokens in a list of one's own", () => {
  const own = (id: string, tokens: readonly unknown[]) => json({ id, meta: { logprobs: tokens } });

  test("are one sample, and read fast", async () => {
    const lines = ["a", "b", "c"].map((id) => own(id, [FORK, SURE])).join("\n");
    const found = await read(lines);
    expect(found).toMatchObject({ format: "token-list", lengths: [2, 2, 2], ids: ["a", "b", "c"], told: [] });
    expect(found.records).toEqual({ scanned: 2, parsed: 1 });
  });

  test("without alternatives are called that", async () => {
    const { told } = await read(own("a", [{ token: "a", logprob: -0.1, top_logprobs: [] }]));
    expect(told).toEqual(["chosen-only"]);
  });

  const event = (type: string, more: object) => ({
    type: `response.${type}`,
    output_index: 0,
    sequence_number: 1,
    ...more,
  });
  const text = { type: "output_text", text: "x", logprobs: [FORK, SURE] };
  const events = [
    event("output_text.delta", { item_id: "m", delta: "x", logprobs: [FORK, SURE] }),
    event("output_text.done", { item_id: "m", text: "x", logprobs: [FORK, SURE] }),
    event("content_part.done", { item_id: "m", part: text }),
    event("output_item.done", { item: { type: "message", content: [text] } }),
  ];
  const completed = { type: "response.completed", response: { id: "r", output: [{ content: [text] }] } };
  const sse = (records: readonly object[]) => records.map((one) => `data: ${json(one)}\n\n`).join("");

  test("are no events of OpenAI's Responses, which say everything once more", async () => {
    const all = [...events, completed];
    const found = await read(sse([...all, ...all]), "run.txt");
    expect(found).toMatchObject({ format: "openai-responses", lengths: [2, 2], told: [] });
    const nested = await read(json({ id: "q", events: all }));
    expect(nested).toMatchObject({ format: "openai-responses", lengths: [2], told: [] });
    const cut = await read(events.map(json).join("\n"));
    expect(cut).toMatchObject({ lengths: [], told: ["unknown-format"] });
  });

  test("nor is one among them", async () => {
    const lines = [own("a", [FORK, SURE]), own("b", [FORK]), json(events[0])];
    expect(await read(lines.join("\n"))).toMatchObject({ lengths: [2, 1], told: ["unknown-format"] });
  });
});

test("what LangChain has beside a message and in it counts once", async () => {
  const known = { finish_reason: "stop", logprobs: { content: [FORK, SURE] } };
  const generation = { text: "x", generation_info: known };
  const message = { content: "x", response_metadata: known };
  const both = { generations: [[{ ...generation, message }], [{ ...generation, message }]] };
  expect(await read(json(both))).toMatchObject({ format: "openai-choice", lengths: [2, 2], told: [] });
  expect(await read(json(message))).toMatchObject({ format: "openai-choice", lengths: [2] });
  const alone = { generations: [[generation], [generation]] };
  expect(await read(json(alone))).toMatchObject({ format: "langchain-generation", lengths: [2, 2] });
});

test("a completion that simonw/llm has logged is one sample, whatever a piece of it holds", async () => {
  const alternatives = { a: -0.1, b: -3, c: -4 };
  const piece = (tokens: number) => ({
    text: "a",
    top_logprobs: Array(tokens).fill(alternatives) as object[],
  });
  const record = { object: "text_completion", content: "x", logprobs: [piece(1), piece(2), piece(1)] };
  expect(await read(json(record))).toMatchObject({ format: "llm-logs", lengths: [4], told: [] });
});

test("all sequences of TGI's best_of count, and an answer without them is told", async () => {
  const [several] = JSON.parse(`[${readFileSync("fixtures/formats/tgi-best-of.json", "utf8")}]`) as [object];
  const [one] = JSON.parse(readFileSync("fixtures/formats/tgi.json", "utf8")) as [object];
  const lines = [several, several, one].map(json).join("\n");
  expect(await read(lines)).toMatchObject({
    format: "tgi-best-of",
    lengths: [3, 3],
    told: ["unknown-format"],
    records: { scanned: 1, parsed: 2 },
  });
});
