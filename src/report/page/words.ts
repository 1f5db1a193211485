import type { Report } from "../schema.ts";
import type { Outcome } from "../table.ts";

/** What a verdict or an outcome is called, beside its colour. */
export const VERDICTS: Readonly<Record<Report["verdict"], string>> = {
  pass: "Passed",
  warn: "Passed with a warning",
  inconclusive: "Inconclusive",
  fail: "Failed",
};

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  pass: "holds",
  fail: "fails",
  warn: "warns",
  inconclusive: "undecided",
};

/** Where in the page a group's row is, and in the table of all metrics one of its metrics. */
export const rowOf = (group: number): string => `group-${group}`;
export const metricRowOf = (group: number, metric: string): string =>
  `metric-${group}-${metric.replace(/[^a-z0-9-]/g, "")}`;

/** The page's own link to what it shows: a script opens it. */
export const linkTo = (target: Readonly<Record<string, string>>): string =>
  `#${new URLSearchParams(target).toString()}`;

/** The link to a sample, or to a position of it. */
export const addressOf = (
  { id, group }: { readonly id: string; readonly group?: string },
  position?: number,
): string =>
  linkTo({
    sample: id,
    ...(group !== undefined && { group }),
    ...(position !== undefined && { position: String(position) }),
  });
