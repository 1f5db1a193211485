import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ForkRow } from "../../src/export/forks.ts";
import type { MaskRow } from "../../src/export/mask.ts";
import type { TrainingRow } from "../../src/export/reasonmaxxer/rows.ts";
import { counted } from "../../src/report/numbers.ts";
import type { Report } from "../../src/report/schema.ts";
import { completion, FORK, SURE } from "../support/chat.ts";
import { folder, folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

const rowsOf = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

const STORIES = join(process.cwd(), "fixtures/stories");

describe("export --to forks", () => {
  test("has the forks that a check counts, with their text", () => {
    const cwd = folder();
    const { status, stdout, stderr } = runCli(["export", STORIES, "--to", "forks", "--threshold", "1 nats"], {
      cwd,
    });
    expect(status).toBe(0);
    const rows = rowsOf<ForkRow>(stdout);
    const report = JSON.parse(
      runCli(["check", STORIES, "--threshold", "1 nats", "--json"], { cwd }).stdout,
    ) as Report;
    expect(rows).toHaveLength(report.groups[0].forks);
    expect(stderr).toBe(`wrote ${counted(rows.length, "row")}\n`);
    const most = report.topForks[0];
    const same = rows.find(({ sample, position }) => sample === most.sample && position === most.position);
    expect(same).toMatchObject({ token: most.chosen, low: most.low, high: most.high, unit: "nats" });
    expect(same?.alternatives).toEqual(most.alternatives);
    expect(same?.before).toBe(most.before);
    for (const { low } of rows) expect(low).toBeGreaterThan(1);
  });

  test("is gzipped where the name says so, and speaks the threshold's unit", () => {
    const cwd = folderWith({
      "run.jsonl": JSON.stringify(completion([[SURE, FORK, SURE]], { custom_id: "q" })),
    });
    const { status, stderr } = runCli(
      ["export", "run.jsonl", "--to", "forks", "--threshold", "1 bits", "-o", "out/forks.jsonl.gz"],
      { cwd },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "wrote 1 row to out/forks.jsonl.gz\n" });
    const [row, ...others] = rowsOf<ForkRow>(
      gunzipSync(readFileSync(join(cwd, "out/forks.jsonl.gz"))).toString(),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      sample: "q",
      position: 1,
      token: "a",
      unit: "bits",
      before: "x",
      after: "x",
    });
    expect(row.low).toBeCloseTo(2, 9);
  });
});

test("a reader that has seen enough is not an error", () => {
  const command = `set -o pipefail; "$0" dist/cli/index.js export ${STORIES} --to forks --threshold "0.01 nats" | head -n 1`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath], {
    encoding: "utf8",
  });
  expect(rowsOf<ForkRow>(stdout)).toHaveLength(1);
  expect(stderr).toMatch(/^wrote [\d,]+ rows\n$/);
  expect(status).toBe(0);
});

describe("export --to mask", () => {
  test("is aligned with all tokens: prompt, masked and first ones are 0", () => {
    const prompt = { id: "p", prompt_logprobs: [null, ...[0, 1].map((i) => Object.fromEntries([0.25, 0.25, 0.25, 0.25].map((p, token) => [10 * i + token, { logprob: Math.log(p), rank: token + 1, decoded_token: "x" }])))] }; // prettier-ignore
    const exported = { id: "e", entropies: [2, 2, 0.1, 2], loss_mask: [0, 1, 1, 1], token_ids: [1, 2, 3, 4] };
    const cwd = folderWith({
      "prompt.jsonl": JSON.stringify(prompt),
      "prime.jsonl": JSON.stringify(exported),
    });
    expect(
      rowsOf<MaskRow>(
        runCli(["export", "prompt.jsonl", "--to", "mask", "--threshold", "1 nats"], { cwd }).stdout,
      ),
    ).toEqual([{ id: "p", mask: [0, 1, 1] }]);
    expect(
      rowsOf<MaskRow>(
        runCli(["export", "prime.jsonl", "--to", "mask", "--threshold", "1 nats"], { cwd }).stdout,
      ),
    ).toEqual([{ id: "e", mask: [0, 1, 0, 1] }]);
  });

  test("by TRL's rule over all samples, exact entropies without a word", () => {
    const lines = [
      [4, 1, 2],
      [3, 0],
    ].map((entropies, i) => JSON.stringify({ id: `s${i}`, entropies }));
    const cwd = folderWith({ "run.jsonl": lines.join("\n") });
    const { stdout, stderr } = runCli(
      ["export", "run.jsonl", "--to", "mask", "--top-entropy-quantile", "0.5"],
      { cwd },
    );
    expect(rowsOf<MaskRow>(stdout)).toEqual([
      { id: "s0", mask: [1, 0, 1] },
      { id: "s1", mask: [1, 0] },
    ]);
    expect(stderr).toContain("5 positions, the top 0.5 of them from 2 nats");
    expect(stderr).not.toContain("lower bounds");
    expect(runCli(["export", STORIES, "--to", "mask", "--top-entropy-quantile", "0.2"]).stderr).toContain(
      "are lower bounds from truncated lists",
    );
  });
});

describe("export --to reasonmaxxer", () => {
  /** Two problems of four rollouts each, as vLLM dumps them. */
  const record = (problem: string, correct: number, length: number) =>
    JSON.stringify({
      problem_id: problem,
      correct,
      prompt_token_ids: [5, 6],
      token_ids: Array.from({ length }, (_, i) => i),
      logprobs: Array.from({ length }, (_, i) =>
        Object.fromEntries(
          [0.4, 0.3, 0.2, 0.1].map((p, rank) => [
            i + rank,
            { logprob: i % 2 === 0 ? Math.log(p) : rank === 0 ? 0 : -99, rank: rank + 1, decoded_token: "t" },
          ]),
        ),
      ),
    });
  const RUN = [
    record("a", 1, 2),
    record("a", 0, 3),
    record("b", 1, 4),
    record("b", 1, 9),
    record("c", 0, 2),
    record("b", 0, 4),
  ].join("\n");

  test("writes the trainer's rows, and both denominators", () => {
    const cwd = folderWith({ "run.jsonl": RUN });
    const { status, stdout, stderr } = runCli(
      ["export", "run.jsonl", "--to", "reasonmaxxer", "--threshold", "1 nats"],
      { cwd },
    );
    expect(stderr).toContain("read 6 rollouts of 3 problems, 3 of them right");
    // b of 2 in 3, and a of 1 in 2; the shortest 4 of 5 are left.
    expect(stderr).toContain("kept 4 rollouts of 2 problems, 2 of them right");
    const rows = rowsOf<TrainingRow>(stdout);
    const gated = rows.reduce((sum, row) => sum + row.decision_positions.length, 0);
    const generated = rows.reduce((sum, row) => sum + row.completion_length, 0);
    const share = (value: number) => `${(100 * value).toFixed(2)} %`;
    expect(stderr).toContain(
      `decision_fraction ${share(gated / generated)} of the generated tokens, ${share(gated / (generated + 4))} of all prediction positions`,
    );
    expect(rows.map(({ problem_id: problem, advantage }) => [problem, advantage])).toEqual([["a", 1], ["a", -1], ["b", 1], ["b", -1]]); // prettier-ignore
    expect(rows[0]).toMatchObject({
      input_ids: [5, 6, 0, 1],
      prompt_length: 2,
      generation_pred_start: 1,
      decision_positions: [1],
    });
    expect(status).toBe(0);
  });

  test("the worked example: entropies, gate and advantages of two answers to one problem", () => {
    const logits = [[1, 1, 0.5, 0], [4, 0, 0, 0], [0.2, 0.1, 0, 0]]; // prettier-ignore
    const distributions = logits.map((row) => {
      const mass = row.reduce((sum, v) => sum + Math.exp(v), 0);
      return row.map((v) => Math.exp(v) / mass);
    });
    const answer = { problem_id: "p", prompt_token_ids: [0, 2], token_ids: [0, 0, 1], distributions };
    const lines = [1, 0, 0, 0].map((correct) => JSON.stringify({ ...answer, correct }));
    const cwd = folderWith({ "run.jsonl": lines.join("\n") });
    const flags = ["--to", "reasonmaxxer", "--threshold", "1.2 nats", "--shortest", "1"];
    const { stdout, stderr } = runCli(["export", "run.jsonl", ...flags], { cwd });
    const rows = rowsOf<TrainingRow>(stdout);
    expect(rows.map(({ advantage }) => advantage.toFixed(6))).toEqual(["1.732051", "-0.577350", "-0.577350", "-0.577350"]); // prettier-ignore
    for (const row of rows) {
      expect(row).toMatchObject({
        input_ids: [0, 2, 0, 0, 1],
        prompt_length: 2,
        decision_positions: [1, 3],
      });
      expect(row.entropies.map((h) => h.toFixed(6))).toEqual(["1.315685", "0.261830", "1.382772"]);
    }
    expect(stderr).toContain(
      "decision_fraction 66.67 % of the generated tokens, 50.00 % of all prediction positions",
    );
  });

  test("each step can be switched off", () => {
    const cwd = folderWith({ "run.jsonl": RUN });
    const all = ["export", "run.jsonl", "--to", "reasonmaxxer", "--pool", "all", "--shortest", "1"];
    expect(rowsOf<TrainingRow>(runCli(all, { cwd }).stdout)).toHaveLength(6);
    const gates = [...all, "--threshold-correct", "5 nats", "--threshold-incorrect", "1 nats"];
    for (const row of rowsOf<TrainingRow>(runCli(gates, { cwd }).stdout)) {
      expect([row.tau_pos, row.tau_neg]).toEqual([5, 1]);
      expect(row.decision_positions.length > 0).toBe(!row.correct);
    }
  });

  test.each([
    ["correct", /no field that says whether it is right/, /Save `correct: 0` or `1`/],
    ["prompt_token_ids", /no token ids of its prompt/, /`prompt_token_ids`/],
  ])("without %s it says what to save", (key, message, remedy) => {
    const rest = JSON.parse(record("a", 1, 2), (name, value: unknown) =>
      name === key ? undefined : value,
    ) as object;
    const cwd = folderWith({ "run.jsonl": JSON.stringify(rest) });
    const { status, stderr } = runCli(["export", "run.jsonl", "--to", "reasonmaxxer"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(remedy);
    expect(stderr).toContain("run.jsonl:1");
  });

  test("without ids of the answer it says what to save", () => {
    const chat = { ...completion([[SURE]], { custom_id: "q" }), correct: 1, prompt_token_ids: [1] };
    const cwd = folderWith({ "run.jsonl": JSON.stringify(chat) });
    expect(runCli(["export", "run.jsonl", "--to", "reasonmaxxer"], { cwd }).stderr).toContain(
      "no token ids of its answer",
    );
  });

  test("without a problem of both outcomes it says so", () => {
    const cwd = folderWith({ "run.jsonl": record("a", 1, 2) });
    const { status, stderr } = runCli(["export", "run.jsonl", "--to", "reasonmaxxer"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("no problem has both right and wrong rollouts: 1 rollout of 1 problem, 1 right");
  });
});

describe("mistakes", () => {
  test.each([
    [["--to", "masks"], '--to: "masks" is unknown; did you mean "mask"?'],
    [["--to", "mask", "--top-entropy-quantile", "many"], "--top-entropy-quantile: "],
    [["--to", "reasonmaxxer", "--pool", "0"], '--pool: "0" is no number of problems'],
    [
      ["--to", "reasonmaxxer", "--threshold-correct", "1 nats"],
      "only one of --threshold-correct and --threshold-incorrect",
    ],
    [
      ["--to", "forks", "--pool", "zzz"],
      "--pool belongs to `--to reasonmaxxer`, and has no meaning with `--to forks`",
    ],
    [["--to", "mask", "--correct-field", "x"], "--correct-field belongs to `--to reasonmaxxer`"],
    [
      ["--to", "reasonmaxxer", "--top-entropy-quantile", "0.2"],
      "--top-entropy-quantile belongs to `--to mask`",
    ],
    [["--to", "forks", "-o", "package.json/x"], "cannot be written"],
  ])("%j", (flags, message) => {
    const { status, stderr } = runCli(["export", STORIES, ...flags]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test.each([
    ["itself", "run.jsonl"],
    ["by another name", "link.jsonl"],
    ["among others", "./../cwd/run.jsonl"],
  ])("what is read is not written over: %s", (_, output) => {
    const text = `${JSON.stringify(completion([[FORK]], { custom_id: "q" }))}\n`;
    const cwd = join(folder(), "cwd");
    mkdirSync(cwd);
    writeFileSync(join(cwd, "run.jsonl"), text);
    symlinkSync("run.jsonl", join(cwd, "link.jsonl"));
    for (const args of [["export", "--to", "mask"], ["measure"]]) {
      const { status, stderr } = runCli([...args, "*n.jsonl", "-o", output], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain(
        `error usage: run.jsonl: ${JSON.stringify(output)} is one of the artifacts that are read`,
      );
      expect(readFileSync(join(cwd, "run.jsonl"), "utf8")).toBe(text);
    }
  });

  test("a record that cannot be read is told, and fails the export", () => {
    const cwd = folderWith({
      "run.jsonl": `${JSON.stringify(completion([[FORK]], { custom_id: "q" }))}\nnot json\n`,
    });
    const { status, stdout, stderr } = runCli(["export", "run.jsonl", "--to", "mask"], { cwd });
    expect(status).toBe(1);
    expect(rowsOf<MaskRow>(stdout)).toHaveLength(1);
    expect(stderr).toContain("run.jsonl:2: a record is not JSON");
  });
});
