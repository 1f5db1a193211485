import { expect, test } from "vitest";
import { completion, FORK } from "../support/chat.ts";
import { collect, folderWith } from "../support/collect.ts";

const readText = (text: string, name: string) => collect([name], { cwd: folderWith({ [name]: text }) });

const RECORD = JSON.stringify(completion([[FORK]]));

test.each([
  ["a byte order mark and an empty line", "\ufeff\n", 2],
  ["a megabyte of empty lines", "\n".repeat(2 ** 20), 2 ** 20 + 1],
  ["a megabyte of spaces", " ".repeat(2 ** 20), 1],
])("%s before all of it", async (_, blank, line) => {
  const text = `${blank}${RECORD}\nnot json\n`;
  for (const name of ["run.json", "run.jsonl"]) {
    const { samples, problems } = await readText(text, name);
    expect(samples.map(({ location }) => [location.line, location.offset])).toEqual([
      [line, Buffer.byteLength(blank)],
    ]);
    expect(problems).toMatchObject([{ code: "bad-json", line: line + 1 }]);
  }
  expect((await readText(blank, "run.json")).problems).toMatchObject([{ code: "empty-file", scope: "file" }]);
});
