import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { toJSONSchema } from "zod/mini";
import { DEFAULT_CONFIG, STARTER_BOUND } from "../../src/config/defaults.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { configSchema, EXAMPLES, keysAt } from "../../src/config/schema.ts";
import { CONFIG_TEMPLATE } from "../../src/config/template.ts";
import { METRICS } from "../../src/measure/metrics.ts";

const PATH = ".github/logprob-gate.yml";

interface Described {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly items?: { readonly properties: Record<string, Described> };
}

describe("what is published", () => {
  test("schema/config.json is made from the schema", () => {
    expect(JSON.parse(readFileSync("schema/config.json", "utf8"))).toEqual(
      toJSONSchema(configSchema, { io: "input" }),
    );
  });

  test("editors are told what every key is, with an example", () => {
    const { properties } = toJSONSchema(configSchema, { io: "input" }) as {
      properties: Record<string, Described>;
    };
    const described = { ...properties, ...properties["bounds"].items?.properties };
    expect(Object.keys(described)).toEqual(expect.arrayContaining([...keysAt([]), ...keysAt(["bounds"])]));
    for (const [key, { description, examples }] of Object.entries(described)) {
      expect({ key, description, examples }).toEqual({
        key,
        description: expect.stringMatching(/\w/) as string,
        examples: expect.arrayContaining([expect.anything()]) as unknown[],
      });
    }
  });

  test("each example of the schema is right", () => {
    const {
      metric,
      group,
      min,
      max,
      level,
      evidence,
      against,
      "max-increase": maxIncrease,
      "max-decrease": maxDecrease,
      ...keys
    } = EXAMPLES;
    const changes = { "max-increase": maxIncrease, "max-decrease": maxDecrease };
    const inBound = { metric, group, level, evidence };
    const limits = { min, max };
    const texts = [
      ...Object.entries(keys).flatMap(([key, values]) => values.map((value) => stringify({ [key]: value }))),
      ...Object.entries(inBound).flatMap(([key, values]) =>
        values.map((value) => stringify({ bounds: [{ metric: "fork-fraction", max: "3%", [key]: value }] })),
      ),
      ...Object.entries(changes).flatMap(([which, [points, relative]]) =>
        [points, relative].map((change) =>
          stringify({ bounds: [{ metric: "fork-fraction", against: against[0], [which]: change }] }),
        ),
      ),
      ...Object.entries(limits).flatMap(([which, [share, entropy, number]]) =>
        [
          { metric: "fork-fraction", [which]: share },
          { metric: "mean-entropy", [which]: entropy },
          { metric: "length", [which]: number },
        ].map((bound) => stringify({ bounds: [bound] })),
      ),
    ];
    for (const text of texts) expect(() => parseConfig(text, PATH), text).not.toThrow();
  });

  test("the configuration that init writes is right, and cautions about threshold and bound", () => {
    expect(parseConfig(CONFIG_TEMPLATE, PATH)).toMatchObject({
      threshold: DEFAULT_CONFIG.threshold,
      bounds: [
        { metric: "fork-fraction", min: STARTER_BOUND.min, max: STARTER_BOUND.max, level: "fail" },
        { metric: "undecided", level: "warn" },
      ],
    });
    const comments = CONFIG_TEMPLATE.replaceAll(/\n *# /g, " ");
    expect(comments).toMatch(/depends on the model, the temperature and the task/);
    expect(comments).toMatch(/1 to 3 % .* does not bound the fork fraction/);
  });

  test("what the template has commented out is right, too", () => {
    const lines = CONFIG_TEMPLATE.split("\n");
    const offers = lines.filter((line) => /^ *# (?:- |[a-z-]+: (?:\d|suite|\{))/.test(line));
    expect(offers).toHaveLength(5);
    for (const offer of offers) {
      const text = lines.map((line) => (line === offer ? line.replace("# ", "") : line)).join("\n");
      expect(() => parseConfig(text, PATH), offer).not.toThrow();
    }
  });

  const documentation = readFileSync("docs/configuration.md", "utf8");

  test("docs/configuration.md has every key and metric", () => {
    const keys = [...keysAt([]), ...keysAt(["bounds"]), ...keysAt(["group-by"])];
    const names = [...keys.filter((key) => key !== "path"), ...METRICS.map(({ name }) => name)];
    for (const name of names) expect(documentation).toContain(`\`${name}\``);
  });

  test("each of its examples is right", () => {
    const examples = [...documentation.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(() => parseConfig(example, PATH)).not.toThrow();
  });
});
