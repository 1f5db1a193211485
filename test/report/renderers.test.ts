import { XMLParser } from "fast-xml-parser";
import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { strictObject, toJSONSchema } from "zod/mini";
import type { Bound } from "../../src/config/types.ts";
import { annotations } from "../../src/report/annotations.ts";
import { html, inline, markdown } from "../../src/report/escape.ts";
import { junit } from "../../src/report/junit.ts";
import { allowed, plusMinus, range } from "../../src/report/numbers.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { terminal } from "../../src/report/terminal.ts";
import { boundOf, groupOf, HOSTILE, HOSTILE_FORKS, sampleReport } from "./sample-report.ts";

const PLAIN = { colour: false, columns: 120 };

const value = (low: number, high = low, unit?: "nats" | "bits") => ({
  estimate: low,
  low,
  high,
  interval: null,
  ...(unit && { unit }),
});

describe("numbers", () => {
  test.each([
    ["fork-fraction", value(0.024, 0.026), {}, "2.4 to 2.6 %"],
    ["fork-fraction", value(0.024), {}, "2.4 %"],
    ["fork-fraction", value(0.0041, 0.00412), {}, "0.41 %"],
    ["fork-fraction", value(0), {}, "0.0 %"],
    ["fork-fraction", value(0.10004), { max: 0.1 }, "10.004 %"],
    ["fork-fraction", value(0.1), { max: 0.1 }, "10.0 %"],
    ["mean-entropy", value(1.2344, 1.2346, "bits"), {}, "1.234 to 1.235 bits"],
    ["perplexity", value(4), {}, "4.00"],
    ["length", value(199.8), {}, "200"],
  ] as const)("%s %j beside %j is %s", (name, metric, limits, text) => {
    expect(range(name, metric, limits)).toBe(text);
  });

  test.each([
    [{ max: 0.07 }, "up to 7 %"],
    [{ min: 0.005, max: 0.1 }, "0.5 to 10 %"],
    [{ min: 0.005 }, "at least 0.5 %"],
  ])("what %j allows", (limits, text) => {
    expect(allowed("fork-fraction", limits)).toBe(text);
  });

  test("the sampling interval is what it adds on its wider side", () => {
    expect(plusMinus("fork-fraction", { ...value(0.024, 0.026), interval: [0.021, 0.03] })).toBe("± 0.4");
    expect(plusMinus("fork-fraction", value(0.024))).toBe("");
  });
});

describe("untrusted text", () => {
  test.each(HOSTILE)("%j acts nowhere", (text) => {
    expect(inline(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(html(text)).not.toMatch(/[<>"']|&(?!#\d+;)/);
    expect(markdown(text)).toMatch(/^<code>([\p{L}\p{N} …]|&#\d+;|<!-- -->)*<\/code>$/u);
  });

  test("is cut by characters, not by halves of them", () => {
    expect(inline("🙂".repeat(100), 10)).toBe(`${"🙂".repeat(9)}…`);
    expect(inline("x".repeat(80))).toBe("x".repeat(80));
    expect(inline("\u0000".repeat(50), 10)).toHaveLength(10);
  });
});

describe("the terminal", () => {
  test("shows verdict, context, table, findings with place and remedy, in this order", async () => {
    const groups = [groupOf("all", 50, 5, 1), groupOf("数学", 50, 2)];
    const text = await terminal(
      sampleReport({ groups, bounds: [boundOf({ max: 0.03 }), boundOf({ group: "数学", max: 0.03 })] }),
      PLAIN,
    );
    const lines = text.split("\n");
    expect(lines[0]).toBe("FAIL  Fork fraction is 5.0 to 6.0 %, above the allowed 3 %");
    expect(lines[1]).toBe("1 of 2 bounds failed. Not compared with a baseline.");
    expect(lines[3]).toMatch(/^group +fork fraction +allowed +undecided +mean entropy +samples +positions$/);
    expect(new Set(lines.slice(3, 6).map((line) => stringWidth(line))).size).toBe(1);
    expect(text).toContain(
      "failed .github/logprob-gate.yml:7 Fork fraction is 5.0 to 6.0 %, above the allowed 3 % [bound-violated]",
    );
    expect(text.trimEnd()).toMatch(/Read run\.jsonl \(openai-chat, 1\.2 MB\)\. logprob-gate 0\.0\.0\.$/);
  });

  test("keeps hostile text on its line", async () => {
    const groups = [groupOf("all", 50, 5), ...HOSTILE.map((name) => groupOf(name, 50, 5))];
    const text = await terminal(
      sampleReport({
        groups,
        bounds: HOSTILE.map((group) => boundOf({ group, max: 0.01 })),
        path: HOSTILE[6],
      }),
      PLAIN,
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });

  test.each(HOSTILE)("keeps a format's name on its line, as a measurement has it: %j", async (format) => {
    const report = sampleReport({});
    const text = await terminal(
      { ...report, inputs: report.inputs.map((input) => ({ ...input, format: `${format}\n${format}` })) },
      PLAIN,
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/^Read run\.jsonl \(.*, 1\.2 MB\)\./);
  });
});

describe("annotations", () => {
  test("one a finding, on the bound's line, worst first", () => {
    const report = sampleReport({
      bounds: [
        boundOf({ min: 0.5, level: "warn" }),
        boundOf({ max: 0.01, location: { path: "c.yml", line: 9 } }),
      ],
    });
    expect(annotations(report)).toMatchObject([
      { level: "error", path: "c.yml", line: 9, title: "logprob-gate: bound-violated" },
      { level: "warning", path: ".github/logprob-gate.yml", line: 7 },
    ]);
  });

  test("a finding without a line names what set its bound", () => {
    const bound: Bound = {
      metric: "fork-fraction",
      group: "all",
      max: 0.01,
      level: "fail",
      evidence: "estimate",
      origin: "input max-fork-fraction",
    };
    const [annotation] = annotations(sampleReport({ bounds: [bound] }));
    expect(annotation.path).toBeUndefined();
    expect(annotation.message).toContain("(input max-fork-fraction)");
  });

  test("what stops the merge is an error, though it is only undecided", () => {
    const options = { bounds: [boundOf({ max: 0.055 })] };
    expect(annotations(sampleReport(options))[0].level).toBe("warning");
    expect(annotations(sampleReport({ ...options, config: { onInconclusive: "fail" } }))[0].level).toBe(
      "error",
    );
  });

  test("ten of a level, the last of which says how many more", () => {
    const bounds = Array.from({ length: 30 }, () => boundOf({ max: 0.01 }));
    const list = annotations(sampleReport({ bounds }));
    expect(list).toHaveLength(10);
    expect(list[9].message).toBe("21 more findings: see the job summary.");
  });

  test("of warnings so few that what could not be posted has room", () => {
    const bounds = Array.from({ length: 30 }, () => boundOf({ max: 0.01, level: "warn" }));
    const list = annotations(sampleReport({ bounds }));
    expect(list).toHaveLength(8);
    expect(list[7].message).toBe("23 more findings: see the job summary.");
  });

  test("hostile text stays plain, and within GitHub's length", () => {
    const group = HOSTILE.join(" ").repeat(100);
    const [{ message }] = annotations(
      sampleReport({
        groups: [groupOf("all", 50, 5), groupOf(group, 50, 5)],
        bounds: [boundOf({ group, max: 0.01 })],
      }),
    );
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

describe("JUnit", () => {
  const parse = (text: string) => {
    return new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "testcase" }).parse(text) as {
      testsuites: {
        "@_tests": string;
        "@_failures": string;
        "@_skipped": string;
        "@_errors": string;
        testsuite: { testcase: Record<string, unknown>[] };
      };
    };
  };

  test("has a case a bound, and its counts agree", () => {
    const report = sampleReport({
      groups: [groupOf("all", 50, 5, 1)],
      bounds: [
        boundOf({ max: 0.5 }),
        boundOf({ max: 0.01 }),
        boundOf({ max: 0.01, level: "warn" }),
        boundOf({ max: 0.055 }),
      ],
      problems: [{ code: "bad-json", path: "x", line: 1, message: "m", remedy: "r", scope: "record" }],
    });
    const { testsuites } = parse(junit(report));
    expect(testsuites).toMatchObject({
      "@_tests": "5",
      "@_failures": "1",
      "@_skipped": "2",
      "@_errors": "1",
    });
    const outcomes = testsuites.testsuite.testcase.map((one) =>
      ["failure", "skipped", "error"].find((kind) => kind in one),
    );
    expect(outcomes).toEqual([undefined, "failure", "skipped", "skipped", "error"]);
  });

  test("an undecided bound that stops the merge is a failure", () => {
    const report = sampleReport({ bounds: [boundOf({ max: 0.055 })], config: { onInconclusive: "fail" } });
    expect(parse(junit(report)).testsuites["@_failures"]).toBe("1");
  });

  test("is well-formed with hostile names", () => {
    const groups = [groupOf("all", 50, 5), ...HOSTILE.map((name) => groupOf(name, 50, 5))];
    const report = sampleReport({
      groups,
      bounds: HOSTILE.map((group) => boundOf({ group, max: 0.01, origin: group })),
    });
    expect(parse(junit(report)).testsuites["@_failures"]).toBe(String(HOSTILE.length - 1 + HOSTILE.length));
  });
});

describe("the report", () => {
  test("fits its schema, which is the published one", () => {
    const problems = [{ code: "bad-json", path: "x", message: "m", remedy: "r", scope: "file" }] as const;
    for (const report of [
      sampleReport(),
      sampleReport({ problems, topForks: HOSTILE_FORKS }),
      sampleReport({ groups: [groupOf("all", 0, 0)] }),
    ]) {
      expect(strictObject(reportSchema.shape).parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    }
    expect(JSON.parse(readFileSync("schema/report.json", "utf8"))).toEqual(toJSONSchema(reportSchema));
  });

  test("speaks the threshold's unit", () => {
    const report = sampleReport({
      config: { threshold: { value: 2, unit: "bits" } },
      bounds: [boundOf({ metric: "mean-entropy", max: Math.LN2 })],
    });
    expect(report.groups[0].metrics["mean-entropy"]).toMatchObject({
      unit: "bits",
      low: expect.closeTo(0.3 / Math.LN2, 9) as number,
    });
    expect(report.bounds[0].bound).toEqual({ max: 1 });
    expect(report.headline).toBe("Mean entropy is 0.433 to 0.447 bits, not above the allowed 1 bits");
  });
});
