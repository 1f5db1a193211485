import { describe, expect, test } from "vitest";
import { bounds, mistakeIn, PATH } from "./mistake-in.ts";

describe("what is not YAML is told with file, line, column and a remedy", () => {
  test.each<[text: string, line: number, column: number, message: string, remedy: string]>([
    ["a: b: c", 1, 4, "Nested mappings", "Correct the YAML"],
    ["bounds:\n\t- 1", 2, 1, "Tabs", "Indent with spaces."],
    ["threshold: 1 nats\nthreshold: 2 nats", 2, 1, "the key is there twice", "Keep one"],
    ["threshold: 1 nats\n---\nbounds: []", 2, 1, "more than one document", "Keep one document"],
    [bounds("{ metric: length, group: *, min: 1 }"), 2, 30, "Alias", 'such as `group: "*"`'],
    [bounds("{ metric: length, group: @x, min: 1 }"), 2, 30, "reserved character @", "in quotes"],
    ["threshold: *t", 1, 12, "there is no &t before *t", "Define the anchor first"],
    ["threshold: 1 nats\nbounds: &a [*a]", 2, 13, "*a stands within its own anchor", "Write the value out."],
    [
      "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]",
      2,
      8,
      "more than 100 values",
      "Write the values out.",
    ],
    ["threshold: !quantile 0.8", 1, 12, "Unresolved tag: !quantile", "Leave the tag out"],
    ["? [a, b]\n: 1", 1, 3, "a key that is not a word", "Correct the YAML"],
  ])("%j", (text, line, column, message, remedy) => {
    const mistake = mistakeIn(text);
    expect(mistake).toMatchObject({ code: "config-yaml", location: { path: PATH, line, column } });
    expect(mistake.message).toContain(message);
    expect(mistake.remedy).toContain(remedy);
  });

  test("brackets without end", () => {
    const mistake = mistakeIn("[".repeat(20_000));
    expect(mistake).toMatchObject({ code: "config-yaml", location: { path: PATH, line: 1 } });
    expect(mistake.message).toContain("nested too deeply");
  });

  test("aliases without number are refused before they are unfolded", () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, i) => `  - &a${i} { metric: length, group: *g, min: 1 }`,
    );
    const begun = performance.now();
    const mistake = mistakeIn(`sample-id: &g x\nbounds:\n${lines.join("\n")}\n`);
    expect(mistake.code).toBe("config-yaml");
    // Searching the document for each alias would take minutes.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
