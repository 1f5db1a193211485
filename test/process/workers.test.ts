import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../src/report/schema.ts";
import { completion, position } from "../support/chat.ts";
import { folder, folderWith } from "../support/collect.ts";
import { runAction, runCli, RUNTIMES } from "../support/process.ts";
import { randomNumbers } from "../support/random.ts";

/** So small that the files of these tests have many blocks. */
const BLOCKS = { LOGPROB_GATE_BLOCK_BYTES: "3000" };

const CONFIG = "min-samples: 1\nmin-positions: 1\nmax-problems: 1000\ngroup-by: suite\n";

const random = randomNumbers(20);

/** A position with four alternatives whose logprobs have all their digits. */
const anyPosition = () => {
  const weights = Array.from({ length: 4 }, () => random() + 0.01);
  const total = weights.reduce((a, b) => a + b, 0) * (1 + random());
  const logprobs = weights.map((weight) => Math.log(weight / total)).sort((a, b) => b - a);
  return position(
    "a",
    logprobs[0],
    logprobs.map((value, i) => ["abcd"[i], value] as const),
  );
};

const record = (more: Record<string, unknown> = {}, choices = 1) =>
  JSON.stringify(
    completion(
      Array.from({ length: choices }, () =>
        Array.from({ length: 1 + Math.floor(6 * random()) }, anyPosition),
      ),
      more,
    ),
  );

const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i));

/** As long as what of a file is read before it is split: a chunk, and more. */
const HEAD = many(8, () => record({ suite: "head" }, 50));

/** Every trouble that records can have. */
const TROUBLED = [
  ...HEAD,
  ...many(40, (i) => record({ id: `a${i}`, suite: `s${i % 3}`, model: `m${i % 2}` })),
  "not JSON",
  "",
  '{"neither": "logprobs"}',
  ...many(40, (i) => record({ id: undefined, suite: `s${i % 2}` }, 1 + (i % 3))),
  "  ",
  record({ id: "a1" }),
  record({ id: "a1" }),
  JSON.stringify(completion([[{ ...anyPosition(), top_logprobs: [] }, anyPosition()]])),
  JSON.stringify(completion([[position("a", 0.5, [["a", 0.5]]), anyPosition()]])),
  JSON.stringify(completion([[position("a", -0.1, [["a", -0.1], ["b", -0.1], ["c", -0.2]]), anyPosition()]])), // prettier-ignore
  ...many(60, (i) => record({ id: `z${i}`, model: `m${i % 9}`, temperature: i % 4 })),
];

const chunk = (id: string, logprobs: unknown) =>
  JSON.stringify({ id, object: "chat.completion.chunk", choices: [{ index: 0, delta: {}, logprobs }] });
const streamed = (id: string) => many(5, () => chunk(id, { content: [anyPosition()] }));

/** Records that do not end with their line stand behind many that do. */
const STREAM = [
  ...HEAD,
  ...many(50, (i) => record({ id: `whole-${i}` })),
  ...Array.from({ length: 30 }, (_, i) => streamed(`s${i}`)).flat(),
  chunk("s29", null),
  ...many(50, (i) => record({ id: undefined, suite: `late-${i % 2}` })),
];

const FILES: Record<string, Record<string, string | Uint8Array>> = {
  troubled: { "run.jsonl": `${TROUBLED.join("\n")}\n` },
  "with a byte order mark, CRLF and empty lines before": {
    "run.jsonl": `\uFEFF\r\n\r\n${TROUBLED.join("\r\n")}\r\n`,
  },
  "with a last line that is cut": { "run.jsonl": TROUBLED.join("\n").slice(0, -300) },
  "without an end of the last line": { "run.jsonl": TROUBLED.join("\n") },
  "with a line of many blocks": {
    "run.jsonl": [...HEAD, ...many(9, () => record({}, 30)), ...many(20, () => record())].join("\n"),
  },
  "several, some of which are read otherwise": {
    "a.jsonl": [...HEAD, ...many(50, (i) => record({ suite: `s${i % 2}` }))].join("\n"),
    "b.jsonl.gz": gzipSync(many(50, (i) => record({ id: `b${i}`, suite: "s1" })).join("\n")),
    "c.json": `[${many(50, (i) => record({ id: `c${i}` })).join(",")}]`,
    "d.jsonl": [...HEAD, ...many(50, () => record())].join("\n"),
    "e.jsonl": "nothing\nto\nread",
    "f.jsonl": `${TROUBLED.join("\n")}\n`,
  },
  "with streams in it": { "run.jsonl": STREAM.join("\n") },
};

const folderOf = (files: Record<string, string | Uint8Array>): string => {
  const cwd = folderWith({ "logprob-gate.yml": CONFIG });
  mkdirSync(join(cwd, "runs"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, "runs", name), content);
  return cwd;
};

const check = (cwd: string, workers: number, options: { node?: string } = {}) => {
  const args = ["check", "runs", "--config", "logprob-gate.yml", "--out", `out-${workers}`, "--json"];
  const ended = runCli([...args, "--workers", String(workers)], { cwd, env: BLOCKS, ...options });
  return { ...ended, written: readFileSync(join(cwd, `out-${workers}/report.json`), "utf8") };
};

describe("any number of workers measures the same to the last bit", () => {
  test.each(Object.entries(FILES))("files %s", (_, files) => {
    const cwd = folderOf(files);
    const alone = check(cwd, 1);
    expect(reportSchema.parse(JSON.parse(alone.written)).groups[0].samples).toBeGreaterThan(20);
    expect(check(cwd, 2)).toEqual(alone);
    expect(check(cwd, 3)).toEqual(alone);
    const measured = [1, 2, 3].map((n) => readFileSync(join(cwd, `out-${n}/measurement.json.gz`)));
    expect(measured[1]).toEqual(measured[0]);
    expect(measured[2]).toEqual(measured[0]);
  });

  test.each(RUNTIMES)("on %s, through a link, as packages are started", (_, node) => {
    const cwd = folderOf(FILES["troubled"]);
    const bin = join(folder(), "logprob-gate");
    symlinkSync(resolve("dist/cli/index.js"), bin);
    const alone = check(cwd, 1, { node });
    expect(check(cwd, 2, { node })).toEqual(alone);
  });

  test.each(RUNTIMES)("the action on %s", (_, node) => {
    const workspace = folderOf(FILES["troubled"]);
    const report = (workers: string) => {
      const inputs = { artifacts: "runs", config: "logprob-gate.yml", "report-dir": workers, workers };
      const { status } = runAction(inputs, { node, workspace, env: BLOCKS });
      return { status, report: readFileSync(join(workspace, workers, "report.json"), "utf8") };
    };
    expect(report("2")).toEqual(report("1"));
  });
});

describe("what goes wrong", () => {
  test("too many groups are the user's mistake, whoever reads", () => {
    const cwd = folderOf({ "run.jsonl": many(1200, (i) => record({ suite: `s${i}` })).join("\n") });
    const ended = [1, 2].map((workers) =>
      runCli(["check", "runs", "--config", "logprob-gate.yml", "--workers", String(workers)], {
        cwd,
        env: BLOCKS,
      }),
    );
    expect(ended[1]).toEqual(ended[0]);
    expect(ended[1]).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("too-many-groups") as unknown,
    });
  });

  test.each(["0", "65", "two", "1.5", ""])("--workers %j", (workers) => {
    const { status, stderr } = runCli(["check", "runs", "--workers", workers], { cwd: folder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(/error usage: --workers.*\n.*from 1 to 64/);
  });
});
