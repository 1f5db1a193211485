import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { junit } from "../../src/report/junit.ts";
import { boundOf, groupOf, HOSTILE, sampleReport } from "./sample-report.ts";

/** What XML 1.0 allows besides markup. Source: its production 2, Char. */
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

interface Case {
  readonly "@_name": string;
  readonly "@_classname": string;
  readonly error?: { readonly "@_message": string };
  readonly failure?: { readonly "#text": string };
}

const casesOf = (text: string): Case[] => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "testcase" });
  return (parser.parse(text) as { testsuites: { testsuite: { testcase: Case[] } } }).testsuites.testsuite
    .testcase;
};

describe("JUnit", () => {
  test.each([...HOSTILE, "\u0001", "\u007f\u0085", "\ufffe\uffff", "\u{1fffe}", "]]>", "&", "\u3164"])(
    "stays XML with %j in every place",
    (text) => {
      const ours = sampleReport({
        groups: [groupOf("all", 50, 5), groupOf(`g${text}`, 50, 5)],
        bounds: [
          boundOf({ group: `g${text}`, max: 0.01, origin: text }),
          boundOf({ max: 0.01, level: "warn" }),
        ],
        problems: [
          { code: "bad-json", path: text, line: 1, message: text, remedy: text, scope: "file" },
          { code: "bad-json", path: text, line: 2, message: text, remedy: text, scope: "record" },
        ],
      });
      const report = { ...ours, bounds: ours.bounds.map((bound) => ({ ...bound, metric: text })) };
      const xml = junit(report);
      expect(xml).toMatch(LEGAL);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is one more package
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(casesOf(xml)).toHaveLength(4);
    },
  );

  test("tells one unusable file from another, and too many problems from both", () => {
    const problem = { code: "bad-json", message: "not JSON", remedy: "Write JSON.", line: 1 } as const;
    const xml = junit(
      sampleReport({
        problems: [
          { ...problem, path: "a.jsonl", scope: "file" },
          { ...problem, path: "b.jsonl", scope: "file" },
          { ...problem, path: "c.jsonl", scope: "record" },
        ],
      }),
    );
    const errors = casesOf(xml).filter(({ error }) => error !== undefined);
    expect(errors.map((one) => one["@_name"])).toEqual([
      "bad-json (a.jsonl)",
      "bad-json (b.jsonl)",
      "too-many-problems",
    ]);
    expect(errors[1].error?.["@_message"]).toBe("b.jsonl:1: not JSON");
  });

  test("tells groups apart whose long names begin alike", () => {
    const names = ["a", "b"].map((end) => "x".repeat(300) + end);
    const cases = casesOf(
      junit(
        sampleReport({
          groups: [groupOf("all", 50, 5), ...names.map((name) => groupOf(name, 50, 5))],
          bounds: names.map((group) => boundOf({ group, max: 0.01 })),
        }),
      ),
    );
    expect(new Set(cases.map((one) => one["@_classname"])).size).toBe(2);
  });
});
