// Draws a Markdown file as GitHub would, light and dark: node scripts/picture.mjs SUMMARY.md OUT-PREFIX
// Needs Debian's chromium (CHROMIUM names another).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const [input, prefix] = process.argv.slice(2);
if (prefix === undefined) throw new Error("usage: node scripts/picture.mjs SUMMARY.md OUT-PREFIX");

const require = createRequire(import.meta.url);
const schema = { ...defaultSchema, attributes: { ...defaultSchema.attributes, details: ["open"] } };
const html = String(
  await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
    .process(readFileSync(input, "utf8")),
);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const [theme, background] of [
  ["light", "#ffffff"],
  ["dark", "#0d1117"],
]) {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
  const page = await browser.newPage({ viewport: { width: 1012, height: 200 } });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${css} body { margin: 0; background: ${background} } .markdown-body { padding: 24px }</style><article class="markdown-body">${html}</article>`,
  );
  await page.screenshot({ path: `${prefix}-${theme}.png`, fullPage: true });
}
await browser.close();
