import { markdown } from "./escape.ts";
import { folded, leftOut, MARKS, table, tokenOf, unbroken } from "./markdown-parts.ts";
import { count, entropy, probability } from "./numbers.ts";
import type { Report } from "./schema.ts";
import { SHIFT_HEADER, shiftRows } from "./shift-table.ts";

/** A character may take ten when it is written as an escape. */
const MAX_BEFORE = 600;

/** How the tuned model differs from its base, one row a group; empty where no base was measured. */
export function shiftTable(report: Report, most: number): string {
  const rows = shiftRows(report);
  if (rows.length === 0) return "";
  const body = rows.slice(0, most).map(({ group, cells }) => [
    group === "all" ? "**all**" : markdown(group, 60),
    ...cells.map(({ text, bounds }) => {
      const failed = bounds.some(({ outcome }) => outcome === "fail");
      const judged = bounds.map(({ allowed, outcome }) => `${allowed} ${MARKS[outcome]}`);
      return [failed ? `**${text}**` : text, ...judged].join("<br>");
    }),
  ]);
  return table(["group", ...SHIFT_HEADER], body, [0]) + leftOut(rows.length, body.length, "group");
}

/** Where both models differ most: the text, and what each would go on with. */
export function topChanges({ topChanges: changes, threshold }: Report): string {
  if (changes.length === 0) return "";
  const most = (alternatives: Report["topChanges"][number]["base"]) =>
    alternatives
      .slice(0, 3)
      .map(({ token, probability: p }) => `${tokenOf(token)}&nbsp;${unbroken(probability(p))}`)
      .join(", ");
  const rows = changes.map((change) => [
    markdown(change.sample, 40),
    count(change.position),
    unbroken(entropy(change.low, change.high, threshold.unit)),
    `${change.before === "" ? "" : markdown(`…${change.before}`, MAX_BEFORE)} **${change.chosen === undefined ? "?" : tokenOf(change.chosen)}**`,
    most(change.base),
    most(change.tuned),
  ]);
  return folded(
    "Where the models differ most (one position of a sample)",
    table(
      [
        "sample",
        "position",
        "divergence",
        "text, **its token**",
        "the base prefers",
        "the tuned model prefers",
      ],
      rows,
      [0, 3, 4, 5],
    ),
  );
}
