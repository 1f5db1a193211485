// How soon the HTML page of 20,000 samples is on the screen, opened from a file in a browser that has already
// started: npm run bench:page. Reads the built dist/, and needs Debian's chromium (CHROMIUM names another).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../scripts/browser.mjs";
import { print } from "./table.mjs";

const SAMPLES = 20_000;
const POSITIONS = 10;
const ROUNDS = 5;
const PAINTED = `new Promise((seen) =>
  new PerformanceObserver((list) => seen(list.getEntries().at(-1).startTime)).observe({ type: "paint", buffered: true }))`;

const position = (logprobs) => {
  const alternatives = logprobs.map((logprob, i) => ({ token: " abc"[i + 1], bytes: null, logprob }));
  return { ...alternatives[0], top_logprobs: alternatives };
};
const FORK = position([Math.log(0.5), Math.log(0.5)]);
const SURE = position([-1e-6, -14]);

function record(id) {
  const content = Array.from({ length: POSITIONS }, (_, i) => (i < id % 4 ? FORK : SURE));
  const choice = { index: 0, finish_reason: "stop", message: { content: "" }, logprobs: { content } };
  const response = { id: `r${id}`, object: "chat.completion", created: 0, model: "m", choices: [choice] };
  return JSON.stringify({ id: `s${id}`, response });
}

const folder = mkdtempSync(join(tmpdir(), "page-"));
writeFileSync(join(folder, "run.jsonl"), Array.from({ length: SAMPLES }, (_, i) => record(i)).join("\n"));
const path = join(folder, "out/report.html");
// A bound that the run breaks (exit 1) is no mistake here.
const { stdout, stderr } = spawnSync(
  process.execPath,
  [resolve("dist/cli/index.js"), "check", "run.jsonl", "--threshold", "1 bit", "--out", "out"],
  { cwd: folder, encoding: "utf8" },
);
if (!existsSync(path)) throw new Error(`${stdout}${stderr}`);

const browser = await launchBrowser();
const times = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(path).href);
  times.push(await page.evaluate(PAINTED));
  await page.close();
}
await browser.close();
times.sort((a, b) => a - b);
print(
  `The page of ${SAMPLES} samples, ${ROUNDS} times`,
  ["size, MB", "painted after, ms (median)", "at the latest, ms"],
  [[(statSync(path).size / 1e6).toFixed(1), times[ROUNDS >> 1].toFixed(0), times.at(-1).toFixed(0)]],
);
rmSync(folder, { recursive: true });
