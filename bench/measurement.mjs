// How large the measurement of a million samples is, with the longest ids in common use: npm run bench:measurement
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { measurementBytes } from "../build/src/app/measurement-file.js";
import { beta, binomial, normal, random } from "./random.mjs";

const SAMPLES = 1_000_000;
const next = random(1);

const hex = (digits) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join("");
const uuid = () => [8, 4, 4, 4, 12].map(hex).join("-");
const hundredths = (value) => Math.round(100 * value);

const ids = Array.from({ length: SAMPLES }, uuid).sort();
const positions = ids.map(() => Math.max(1, Math.round(200 * Math.exp(0.6 * normal(next) - 0.18))));
const share = (a, b) => positions.map((n) => binomial(next, n, beta(next, a, b)));
const real = (mean) => positions.map((n) => hundredths(n * mean * Math.exp(0.3 * normal(next))));
const sums = {
  fork: share(4, 196),
  undecided: share(0.5, 250),
  "near-deterministic": share(40, 40),
  "lower-entropy": real(0.23),
  "missing-mass": real(0.003),
  surprisal: real(0.25),
};
const total = (values) => values.reduce((sum, value) => sum + value, 0);
const cross = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
const ratio = (x, n = positions) => ({ m: SAMPLES, n: total(n), nn: cross(n, n), x: total(x), xx: cross(x, x), xn: cross(x, n) }); // prettier-ignore
const possible = sums.fork.map((forks, i) => forks + sums.undecided[i]);
const ratios = {
  ...Object.fromEntries(Object.entries(sums).map(([name, x]) => [name, ratio(x)])),
  "covered-mass": ratio(positions),
  "possible-fork": ratio(possible),
  "possibly-near-deterministic": ratio(sums["near-deterministic"]),
  "upper-entropy": ratio(sums["lower-entropy"]),
  length: ratio(positions, positions.map(() => 1)), // prettier-ignore
};
const file = {
  schema: "logprob-gate/measurement/v1",
  version: "0.1.0",
  threshold: { value: 1.4, unit: "nats" },
  vocabularySize: 151_936,
  fingerprint: { estimator: 1, k: 20, formats: ["openai-chat"], models: [], sampling: {} },
  shards: 1,
  groups: [{ name: "all", ratios, histogram: { low: [ratios.fork.n], high: [ratios.fork.n] } }],
  samples: [{ group: "all", ids, positions, unknown: positions.map(() => 0), sums }],
  inputs: [],
  problems: { count: 0, fileFailed: false, noticed: false, list: [] },
  history: [],
};
const path = join(mkdtempSync(join(tmpdir(), "logprob-gate-bench-")), "million.json.gz");
writeFileSync(path, measurementBytes(file, path));
console.log(
  `${SAMPLES.toLocaleString("en-US")} samples with UUIDs: ${(statSync(path).size / 1e6).toFixed(1)} MB`,
);
const begun = Date.now();
const cli = `${process.cwd()}/build/src/cli.js`;
const { stdout } = spawnSync(process.execPath, [cli, "judge", path, "--baseline", path], {
  cwd: dirname(path),
  encoding: "utf8",
});
console.log(
  `judged against itself in ${((Date.now() - begun) / 1000).toFixed(1)} s: ${stdout.split("\n")[0]}`,
);
