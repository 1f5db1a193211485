import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG, usesStarterBound } from "../../src/config/defaults.ts";
import { override } from "../../src/config/override.ts";
import { parseConfig } from "../../src/config/parse.ts";

const PATH = ".github/logprob-gate.yml";

describe("what is said over the configuration", () => {
  const config = parseConfig(
    "bounds:\n  - { metric: fork-fraction, max: 5% }\n  - { metric: undecided, max: 1% }\n",
    PATH,
  );

  test("a fork fraction bound replaces those on all samples, and keeps the others", () => {
    const { bounds } = override(
      config,
      { maxForkFraction: { value: "2%", name: "input max-fork-fraction" } },
      [],
    );
    expect(bounds).toMatchObject([{ max: 0.02, origin: "input max-fork-fraction" }, { metric: "undecided" }]);
  });

  test("the rest replaces its key", () => {
    const said = {
      threshold: { value: "1 bit", name: "--threshold" },
      vocabSize: { value: "512", name: "--vocab-size" },
      format: { value: "x", name: "--format" },
    };
    expect(override(config, said, ["x"])).toMatchObject({
      threshold: { value: 1, unit: "bits" },
      vocabularySize: 512,
      format: "x",
    });
  });

  test.each([
    [{ threshold: { value: "1", name: "--threshold" } }, /^--threshold: the entropy 1 has no unit/],
    [{ maxForkFraction: { value: "x", name: "--max" } }, /^--max: "x" is not a share/],
    [{ format: { value: "openai-chatt", name: "--format" } }, /did you mean "openai-chat"/],
    [{ onInconclusive: { value: "fial", name: "input on-inconclusive" } }, /did you mean "fail"/],
    [
      { minForkFraction: { value: "9%", name: "a" }, maxForkFraction: { value: "8%", name: "b" } },
      /^a and b: the least is above/,
    ],
  ])("mistakes name the flag: %j", (said, message) => {
    expect(() => override(config, said, ["openai-chat"])).toThrow(message);
  });

  test("one limit may be given, or both", () => {
    const min = { value: "1%", name: "--min-fork-fraction" };
    const max = { value: "2%", name: "--max-fork-fraction" };
    expect(override(config, { minForkFraction: min }, []).bounds[0]).not.toHaveProperty("max");
    expect(override(config, { minForkFraction: min, maxForkFraction: max }, []).bounds[0]).toEqual({
      metric: "fork-fraction",
      group: "all",
      min: 0.01,
      max: 0.02,
      level: "fail",
      evidence: "estimate",
      origin: "--min-fork-fraction and --max-fork-fraction",
    });
  });

  test("a bound given takes the place of the starter bound, and nothing given leaves it", () => {
    const given = override(DEFAULT_CONFIG, { maxForkFraction: { value: "2%", name: "--max" } }, []);
    expect([usesStarterBound(given), given.bounds.length]).toEqual([false, 1]);
    expect(usesStarterBound(override(DEFAULT_CONFIG, {}, []))).toBe(true);
    expect(usesStarterBound(parseConfig("threshold: 2 bits", PATH))).toBe(true);
    const confident = override(DEFAULT_CONFIG, { evidence: { value: "confident", name: "--evidence" } }, []);
    expect(usesStarterBound(confident)).toBe(true);
    expect(confident.bounds).toMatchObject([{ max: 0.1, evidence: "confident" }]);
  });

  test("nothing is made confident that has no sampling interval", () => {
    const ratio = parseConfig(
      "bounds:\n  - { metric: entropy-ratio, min: 2 }\n  - { metric: entropy-ratio, against: baseline, max-increase: 10%, evidence: estimate }\n",
      PATH,
    );
    const said = override(ratio, { evidence: { value: "confident", name: "--evidence" } }, []);
    expect(said.bounds.map(({ evidence }) => evidence)).toEqual(["confident", "estimate"]);
  });

  test("a bound on the fork fraction of one group stays", () => {
    const grouped = parseConfig("bounds:\n  - { metric: fork-fraction, group: gsm8k, max: 5% }\n", PATH);
    const { bounds } = override(grouped, { maxForkFraction: { value: "2%", name: "--max" } }, []);
    expect(bounds.map(({ group }) => group)).toEqual(["all", "gsm8k"]);
  });

  test("the result cannot be changed", () => {
    const { bounds, threshold } = override(
      config,
      { threshold: { value: "1 bit", name: "a" }, maxForkFraction: { value: "2%", name: "b" } },
      [],
    );
    expect([bounds, bounds[0], threshold].map(Object.isFrozen)).toEqual([true, true, true]);
  });
});
