// How often the 95 % interval of a fork fraction holds the truth: npm run bench:coverage
// Samples of log-normal length (mean 200), forks beta-binomial: with correlation rho within a sample.
import { METRICS } from "../build/src/measure/metrics.js";
import { emptyGroup } from "../build/src/measure/measurement.js";
import { addSample } from "../build/src/measure/ratio.js";
import { kornGraubardInterval, tInterval } from "../build/src/measure/statistics.js";
import { tooRare } from "../build/src/judge/thinness.js";
import { DEFAULT_CONFIG } from "../build/src/config/defaults.js";
import { beta, binomial, normal, random } from "./random.mjs";
import { percent, print } from "./table.mjs";

const RUNS = 2000;
const MEAN_LENGTH = 200;
/** Of the logarithm of the length. */
const SPREAD = 0.6;
/** A few answers are most of the run. */
const UNEQUAL = [1, 1.5];
const FORKS = METRICS.find(({ name }) => name === "fork-fraction");

function draw(next, samples, share, rho, spread) {
  const group = emptyGroup("all");
  for (let i = 0; i < samples; i++) {
    const n = Math.max(1, Math.round(MEAN_LENGTH * Math.exp(spread * normal(next) - spread ** 2 / 2)));
    const p = beta(next, (share * (1 - rho)) / rho, ((1 - share) * (1 - rho)) / rho);
    addSample(group.ratios.fork, binomial(next, n, p), n);
  }
  return group;
}

/** What treating positions as independent gives. */
function naive({ x, n }) {
  const half = 1.96 * Math.sqrt(((x / n) * (1 - x / n)) / n);
  return [x / n - half, x / n + half];
}

function cell(share, rho, samples, spread) {
  const next = random(1);
  const held = { korn: 0, wald: 0, naive: 0, judged: 0, kornOfJudged: 0 };
  // Of one sample, effectively, nothing is said, and nothing wrong.
  const holds = (interval) => (interval === null || (interval[0] <= share && share <= interval[1]) ? 1 : 0);
  for (let run = 0; run < RUNS; run++) {
    const group = draw(next, samples, share, rho, spread);
    const { fork } = group.ratios;
    const korn = holds(kornGraubardInterval(fork));
    held.korn += korn;
    held.wald += holds(tInterval(fork));
    held.naive += holds(naive(fork));
    if (!tooRare(group, FORKS, [], DEFAULT_CONFIG)) {
      held.judged++;
      held.kornOfJudged += korn;
    }
  }
  const of = (count) => percent(count / RUNS);
  return [
    percent(share),
    rho,
    samples,
    of(held.korn),
    of(held.wald),
    of(held.naive),
    of(RUNS - held.judged),
    held.judged < RUNS / 100 ? "-" : percent(held.kornOfJudged / held.judged),
  ];
}

const HEADER = ["fork fraction", "rho", "samples", "Korn-Graubard", "Wald t", "naive binomial", "thin data", "Korn-Graubard of the rest"]; // prettier-ignore
const rows = (shares, rhos, sizes, spread = SPREAD) =>
  shares.flatMap((share) => rhos.flatMap((rho) => sizes.map((samples) => cell(share, rho, samples, spread))));

console.log(`${RUNS} runs a row; the standard error of 95 % is ${percent(Math.sqrt((0.95 * 0.05) / RUNS))}.`);
print("Correlation as the real model's (0.0035), and a little more:", HEADER, rows([0.001, 0.02, 0.5], [0.005], [50, 200, 1000])); // prettier-ignore
print("Where it breaks:", HEADER, rows([0.001], [0.03], [50, 200, 1000]));
for (const spread of UNEQUAL)
  print(`Lengths more unequal, a log-sd of ${spread}:`, HEADER, rows([0.02], [0.005], [20, 50, 200], spread));
