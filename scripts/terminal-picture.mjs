// Draws what a command prints on a terminal: COMMAND | node scripts/terminal-picture.mjs OUT-PREFIX
import { text } from "node:stream/consumers";
import { AnsiUp } from "ansi_up";
import { screenshots } from "./screenshot.mjs";

const [prefix] = process.argv.slice(2);
if (prefix === undefined) throw new Error("usage: COMMAND | node scripts/terminal-picture.mjs OUT-PREFIX");

const COLOURS = { light: "#1f2328", dark: "#e6edf3" };

const html = new AnsiUp().ansi_to_html(await text(process.stdin));
await screenshots(
  prefix,
  (theme) =>
    `<pre style="display: inline-block; margin: 0; padding: 24px; font: 14px/1.4 'DejaVu Sans Mono', monospace; color: ${COLOURS[theme]}">${html}</pre>`,
  { element: "pre", width: 1200 },
);
