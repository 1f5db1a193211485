// Draws a Markdown file, or one folded section of it, as GitHub would:
//   node scripts/picture.mjs SUMMARY.md OUT-PREFIX [TITLE-OF-SECTION]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { screenshots } from "./screenshot.mjs";

const [input, prefix, section] = process.argv.slice(2);
if (prefix === undefined) throw new Error("usage: node scripts/picture.mjs SUMMARY.md OUT-PREFIX [SECTION]");

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
).replace(
  `<details><summary>${section}</summary>`,
  `<details open class="drawn"><summary>${section}</summary>`,
);

await screenshots(
  prefix,
  (theme) => {
    const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
    return `<style>${css} .markdown-body, .drawn { padding: 24px }</style><article class="markdown-body">${html}</article>`;
  },
  section === undefined ? {} : { element: "details.drawn" },
);
