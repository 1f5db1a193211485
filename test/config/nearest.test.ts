import { describe, expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/config/nearest.ts";

const WORDS = ["min", "max", "level", "fork-fraction", "near-deterministic"];

describe("the nearest right word", () => {
  test.each([
    ["maks", "max"],
    ["MAX", "max"],
    ["levle", "level"],
    ["fork-fracton", "fork-fraction"],
    ["fork_fraction", "fork-fraction"],
    ["near-determinstc", "near-deterministic"],
  ])("of %j is %j", (word, right) => {
    expect(nearest(word, WORDS)).toBe(right);
    expect(didYouMean(word, WORDS)).toBe(`; did you mean "${right}"?`);
  });

  test.each(["", "x", "id", "fork", "perplexity"])("of %j is none, and nothing is guessed", (word) => {
    expect(nearest(word, WORDS)).toBeUndefined();
    expect(didYouMean(word, WORDS)).toBe("");
  });
});
