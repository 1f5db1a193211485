import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { zipOf } from "../support/zip.ts";
import { pullRequest, runOn } from "./scenario.ts";
import { startGitHub, type FakeGitHub } from "./server.ts";

interface Inputs {
  readonly artifacts?: string;
  readonly baseline?: string;
  readonly "report-only"?: string;
}

/** The target branch as examples/workflows/pull-request.yml runs it: every push publishes what was measured, if it succeeds. */
const EXAMPLE = parse(readFileSync("examples/workflows/pull-request.yml", "utf8")) as {
  readonly jobs: { readonly gate: { readonly steps: readonly { readonly with?: Inputs }[] } };
};
const INPUTS = EXAMPLE.jobs.gate.steps.find((step) => step.with?.artifacts !== undefined)?.with;

const ARTIFACT = "logprob-gate-report";

const CONFIG = `threshold: 1 bit
bounds:
  - { metric: fork-fraction, against: baseline, max-increase: 1pp, max-decrease: 1pp }
`;

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
  github.state.commits.push(sha(0));
});
afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  await github.close();
});

const sha = (n: number) => String(n).repeat(40);

/** 60 samples of 50 positions, the first so many of which are forks. */
function workspace(forks: number, config: string): string {
  const positions = Array.from({ length: 50 }, (_, j) => (j < forks ? FORK : SURE));
  const record = (_: unknown, i: number) => JSON.stringify(completion([positions], { id: `q${i}` }));
  const path = folderWith({ "run.jsonl": Array.from({ length: 60 }, record).join("\n") });
  mkdirSync(join(path, ".github"));
  writeFileSync(join(path, ".github/logprob-gate.yml"), config);
  return path;
}

/** The n-th push to the target branch. @returns the step's exit status */
async function push(n: number, forks: number, config = CONFIG): Promise<number | null> {
  github.state.commits.unshift(sha(n));
  const path = workspace(forks, config);
  expect(INPUTS?.["report-only"]).toBe("${{ github.event_name == 'push' }}");
  const { status } = await runOn(github, {
    workspace: path,
    run: 100 + n,
    ref: "refs/heads/main",
    inputs: { baseline: INPUTS?.baseline ?? "", "report-only": "true", "report-dir": ARTIFACT },
    event: ["push", { before: sha(n - 1) }],
  });
  const conclusion = status === 0 ? "success" : "failure";
  const run = { id: 100 + n, workflow: "eval.yml", event: "push", branch: "main", sha: sha(n), conclusion };
  github.state.runs.push({ ...run, repository: "acme/evals", createdAt: "2026-11-20T10:00:00Z" });
  const measurement = join(path, ARTIFACT, "measurement.json.gz");
  if (existsSync(measurement)) {
    const zip = zipOf([{ name: "measurement.json.gz", data: readFileSync(measurement) }]);
    github.state.artifacts.push({ id: 100 + n, run: 100 + n, name: ARTIFACT, zip });
  }
  return status;
}

async function pull(base: number, forks: number, config = CONFIG) {
  github.state.mergeBase = sha(base);
  return runOn(github, {
    workspace: workspace(forks, config),
    run: 900,
    inputs: { baseline: INPUTS?.baseline ?? "" },
    event: pullRequest(),
  });
}

test("a change that was merged on purpose is the baseline of the next pull request", async () => {
  expect(await push(1, 2)).toBe(0);
  const refused = await pull(1, 10);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain("let the target branch publish a new baseline");
  expect(await push(2, 10)).toBe(0);
  const next = await pull(2, 10);
  expect(next.stdout).toContain(`main at ${sha(2).slice(0, 7)}`);
  expect(next.status).toBe(0);
}, 60_000);

test("the first baseline is published where none may be missing", async () => {
  const config = `${CONFIG}on-missing-baseline: fail\n`;
  expect((await pull(0, 2, config)).status).toBe(1);
  expect(await push(1, 2, config)).toBe(0);
  expect((await pull(1, 2, config)).status).toBe(0);
}, 60_000);
