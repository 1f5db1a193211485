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
      { event: "tool" },
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
});
