import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { inspection } from "../../src/report/inspection.ts";
import { inksOf } from "../../src/report/ink.ts";
import { HOSTILE } from "./sample-report.ts";

type Token = readonly [text: string, low: number, high?: number];

/** A token that is no fork, one that is, and one that may be, at 1.4 nats. */
const sure = (text: string): Token => [text, 0.1];
const fork = (text: string): Token => [text, 2];
const undecided = (text: string): Token => [text, 1, 2];

const shown = async (tokens: readonly Token[], style: { colour?: boolean; columns?: number } = {}) => {
  const texts = inspection(
    {
      id: "q",
      path: "run.jsonl",
      line: 1,
      threshold: { value: 1.4, unit: "nats" },
      low: Float64Array.from(tokens, ([, low]) => low),
      high: Float64Array.from(tokens, ([, low, high = low]) => high),
      textOf: (position) => tokens[position][0],
      topForks: [],
    },
    { colour: false, columns: 120, ...style },
  );
  let text = "";
  for await (const part of texts) text += part;
  return text.split("\n");
};

/** The lines of the text, without the legend and the figures. */
const textOf = (lines: readonly string[]) => lines.slice(2, lines.indexOf("", 2));

const textShown = async (...args: Parameters<typeof shown>) => textOf(await shown(...args));

const plain = (line: string) => line.replaceAll(/\u001b\[[\d;]*m/g, ""); // eslint-disable-line no-control-regex

describe("the text of a sample", () => {
  test("has its forks and undecided positions marked, without colour", async () => {
    const lines = await shown([sure("It"), fork(" was"), undecided(" so"), sure(" cold"), sure(".")]);
    expect(textOf(lines)).toEqual(["0  It⟦ was⟧⟨ so⟩ cold."]);
    expect(lines.join("\n")).toContain("⟦decision fork⟧ above 1.4 nats");
    expect(lines.join("\n")).toContain("⟨Undecided⟩: ");
    expect(lines.join("\n")).toContain(
      "5 positions, 1 fork, 1 undecided; fork fraction 20.0 to 40.0 %; mean entropy 0.660 to 0.860 nats",
    );
  });

  test("has as many shades as the legend, in colour, and the same text", async () => {
    const tokens: Token[] = [["a", 0], ["b", 0.4], ["c", 0.8], ["d", 1.2], fork("e"), undecided("f")];
    const [line] = await textShown(tokens, { colour: true });
    expect(plain(line)).toBe("0  abcdef");
    const inks = [...line.matchAll(/\u001b\[([\d;]+)m[b-f]/g)].map(([, codes]) => codes); // eslint-disable-line no-control-regex
    expect(new Set(inks).size).toBe(5);
    const legend = (await shown(tokens, { colour: true })).find((one) => one.startsWith("Entropy in nats"));
    for (const codes of inks.slice(0, 4)) expect(legend).toContain(`\u001b[${codes}m`);
    expect(plain(legend ?? "")).toContain(
      "up to 0.35, up to 0.7, up to 1.05, up to 1.4, decision fork above 1.4 nats",
    );
  });

  test("shows ends of lines, and ends lines there", async () => {
    expect(await textShown([sure("a\n\n  b"), sure("c"), fork("\n"), sure("d")])).toEqual([
      "0  a\\n",
      "0  \\n",
      "0    bc⟦\\n⟧",
      "3  d",
    ]);
  });

  test("breaks lines between words, and says with which position each begins", async () => {
    const words = ["The", " quick", " br", "own", " fox", " jumps", " over"].map(sure);
    expect(await textShown(words, { columns: 23 })).toEqual(["0  The quick brown fox", "5   jumps over"]);
    expect(await textShown([sure("数".repeat(25))], { columns: 23 })).toEqual([
      `0  ${"数".repeat(10)}`,
      `0  ${"数".repeat(10)}`,
      `0  ${"数".repeat(5)}`,
    ]);
  });

  test("leaves code as it is", async () => {
    expect(await textShown(["std", "::", "vector", "<", "int", ">", " a", "[", "]"].map(sure))).toEqual([
      "0  std::vector<int> a[]",
    ]);
  });

  test("says what is left out", async () => {
    const lines = await shown([["a", NaN], fork("b")]);
    expect(lines.join("\n")).toContain("1 position (1 more left out), 1 fork, 0 undecided");
    expect((await shown([["a", NaN]])).join("\n")).toContain("No position counts (1 more left out).");
  });
});

test("whatever its tokens, a sample neither acts nor is wider than the terminal", async () => {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE, "#", "##", "[error]", "##[", "::", "⟦x⟧", "\t", "\u2028", ""),
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );
  const token = fc.tuple(text, fc.constantFrom(0, 0.5, 2, NaN), fc.constantFrom(0, 3));
  await fc.assert(
    fc.asyncProperty(
      fc.array(token),
      fc.boolean(),
      fc.integer({ min: 24, max: 80 }),
      async (tokens, colour, columns) => {
        const positions = tokens.map(([word, low, more]): Token => [word, low, low + more]);
        const lines = await textShown(positions, { colour, columns });
        for (const line of lines) {
          const visible = plain(line);
          expect(visible).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
          expect(visible).not.toMatch(/^\s*::/);
          expect(line).not.toContain("##[");
          expect(stringWidth(visible)).toBeLessThanOrEqual(columns);
        }
        const forks = tokens.filter(([, low]) => low > 1.4).length;
        if (!colour) expect(lines.join("").split("⟦")).toHaveLength(forks + 1);
      },
    ),
  );
});

test("every colour of text can be told from black and from white", () => {
  const { shades, undecided: maybe } = inksOf(true);
  const codes = [...shades, maybe].flatMap(({ paint }) => /38;5;(\d+)/.exec(paint("x"))?.slice(1) ?? []);
  expect(codes).toHaveLength(shades.length);
  for (const code of codes.map(Number)) {
    // The colour cube of xterm's 256 colours, and WCAG's relative luminance.
    const cube = [Math.floor((code - 16) / 36), Math.floor((code - 16) / 6) % 6, (code - 16) % 6];
    const [r, g, b] = cube
      .map((step) => ((step === 0 ? 0 : 55 + 40 * step) / 255 + 0.055) / 1.055)
      .map((c) => c ** 2.4);
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    expect((luminance + 0.05) / 0.05).toBeGreaterThan(3);
    expect(1.05 / (luminance + 0.05)).toBeGreaterThan(3);
  }
});
