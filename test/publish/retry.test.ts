import { describe, expect, test } from "vitest";
import { waitBefore, type Answer } from "../../src/publish/retry.ts";

const answer = (status: number | undefined, headers: Record<string, string> = {}, message = ""): Answer => ({
  status,
  message,
  header: (name) => headers[name],
});

const NOW = 1_000_000_000;
const UNTIL = (seconds: number) => ({
  "x-ratelimit-remaining": "0",
  "x-ratelimit-reset": String(NOW / 1000 + seconds),
});

describe("waiting before another try", () => {
  test.each<[string, Answer, number | undefined]>([
    ["a failure of GitHub's", answer(502), 1000],
    ["no answer", answer(undefined), 1000],
    ["too many requests", answer(429), 60_000],
    ["with the wait that is asked for", answer(429, { "retry-after": "7" }), 7000],
    ["a secondary limit", answer(403, { "retry-after": "30" }), 30_000],
    ["a secondary limit, by its words", answer(403, {}, "You have exceeded a secondary rate limit."), 60_000],
    ["a limit that ends soon", answer(403, UNTIL(5)), 5000],
    ["a limit that has ended by our clock", answer(403, UNTIL(-5)), 0],
    ["a limit that ends much later", answer(403, UNTIL(600)), undefined],
    ["a wait too long", answer(503, { "retry-after": "3600" }), undefined],
    ["a missing permission", answer(403, {}, "Resource not accessible by integration"), undefined],
    ["not found", answer(404), undefined],
    ["not valid", answer(422), undefined],
    ["a bad token", answer(401), undefined],
  ])("%s", (_, given, expected) => {
    expect(waitBefore(0, given, NOW)).toBe(expected);
  });

  test("waits twice as long each time, and gives up", () => {
    expect([0, 1, 2, 3].map((retry) => waitBefore(retry, answer(500), NOW))).toEqual([
      1000,
      2000,
      4000,
      undefined,
    ]);
  });
});
