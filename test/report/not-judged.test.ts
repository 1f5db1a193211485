import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { notJudged, obstacleAnnotation, obstacleOf } from "../../src/report/not-judged.ts";

const LINE = "there is no key `@someone` \u202e <img src=x> ##[error]".repeat(20);

const many = (lines: number) => ({
  code: "config-invalid",
  message: Array.from({ length: lines }, () => LINE).join("\n"),
  remedy: "Correct it.",
  location: { path: "a@b.yml", line: 3 },
});

describe("what kept everything from being judged", () => {
  test("is told a mistake an item, as many as there is room for", () => {
    for (const budget of [2000, 20_000, 60_000]) {
      const text = notJudged(many(300), budget);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      const shown = text.match(/^- /gm)?.length ?? 0;
      expect(text).toContain(`- ${String(301 - shown)} more mistakes`);
      expect(text).toMatch(/\n\nCorrect it\.\n$/);
    }
    expect(notJudged(many(2), 60_000)).not.toContain("more");
  });

  test("is text, whatever it quotes", () => {
    const { title, message, path, line } = obstacleAnnotation(many(300));
    expect([title, path, line]).toEqual(["logprob-gate: config-invalid", "a@b.yml", 3]);
    expect(Buffer.byteLength(message)).toBeLessThan(64 * 1024);
    expect(message).toMatch(/^a@b\.yml:3: [^]*\n280 more mistakes: see the log\nCorrect it\.$/);
    const markdown = notJudged(many(300), 60_000).replace(/<code>.*?<\/code>/gs, "");
    for (const text of [message, markdown]) expect(text).not.toMatch(/\u202e|##\[/);
    expect(markdown).not.toMatch(/@|<img/);
  });

  test("is a mistake of the user's, or a bug of ours", () => {
    const mistake = new UserError("usage", "no", "Say yes.");
    expect(obstacleOf(mistake)).toBe(mistake);
    expect(obstacleAnnotation(obstacleOf(new RangeError("no\n::error::x")))).toMatchObject({
      title: "logprob-gate failed",
      message: expect.stringMatching(/^logprob-gate failed: no\n\\u003a:error::x\nPlease report/) as string,
    });
  });
});
