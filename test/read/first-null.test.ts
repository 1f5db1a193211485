import { expect, test } from "vitest";
import { formatOf, formatSchema } from "../../src/config/format.ts";
import { collect, folderWith } from "../support/collect.ts";

test("a declared format may say what a first null means", async () => {
  const row = [[1, -0.1], [2, -3], [3, -4]]; // prettier-ignore
  const cwd = folderWith({ "run.json": JSON.stringify({ id: "a", topk: [null, row, row] }) });
  const read = async (more: object) => {
    const declared = {
      name: "mine",
      positions: "topk[*]",
      alternatives: { value: "[*][1]", id: "[*][0]" },
      scale: "logprob",
      ...more,
    };
    const formats = [formatOf(formatSchema.parse(declared))];
    const { samples, problems } = await collect(["run.json"], { cwd, formats });
    return {
      lengths: samples.map(({ positions }) => positions.length),
      told: problems.map(({ code }) => code),
    };
  };
  expect(await read({ "first-null": "prompt" })).toEqual({ lengths: [2], told: ["scored-prompts"] });
  expect(await read({ "first-null": "echo" })).toEqual({ lengths: [], told: ["echoed-prompt"] });
  expect(await read({})).toEqual({ lengths: [2], told: ["missing-alternatives"] });
});
