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

/** The text in which GitHub looks for mentions, references, emoji codes and formulas. */
const outsideCode = (node: Element): string =>
  node.tagName === "code" || node.type === "comment"
    ? ""
    : (node.value ?? "") + (node.children ?? []).map(outsideCode).join("");

const HARMS = ["@someone", "evil.example", "#1", "GH-1", ":tada:", "$x"];

const tagsOf = (text: string): string[] =>
  [...new Set(elements(parsed(text)).flatMap(({ tagName }) => tagName ?? []))].sort();

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
      "❓",
      "Inconclusive: Fork fraction is 5.0 to 6.0 %, which does not decide whether it is allowed (up to 5.5 %)",
      { bounds: [boundOf({ max: 0.055 })] },
    ],
    [
      "inconclusive",
      "❓",
      "Inconclusive: Fork fraction is 5.0 to 6.0 %, but 50 samples are too few to judge by: 60 are needed",
      { config: { minSamples: 60 } },
    ],
    [
      "inconclusive",
      "❓",
      "Inconclusive: Fork fraction has a bound (up to 3 %), but there is no group <code>x&#42;</code>: there are no groups",
      { bounds: [boundOf({ group: "x*", max: 0.03 })] },
    ],
    [
      "inconclusive",
      "❓",
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
    expect(tagsOf(text)).toEqual(
      ["br", "code", "details", "h3", "li", "p", "pre", "strong", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul"],
    ); // prettier-ignore
    for (const harm of [...HARMS, "<!--"]) expect(outsideCode(parsed(text))).not.toContain(harm);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u202e\u001b\ud83d](?![\udc00-\udfff])/);
    const cells = all.filter(({ tagName }) => tagName === "code").map(textOf);
    expect(cells).toContain("a|b");
    expect(cells).toContain("</details>");
  });

  test.each(HOSTILE)("says nothing of %j in a report from elsewhere but its text", (hostile) => {
    const problems = (["file", "record"] as const).map(
      (scope) =>
        ({ code: "bad-json", path: "a", message: `found ${hostile}`, remedy: hostile, scope }) as const,
    );
    const ours = sampleReport({ problems });
    const [bound, input] = [ours.bounds[0], ours.inputs[0]];
    const plain = tagsOf(summary(ours));
    const text = summary({
      ...ours,
      version: hostile,
      bounds: [{ ...bound, metric: hostile, outcome: "fail", reason: "outside", origin: hostile }],
      problems: ours.problems.map((problem) => ({ ...problem, code: hostile })),
      inputs: [{ ...input, format: hostile }],
    });
    expect(tagsOf(text).filter((tag) => !plain.includes(tag) && tag !== "code")).toEqual([]);
    const shown = outsideCode(parsed(text));
    for (const harm of HARMS) expect(shown).not.toContain(harm);
  });

  test("shows of a long text before a fork the end, which is next to it", () => {
    const fork = { ...HOSTILE_FORKS[0], before: `${"\n".repeat(70)}near` };
    const cells = elements(parsed(summary(sampleReport({ topForks: [fork] })))).filter(
      ({ tagName }) => tagName === "code",
    );
    expect(cells.map(textOf)).toContain(`…${"\\n".repeat(56)}near`);
  });

  test("shows the space that a token begins with, and a token without text", () => {
    const alternatives = [" the", "a b", ""].map((token) => ({ token, probability: 0.3 }));
    const text = summary(sampleReport({ topForks: [{ ...HOSTILE_FORKS[0], alternatives }] }));
    const cells = elements(parsed(text)).filter(({ tagName }) => tagName === "code");
    expect(cells.map(textOf)).toEqual(expect.arrayContaining(["\u00a0the", "a b", '""']));
  });

  test("names every bound of a metric", () => {
    const bounds = [
      boundOf({ metric: "undecided", max: 0.001 }),
      boundOf({ metric: "undecided", max: 0.5, level: "warn" }),
    ];
    expect(summary(sampleReport({ bounds }))).toMatch(
      /^\| \*\*all\*\* \| undecided share \| 1\.0 % \| ± \S+ \| up to 0\.1 % ❌<br>up to 50 % ✅ \|$/m,
    );
  });

  test("puts failures first, and keeps the rows of the worst where there are too many", () => {
    const names = Array.from({ length: 700 }, (_, i) => `g${String(i).padStart(3, "0")}`);
    const bounds = [
      boundOf({ group: "g001", max: 0.01, level: "warn" }),
      boundOf({ group: "g698", max: 0.055 }),
      boundOf({ group: "g699", max: 0.01 }),
    ];
    const groups = [groupOf("all", 50, 5), ...names.map((name) => groupOf(name, 50, 5, 1))];
    const text = summary(sampleReport({ groups, bounds }));
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.slice(2, 6).map((line) => / (g\d+|\*\*all)/.exec(line.replace("<code>", ""))?.[1])).toEqual([
      "**all",
      "g699",
      "g698",
      "g001",
    ]);
    expect(text).toContain("201 more groups in the report.");
    const items = text.split("\n").filter((line) => /^- (❌|❓|⚠️) /.test(line));
    expect(items.map((line) => line.slice(2, 4).trim())).toEqual(["❌", "❓", "⚠️"]);
  });

  test("leaves out the least important sections first, and names them", () => {
    const report = sampleReport({ topForks: HOSTILE_FORKS });
    const full = Buffer.byteLength(summary(report));
    const note = (budget: number) =>
      /Left out for lack of room: (.*)\. See/.exec(summary(report, budget))?.[1];
    expect(note(full)).toBeUndefined();
    expect(note(full - 1)).toBe("all metrics");
    expect(note(full - 5000)).toBe("most uncertain positions, all metrics");
    expect(summary(report, 400)).toMatch(/^### ✅ Fork fraction is 5.0 to 6.0 %.*\n\n.*\n\nThe rest/);
    expect(summary(report, 100)).toBe("### ✅ pass: the summary does not fit, see the report\n");
  });

  test("stays within its bytes, whatever the report, and says what it leaves out", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.string({ minLength: 1, maxLength: 500, unit: "grapheme" }),
        fc.integer({ min: 0, max: 120_000 }),
        (many, name, budget) => {
          const groups = [
            groupOf("all", 50, 5),
            ...Array.from({ length: many }, (_, i) => groupOf(`${i}${name}`, 2, 5)),
          ];
          const bounds = groups.map((group) => boundOf({ group: group.name, max: 0.01 }));
          const text = summary(sampleReport({ groups, bounds, path: name, topForks: HOSTILE_FORKS }), budget);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
          if (budget >= 10) expect(text).toContain("❌");
          const rows = text.split("\n").filter((line) => line.startsWith("| ")).length;
          if (budget >= 100 && rows < many) expect(text).toMatch(/more groups? in the report|does not fit/);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("stays within GitHub's bytes with ten thousand groups of long names that all fail", () => {
    const groups = Array.from({ length: 10_000 }, (_, i) => groupOf(`${i}${"🙂".repeat(500)}`, 20, 5));
    const report = sampleReport({
      groups: [groupOf("all", 50, 5), ...groups.slice(0, 200)],
      bounds: groups.slice(0, 200).map(({ name: group }) => boundOf({ group, max: 0.01 })),
      topForks: HOSTILE_FORKS,
    });
    const [, row] = report.groups;
    const many = { ...report, groups: [report.groups[0], ...groups.map(({ name }) => ({ ...row, name }))] };
    const text = summary(many);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BUDGET);
    expect(text).toMatch(/^### ❌ /);
    expect(text).toMatch(/[\d,]+ more groups in the report\./);
  });
});
