import { messageOf, UserError, type Location } from "../errors.ts";
import type { Annotation } from "./annotations.ts";
import { inline, markdown, prose } from "./escape.ts";
import { MARKS } from "./markdown-parts.ts";
import { counted } from "./numbers.ts";

/** What kept everything from being judged. */
export interface Obstacle {
  /** Absent for a bug of ours. */
  readonly code?: string;
  /** A mistake a line. */
  readonly message: string;
  readonly remedy: string;
  /** Of the first mistake. */
  readonly location?: Location | undefined;
}

/** So many mistakes, and so much of each, are told in one place; of any text they are less than GitHub takes. */
const MAX_LINES = 20;
const MAX_LINE = 700;

const MAX_PATH = 200;

/** What an error that ended the run has to say. */
export const obstacleOf = (error: unknown): Obstacle =>
  error instanceof UserError
    ? error
    : {
        message: `logprob-gate failed: ${messageOf(error)}`,
        remedy: "Please report it, with what LOGPROB_GATE_DEBUG=1 adds.",
      };

/** `path:line:column`, as far as they are known. */
export const placeOf = ({ path, line, column }: Location): string =>
  [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");

/**
 * What stands in place of a report, as Markdown: a mistake an item, and what to do.
 *
 * @param budget most bytes of UTF-8
 */
export function notJudged(obstacle: Obstacle, budget: number): string {
  const { location, remedy } = obstacle;
  const place = location === undefined ? "" : `${markdown(placeOf(location), MAX_PATH)}: `;
  for (let lines = MAX_LINES; ; lines--) {
    const items = linesOf(obstacle, lines).map(
      (line, i) => `- ${i === 0 ? place : ""}${prose(line, MAX_LINE)}`,
    );
    const text = `### ${MARKS.fail} Nothing was judged\n\n${items.join("\n")}\n\n${prose(remedy, MAX_LINE)}\n`;
    if (lines === 0 || new TextEncoder().encode(text).length <= budget) return text;
  }
}

/** The same as plain text, where the first mistake is. */
export function obstacleAnnotation(obstacle: Obstacle): Annotation {
  const { code, location, remedy } = obstacle;
  const place = location === undefined ? "" : `${inline(placeOf(location), MAX_PATH)}: `;
  const lines = [...linesOf(obstacle, MAX_LINES), remedy].map((line) => inline(line, MAX_LINE));
  return {
    level: "error",
    title: code === undefined ? "logprob-gate failed" : `logprob-gate: ${code}`,
    message: place + lines.join("\n"),
    ...(location && { path: location.path, ...(location.line !== undefined && { line: location.line }) }),
  };
}

function linesOf({ message }: Obstacle, most: number): string[] {
  const all = message.split("\n");
  const left = all.length - most;
  return left > 0 ? [...all.slice(0, most), `${counted(left, "more mistake")}: see the log`] : all;
}
