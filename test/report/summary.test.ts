import fc from "fast-check";
import rehypeRaw from "rehype-raw";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { SUMMARY_BUDGET, summary } from "../../src/report/summary.ts";
import { boundOf, groupOf, HOSTILE, HOSTILE_FORKS, sampleReport } from "./sample-report.ts";

interface Element {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Element[];
}

/** The summary as GitHub's Markdown parser sees it. */
function parsed(text: string): Element {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify);
  return processor.runSync(processor.parse(text));
}

function elements(node: Element): Element[] {
  return [node, ...(node.children ?? []).flatMap(elements)];
}

const textOf = (node: Element): string =>
  node.type === "comment" ? "" : (node.value ?? (node.children ?? []).map(textOf).join(""));

describe("the summary", () => {
  test("opens with the verdict as a sentence, then what it was compared with, then one table", () => {
    const text = summary(sampleReport({ bounds: [boundOf({ max: 0.03 }), boundOf({ min: 0.001 })] }));
    const [first, , second, , third] = text.split("\n");
    expect(first).toBe("### ❌ Fork fraction is 5.0 to 6.0 %, above the allowed 3 %");
    expect(second).toBe("1 of 2 bounds failed. Not compared with a baseline.");
    expect(third).toMatch(/^\| group \| fork fraction \| allowed \|/);
    expect(text).toContain("| **all** | **5.0 to 6.0 % ± 0.7** | up to 3 % ❌<br>at least 0.1 % ✅ |");
  });

  test.each([
    ["pass", "✅", "Fork fraction is 5.0 to 6.0 %, within the allowed 0.5 to 10 %", {}],
    [
      "warn",
      "⚠️",
      "Passed with a warning: Fork fraction is 5.0 to 6.0 %, above the allowed 1 %",
      { bounds: [boundOf({ max: 0.01, level: "warn" })] },
    ],
    [
      "inconclusive",
      "❔",
      "Inconclusive: Fork fraction is 5.0 to 6.0 %, which does not decide whether it is allowed (up to 5.5 %)",
      { bounds: [boundOf({ max: 0.055 })] },
    ],
    [
      "inconclusive",
      "❔",
      "Inconclusive: Fork fraction is 5.0 to 6.0 %, but 50 samples are too few to judge by: 60 are needed",
      { config: { minSamples: 60 } },
    ],
    [
      "inconclusive",
      "❔",
      "Inconclusive: Fork fraction has a bound (up to 3 %), but there is no group <code>x&#42;</code>: there are no groups",
      { bounds: [boundOf({ group: "x*", max: 0.03 })] },
    ],
    [
      "inconclusive",
      "❔",
      "Inconclusive: Surprisal has a bound (up to 1 nats), but was not measured",
      { bounds: [boundOf({ metric: "surprisal", max: 1 })] },
    ],
  ] as const)("of a %s", (verdict, mark, sentence, options) => {
    const report = sampleReport(options);
    expect(report.verdict).toBe(verdict);
    expect(summary(report).split("\n")[0]).toBe(`### ${mark} ${sentence}`);
  });

  test("of an unreadable file", () => {
    const problems = [
      {
        code: "chosen-only",
        path: "a_b.jsonl",
        line: 3,
        message: "only",
        remedy: "Ask `more`.",
        scope: "file",
      },
    ] as const;
    const text = summary(sampleReport({ problems }));
    expect(text.split("\n")[0]).toBe(
      "### ❌ Not judged in full: <code>a&#95;b&#46;<!-- -->jsonl&#58;<!-- -->3</code>: only",
    );
    expect(text).toContain("Ask <code>more</code>.");
  });

  test("never shows a violating value like its limit", () => {
    const report = sampleReport({ groups: [groupOf("all", 2500, 10)], bounds: [boundOf({ max: 0.09999 })] });
    expect(report.headline).toBe("Fork fraction is 10.000 %, above the allowed 9.999 %");
  });

  test("says nothing of hostile names and tokens but their text", () => {
    const groups = [groupOf("all", 50, 5), ...HOSTILE.map((name) => groupOf(name, 50, 5))];
    const bounds = HOSTILE.map((group) => boundOf({ group, max: 0.01, origin: group }));
    const problems = HOSTILE.map(
      (path) => ({ code: "bad-json", path, line: 1, message: "m", remedy: "r", scope: "record" }) as const,
    );
    const text = summary(
      sampleReport({ groups, bounds, problems, topForks: HOSTILE_FORKS, path: HOSTILE.join("") }),
    );
    const all = elements(parsed(text));
    const tags = new Set(all.map(({ tagName }) => tagName).filter((tag) => tag !== undefined));
    expect([...tags].sort()).toEqual(
      ["br", "code", "details", "h3", "li", "p", "pre", "strong", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul"],
    ); // prettier-ignore
    const outsideCode = (node: Element): string =>
      node.tagName === "code" || node.type === "comment"
        ? ""
        : (node.value ?? "") + (node.children ?? []).map(outsideCode).join("");
    for (const harm of ["@someone", "evil.example", "#1", ":tada:", "$x", "<!--", "onerror"]) {
      expect(outsideCode(parsed(text))).not.toContain(harm);
    }
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u202e\u001b\ud83d](?![\udc00-\udfff])/);
    const cells = all.filter(({ tagName }) => tagName === "code").map(textOf);
    expect(cells).toContain("a|b");
    expect(cells).toContain("</details>");
  });

  test("stays within its bytes, whatever the report, and says what it leaves out", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }),
        fc.integer({ min: 4000, max: 120_000 }),
        (many, name, budget) => {
          const groups = [
            groupOf("all", 50, 5),
            ...Array.from({ length: many }, (_, i) => groupOf(`${i}${name}`, 30, 5)),
          ];
          const text = summary(
            sampleReport({
              groups,
              bounds: groups.map((group) => boundOf({ group: group.name, max: 0.01 })),
              topForks: HOSTILE_FORKS,
            }),
            budget,
          );
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
          expect(text).toMatch(/^### /);
          const rows = text.split("\n").filter((line) => line.startsWith("| ")).length;
          if (rows < many) expect(text).toMatch(/more (group|finding)s? in the report|does not fit/);
        },
      ),
      { numRuns: 15 },
    );
    const huge = Array.from({ length: 10_000 }, (_, i) => groupOf(`${i}${"🙂".repeat(200)}`, 2, 5));
    expect(
      Buffer.byteLength(summary(sampleReport({ groups: [groupOf("all", 50, 5), ...huge] }))),
    ).toBeLessThanOrEqual(SUMMARY_BUDGET);
  });
});
