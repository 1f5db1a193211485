import { describe, expect, test } from "vitest";
import type { Format } from "../../src/config/format.ts";
import { FORMATS } from "../../src/read/formats/index.ts";
import { completion, FORK, SURE } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";
import { zipOf } from "../support/zip.ts";

describe("Inspect's agents", () => {
  const output = (content: readonly object[]) => completion([content]);
  const sample = {
    id: "s1",
    epoch: 1,
    output: output([FORK]),
    events: [
      { event: "model", output: output([FORK, FORK, SURE]), call: { response: output([FORK, FORK, SURE]) } },
      { event: "tool", events: [{ event: "model", output: output([FORK, SURE]) }] },
      { event: "state", changes: [{ op: "replace", path: "/output", value: output([FORK, SURE]) }] },
      { event: "model", output: output([FORK]), call: { response: output([FORK]) } },
    ],
  };
  const archive = zipOf([
    { name: "header.json", data: Buffer.from("{}") },
    { name: "samples/s1_epoch_1.json", data: Buffer.from(JSON.stringify(sample)) },
  ]);
  const turns = FORMATS.filter(({ name }) => name === "inspect-turns");

  test.each([
    ["run.json", JSON.stringify({ version: 2, samples: [sample] })],
    ["run.eval", archive],
  ])("have their last turn read, and all of them where that is asked for: %s", async (path, content) => {
    const cwd = folderWith({ [path]: content });
    const read = async (formats: readonly Format[]) => {
      const { samples, problems } = await collect([path], { cwd, formats });
      expect(problems).toEqual([]);
      return samples.map(({ id, format, positions }) => [id, format, positions.length]);
    };
    expect(await read(FORMATS)).toEqual([["s1", "openai-chat", 1]]);
    expect(await read(turns)).toEqual([
      ["s1", "inspect-turns", 3],
      ["s1#2", "inspect-turns", 1],
    ]);
  });

  test("have their events passed in every record", async () => {
    const lines = ["s1", "s2", "s3"].map((id) => JSON.stringify({ ...sample, id }));
    const { samples, inputs } = await collect(["run.jsonl"], {
      cwd: folderWith({ "run.jsonl": lines.join("\n") }),
    });
    expect(samples.map(({ id, positions }) => [id, positions.length])).toEqual([
      ["s1", 1],
      ["s2", 1],
      ["s3", 1],
    ]);
    expect(inputs[0]?.records).toEqual({ scanned: 2, parsed: 1 });
  });
});

describe("events that are no log's", () => {
  const piece = (content: readonly object[], more: object = {}) => ({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta: {}, logprobs: { content }, finish_reason: null, ...more }],
  });
  const pieces = [piece([FORK]), piece([FORK, SURE]), piece([SURE], { finish_reason: "stop" })];

  test.each([
    ["pieces of a stream", pieces],
    ["pieces with the names of their events", pieces.map((data) => ({ event: "message", data }))],
  ])("are read, whatever their key is called: %s", async (_, events) => {
    const lines = ["q1", "q2", "q3"].map((id) => JSON.stringify({ id, events }));
    const { samples, problems } = await collect(["run.jsonl"], {
      cwd: folderWith({ "run.jsonl": lines.join("\n") }),
    });
    expect(problems).toEqual([]);
    expect(samples.map(({ id, format, positions }) => [id, format, positions.length])).toEqual([
      ["q1", "openai-chat", 4],
      ["q2", "openai-chat", 4],
      ["q3", "openai-chat", 4],
    ]);
  });

  test("nor are lists of tokens passed under that key", async () => {
    const lines = ["q1", "q2"].map((id) => JSON.stringify({ id, events: [{ logprobs: [FORK, SURE] }] }));
    const { samples } = await collect(["run.jsonl"], { cwd: folderWith({ "run.jsonl": lines.join("\n") }) });
    expect(samples.map(({ id, format, positions }) => [id, format, positions.length])).toEqual([
      ["q1", "token-list", 2],
      ["q2", "token-list", 2],
    ]);
  });
});
