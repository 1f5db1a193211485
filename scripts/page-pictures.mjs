// Draws the HTML page of an example, light and dark: node scripts/page-pictures.mjs docs/images/page
// The example is fixtures/stories with its lists cut to eight tokens, as a model that has become less sure, against
// baselines of other temperatures. Needs what `npm run build` makes, and Debian's chromium (CHROMIUM names another).
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { launchBrowser } from "./browser.mjs";

const [prefix] = process.argv.slice(2);
if (prefix === undefined) throw new Error("usage: node scripts/page-pictures.mjs OUT-PREFIX");

const LISTED = 8;
/** Of the model on the target branch, one baseline after another, and now. */
const TEMPERATURES = [1, 1.01, 0.99, 1.0, 1.02, 1.01, 1.03, 1.02];
const NOW = { people: 1.2, things: 1.04 };
const CONFIG = `threshold: 1.4 nats
vocab-size: 512
group-by: suite
bounds:
  - { metric: fork-fraction, min: 0.5%, max: 12% }
  - { metric: fork-fraction, group: "*", against: baseline, max-increase: 2pp }
  - { metric: undecided, max: 2% }
`;

const records = gunzipSync(readFileSync("fixtures/stories/stories.jsonl.gz")).toString().trim().split("\n");

/** A record as the model would have written it at another temperature, with lists of the most likely tokens. */
function tempered(line, temperatureOf) {
  const record = JSON.parse(line);
  const temperature = temperatureOf(record.suite);
  for (const choice of record.response.choices)
    choice.logprobs.content = choice.logprobs.content.map((position) => {
      const values = position.top_logprobs.map(({ logprob }) => logprob / temperature);
      const rest = Math.max(
        0,
        1 - position.top_logprobs.reduce((sum, one) => sum + Math.exp(one.logprob), 0),
      );
      const norm = Math.log(values.reduce((sum, value) => sum + Math.exp(value), rest));
      const scale = (one) => ({ ...one, logprob: one.logprob / temperature - norm });
      return { ...scale(position), top_logprobs: position.top_logprobs.slice(0, LISTED).map(scale) };
    });
  return JSON.stringify(record);
}

const folder = mkdtempSync(join(tmpdir(), "logprob-gate-page-"));
const write = (name, text) => writeFileSync(join(folder, name), text);
const cli = resolve("dist/cli/index.js");
const run = (args, env) => spawnSync("node", [cli, ...args, "--config", "gate.yml", "--quiet"], { cwd: folder, env: { ...process.env, ...env } }); // prettier-ignore
write("gate.yml", CONFIG);
TEMPERATURES.forEach((temperature, day) => {
  write("main.jsonl", records.map((line) => tempered(line, () => temperature)).join("\n"));
  const before = day === 0 ? [] : ["--baseline", `${day - 1}.json.gz`];
  const env = {
    GITHUB_SHA: `${day}f2c1a0`.padEnd(40, "0"),
    SOURCE_DATE_EPOCH: String(1_760_000_000 + 86_400 * day),
  };
  run(["measure", "main.jsonl", "-o", `${day}.json.gz`, ...before], env);
});
write("run.jsonl", records.map((line) => tempered(line, (suite) => NOW[suite])).join("\n"));
run(["check", "run.jsonl", "--baseline", `${TEMPERATURES.length - 1}.json.gz`, "--out", "out"], {});

const browser = await launchBrowser();
for (const colorScheme of ["light", "dark"]) {
  const page = await browser.newPage({ viewport: { width: 1120, height: 900 }, colorScheme });
  await page.goto(pathToFileURL(join(folder, "out/report.html")).href);
  const top = async (id) => (await page.locator(`section:has(> #${id})`).boundingBox()).y;
  const clip = (y, end) => ({ x: 0, y, width: 1120, height: end - y });
  const shoot = (name, area) => page.screenshot({ path: `${prefix}${name}-${colorScheme}.png`, fullPage: true, clip: area }); // prettier-ignore
  await shoot("", clip(0, (await top("trend")) - 16));
  for (let i = 0; i < 3; i++) await page.keyboard.press("n");
  await page.locator("h1").hover();
  await shoot("-samples", clip((await top("samples")) - 16, (await top("metrics")) - 16));
}
await browser.close();
console.log(join(folder, "out/report.html"));
