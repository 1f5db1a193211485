import { markdown } from "./escape.ts";
import { counted } from "./numbers.ts";
import type { Outcome } from "./table.ts";

/** One sign an outcome, each to be seen on white and on black. */
export const MARKS: Readonly<Record<Outcome, string>> = {
  pass: "✅",
  fail: "❌",
  warn: "⚠️",
  inconclusive: "❓",
};

/** A section that is closed until the reader opens it. */
export const folded = (title: string, body: string, open = false): string =>
  `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** @param text columns of text, which stand on the left; numbers stand on the right */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  text: readonly number[] = [0],
): string {
  const alignment = header.map((_, column) => (text.includes(column) ? ":--" : "--:"));
  return [row(header), row(alignment), ...rows.map(row)].join("\n");
}

/** Says what a list leaves out; nothing where it is complete. */
export const leftOut = (total: number, shown: number, noun: string): string =>
  total > shown ? `\n\n${counted(total - shown, `more ${noun}`)} in the report.` : "";

/** Keeps together what reads as one in a narrow cell. */
export const unbroken = (text: string): string => text.replaceAll(" ", "&nbsp;");

/** A token, which begins with a space more often than not: no line ends behind that. */
export const tokenOf = (token: string): string => markdown(token, 30).replace(/^<code> /, "<code>&nbsp;");
