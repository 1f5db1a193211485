import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { completion, position } from "../support/chat.ts";
import { folder, folderWith } from "../support/collect.ts";
import { reportOfPair } from "../support/compared.ts";
import { runAction, runCli, RUNTIMES } from "../support/process.ts";

/** What the whole vocabulary says of each position. */
interface Truth {
  readonly rank: number[];
  readonly js: number[];
  readonly base: number[];
}

const TRUTH = JSON.parse(readFileSync("fixtures/pair.truth.json", "utf8")) as Truth[];
const [RANKS, JS, BASE] = (["rank", "js", "base"] as const).map((key) => TRUTH.flatMap((one) => one[key]));
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The recorded pair in a folder of its own, which has no configuration. */
function pairFolder(): string {
  const cwd = folder();
  cpSync("fixtures/pair", cwd, { recursive: true });
  return cwd;
}

const FILES = ["base.jsonl.gz", "tuned.jsonl.gz"];

test("the first command of docs/compare.md, where it is run, is held against bounds of pairs", () => {
  const [, command] = /^node dist\/cli\/index\.js (.*)$/m.exec(readFileSync("docs/compare.md", "utf8")) ?? [];
  const { status, stdout } = runCli(command?.split(" ") ?? []);
  expect(stdout).toMatch(/^.*Reranked/);
  expect(status).toBe(0);
});

describe("a model and its 8-bit weights", () => {
  const cwd = pairFolder();
  const report = reportOfPair([...FILES, "--vocab-size", "512", "--out", "out"], cwd);
  const { metrics } = report.groups[0];

  test("is judged by the starter bound of pairs", () => {
    expect(report).toMatchObject({ verdict: "pass", blocks: false, starterBound: true, rankCutoff: 5 });
    expect(report.bounds).toMatchObject([{ metric: "reranked", bound: { max: 0.041 }, outcome: "pass" }]);
    expect(report.headline).toMatch(/^Reranked share is 0\.69 %, not above the allowed 4\.1 %$/);
  });

  test.each(["estimate", "confident"])("also where --evidence %s is said over it", (evidence) => {
    const { bounds, starterBound } = reportOfPair(
      [...FILES, "--vocab-size", "512", "--evidence", evidence],
      cwd,
    );
    expect(starterBound).toBe(true);
    expect(bounds).toMatchObject([{ metric: "reranked", bound: { max: 0.041 }, evidence }]);
  });

  test("counts what the whole vocabulary says", () => {
    const share = (test: (rank: number) => boolean) => mean(RANKS.map((rank) => Number(test(rank))));
    expect(report.groups[0].positions).toBe(RANKS.length);
    expect(metrics["unshifted"]).toMatchObject({ low: share((r) => r === 1), high: share((r) => r === 1) });
    expect(metrics["reranked"].estimate).toBeCloseTo(
      share((r) => r > 1 && r <= 5),
      12,
    );
    expect(metrics["shifted"]).toMatchObject({ low: 0, high: 0 });
    expect(metrics["promoted-rank"].estimate).toBeCloseTo(mean(RANKS.filter((rank) => rank > 1)), 12);
  });

  test("has the exact values within what the lists leave open", () => {
    const changed = BASE.filter((_, i) => RANKS[i] > 1);
    const others = BASE.filter((_, i) => RANKS[i] === 1);
    const ratio = mean(changed) / mean(others);
    const auroc = mean(changed.flatMap((a) => others.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))));
    for (const [name, exact] of [
      ["mean-js", mean(JS)],
      ["near-zero-js", mean(JS.map((js) => Number(js < 0.01)))],
      ["fork-overlap", mean(changed.map((h) => Number(h > 1.4)))],
      ["entropy-ratio", ratio],
      ["fork-auroc", auroc],
    ] as const) {
      expect(metrics[name].low).toBeLessThanOrEqual(exact + 1e-12);
      expect(metrics[name].high).toBeGreaterThanOrEqual(exact - 1e-12);
    }
    expect(metrics["kl"]).toMatchObject({ high: null, interval: null });
  });

  test("shows where the two differ most", () => {
    expect(report.topChanges).toHaveLength(10);
    const [first] = report.topChanges;
    expect(first.low).toBeLessThanOrEqual(Math.max(...JS));
    expect(first.base.length).toBe(5);
    const terminal = runCli(["compare", ...FILES], { cwd }).stdout;
    expect(terminal).toContain("reranked share");
    const summary = readFileSync(join(cwd, "out/summary.md"), "utf8");
    expect(summary).toContain("Where the models differ most");
    expect(summary).toContain("the tuned model prefers");
  });

  test("is judged again from its measurements", () => {
    const { stdout } = runCli(
      ["judge", "out/measurement.json.gz", "--baseline", "out/base-measurement.json.gz", "--json"],
      { cwd },
    );
    const again = JSON.parse(stdout) as Report;
    expect(again.groups[0].metrics).toEqual(metrics);
  });

  test("the same input gives the same report, on every Node", () => {
    const texts = RUNTIMES.map(([, node]) => runCli(["compare", ...FILES, "--json"], { cwd, node }).stdout);
    expect(new Set(texts).size).toBe(1);
  });
});

test.skipIf(!existsSync("../shared/logprobs"))(
  "the whole recording: 98.734 % unshifted, 1.266 % reranked",
  () => {
    const recorded = (name: string) => `${process.cwd()}/../shared/logprobs/q8.${name}.jsonl.gz`;
    const { groups } = reportOfPair([recorded("base"), recorded("tuned"), "--vocab-size", "512"], folder());
    const [{ metrics, positions }] = groups;
    expect(positions).toBe(9871);
    expect(metrics["unshifted"].estimate).toBeCloseTo(9746 / 9871, 12);
    expect(metrics["reranked"]).toMatchObject({ low: 125 / 9871, high: 125 / 9871 });
    expect(metrics["shifted"]).toMatchObject({ low: 0, high: 0 });
    const truth = gunzipSync(readFileSync("../shared/logprobs/q8.truth.jsonl.gz"))
      .toString()
      .trim()
      .split("\n");
    const js = mean(truth.flatMap((line) => (JSON.parse(line) as Truth).js));
    expect(metrics["mean-js"].low).toBeLessThanOrEqual(js);
    expect(metrics["mean-js"].high).toBeGreaterThanOrEqual(js);
  },
);

/** A position whose first token is preferred to the others. */
const preferring = (...tokens: readonly string[]) =>
  position(
    tokens[0],
    Math.log(0.5),
    tokens.map((token, i) => [token, Math.log([0.5, 0.3, 0.15, 0.05][i])] as const),
  );
const chosen = (token: string, at: ReturnType<typeof position>) => ({
  ...at,
  token,
  bytes: [...Buffer.from(token)],
});

const record = (id: string, content: readonly unknown[]) =>
  JSON.stringify(completion([content], { id: undefined, custom_id: id }));

describe("a pair that differs at chosen positions", () => {
  const same = chosen("a", preferring("a", "b", "c", "d"));
  const base = [record("s1", [same, same, same, same]), record("s2", [same, same])];
  const tuned = [
    record("s1", [
      same,
      chosen("a", preferring("b", "a", "c", "d")),
      same,
      chosen("a", preferring("c", "b", "a", "d")),
    ]),
    record("s2", [same, same]),
  ];
  const files = { "b.jsonl": base.join("\n"), "t.jsonl": tuned.join("\n") };

  test("has hand counts", () => {
    const { groups } = reportOfPair(["b.jsonl", "t.jsonl", "--threshold", "1 nats"], folderWith(files));
    const [{ metrics }] = groups;
    expect(metrics["unshifted"].estimate).toBe(4 / 6);
    expect(metrics["reranked"].estimate).toBe(2 / 6);
    expect(metrics["shifted"].estimate).toBe(0);
    expect(metrics["promoted-rank"].estimate).toBe(2.5);
    expect(metrics["agreement"].estimate).toBe(4 / 6);
    expect(metrics["fork-overlap"].estimate).toBe(1);
    // JS of (.5 .3 .15 .05) with its first two exchanged, and with its first and third, by hand.
    const swapped = (p: number, q: number) =>
      p * Math.log(p / ((p + q) / 2)) + q * Math.log(q / ((p + q) / 2));
    expect(metrics["mean-js"].low).toBeCloseTo((swapped(0.5, 0.3) + swapped(0.5, 0.15)) / 6, 9);
    expect(metrics["mean-js"].high).toBeCloseTo(metrics["mean-js"].low, 9);
  });

  test("is judged by every bound there is, each group by itself", () => {
    const config = `threshold: 1 nats
rank-cutoff: 2
min-samples: 1
min-positions: 1
bounds:
  - { metric: reranked, max: 10% }
  - { metric: shifted, max: 20%, level: warn }
  - { metric: fork-fraction, against: baseline, max-increase: 50pp, evidence: estimate }
`;
    const cwd = folderWith({ ...files, "gate.yml": config });
    const { status, stdout } = runCli(["compare", "b.jsonl", "t.jsonl", "--config", "gate.yml", "--json"], {
      cwd,
    });
    const report = JSON.parse(stdout) as Report;
    expect(status).toBe(1);
    expect(report.bounds.map(({ metric, outcome }) => [metric, outcome])).toEqual([
      ["reranked", "fail"],
      ["shifted", "pass"],
      ["fork-fraction", "pass"],
    ]);
    expect(report.findings[0]).toMatchObject({
      code: "bound-violated",
      location: { path: "gate.yml", line: 6 },
    });
    expect(report.findings[0].message).toBe("Reranked share is 16.7 %, above the allowed 10 %");
  });

  test("other tokens fail the gate with sample and position", () => {
    const other = [record("s1", [same, chosen("b", same), same, same]), base[1]].join("\n");
    const cwd = folderWith({ ...files, "t.jsonl": other });
    const { status, stdout } = runCli(["compare", "b.jsonl", "t.jsonl"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain(
      't.jsonl:1: sample "s1", position 1: the base scores "a", the tuned model "b": the texts differ [misaligned]',
    );
  });

  test("a check of a run alone does not pass a bound on a pair", () => {
    const config = "bounds:\n  - { metric: reranked, max: 10% }\non-inconclusive: fail\n";
    const cwd = folderWith({ ...files, "gate.yml": config });
    const { status, stdout } = runCli(["check", "t.jsonl", "--config", "gate.yml"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("Reranked share has a bound (up to 10 %), but was not measured");
    expect(stdout).toContain("`logprob-gate compare`");
  });

  test.each([
    [["--rank-cutoff", "0"], '--rank-cutoff: "0" is not a rank'],
    [["--config", "frozen.yml"], "the threshold is to come from a baseline"],
  ])("%s is a mistake", (flags, message) => {
    const frozen = "threshold: { quantile: 0.8, of: baseline }\n";
    const { status, stderr } = runCli(["compare", "b.jsonl", "t.jsonl", ...flags], {
      cwd: folderWith({ ...files, "frozen.yml": frozen }),
    });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("the action with mode: compare", () => {
  test("reads both, judges, and tells", () => {
    const inputs = { mode: "compare", base: "base.jsonl.gz", tuned: "tuned.jsonl.gz", "report-dir": "out" };
    const { status, summary, outputs } = runAction(inputs, { workspace: pairFolder() });
    expect(status).toBe(0);
    expect(outputs["verdict"]).toBe("pass");
    expect(summary).toContain("| group | unshifted share | reranked share |");
  });

  test.each([
    [{ mode: "compare", base: "base.jsonl.gz" }, "input tuned is missing"],
    [
      { mode: "compare", base: "b", tuned: "t", baseline: "auto" },
      "input baseline has no meaning with `mode: compare`",
    ],
  ])("%o is a mistake", (inputs, message) => {
    const { status, stdout } = runAction(inputs, { workspace: pairFolder() });
    expect(status).toBe(2);
    expect(stdout).toContain(message);
  });
});
