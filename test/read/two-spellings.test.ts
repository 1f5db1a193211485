import { describe, expect, test } from "vitest";
import { formatOf, formatSchema } from "../../src/config/format.ts";
import { Engine } from "../../src/read/scan/engine.ts";
import { scan, Scanning, walk } from "../support/scanning.ts";

/** Clients of OpenAI's API write its names in camel case. */
describe("the alternatives of a token may stand in either of two lists", () => {
  const format = formatOf(
    formatSchema.parse({
      name: "mine",
      positions: "tokens[*]",
      chosen: { text: "token" },
      alternatives: {
        value: "top.list[*].logprob|others.{*}",
        text: "top.list[*].token|{key}",
      },
      scale: "logprob",
    }),
  );
  const list = [
    { token: "a", logprob: -0.1 },
    { token: "b", logprob: -3 },
  ];
  const object = { a: -0.5, c: -1 };

  test.each([
    ["the one", { token: "a", top: { list } }, [-0.1, -3]],
    ["the other", { token: "a", others: object }, [-0.5, -1]],
    ["the first, where both are there", { token: "a", top: { list }, others: object }, [-0.1, -3]],
    ["the first, wherever it stands", { others: object, token: "a", top: { list } }, [-0.1, -3]],
  ])("%s", (_, position, values) => {
    const text = JSON.stringify({ tokens: [position, position, position, position] });
    const expected = walk(text, format);
    expect(expected).toMatchObject([{ positions: Array(4).fill({ chosen: values[0] }) }]);
    for (const engine of [Engine.create(), undefined])
      expect(scan(text, new Scanning(format, engine, true), () => 2 ** 20)).toEqual(expected);
  });
});
