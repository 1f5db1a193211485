import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, launch, open, violations } from "../support/browser.ts";
import { completion, FORK, position, SURE } from "../support/chat.ts";
import { folderWith } from "../support/collect.ts";
import { runCli } from "../support/process.ts";

describe.runIf(hasBrowser)("report.html", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  test("of one sample", async () => {
    const cwd = folderWith({ "run.jsonl": JSON.stringify(completion([[FORK, SURE, FORK]])) });
    runCli(["check", "run.jsonl", "--threshold", "1 bit", "--out", "out"], { cwd });
    const { page, complaints } = await open(browser, join(cwd, "out/report.html"));
    expect(await page.locator("#text").textContent()).toBe("axa");
    expect(await page.locator(".figures div", { hasText: "Measured" }).textContent()).toBe(
      "Measured3 positionsof 1 sample",
    );
    expect(await page.locator(".t.fork").count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("of 20,000 samples: within its budget", async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) =>
      JSON.stringify({ id: `s${i}`, response: completion([Array.from({ length: 10 }, (_, j) => (j < i % 4 ? FORK : SURE))]) }),
    ); // prettier-ignore
    const cwd = folderWith({ "run.jsonl": lines.join("\n") });
    runCli(["check", "run.jsonl", "--threshold", "1 bit", "--out", "out"], { cwd });
    const path = join(cwd, "out/report.html");
    const size = statSync(path).size;
    expect(size).toBeLessThanOrEqual(5_000_000);
    expect(size).toBeGreaterThan(3_000_000);
    const { page, complaints } = await open(browser, path);
    const said = (await page.locator(".explorer .lede").textContent()) ?? "";
    const [shown, of, left] = [
      ...(/([\d,]+) of ([\d,]+) samples; ([\d,]+) samples left out/.exec(said) ?? []),
    ]
      .slice(1)
      .map((number) => Number(number.replaceAll(",", "")));
    expect(of).toBe(20_000);
    expect(shown + left).toBe(of);
    expect(await page.locator("#found").textContent()).toBe(`${shown.toLocaleString("en-US")} samples`);
    expect(await page.locator("#list small").first().textContent()).toBe("30.0 % forks");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
    runCli(["check", "run.jsonl", "--out", "out", "--page-budget", "1"], { cwd });
    expect(statSync(path).size).toBeLessThanOrEqual(1_000_000);
  });

  test("hostile text is shown, and does nothing", async () => {
    const hostile = [
      "<script>alert(1)</script>",
      "</script><img src=x onerror=alert(1)>",
      "<!--<script>",
      "\u202eright to left",
      "שלום עולם مرحبا",
      "😀👩‍👩‍👧",
      "\u0000\u001b[31m",
      "w".repeat(500),
      "\n\n\t",
      "::error::x",
      "\ud83d",
      "&lt;b&gt;",
    ];
    const positions = hostile.map((token) =>
      position(token, Math.log(0.25), [[token, Math.log(0.25)], ["b", Math.log(0.25)], ["c", Math.log(0.25)], ["d", Math.log(0.25)]]),
    ); // prettier-ignore
    const records = [...hostile, "w w ".repeat(200)].map((id) =>
      JSON.stringify({ id, suite: id, response: completion([positions]) }),
    );
    const cwd = folderWith({ "run.jsonl": records.join("\n"), "gate.yml": "group-by: suite\n" });
    runCli(["check", "run.jsonl", "--out", "out", "--config", "gate.yml"], { cwd });
    const { page, complaints } = await open(browser, join(cwd, "out/report.html"));
    expect(await page.locator(".t").count()).toBe(hostile.length);
    expect(await page.locator(".t *").count()).toBe(0);
    expect(await page.locator("img, iframe, body script").count()).toBe(2);
    const text = (await page.locator("#text").textContent()) ?? "";
    expect(text).toContain("<script>alert(1)</script></script><img src=x onerror=alert(1)>");
    expect(text).toContain("\\u202eright to left");
    expect(text).toContain("\\u0000\\u001b[31m");
    expect(text).toContain("⏎\n⏎\n\\t");
    expect(text).toContain("w".repeat(500));
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    for (const key of ["n", "n", "n", "]", "n", "["]) await page.keyboard.press(key);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("of a pair: both models' choices where they differ", async () => {
    const cwd = folderWith({});
    const pair = ["base", "tuned"].map((name) => join(process.cwd(), `fixtures/pair/${name}.jsonl.gz`));
    runCli(["compare", ...pair, "--out", "out", "--vocab-size", "512"], { cwd });
    const truth = JSON.parse(readFileSync("fixtures/pair.truth.json", "utf8")) as { id: string; rank: number[] }[]; // prettier-ignore
    const changed = truth
      .map(({ id, rank }) => ({ id: id.replace("chatcmpl-", ""), rank }))
      .filter(({ rank }) => rank.some((one) => one > 1));
    expect(changed.length).toBeGreaterThan(3);
    const { page, complaints } = await open(browser, join(cwd, "out/report.html"));
    for (const { id, rank } of changed) {
      await page.goto(`${page.url().split("#")[0]}#sample=${id}`);
      await page.locator("#about h3", { hasText: id }).waitFor();
      const marked = await page.locator(".t.changed").evaluateAll((tokens) =>
        tokens.map((token) => Number((token as unknown as { dataset: { at: string } }).dataset.at)),
      ); // prettier-ignore
      expect({ id, marked }).toEqual({ id, marked: [...rank.keys()].filter((at) => rank[at] > 1) });
      const told = await page.locator("#details .state.changed").textContent();
      expect(told).toContain(`the base's number ${rank[marked[0]]}`);
      const captions = await page.locator("#details thead th:first-child").allTextContents();
      expect(captions).toEqual(["Tuned", "Base"]);
    }
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("of measurements: no text, and that is said", async () => {
    const cwd = folderWith({ "run.jsonl": JSON.stringify(completion([[FORK, SURE, FORK]])) });
    runCli(["measure", "run.jsonl", "-o", "m.json.gz"], { cwd });
    runCli(["judge", "m.json.gz", "--out", "out"], { cwd });
    const { page, complaints } = await open(browser, join(cwd, "out/report.html"));
    const why = page.locator("section", { hasText: "Measurements hold numbers only" });
    expect(await why.locator("code").textContent()).toBe("check");
    await page.locator("#threshold").fill("1000");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test("nothing of the page is loaded where it is not asked for", () => {
  for (const entry of ["cli", "action"]) {
    const bundle = readFileSync(`dist/${entry}/index.js`, "utf8");
    expect(bundle.includes("How to read this page")).toBe(false);
  }
});
