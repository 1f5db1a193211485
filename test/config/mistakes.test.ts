import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { hasInterval, METRICS } from "../../src/measure/metrics.ts";
import { bounds, mistakeIn, PATH } from "./mistake-in.ts";

describe("a mistake is told with file, line, column, the nearest right word and a remedy", () => {
  test.each<[text: string, line: number, column: number, message: string, remedy: string]>([
    // Keys
    [
      "treshold: 1.4 nats",
      1,
      1,
      'there is no key "treshold"; did you mean "threshold"?',
      "The keys are threshold, vocab-size",
    ],
    ["__proto__: { a: 1 }", 1, 1, 'there is no key "__proto__"', "The keys are"],
    [
      bounds("{ metric: fork-fraction, maks: 1% }"),
      2,
      30,
      'there is no key "maks" in bounds[0]; did you mean "max"?',
      "The keys are metric, group, min, max, against, max-increase, max-decrease, level, evidence.",
    ],
    [
      "group-by: { path: 'x{group}', paht: y }",
      1,
      31,
      'there is no key "paht" in group-by; did you mean "path"?',
      "The keys are path.",
    ],
    // Changes against a baseline
    ["on-missing-baseline: skip", 1, 22, 'on-missing-baseline is "skip"', "Write one of pass, warn, fail."],
    [
      bounds("{ metric: fork-fraction, max: 3%, against: baseline }"),
      2,
      5,
      "the bound on fork-fraction is against a baseline, and has `min` or `max`",
      "Write two bounds",
    ],
    [
      bounds("{ metric: fork-fraction, against: baseline }"),
      2,
      5,
      "the bound on fork-fraction allows every change",
      "Give it `max-increase`",
    ],
    [
      bounds("{ metric: fork-fraction, max-increase: 1pp }"),
      2,
      5,
      "the bound on fork-fraction allows a change, and does not say of what",
      "Add `against: baseline`.",
    ],
    [
      bounds("{ metric: fork-fraction, against: baseline, max-increase: 0.01 }"),
      2,
      63,
      'bounds[0].max-increase: "0.01" is no change of a share',
      "like `1pp`, or relative to the baseline, like `10%`",
    ],
    [
      bounds("{ metric: fork-fraction, against: baseline, max-decrease: -1pp }"),
      2,
      63,
      "the change -1pp is negative",
      "0 or more",
    ],
    [
      bounds("{ metric: entropy-p90, against: baseline, max-increase: 10% }"),
      2,
      5,
      "entropy-p90 has no sampling interval",
      "Write `evidence: estimate`",
    ],
    [
      bounds("{ metric: entropy-ratio, against: baseline, max-increase: 10% }"),
      2,
      5,
      "a change of entropy-ratio has no sampling interval, so nothing can be confident of it",
      "agreement, fork-overlap.",
    ],
    ...["1e400pp", "1e400%"].map((change): [string, number, number, string, string] => [
      bounds(`{ metric: fork-fraction, against: baseline, max-increase: ${change} }`),
      2,
      63,
      `the number ${change} is too large`,
      "Write a smaller number.",
    ]),
    // The whole file
    [
      "",
      1,
      1,
      "the configuration is empty",
      "Write keys, such as `threshold: 1.4 nats`, or remove the file.",
    ],
    ["  \n\n", 1, 1, "the configuration is empty", "remove the file"],
    ["null", 1, 1, "the configuration is empty", "remove the file"],
    ["just a sentence", 1, 1, 'the configuration is "just a sentence", which it cannot be', "Write keys"],
    ["- threshold: 1 nats", 1, 1, "the configuration is [", "Write keys"],
    // Threshold
    ["threshold: 1.4", 1, 12, "threshold is 1.4, without a unit", "Write `1.4 nats` or `1.4 bits`."],
    ['threshold: "1.4"', 1, 12, "threshold: the entropy 1.4 has no unit", "Write `1.4 nats` or `1.4 bits`."],
    [
      "threshold: 1.4 nuts",
      1,
      12,
      '"1.4 nuts" is not an entropy with its unit; did you mean "nats"?',
      "`1.4 nats` or `2 bits`",
    ],
    ["threshold: high", 1, 12, '"high" is not an entropy with its unit', "`1.4 nats` or `2 bits`"],
    ["threshold: -1 nats", 1, 12, "the entropy -1 nats is negative", "0 or more"],
    ["threshold: 1e999 nats", 1, 12, "the number 1e999 is too large", "smaller"],
    [
      "threshold: { quantile: 0.8 }",
      1,
      12,
      "a quantile of the run itself decides nothing: its top 20 % is always 20 % of it",
      "`threshold: 1.4 nats`",
    ],
    [
      "threshold: { quantile: 0.8, of: run }",
      1,
      12,
      "a quantile of the run itself decides nothing: its top 20 % is always 20 % of it",
      "of: baseline",
    ],
    ["threshold: { quantile: 80, of: baseline }", 1, 12, "a quantile lies between 0 and 1", "quantile: 0.8"],
    // Words
    [
      "on-inconclusive: wran",
      1,
      18,
      'on-inconclusive is "wran"; did you mean "warn"?',
      "Write one of pass, warn, fail.",
    ],
    [
      bounds("{ metric: fork-fracton, max: 1% }"),
      2,
      15,
      'bounds[0].metric is "fork-fracton"; did you mean "fork-fraction"?',
      "Write one of fork-fraction, undecided",
    ],
    [
      bounds("{ metric: length, min: 1, level: fial }"),
      2,
      38,
      'bounds[0].level is "fial"; did you mean "fail"?',
      "Write one of fail, warn.",
    ],
    [
      bounds("{ metric: length, min: 1, evidence: sure }"),
      2,
      41,
      'bounds[0].evidence is "sure"',
      "Write one of estimate, confident.",
    ],
    [bounds("{ max: 3% }"), 2, 5, "bounds[0] has no `metric`", "The metrics are fork-fraction"],
    // Nothing of the metric that is missing, as it is not.
    [
      bounds("{ metrc: fork-fraction, max: 3% }"),
      2,
      7,
      'there is no key "metrc" in bounds[0]; did you mean "metric"?',
      "The keys are metric, group",
    ],
    // Bounds
    ["bounds: []", 1, 9, "bounds is empty", "`bounds: [ { metric: fork-fraction, min: 0.5%, max: 10% } ]`"],
    ["bounds:", 1, 8, "bounds is null, which it cannot be", "`bounds: ["],
    [
      bounds("fork-fraction"),
      2,
      5,
      'bounds[0] is "fork-fraction", which it cannot be',
      "`{ metric: fork-fraction, min: 0.5%, max: 10% }`",
    ],
    [
      bounds("{ metric: fork-fraction }"),
      2,
      5,
      "the bound on fork-fraction allows everything",
      "`min`, `max` or both",
    ],
    [
      bounds("metric: fork-fraction\n    min: 3%\n    max: 2%"),
      2,
      5,
      "the bound on fork-fraction has min above max",
      "Exchange them.",
    ],
    [
      bounds("{ metric: entropy-p99, max: 2 nats, evidence: confident }"),
      2,
      5,
      "entropy-p99 has no sampling interval",
      "or bound one of fork-fraction",
    ],
    [
      bounds("{ metric: length, group: 1.10, min: 1 }"),
      2,
      30,
      "bounds[0].group is 1.10, which YAML takes for the number 1.1",
      '`group: "1.10"`',
    ],
    [
      bounds("{ metric: length, group: true, min: 1 }"),
      2,
      30,
      "bounds[0].group is true, which it cannot be",
      "`group: all`",
    ],
    // Limits
    [
      bounds("metric: fork-fraction\n    max: 3"),
      3,
      10,
      "bounds[0].max: the share 3 is not between 0 and 1",
      "Did you mean `3%`?",
    ],
    [
      bounds("metric: fork-fraction\n    max: 300%"),
      3,
      10,
      "the share 300% is not between 0 and 1",
      "`3%` or `0.03`",
    ],
    [
      bounds("metric: fork-fraction\n    max: 1pp"),
      3,
      10,
      "1pp is a difference in percentage points",
      "`1%`",
    ],
    [
      bounds("metric: mean-entropy\n    max: 3%"),
      3,
      10,
      '"3%" is not an entropy with its unit',
      "`1.4 nats` or `2 bits`",
    ],
    [
      bounds("metric: mean-entropy\n    max: 2"),
      3,
      10,
      "bounds[0].max: the entropy 2 has no unit",
      "Write `2 nats` or `2 bits`.",
    ],
    [bounds("metric: length\n    min: 10%"), 3, 10, '"10%" is not a number', "a plain number"],
    [
      bounds("metric: perplexity\n    max: .inf"),
      3,
      10,
      "bounds[0].max is Infinity, which it cannot be",
      "Write it like",
    ],
    // The rest
    ["group-by: { path: runs/*.jsonl }", 1, 11, "the pattern has to hold {group} once", "runs/{group}.jsonl"],
    ["group-by: { field: suite }", 1, 11, "group-by has no `path`", "`group-by: suite` or"],
    ['group-by: ""', 1, 11, "group-by is empty", "`group-by: suite` or"],
    ["min-samples: 0", 1, 14, "min-samples is 0, and the least is 1", "`min-samples: 20`"],
    ["min-samples: 2.5", 1, 14, "min-samples is 2.5, which it cannot be", "`min-samples: 20`"],
    ["vocab-size: many", 1, 13, '"many" is not a vocabulary size', "151936"],
    ["vocab-size: 151,93", 1, 13, '"151,93" is not a vocabulary size', "151936"],
  ])("%j", (text, line, column, message, remedy) => {
    const mistake = mistakeIn(text);
    expect({ code: mistake.code, location: mistake.location }).toEqual({
      code: "config-invalid",
      location: { path: PATH, line, column },
    });
    expect(mistake.message).toContain(message);
    expect(mistake.remedy).toContain(remedy);
  });

  test.each(METRICS.filter(hasInterval))(
    "nothing is wrong with a confident bound on $name",
    ({ name, kind }) => {
      const max = { proportion: "3%", mass: "3%", entropy: "1 nat", number: "3" }[kind];
      expect(
        parseConfig(bounds(`{ metric: ${name}, max: ${max}, evidence: confident }`), PATH).bounds,
      ).toHaveLength(1);
    },
  );

  test("several mistakes of keys and words are told at once, by line", () => {
    const { message, location } = mistakeIn("treshold: 1 nat\nsampel-id: x\non-inconclusive: never\n");
    expect(location?.line).toBe(1);
    expect(message.split("\n")).toEqual([
      'there is no key "treshold"; did you mean "threshold"?',
      'line 2: there is no key "sampel-id"; did you mean "sample-id"?',
      'line 3: on-inconclusive is "never". Write one of pass, warn, fail.',
    ]);
  });

  test("several mistakes of values are told at once, by line", () => {
    const { message, location } = mistakeIn(
      "bounds:\n  - { metric: length }\n  - { metric: mean-entropy, max: 2 }\nthreshold: 1 nit\n",
    );
    expect(location).toEqual({ path: PATH, line: 2, column: 5 });
    expect(message.split("\n")).toEqual([
      "the bound on length allows everything",
      "line 3: bounds[1].max: the entropy 2 has no unit. Write `2 nats` or `2 bits`.",
      'line 4: threshold: "1 nit" is not an entropy with its unit; did you mean "nats"? Write it like `1.4 nats` or `2 bits`.',
    ]);
  });

  test("text of the file begins no line of its own in a message", () => {
    const { message } = mistakeIn('on-inconclusive: "a\\n::error::x"\n"b\\n::error::x": 1\n');
    expect(message.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
    expect(message).toContain("a\\n::error::x");
  });
});
