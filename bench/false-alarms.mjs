// How often the gate fails where nothing changed, and which change it finds: npm run bench:false-alarms
// Completions of a real model, drawn again with replacement. Unpaired: two draws. Paired: each completion of
// fixtures/stories is cut in two halves, and it is by lot which half is in which run, so that nothing differs in truth.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { DEFAULT_CONFIG } from "../build/src/config/defaults.js";
import { judge } from "../build/src/judge/judge.js";
import { entropyBounds } from "../build/src/measure/entropy.js";
import { emptyGroup } from "../build/src/measure/measurement.js";
import { Listing } from "../build/src/measure/positions.js";
import { addSample } from "../build/src/measure/ratio.js";
import { TableBuilder } from "../build/src/measure/samples.js";
import { binomial, random } from "./random.mjs";
import { percent, print } from "./table.mjs";

const DECISIONS = 2000;
const POWER_DECISIONS = 400;
const THRESHOLD = 1.4;
const FINGERPRINT = { estimator: 1, k: 20, formats: ["openai-chat"], models: [], sampling: {} };

/** Of each completion, whether each position is a fork. */
const COMPLETIONS = gunzipSync(readFileSync("fixtures/stories/stories.jsonl.gz"))
  .toString()
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).response.choices[0].logprobs.content.map(isFork));

function isFork({ top_logprobs: listed }) {
  const out = { low: 0, high: 0, mass: 0 };
  const logprobs = Float64Array.from(listed, ({ logprob }) => logprob);
  entropyBounds(logprobs, 0, logprobs.length, Listing.Ranked, 512, out);
  return out.low > THRESHOLD;
}

const count = (positions) => ({ n: positions.length, x: positions.filter(Boolean).length });
const HALVES = COMPLETIONS.map((positions) => {
  const middle = positions.length / 2;
  return [count(positions.slice(0, middle)), count(positions.slice(middle))];
});
const WHOLE = COMPLETIONS.map(count);
/** Completions of 200 positions at temperature 1. */
const [BASE] = JSON.parse(gunzipSync(readFileSync("fixtures/measurements/base.json.gz"))).samples;
const LONG = BASE.positions.map((n, i) => ({ n, x: BASE.sums.fork[i] }));

const shareOf = (counts) =>
  counts.reduce((sum, { x }) => sum + x, 0) / counts.reduce((sum, { n }) => sum + n, 0);
const SHARE = shareOf(WHOLE);

const KINDS = {
  "unpaired, 60 positions": (next) => [anyOf(next, WHOLE), anyOf(next, WHOLE)],
  "paired, 30 positions": (next) => anyOf(next, HALVES),
  "unpaired, 200 positions": (next) => [anyOf(next, LONG), anyOf(next, LONG)],
};

const anyOf = (next, list) => list[Math.floor(next() * list.length)];

/** Two runs in which nothing differs, as lists of { n, x }. */
function pairOfRuns(next, samples, kind) {
  const runs = [[], []];
  for (let i = 0; i < samples; i++) {
    const drawn = KINDS[kind](next);
    const swap = next() < 0.5 ? 1 : 0;
    runs[0].push(drawn[swap]);
    runs[1].push(drawn[1 - swap]);
  }
  return runs;
}

/** More forks by this much, position by position. */
const raised = (next, run, by) =>
  run.map(({ n, x }) => ({ n, x: x + binomial(next, n - x, by / (1 - SHARE)) }));

function measurementOf(run, name) {
  const group = emptyGroup("all");
  const table = new TableBuilder();
  for (const [i, { n, x }] of run.entries()) {
    addSample(group.ratios.fork, x, n);
    addSample(group.ratios["possible-fork"], x, n);
    const sums = {
      fork: x,
      undecided: 0,
      "near-deterministic": 0,
      "lower-entropy": 0,
      "missing-mass": 0,
      surprisal: 0,
    };
    table.add({ id: `${name}${String(i).padStart(6, "0")}`, positions: n, unknown: n, sums });
  }
  return { threshold: THRESHOLD, vocabularySize: 512, fingerprint: FINGERPRINT, groups: [group], samples: [table.table("all")] }; // prettier-ignore
}

/** The gate's own decision, whole. */
function outcome([now, then], kind, allowed) {
  const change = { value: allowed, relative: false };
  const bound = { metric: "fork-fraction", group: "all", against: "baseline", maxIncrease: change, maxDecrease: change, level: "fail", evidence: "confident", origin: "bench" }; // prettier-ignore
  const comparison = { kind: "with", baseline: measurementOf(then, kind.startsWith("paired") ? "q" : "b") };
  const rules = { ...DEFAULT_CONFIG, bounds: [bound] };
  return judge(measurementOf(now, "q"), rules, "sound", comparison).level;
}

/** The usual test of two proportions, every position independent. */
function naiveFails([now, then]) {
  const sum = (run) => run.reduce((total, { n, x }) => ({ n: total.n + n, x: total.x + x }), { n: 0, x: 0 });
  const [a, b] = [sum(now), sum(then)];
  const pooled = (a.x + b.x) / (a.n + b.n);
  return Math.abs(a.x / a.n - b.x / b.n) > 1.96 * Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
}

function falseAlarms(kind, samples) {
  const next = random(samples + kind.length);
  const failed = { none: 0, half: 0, naive: 0 };
  for (let i = 0; i < DECISIONS; i++) {
    const runs = pairOfRuns(next, samples, kind);
    failed.none += outcome(runs, kind, 0) === "fail" ? 1 : 0;
    failed.half += outcome(runs, kind, 0.005) === "fail" ? 1 : 0;
    failed.naive += naiveFails(runs) ? 1 : 0;
  }
  const of = (fails) => percent(fails / DECISIONS);
  return [kind, samples, of(failed.none), of(failed.half), of(failed.naive)];
}

/** The least true rise that fails the gate 4 of 5 times. */
function leastFound(kind, samples) {
  const power = (by) => {
    const next = random(7);
    let found = 0;
    for (let i = 0; i < POWER_DECISIONS; i++) {
      const [now, then] = pairOfRuns(next, samples, kind);
      found += outcome([raised(next, now, by), then], kind, 0) === "fail" ? 1 : 0;
    }
    return found / POWER_DECISIONS;
  };
  let [low, high] = [0, 0.2];
  for (let step = 0; step < 9; step++) {
    const middle = (low + high) / 2;
    if (power(middle) < 0.8) low = middle;
    else high = middle;
  }
  return [kind, samples, `${(100 * high).toFixed(2)} pp`];
}

const GROUPS = 10;

/** Gates with a bound on each of several groups, of which nothing changed in any. */
function several(samples) {
  const next = random(samples);
  const kind = "unpaired, 60 positions";
  const fails = { together: 0, apart: 0 };
  const change = { value: 0, relative: false };
  const bound = { metric: "fork-fraction", group: "*", against: "baseline", maxIncrease: change, maxDecrease: change, level: "fail", evidence: "confident", origin: "bench" }; // prettier-ignore
  for (let i = 0; i < DECISIONS; i++) {
    const pairs = Array.from({ length: GROUPS }, () => pairOfRuns(next, samples, kind));
    const whole = [0, 1].map((which) => {
      const parts = pairs.map((pair, g) => ({
        ...measurementOf(pair[which], `${"qb"[which]}${g}-`),
        group: `g${g}`,
      }));
      return {
        ...parts[0],
        groups: [emptyGroup("all"), ...parts.map(({ groups, group }) => ({ ...groups[0], name: group }))],
        samples: parts.map(({ samples: [table], group }) => ({ ...table, group })),
      };
    });
    const rules = { ...DEFAULT_CONFIG, bounds: [bound] };
    const { level } = judge(whole[0], rules, "sound", { kind: "with", baseline: whole[1] });
    fails.together += level === "fail" ? 1 : 0;
    fails.apart += pairs.some((pair) => outcome(pair, kind, 0) === "fail") ? 1 : 0;
  }
  return [samples, percent(fails.together / DECISIONS), percent(fails.apart / DECISIONS)];
}

const SIZES = [50, 200, 1000];
const rows = (kinds, row) => kinds.flatMap((kind) => SIZES.map((samples) => row(kind, samples)));
const kinds = Object.keys(KINDS);
console.log(
  `${DECISIONS} decisions a row; fork fraction ${percent(SHARE)}, of the long ones ${percent(shareOf(LONG))}; the standard error of 5 % is ${percent(Math.sqrt((0.05 * 0.95) / DECISIONS))}.`,
);
print("Gates that fail where nothing changed:", ["runs", "samples", "0pp allowed", "0.5pp allowed", "naive test, 0pp"], rows(kinds, falseAlarms)); // prettier-ignore
print(`Gates that fail where nothing changed in any of ${GROUPS} groups with a bound each:`, ["samples a group", "judged together (Holm)", "each by itself"], [50, 200].map(several)); // prettier-ignore
print("Least true rise that fails a bound of 0pp 80 % of the time:", ["runs", "samples", "rise"], rows(kinds.slice(0, 2), leastFound)); // prettier-ignore
