import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signed } from "../../src/report/changes.ts";
import { range } from "../../src/report/numbers.ts";
import { reportSchema, type Report } from "../../src/report/schema.ts";
import { hasBrowser, launch, open, violations } from "../support/browser.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

const CONFIG = `vocab-size: 512
group-by: suite
bounds:
  - { metric: fork-fraction, max: 2% }
  - { metric: fork-fraction, group: "*", max: 12% }
  - { metric: mean-entropy, max: 0.1 nats }
  - { metric: fork-fraction, against: baseline, max-increase: 1pp }
`;

interface Story {
  readonly response: {
    readonly choices: { logprobs: { content: { logprob: number; top_logprobs: { logprob: number }[] }[] } }[];
  };
}

const stories = gunzipSync(readFileSync("fixtures/stories/stories.jsonl.gz")).toString().trim().split("\n");

/** The same samples of a model that is a little surer: what is listed keeps its mass. */
function sharper(line: string): string {
  const story = JSON.parse(line) as Story;
  for (const choice of story.response.choices)
    for (const one of choice.logprobs.content) {
      const mass = (of: (logprob: number) => number) =>
        one.top_logprobs.reduce((sum, { logprob }) => sum + Math.exp(of(logprob)), 0);
      const shift = Math.log(mass((logprob) => logprob)) - Math.log(mass((logprob) => 1.1 * logprob));
      for (const token of [one, ...one.top_logprobs]) token.logprob = 1.1 * token.logprob + shift;
    }
  return JSON.stringify(story);
}

/** A folder with the stories' page in `out`, beside a baseline. */
function storiesFolder(): string {
  const cwd = folderWith({
    "run.jsonl": stories.join("\n"),
    "then.jsonl": stories.map(sharper).join("\n"),
    "gate.yml": CONFIG,
  });
  const options = ["--config", "gate.yml", "--quiet"];
  runCli(["measure", "then.jsonl", ...options, "-o", "then.json.gz"], { cwd });
  const { status, stderr } = runCli(["check", "run.jsonl", ...options, "--baseline", "then.json.gz", "--out", "out"], { cwd }); // prettier-ignore
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  return cwd;
}

const reportAt = (path: string): Report =>
  reportSchema.parse(JSON.parse(readFileSync(join(path, "report.json"), "utf8")));

describe.runIf(hasBrowser)("report.html of 50 samples with a baseline", { timeout: 120_000 }, () => {
  let browser: Browser;
  let cwd: string;
  let path: string;
  beforeAll(async () => {
    cwd = storiesFolder();
    path = join(cwd, "out/report.html");
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, nothing is loaded (%s)", async (scheme) => {
    const { page, complaints } = await open(browser, path, { scheme });
    expect(await violations(page)).toEqual([]);
    await page.locator("summary").first().click();
    await page.locator("#threshold").fill("700");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("says the verdict, what it was compared with, and where to look", async () => {
    const { page } = await open(browser, path);
    const { headline } = reportAt(join(cwd, "out"));
    expect(await page.locator("h1").textContent()).toBe(headline);
    expect(await page.locator(".context").textContent()).toContain(
      "against the baseline then.json.gz, 50 samples, all paired",
    );
    const [fraction, entropy] = ["Fork fraction is", "Mean entropy is"].map((text) =>
      page.locator(".findings li", { hasText: text }).first(),
    );
    await fraction.getByRole("link").click();
    expect(await page.locator("tr:target").textContent()).toContain("all samples");
    await entropy.getByRole("link").click();
    const row = page.locator("tr:target");
    expect(await row.isVisible()).toBe(true);
    expect(await row.textContent()).toContain("mean entropy");
    await page.close();
  });

  test("at any threshold the figures are the command line's", async () => {
    const { page } = await open(browser, path);
    for (const nats of [0.5, 1.2, 2, 1.4]) {
      await page.locator("#threshold").fill(String(Math.round(nats * 1000)));
      const judged = (file: string): Report => {
        const flags = ["--threshold", `${nats} nats`, "--config", "gate.yml", "--json"];
        return reportSchema.parse(JSON.parse(runCli(["judge", file, ...flags], { cwd }).stdout));
      };
      const [run, then] = ["out/measurement.json.gz", "then.json.gz"].map(judged);
      expect(run.groups.map(({ name }) => name)).toEqual(["all", "people", "things"]);
      for (const [index, { metrics }] of run.groups.entries()) {
        const forks = metrics["fork-fraction"];
        const base = then.groups[index].metrics["fork-fraction"];
        const difference = { estimate: forks.estimate - base.estimate, interval: null, pairs: 50 };
        const figures = ["forks", "undecided", "baseline", "change"].map(async (name) => {
          const text = await page.locator(`#group-${index} [data-figure=${name}]`).textContent();
          return text?.split(" ± ")[0].trim();
        });
        expect(await Promise.all(figures)).toEqual([
          range("fork-fraction", forks),
          range("undecided", metrics["undecided"]),
          range("fork-fraction", base),
          signed("fork-fraction", { ...forks, difference }),
        ]);
      }
    }
    await page.close();
  });

  test("the threshold goes back to the run's own, with its intervals", async () => {
    const { page } = await open(browser, path);
    const forks = page.locator("#group-0 [data-figure=forks]");
    const measured = await forks.textContent();
    await page.locator("#threshold-nats").fill("0.7");
    expect(await forks.textContent()).not.toContain("±");
    expect(await page.locator(".groups .outcome:visible").count()).toBe(0);
    expect(await page.locator("#threshold-status").textContent()).toContain(
      "The verdict is the one at 1.4 nats",
    );
    await page.locator("#threshold-reset").click();
    expect(await forks.textContent()).toBe(measured);
    expect(await page.locator(".groups .outcome:visible").count()).toBe(4);
    expect(measured).toContain("±");
    await page.close();
  });

  test("keys walk over the forks of a sample", async () => {
    const { stdout } = runCli(["export", "run.jsonl", "--to", "forks", "--config", "gate.yml", "--quiet"], { cwd }); // prettier-ignore
    const rows = stdout.trim().split("\n").map((line) => JSON.parse(line) as { sample: string; position: number }); // prettier-ignore
    const forksOf = (name: string) => rows.filter((row) => row.sample === name).map((row) => row.position);
    const [{ sample }] = rows.toSorted((a, b) => forksOf(b.sample).length - forksOf(a.sample).length);
    const forks = forksOf(sample);
    expect(forks.length).toBeGreaterThan(5);
    const { page } = await open(browser, path, { hash: `#sample=${sample}` });
    const current = async () => Number(await page.locator(".t.current").getAttribute("data-at"));
    const walked = [await current()];
    for (let i = 1; i < forks.length; i++) {
      await page.keyboard.press(i % 2 === 0 ? "n" : "j");
      walked.push(await current());
    }
    expect(walked).toEqual(forks);
    await page.keyboard.press("n");
    expect(await current()).toBe(forks.at(-1));
    await page.keyboard.press("p");
    expect(await current()).toBe(forks.at(-2));
    expect(new URL(page.url()).hash).toMatch(
      new RegExp(`^#sample=${sample}&group=\\w+&position=${forks.at(-2) ?? ""}$`),
    );
    expect(await page.locator("#details .state").textContent()).toBe("Decision fork");
    await page.keyboard.press("ArrowRight");
    expect(await current()).toBe((forks.at(-2) ?? 0) + 1);
    await page.locator("#keys").uncheck();
    await page.keyboard.press("n");
    expect(await current()).toBe((forks.at(-2) ?? 0) + 1);
    await page.close();
  });

  test("a link leads to a position, with its alternatives", async () => {
    const { page } = await open(browser, path);
    await page.keyboard.press("n");
    await page.locator("#details", { hasText: "Position" }).waitFor();
    const [address, shown] = [page.url(), await page.locator("#details").textContent()];
    await page.close();
    const again = await open(browser, path, { hash: new URL(address).hash });
    await again.page.locator("#details", { hasText: "Position" }).waitFor();
    expect(await again.page.locator("#details").textContent()).toBe(shown);
    expect(shown).toMatch(/Position \d+, entropy \d\.\d\d.* nats.*\d+\.\d %/);
    await again.page.close();
  });

  test("the address names the sample that is shown, and its links lead there again and again", async () => {
    const { page } = await open(browser, path);
    const sample = () => page.locator("#about h3").textContent();
    const named = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("sample");
    const link = page.locator(".starts a").first();
    const first = await sample();
    await link.click();
    expect(await sample()).toBe(first);
    for (const key of ["n", "]", "n", "]", "["]) {
      await page.keyboard.press(key);
      expect(named()).toBe(await sample());
    }
    expect(await sample()).not.toBe(first);
    await page.keyboard.press("n");
    await link.click();
    await page.locator("#about h3", { hasText: first ?? "" }).waitFor();
    // Again, from where it is not seen.
    await page.evaluate("scrollTo(0, 0)");
    await link.click();
    expect(await page.evaluate("scrollY")).toBeGreaterThan(0);
    const group = page.getByTitle("Show its samples").first();
    await group.click();
    const found = page.locator("#found", { hasNotText: "50 samples" });
    await found.waitFor();
    await page.locator("#group").selectOption("");
    await group.click();
    await found.waitFor();
    await page.close();
  });

  test("what has the focus keeps it when another sample is opened", async () => {
    const { page } = await open(browser, path);
    const focused = page.locator(":focus");
    const third = page.locator("#list a").nth(2);
    const name = (await third.locator("bdi").textContent()) ?? "";
    await third.focus();
    await page.keyboard.press("Enter");
    await page.locator("#about h3", { hasText: name }).waitFor();
    expect(await focused.getAttribute("aria-current")).toBe("true");
    expect(await focused.locator("bdi").textContent()).toBe(name);
    await page.keyboard.press("n");
    await page.keyboard.press("]");
    expect(await page.locator("#about h3").textContent()).not.toBe(name);
    expect(await focused.getAttribute("class")).toContain("current");
    await page.close();
  });

  test.each([
    [380, 800],
    [800, 600],
  ])("at %i x %i the details do not cover the token walked to", async (width, height) => {
    const { page } = await open(browser, path);
    await page.setViewportSize({ width, height });
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return { top: box?.y ?? NaN, bottom: (box?.y ?? NaN) + (box?.height ?? NaN) };
    };
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press("n");
      const [token, details] = [await boxOf(".t.current"), await boxOf("#details")];
      expect(token.bottom).toBeLessThanOrEqual(details.top);
    }
    await page.close();
  });

  test("samples are searched, sorted and filtered", async () => {
    const { page } = await open(browser, path);
    const shares = async () =>
      (await page.locator("#list small").allTextContents()).map((text) => Number(/[\d.]+/.exec(text)?.[0]));
    const changes = async () =>
      (await page.locator("#list small").allTextContents()).map((text) =>
        Number(/([\d.]+) pp/.exec(text)?.[1]),
      );
    expect(await changes()).toEqual((await changes()).toSorted((a, b) => b - a));
    await page.locator("#sort").selectOption("forks");
    expect(await shares()).toHaveLength(50);
    expect(await shares()).toEqual((await shares()).toSorted((a, b) => b - a));
    await page.locator("#group").selectOption("things");
    expect(await page.locator("#found").textContent()).toBe("20 samples");
    await page.locator("#search").fill("no such words");
    expect(await page.locator("#found").textContent()).toBe("0 samples");
    await page.close();
  });
});
