import { describe, expect, test } from "vitest";
import { inline, markdown, prose } from "../../src/report/escape.ts";

describe("a line of plain text", () => {
  test.each([
    ["a\nb\r\tc", "a\\nb\\r\\tc"],
    ["\u202ebidi\u2066", "\\u202ebidi\\u2066"],
    ["zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"],
    ["\u001b[31mred", "\\u001b[31mred"],
    ["\ud83d half", "\\ud83d half"],
    ["filler\u3164\u115f\u034f", "filler\\u3164\\u115f\\u034f"],
    ["hidden\ufe01\u{e0101}", "hidden\\ufe01\\ue0101"],
    ["none\uffff\ufffe", "none\\uffff\\ufffe"],
    ["line\u2028break", "line\\u2028break"],
  ])("%j shows what acts", (text, shown) => {
    expect(inline(text)).toBe(shown);
  });

  test.each(["❤️", "naïve", "数学", "हिन्दी", "🙂", "a b"])("%j is left as it is", (text) => {
    expect(inline(text)).toBe(text);
  });
});

describe("a sentence that quotes", () => {
  test.each([
    ["a record is not JSON (at its character 12)", "a record is not JSON (at its character 12)"],
    ["Ask for `top_logprobs`.", `Ask for ${markdown("top_logprobs")}.`],
    ["ping @someone now", `ping ${markdown("@someone")} now`],
    ["see #1, GH-1 and o/r#1", `see ${markdown("#1,")} ${markdown("GH-1")} and ${markdown("o/r#1")}`],
    [
      "at https://e.example or www.e.example",
      `at ${markdown("https://e.example")} or ${markdown("www.e.example")}`,
    ],
    [":x: and a: b", `${markdown(":x:")} and a&#58; b`],
    ["**b** <i> [a](b) |", "&#42;&#42;b&#42;&#42; &#60;i&#62; &#91;a&#93;(b) &#124;"],
    ["since 3f2c1a0d", `since ${markdown("3f2c1a0d")}`],
    ["an `open backtick", "an &#96;open backtick"],
  ])("%j", (text, shown) => {
    expect(prose(text)).toBe(shown);
  });
});
