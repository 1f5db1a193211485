import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runAction, runCli } from "../support/process.ts";

/** Of 25 samples of 50 positions the first has 3 forks, the second 2, and so has each of its own; all others 1. */
const forksOf = (sample: number) => Math.max(1, 3 - sample);

type Fields = Record<string, unknown>;

const record = (sample: number, fields: Fields) =>
  JSON.stringify({
    id: `q${sample}`,
    ...fields,
    r: completion([Array.from({ length: 50 }, (_, j) => (j < forksOf(sample) ? FORK : SURE))]),
  });

const records = (fields: (sample: number) => Fields): string =>
  Array.from({ length: 25 }, (_, sample) => record(sample, fields(sample))).join("\n");

const CONFIG = "threshold: 1 bit\nbounds:\n  - { metric: fork-fraction, max: 1% }\n";

/** A workspace with its files, of which all but `run.jsonl` and those in `untracked/` are in git. */
function workspaceWith(files: Readonly<Record<string, string>>, { git = true } = {}): string {
  const workspace = folderWith({});
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  if (!git) return workspace;
  const run = (...args: string[]) => execFileSync("git", args, { cwd: workspace, stdio: "ignore" });
  run("init");
  run("add", "--", ".", ":!run.jsonl", ":!untracked");
  return workspace;
}

function annotated(workspace: string, inputs: Readonly<Record<string, string>> = {}): string[] {
  const { stdout } = runAction(
    { artifacts: "run.jsonl", ...inputs },
    { workspace, env: { PATH: process.env["PATH"] ?? "" } },
  );
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("::notice "))
    .map((line) => line.replaceAll("%25", "%"));
}

const gate = (more: string): string => `${more}${CONFIG}`;

describe("evaluation cases of a gate that fails", () => {
  test("are annotated where the records say that they are, the most forks first, and few", () => {
    const workspace = workspaceWith({
      "run.jsonl": records((sample) => ({ source: { path: "cases/all.yml", line: sample + 1 } })),
      "cases/all.yml": "- case\n".repeat(25),
      ".github/logprob-gate.yml": CONFIG,
    });
    const notices = annotated(workspace);
    expect(notices).toHaveLength(5);
    expect(notices.slice(0, 2)).toEqual([
      "::notice title=logprob-gate%3A many forks,file=cases/all.yml,line=1::Sample q0: fork fraction 6.0 % of 50 positions.",
      "::notice title=logprob-gate%3A many forks,file=cases/all.yml,line=2::Sample q1: fork fraction 4.0 % of 50 positions.",
    ]);
  });

  test("of a gate that holds are not, and nothing of them is looked up", () => {
    const workspace = workspaceWith({
      "run.jsonl": records(() => ({ source: { path: "cases.yml", line: 1 } })),
      "cases.yml": "- case\n",
    });
    expect(annotated(workspace, { threshold: "1 bit", "report-dir": "out" })).toEqual([]);
    const report = JSON.parse(readFileSync(join(workspace, "out/report.json"), "utf8")) as Report;
    expect(report.cases[0]).toEqual({ sample: "q0", positions: 50, low: 0.06, high: 0.06 });
  });

  test("are the same where workers have read the records", () => {
    const lines = records((sample) => ({ meta: { from: `cases.yml:${sample + 1}` } })).split("\n");
    const before = Array.from({ length: 80 }, (_, i) => record(2, { id: `before ${i}` }));
    const workspace = workspaceWith({
      "run.jsonl": [...before, ...lines].join("\n"),
      "cases.yml": "- case\n".repeat(25),
      ".github/logprob-gate.yml": gate("source: meta.from\n"),
    });
    const alone = annotated(workspace, { workers: "1" });
    expect(alone.slice(0, 2)).toEqual([
      expect.stringMatching(/file=cases.yml,line=1::Sample q0/),
      expect.stringMatching(/file=cases.yml,line=2::Sample q1/),
    ]);
    expect(annotated(workspace, { workers: "2" })).toEqual(alone);
  });

  test("may be said by a configured field, as text", () => {
    const workspace = workspaceWith({
      "run.jsonl": records((sample) => ({ meta: { from: `cases.yml:${sample + 7}` } })),
      "cases.yml": "- case\n".repeat(40),
      ".github/logprob-gate.yml": gate("source: meta.from\n"),
    });
    expect(annotated(workspace)[0]).toContain("file=cases.yml,line=7::Sample q0");
  });

  test("are told by their change where there is a baseline", () => {
    const workspace = workspaceWith({
      "run.jsonl": records((sample) => ({ source: { path: "cases.yml", line: sample + 1 } })),
      "cases.yml": "- case\n".repeat(25),
      ".github/logprob-gate.yml": CONFIG,
    });
    const now = readFileSync(join(workspace, "run.jsonl"), "utf8");
    const lines = now.split("\n");
    // Then, q1 had the forks of q24, so one less.
    writeFileSync(
      join(workspace, "run.jsonl"),
      [lines[0], lines[24].replace('"q24"', '"q1"'), ...lines.slice(2)].join("\n"),
    );
    runAction(
      { mode: "measure", artifacts: "run.jsonl", threshold: "1 bit", "report-dir": "." },
      { workspace },
    );
    writeFileSync(join(workspace, "run.jsonl"), now);
    expect(annotated(workspace, { baseline: "measurement.json.gz" })).toEqual([
      "::notice title=logprob-gate%3A forks moved,file=cases.yml,line=2::Sample q1: fork fraction 4.0 % of 50 positions, +2.0 pp against the baseline (2.0 % of 50 positions).",
    ]);
  });

  test.each<[string, string]>([
    ["an absolute path", "/etc/passwd"],
    ["one that leads out", "../secret.yml"],
    ["one that leads round", "cases/../cases.yml"],
    ["one of Windows", "cases\\all.yml"],
    ["a folder", "cases"],
    ["a link that leads out", "link.yml"],
    ["what does not exist", "absent.yml"],
    ["what git does not track", "untracked/cases.yml"],
    ["an artifact", "run.jsonl"],
    ["git's own", ".git/config"],
    ["a command", "x::error::y\n::error::z"],
    ["a pattern of git's", ":/"],
  ])("are never annotated on %s", (_, path) => {
    const workspace = workspaceWith({
      "run.jsonl": records(() => ({ source: { path, line: 1 } })),
      "cases.yml": "x",
      "cases/all.yml": "x",
      "untracked/cases.yml": "x",
      ".github/logprob-gate.yml": CONFIG,
    });
    symlinkSync("/etc/passwd", join(workspace, "link.yml"));
    execFileSync("git", ["add", "link.yml"], { cwd: workspace });
    expect(annotated(workspace)).toEqual([]);
  });

  test("without a repository, are on files that exist in the workspace", () => {
    const workspace = workspaceWith(
      {
        "run.jsonl": records((sample) => ({
          source: { path: sample === 0 ? "../x" : "cases.yml", line: 3 },
        })),
        "cases.yml": "x",
        ".github/logprob-gate.yml": CONFIG,
      },
      { git: false },
    );
    expect(annotated(workspace)[0]).toMatch(/file=cases\.yml,line=3::Sample q1:/);
  });

  test("names of samples are text", () => {
    const workspace = workspaceWith({
      "run.jsonl": `${records(() => ({}))}\n${record(0, { id: "q\n::error::x\u202e", source: { path: "cases.yml", line: 1 } })}`,
      "cases.yml": "x",
      ".github/logprob-gate.yml": CONFIG,
    });
    expect(annotated(workspace)).toEqual([
      "::notice title=logprob-gate%3A many forks,file=cases.yml,line=1::Sample q\\n::error::x\\u202e: fork fraction 6.0 % of 50 positions.",
    ]);
  });
});

test("a measurement in a file has the date of its commit, so that as a baseline its age can be told", () => {
  const workspace = workspaceWith({
    "run.jsonl": records(() => ({})),
    ".github/logprob-gate.yml": `${CONFIG}  - { metric: fork-fraction, against: baseline, max-increase: 1pp }\n`,
  });
  const yesterday = new Date(Date.now() - 30 * 3_600_000).toISOString();
  const author = ["-c", "user.name=a", "-c", "user.email=a@b.example"];
  const dates = { GIT_AUTHOR_DATE: yesterday, GIT_COMMITTER_DATE: yesterday };
  execFileSync("git", [...author, "commit", "-qm", "x"], {
    cwd: workspace,
    env: { ...process.env, ...dates },
  });
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: workspace, encoding: "utf8" }).trim();
  const env = { PATH: process.env["PATH"] ?? "", GITHUB_SHA: commit };
  runAction({ mode: "measure", artifacts: "run.jsonl", "report-dir": "." }, { workspace, env });
  const { stdout } = runAction(
    { artifacts: "run.jsonl", baseline: "measurement.json.gz" },
    { workspace, env },
  );
  expect(stdout).toMatch(
    new RegExp(
      `against the baseline at ${commit.slice(0, 7)} of \\d{4}-\\d\\d-\\d\\d, 30 hours old, 25 samples, all paired`,
    ),
  );
});

describe("a data set", () => {
  const placed = (
    dataset: Readonly<Record<string, string>>,
    ids: (sample: number) => unknown,
    config: string,
  ) => {
    const workspace = workspaceWith({
      "run.jsonl": records((sample) => ({ id: ids(sample) })),
      ...dataset,
      ".github/logprob-gate.yml": gate(config),
    });
    const { stdout } = runCli(["check", "run.jsonl", "--json"], { cwd: workspace });
    const { cases, problems } = JSON.parse(stdout) as Report;
    return {
      lines: cases.slice(0, 2).map(({ location }) => location && `${location.path}:${location.line}`),
      problems,
    };
  };
  const jsonl = Array.from(
    { length: 25 },
    (_, i) => `{"id":"q${i}","text":"as q${(i + 1) % 25}-x, q${i}0"}`,
  ).join("\n");

  test("has a case where the id of its sample stands once, as a whole word", () => {
    expect(placed({ "data.jsonl": jsonl }, (i) => `q${i}`, "dataset: data.jsonl\n").lines).toEqual([
      "data.jsonl:1",
      "data.jsonl:2",
    ]);
  });

  test("may be several files; an id that stands twice is no place", () => {
    const files = { "a.csv": "id,text\nq0,x\nq1,y\n", "b.yml": "- id: q1\n" };
    expect(placed(files, (i) => `q${i}`, "dataset: [a.csv, b.yml]\n").lines).toEqual(["a.csv:2", undefined]);
  });

  test("has the case of each of several answers, and ids that JSON writes in its own way", () => {
    const files = { "data.jsonl": `{"id": "a"}\n{"id": ${JSON.stringify('say "é\n"')}}` };
    expect(placed(files, (i) => (i === 0 ? 'say "é\n"' : "a"), "dataset: data.jsonl\n").lines).toEqual([
      "data.jsonl:2",
      "data.jsonl:1",
    ]);
  });

  test.each(["absent.jsonl", "../data.jsonl", "untracked/data.jsonl"])(
    "that is no file of the repository is said: %s",
    (path) => {
      const files = { "untracked/data.jsonl": jsonl };
      const { lines, problems } = placed(files, (i) => `q${i}`, `dataset: ${path}\n`);
      expect(lines).toEqual([undefined, undefined]);
      expect(problems).toMatchObject([{ code: "not-readable", path, scope: "notice" }]);
    },
  );
});
