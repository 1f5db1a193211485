import { gzipSync } from "node:zlib";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { completion, FORK, position, SURE } from "../support/chat.ts";
import { folder, folderWith } from "../support/collect.ts";
import { runCli, RUNTIMES } from "../support/process.ts";

const STORIES = join(process.cwd(), "fixtures/stories");

/** A list that is too short to tell whether there is a fork, at any usual threshold. */
const UNDECIDED = position("u", Math.log(0.7), [
  ["u", Math.log(0.7)],
  ["v", Math.log(0.2)],
]);

const record = (id: string, content: readonly unknown[]) =>
  JSON.stringify(completion([content], { custom_id: id }));

const RUN = [
  record("calm", [SURE, SURE]),
  record("torn", [SURE, FORK, UNDECIDED, FORK]),
  record("wavering", [SURE, FORK]),
].join("\n");

/** Unlike in the project's own folder, there is no configuration. */
const inspect = (args: readonly string[], options: Parameters<typeof runCli>[1] = {}) =>
  runCli(["inspect", ...args], { cwd: folderWith({ "run.jsonl": RUN }), ...options });

describe.each(RUNTIMES)("inspect on %s", (_, node) => {
  test("shows the sample with the most forks: text, legend, figures, forks", () => {
    const { status, stdout, stderr } = inspect(["run.jsonl", "--threshold", "1 nats"], { node });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "torn  run.jsonl:2",
      "It has the most forks of 3 samples; --sample shows another.",
      "",
      "0  x⟦a⟧⟨u⟩⟦a⟧",
    ]);
    expect(stdout).toContain("⟦decision fork⟧ above 1 nat\n");
    expect(stdout).toMatch(
      /4 positions, 2 forks, 1 undecided; fork fraction 50\.0 to 75\.0 %; mean entropy /,
    );
    expect(stdout).toContain(
      'position 1: 1.39 nats\n  …x⟦a⟧\n  "a" 25.0 %, "b" 25.0 %, "c" 25.0 %, "d" 25.0 %\n',
    );
  });
});

describe("which sample", () => {
  test("the one that is named, and no further is read", () => {
    const cwd = folderWith({ "run.jsonl": `${RUN}\nnot json\n` });
    const { status, stdout, stderr } = inspect(["run.jsonl", "--sample", "calm"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^calm {2}run\.jsonl:1\n\n0 {2}xx\n/);
    expect(stdout).not.toContain("Top decision forks");
    expect(inspect(["run.jsonl"], { cwd }).stderr).toContain("run.jsonl:4: a record is not JSON");
  });

  test("by the name that reports have for it: numbered where others have its id, or shortened", () => {
    const long = "long/".repeat(20);
    const lines = [
      { id: "q", entropies: [null] },
      ...[1, 2, 3].map((entropy) => ({ id: "q", entropies: [entropy] })),
      { id: long, entropies: [4] },
    ];
    const cwd = folderWith({ "run.jsonl": lines.map((line) => JSON.stringify(line)).join("\n") });
    runCli(["measure", "run.jsonl", "-o", "m.json"], { cwd });
    const measured = JSON.parse(readFileSync(join(cwd, "m.json"), "utf8")) as {
      samples: { ids: string[] }[];
    };
    const names = measured.samples[0].ids;
    expect(names).toHaveLength(4);
    const shownOf = (...flags: string[]) => inspect(["run.jsonl", ...flags], { cwd }).stdout.split("\n")[0];
    for (const [name, shown] of [
      ["q (2)", "q (2)  run.jsonl:3"],
      ["q (3)", "q (3)  run.jsonl:4"],
      [long, `${long}  run.jsonl:5`],
      [names.find((other) => other.startsWith("long/")) ?? "", `${long}  run.jsonl:5`],
    ]) {
      if (name !== long) expect(names).toContain(name);
      expect(shownOf("--sample", name)).toBe(shown);
    }
    expect(inspect(["run.jsonl", "--sample", "q (4)"], { cwd }).stderr).toContain(
      'none of 5 samples has the id "q (4)"; did you mean "q (2)"?',
    );
  });

  test("the first where none has a fork", () => {
    const { stdout } = inspect(["run.jsonl", "--threshold", "9 nats"]);
    expect(stdout).toMatch(/^calm .*\nThe first one, since none has a fork, of 3 samples;/);
  });

  test("of anything that check reads: a folder, standard input, an archive of one", () => {
    for (const args of [["."], ["-"], ["*.gz"]]) {
      const cwd = folder();
      writeFileSync(join(cwd, "run.jsonl.gz"), gzipSync(RUN));
      expect(
        inspect([...args, "--sample", "torn", "--threshold", "1 nats"], { cwd, input: RUN }).stdout,
      ).toContain("⟦a⟧");
    }
  });
});

test("its figures are the ones that check has of the sample, in the threshold's unit", () => {
  const args = ["--threshold", "1.3 bits", "--vocab-size", "512"];
  const only = folderWith({ "run.jsonl": record("torn", [SURE, FORK, UNDECIDED, FORK]) });
  const { groups } = JSON.parse(
    runCli(["check", "run.jsonl", ...args, "--json"], { cwd: only }).stdout,
  ) as Report;
  const { positions, forks, undecided, metrics } = groups[0];
  const figures = inspect(["run.jsonl", ...args])
    .stdout.split("\n")
    .find((line) => line.includes("fork fraction"));
  const percent = (share: number) => (100 * share).toFixed(1);
  const { low, high } = metrics["fork-fraction"];
  expect(figures).toContain(`${positions} positions, ${forks} forks, ${undecided} undecided`);
  expect(figures).toContain(`fork fraction ${percent(low)} to ${percent(high ?? NaN)} %`);
  const entropy = metrics["mean-entropy"];
  expect(figures).toContain(`mean entropy ${entropy.low.toFixed(3)} to ${entropy.high?.toFixed(3)} bits`);
});

test("where there is no text, ids stand for it, the same ones wherever forks are shown", () => {
  const alternatives = { 791: -0.9, 12: -1.2, 13: -1.8 };
  const cwd = folderWith({
    "run.jsonl": JSON.stringify({ id: "i", token_ids: [791], logprobs: [alternatives] }),
  });
  const flags = ["--threshold", "1 nats"];
  const listed = '"#791" 40.7 %, "#12" 30.1 %, "#13" 16.5 %';
  const shown = `  …⟦#791⟧\n  ${listed}\n`;
  const inspected = inspect(["run.jsonl", ...flags], { cwd }).stdout;
  expect(inspected).toContain("0  ⟦ #791⟧\n");
  expect(inspected).toContain(shown);
  const run = (...args: string[]) => runCli(args, { cwd });
  expect(run("check", "run.jsonl", "--show", "forks", ...flags, "--out", "out").stdout).toContain(shown);
  expect(run("formats", "--explain", "run.jsonl").stdout).toContain(`tokens    ${listed}; chosen "#791"\n`);
  const [fork] = (JSON.parse(readFileSync(join(cwd, "out/report.json"), "utf8")) as Report).topForks;
  expect([fork.chosen, ...fork.alternatives.map(({ token }) => token)]).toEqual(["#791", "#791", "#12", "#13"]); // prettier-ignore
});

test("where there is no text, ids or nothing stand for it", () => {
  const cwd = folderWith({
    "ids.jsonl": JSON.stringify({ id: "i", entropies: [0.1, 2], token_ids: [7, 8] }),
    "none.jsonl": JSON.stringify({ id: "n", entropies: [0.1, 2] }),
  });
  expect(inspect(["ids.jsonl"], { cwd }).stdout).toMatch(/0 {2} [#?]7?⟦ [#?]8?⟧/);
  const { status, stdout } = inspect(["none.jsonl"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain("0   ?⟦ ?⟧\n");
  expect(stdout).toContain("position 1: 2.00 nats\n  …⟦?⟧\n");
});

describe("mistakes", () => {
  test("an id that is not there: what it may be a slip of, and the nearest ones", () => {
    const { status, stdout, stderr } = inspect(["run.jsonl", "--sample", "wavring"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(
      'error unknown-sample: none of 3 samples has the id "wavring"; did you mean "wavering"?',
    );
    expect(stderr).toContain("The nearest ids are wavering, ");
    expect(inspect(["run.jsonl", "--sample", "0123456789"]).stderr).toMatch(
      /"0123456789"\n {2}The nearest ids/,
    );
  });

  test("an id that may be in what cannot be read", () => {
    const cwd = folderWith({ "run.jsonl": `${RUN}\nnot json\n` });
    const { status, stderr } = inspect(["run.jsonl", "--sample", "lost"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /run\.jsonl:4: a record is not JSON.*\n.*\nerror unknown-sample: none of 3 samples/,
    );
  });

  test("nothing that can be read: 2, and why", () => {
    const cwd = folderWith({ "run.jsonl": "not json" });
    for (const args of [[], ["--sample", "x"]]) {
      const { status, stdout, stderr } = inspect(["run.jsonl", ...args], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("[bad-json]");
    }
    expect(inspect(["absent.jsonl"]).stderr).toContain("no-artifacts");
  });

  test("a threshold that a baseline has to tell", () => {
    const cwd = folderWith({
      "run.jsonl": RUN,
      "c.yml": "threshold: { from: baseline, quantile: 0.8 }\n",
    });
    expect(inspect(["run.jsonl", "--config", "c.yml"], { cwd }).status).toBe(2);
  });
});

describe("check --show forks", () => {
  test("shows the top forks below the verdict, with their text", () => {
    const { status, stdout } = runCli(["check", "fixtures/stories", "--show", "forks"]);
    expect(status).toBe(0);
    const { topForks } = JSON.parse(runCli(["check", "fixtures/stories", "--json"]).stdout) as Report;
    const [verdict, shown] = stdout.split("Top decision forks, one of a sample\n");
    expect(verdict).toMatch(/^PASS/);
    for (const { sample, position: at, before, chosen, path, line } of topForks) {
      expect(shown).toContain(`${sample}, position ${at}: `);
      expect(shown).toContain(`  ${path}:${line}\n  …${before}⟦${chosen}⟧\n`);
    }
    expect(runCli(["check", "fixtures/stories"]).stdout).not.toContain("Top decision forks");
  });

  test("says so where there is none, or none whose text can be had", () => {
    const cwd = folderWith({ "run.jsonl": RUN });
    const show = ["--show", "forks"];
    expect(runCli(["check", "run.jsonl", ...show, "--threshold", "9 nats"], { cwd }).stdout).toContain(
      "No decision forks: no entropy is above 9 nats.",
    );
    expect(runCli(["check", "-", ...show], { cwd, input: RUN.replaceAll("x", "y") }).stdout).toMatch(
      /No decision (fork has text that can be read again|forks: no entropy)/,
    );
  });

  test.each([
    [["check", STORIES, "--show", "text"], "Allowed choices are forks"],
    [["check", STORIES, "--show", "forks", "--json"], "cannot be used with option '--json'"],
    [["judge", STORIES, "--show", "forks"], "unknown option '--show'"],
  ])("%j is a mistake in the command", (args, message) => {
    const { status, stdout, stderr } = runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

test("compare --show changes shows where the models differ most, and what each prefers", () => {
  const args = [
    "compare",
    "fixtures/pair/base.jsonl.gz",
    "fixtures/pair/tuned.jsonl.gz",
    "--vocab-size",
    "512",
  ];
  const { topChanges } = JSON.parse(runCli([...args, "--json"]).stdout) as Report;
  const { stdout } = runCli([...args, "--show", "changes"]);
  expect(topChanges.length).toBeGreaterThan(0);
  for (const { sample, position: at, base, tuned } of topChanges) {
    expect(stdout).toContain(`${sample}, position ${at}: divergence `);
    for (const [name, [first]] of [
      ["base  ", base],
      ["tuned ", tuned],
    ] as const)
      expect(stdout).toContain(`${name} "${first.token}" ${(100 * first.probability).toFixed(1)} %`);
  }
});

describe("colour and hostile text", () => {
  const HOSTILE = "::error::x\u001b[31m\u202e\n##[error]y";
  const cwd = folderWith({
    "run.jsonl": record(HOSTILE, [
      position(HOSTILE, Math.log(0.3), [
        [HOSTILE, Math.log(0.3)],
        ["::error::z", Math.log(0.3)],
        ["\u001b]8;;http://evil.example\u0007", Math.log(0.3)],
      ]),
      { ...SURE, token: "::error::w\n" },
      { ...SURE, token: "::error::w##" },
      { ...SURE, token: "[error]v" },
    ]),
  });
  const commands = [
    ["inspect", "run.jsonl", "--threshold", "1 nats"],
    ["check", "run.jsonl", "--show", "forks", "--threshold", "1 nats"],
  ];

  test.each(commands)("%s run.jsonl: only our own colours, and only where they are wanted", (...args) => {
    const coloured = runCli(args, { cwd, env: { FORCE_COLOR: "1" } }).stdout;
    for (const env of [{}, { FORCE_COLOR: "0" }, { NO_COLOR: "1" }])
      expect(runCli(args, { cwd, env }).stdout).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[1;38;5;16;48;5;208m");
    expect(coloured).not.toContain("⟦");
    // Nothing but Select Graphic Rendition, and none of the token's.
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, "")).not.toContain("\u001b"); // eslint-disable-line no-control-regex
    expect(coloured).not.toContain("\u001b[31mx");
  });

  test.each(commands)("%s run.jsonl: tokens act nowhere", (...args) => {
    for (const env of [{ FORCE_COLOR: "1" }, { FORCE_COLOR: "0" }]) {
      const { stdout } = runCli(args, { cwd, env });
      for (const acting of ["\u202e", "\u0007"]) expect(stdout).not.toContain(acting);
      expect(stdout).not.toMatch(/^\s*::/m);
      expect(stdout).not.toContain("##[");
      expect(stdout).toContain("\\u001b[31m\\u202e\\n");
    }
  });

  test("an id that is not there is as inert as those that are", () => {
    const { stderr } = runCli(["inspect", "run.jsonl", "--sample", `${HOSTILE}!`], { cwd });
    expect(stderr).toContain("unknown-sample");
    for (const acting of ["\u202e", "\u001b"]) expect(stderr).not.toContain(acting);
    expect(stderr).not.toMatch(/^\s*::/m);
    expect(stderr).not.toContain("##[");
  });
});
