import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/defaults.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { PATH } from "./mistake-in.ts";

describe("a configuration", () => {
  test("is read with every bound's line, in the metric's own scale", () => {
    const text = `# comment
threshold: 2 bits
vocab-size: 151_936
group-by: suite
bounds:
  - { metric: fork-fraction, min: 0.5%, max: 0.1 }
  - metric: mean-entropy
    group: gsm8k
    max: 1 bit
    level: warn
    evidence: confident
  - { metric: length, group: 7, min: 10 }
on-inconclusive: fail
`;
    const config = parseConfig(text, PATH);
    expect(config).toMatchObject({
      path: PATH,
      threshold: { value: 2, unit: "bits" },
      vocabularySize: 151_936,
      groupBy: { field: "suite" },
      onInconclusive: "fail",
      minSamples: 20,
      bounds: [
        {
          metric: "fork-fraction",
          group: "all",
          min: 0.005,
          max: 0.1,
          level: "fail",
          evidence: "estimate",
          location: { line: 6 },
        },
        {
          metric: "mean-entropy",
          group: "gsm8k",
          max: Math.LN2,
          level: "warn",
          evidence: "confident",
          origin: `${PATH}:7`,
        },
        { metric: "length", group: "7", min: 10, location: { path: PATH, line: 12 } },
      ],
    });
  });

  test.each([
    ["only comments", "# none\n"],
    ["only comments under a header", "---\n# none\n"],
    ["an empty map", "{}\n"],
    ["no bounds", "threshold: 1.4 nats\n"],
  ])("with %s has the defaults and the starter bound", (_, text) => {
    expect(parseConfig(text, PATH)).toEqual({ ...DEFAULT_CONFIG, path: PATH });
  });

  test("may name one value and use it often", () => {
    const text = `bounds:
  - &usual { metric: fork-fraction, max: 3% }
  - *usual
${Array.from({ length: 50 }, (_, i) => `  - { metric: fork-fraction, group: g${i}, max: 3% }`).join("\n")}
`;
    const { bounds } = parseConfig(text, PATH);
    expect(bounds).toHaveLength(52);
    expect(bounds[1]).toEqual({
      ...bounds[0],
      location: { path: PATH, line: 3, column: 5 },
      origin: `${PATH}:3`,
    });
  });

  test("tells groups apart as they are written", () => {
    const groups = ['"1.10"', "7", "gsm8k", '"*"'].map(
      (group) => `  - { metric: length, group: ${group}, min: 1 }`,
    );
    const { bounds } = parseConfig(`bounds:\n${groups.join("\n")}\n`, PATH);
    expect(bounds.map(({ group }) => group)).toEqual(["1.10", "7", "gsm8k", "*"]);
  });

  test("cannot be changed", () => {
    const config = parseConfig(
      'group-by: { path: "{group}.jsonl" }\nbounds:\n  - { metric: length, min: 1 }\n',
      PATH,
    );
    const parts = [
      config,
      config.threshold,
      config.groupBy,
      config.bounds,
      config.bounds[0],
      config.bounds[0].location,
    ];
    expect(parts.map(Object.isFrozen)).toEqual(parts.map(() => true));
  });
});
