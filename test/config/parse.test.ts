import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/defaults.ts";
import { override } from "../../src/config/override.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { parseLimit, parseProportion, parseThreshold } from "../../src/config/scalars.ts";
import { configJsonSchema, configSchema } from "../../src/config/schema.ts";
import { CONFIG_TEMPLATE } from "../../src/config/template.ts";
import { UserError } from "../../src/errors.ts";
import { METRICS } from "../../src/measure/metrics.ts";

const PATH = ".github/logprob-gate.yml";

function mistakeIn(text: string): UserError {
  try {
    parseConfig(text, PATH);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("there was no mistake");
}

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
    expect(Object.isFrozen(config.bounds[0])).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["comments", "# none\n"],
    ["no bounds", "threshold: 1.4 nats\n"],
  ])("with %s has the defaults and the starter bound", (_, text) => {
    expect(parseConfig(text, PATH)).toEqual({ ...DEFAULT_CONFIG, path: PATH });
  });

  test("that init writes is right", () => {
    expect(parseConfig(CONFIG_TEMPLATE, PATH).bounds).toHaveLength(2);
  });
});

describe("a mistake is told with file, line, column, the nearest right word and a remedy", () => {
  test.each([
    ["treshold: 1.4 nats", 1, 1, 'there is no key "treshold"; did you mean "threshold"?'],
    ["threshold: 1.4", 1, 12, "threshold is 1.4, which it cannot be"],
    ['threshold: "1.4"', 1, 12, '"1.4" is not an entropy with its unit'],
    ["threshold: 1.4 nuts", 1, 12, '"1.4 nuts" is not an entropy with its unit'],
    ["threshold: -1 nats", 1, 12, "the entropy -1 nats is negative"],
    ["threshold: { quantile: 0.8 }", 1, 12, 'threshold is {"quantile":0.8}, which it cannot be'],
    ["on-inconclusive: wran", 1, 18, 'on-inconclusive is wran; did you mean "warn"?'],
    ["bounds: []", 1, 9, /bounds: /],
    [
      "bounds:\n  - { metric: fork-fracton, max: 1% }",
      2,
      15,
      'bounds[1].metric is fork-fracton; did you mean "fork-fraction"?',
    ],
    [
      "bounds:\n  - { metric: fork-fraction, maks: 1% }",
      2,
      30,
      'there is no key "maks" in bounds[1]; did you mean "max"?',
    ],
    ["bounds:\n  - { metric: fork-fraction }", 2, 5, "the bound on fork-fraction allows everything"],
    [
      "bounds:\n  - metric: fork-fraction\n    min: 3%\n    max: 2%",
      2,
      5,
      "the bound on fork-fraction has min above max",
    ],
    ["bounds:\n  - metric: fork-fraction\n    max: 3", 3, 10, "the share 3 is not between 0 and 1"],
    ["bounds:\n  - metric: fork-fraction\n    max: 1pp", 3, 10, "1pp is a difference in percentage points"],
    ["bounds:\n  - metric: mean-entropy\n    max: 3%", 3, 10, '"3%" is not an entropy with its unit'],
    [
      "bounds:\n  - { metric: fork-fraction, max: 3%, against: baseline }",
      2,
      39,
      /`against` compares with a baseline/,
    ],
    [
      "bounds:\n  - { metric: fork-fraction, max-increase: 1pp }",
      2,
      30,
      /`max-increase` compares with a baseline/,
    ],
    [
      "bounds:\n  - { metric: entropy-p99, max: 2 nats, evidence: confident }",
      2,
      5,
      /entropy-p99 has no sampling interval/,
    ],
    ["group-by: { path: runs/*.jsonl }", 1, 11, "the pattern has to hold {group} once"],
    ["min-samples: 0", 1, 14, /min-samples: /],
    ["vocab-size: many", 1, 13, '"many" is not a vocabulary size'],
    ["just a sentence", 1, 1, "the configuration is just a sentence, which it cannot be"],
  ])("%j", (text, line, column, message) => {
    const mistake = mistakeIn(text);
    expect({ code: mistake.code, location: mistake.location }).toEqual({
      code: "config-invalid",
      location: { path: PATH, line, column },
    });
    expect(mistake.message).toMatch(message);
    expect(mistake.remedy).not.toBe("");
  });

  test.each([
    ["a: b: c", 1],
    ["bounds:\n\t- 1", 2],
    ["threshold: 1 nats\nthreshold: 2 nats", 2],
    ["a: &a [x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b]", 1],
  ])("not YAML: %j", (text, line) => {
    expect(mistakeIn(text)).toMatchObject({ code: "config-yaml", location: { path: PATH, line } });
  });

  test("several mistakes are told at once", () => {
    const { message } = mistakeIn("treshold: 1 nat\non-inconclusive: never\n");
    expect(message).toContain('"treshold"');
    expect(message).toContain("line 2: on-inconclusive is never");
  });
});

describe("numbers with units", () => {
  test.each([
    ["0.5%", 0.005],
    ["10 %", 0.1],
    ["0.03", 0.03],
    ["1", 1],
    ["0%", 0],
  ])("the share %s", (text, value) => {
    expect(parseProportion(text)).toBeCloseTo(value, 15);
  });

  test.each([
    ["1.4 nats", 1.4, "nats"],
    ["1 bit", 1, "bits"],
    ["2bits", 2, "bits"],
    ["1 nat", 1, "nats"],
  ])("%s", (text, value, unit) => {
    expect(parseThreshold(text)).toEqual({ value, unit });
  });

  test("a bare number that looks like percent says so", () => {
    expect(() => parseProportion("3")).toThrow("between 0 and 1");
    try {
      parseProportion("3");
    } catch (error) {
      expect((error as UserError).remedy).toContain("`3%`");
    }
  });

  test("limits are in the metric's own scale", () => {
    expect(parseLimit("2 bits", "entropy")).toBeCloseTo(2 * Math.LN2, 15);
    expect(parseLimit("12.5", "number")).toBe(12.5);
    expect(() => parseLimit("12 tokens", "number")).toThrow("not a number");
  });
});

describe("what is said over the configuration", () => {
  const config = parseConfig(
    "bounds:\n  - { metric: fork-fraction, max: 5% }\n  - { metric: undecided, max: 1% }\n",
    PATH,
  );

  test("a fork fraction bound replaces those on all samples, and keeps the others", () => {
    const { bounds } = override(
      config,
      { maxForkFraction: { value: "2%", name: "input max-fork-fraction" } },
      [],
    );
    expect(bounds).toMatchObject([{ max: 0.02, origin: "input max-fork-fraction" }, { metric: "undecided" }]);
  });

  test("the rest replaces its key", () => {
    const said = {
      threshold: { value: "1 bit", name: "--threshold" },
      vocabSize: { value: "512", name: "--vocab-size" },
      format: { value: "x", name: "--format" },
    };
    expect(override(config, said, ["x"])).toMatchObject({
      threshold: { value: 1, unit: "bits" },
      vocabularySize: 512,
      format: "x",
    });
  });

  test.each([
    [{ threshold: { value: "1", name: "--threshold" } }, /^--threshold: "1" is not an entropy/],
    [{ maxForkFraction: { value: "x", name: "--max" } }, /^--max: "x" is not a share/],
    [{ format: { value: "openai-chatt", name: "--format" } }, /did you mean "openai-chat"/],
    [{ onInconclusive: { value: "fial", name: "input on-inconclusive" } }, /did you mean "fail"/],
    [
      { minForkFraction: { value: "9%", name: "a" }, maxForkFraction: { value: "8%", name: "b" } },
      /^a and b: the least is above/,
    ],
  ])("mistakes name the flag: %j", (said, message) => {
    expect(() => override(config, said, ["openai-chat"])).toThrow(message);
  });

  test("a format in the file is checked, too", () => {
    expect(() => override(parseConfig("format: opnai-chat", PATH), {}, ["openai-chat"])).toThrow(
      'did you mean "openai-chat"',
    );
  });
});

describe("what is published", () => {
  test("schema/config.json is made from the schema", () => {
    expect(JSON.parse(readFileSync("schema/config.json", "utf8"))).toEqual(configJsonSchema());
  });

  const documentation = readFileSync("docs/configuration.md", "utf8");

  test("docs/configuration.md has every key and metric", () => {
    const names = [...Object.keys(configSchema.shape), ...METRICS.map(({ name }) => name)];
    for (const name of names) expect(documentation).toContain(`\`${name}\``);
  });

  test("each of its examples is right", () => {
    const examples = [...documentation.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(() => parseConfig(example, PATH)).not.toThrow();
  });
});
