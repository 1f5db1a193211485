import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { mistakeIn, PATH } from "./mistake-in.ts";

test.each<[text: string, line: number, column: number, message: string, remedy: string]>([
  [
    "formats: [{ tilte: mine, name: x, positions: 'x[*]', scale: nats }]",
    1,
    13,
    'there is no key "tilte" in formats[0]; did you mean "title"?',
    "The keys are name, title, sample,",
  ],
  [
    "formats: [{ name: x, positions: 'x[*]', scale: logprob, alternatives: { value: '[*]', txt: t } }]",
    1,
    87,
    'there is no key "txt" in formats[0].alternatives; did you mean "text"?',
    "The keys are value, id, bytes, text, rank.",
  ],
  [
    "threshold: { quantile: 0.8, of: baseline, extra: 1 }",
    1,
    43,
    'there is no key "extra" in threshold',
    "The keys are quantile, of.",
  ],
  [
    "threshold: { quantil: 0.8, of: baseline }",
    1,
    14,
    'there is no key "quantil" in threshold; did you mean "quantile"?',
    "The keys are quantile, of.",
  ],
  // Items of lists
  ["formats: [3]", 1, 11, "formats[0] is 3, which it cannot be", "Write it like `{ name: mine, positions:"],
  ["dataset: [3]", 1, 11, "dataset[0] is 3, which it cannot be", "Write it like `data/a.jsonl`."],
  ["bounds: [3]", 1, 10, "bounds[0] is 3, which it cannot be", "Write it like `{ metric: fork-fraction,"],
  [
    "formats: [{ name: 3, positions: 'x[*]', scale: nats }]",
    1,
    19,
    "formats[0].name is 3",
    "Write it like `formats: [ { name: mine,",
  ],
])("%j is told with the keys or the example of its own place", (text, line, column, message, remedy) => {
  const mistake = mistakeIn(text);
  expect(mistake.location).toMatchObject({ line, column });
  expect(mistake.message).toContain(message);
  expect(mistake.remedy).toContain(remedy);
});

describe("a mistake in a format of the user's own", () => {
  const own = (lines: string) => `formats:\n  - name: mine\n${lines}`;
  test.each([
    [own('    positions: dist[*]\n    scale: logprb\n    alternatives: { value: "[*]" }'), 4, /scale/],
    [own('    positions: dist[x]\n    scale: logprob\n    alternatives: { value: "[*]" }'), 3, /positions/],
    [own('    positions: dist\n    scale: logprob\n    alternatives: { value: "[*]" }'), 3, /positions/],
    [own("    positions: dist[*]\n    scale: logprob"), 2, /alternatives/],
    [own("    positons: dist[*]\n    scale: nats"), 3, /^there is no key "positons".*"positions"\?$/],
  ])("%j", (text, line, message) => {
    const { code, location, message: said } = mistakeIn(text);
    expect({ code, line: location?.line }).toEqual({ code: "config-invalid", line });
    expect(said).toMatch(message);
  });
});

describe("the format of every artifact", () => {
  const own = "formats:\n  - { name: mine, positions: 'x[*]', scale: nats }\n";

  test("is one that there is, or one of the configuration's own", () => {
    const mistake = mistakeIn(`threshold: 1 bit\n${own}format: opnai-chat\nvocab-size: 0`);
    expect(mistake.message).toMatch(
      /^format: "opnai-chat" is unknown; did you mean "openai-chat"\?\nline 5: vocab-size/,
    );
    expect(mistake).toMatchObject({
      code: "config-invalid",
      remedy: "Write one of mine, openai-chat, tensor-logits.",
      location: { path: PATH, line: 4, column: 9 },
    });
    for (const name of ["mine", "tensor-logits"])
      expect(parseConfig(`${own}format: ${name}`, PATH, ["tensor-logits"])).toMatchObject({ format: name });
  });
});
