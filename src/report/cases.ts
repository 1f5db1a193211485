import type { PlacedAnnotation } from "./annotations.ts";
import { signed } from "./changes.ts";
import { inline, markdown } from "./escape.ts";
import { folded, table, unbroken } from "./markdown-parts.ts";
import { count, counted, range } from "./numbers.ts";
import type { Report } from "./schema.ts";

type Case = Report["cases"][number];

/** Cases that have a row. */
const MAX_ROWS = 10;

const METRIC = "fork-fraction";

const rangeOf = ({ low, high }: Pick<Case, "low" | "high">): string =>
  range(METRIC, { estimate: low, low, high, interval: null });

/** The change of the fork fraction; empty where the sample is not in the baseline. */
function changeOf({ low, high, baseline }: Case): string {
  if (baseline === undefined) return "";
  const difference = { estimate: low - baseline.low, interval: null, pairs: 1 };
  return signed(METRIC, { estimate: low, low, high, interval: null, difference });
}

/**
 * The evaluation cases whose forks moved most, or that have the most, each on its own line: only of a gate that a
 * missed bound keeps from passing, and no case whose place is not known. They are notices, so they take no room from
 * findings. No token is in them.
 *
 * @param most as many at most
 */
export function caseAnnotations({ cases, blocks, bounds }: Report, most: number): PlacedAnnotation[] {
  if (!blocks || bounds.every(({ outcome }) => outcome === "pass")) return [];
  return cases
    .flatMap((one) => (one.location === undefined ? [] : [{ ...one, location: one.location }]))
    .slice(0, most)
    .map((one) => ({
      level: "notice" as const,
      title: `logprob-gate: ${one.baseline === undefined ? "many forks" : "forks moved"}`,
      message: `${sentence(one)}.`,
      path: one.location.path,
      line: one.location.line,
    }));
}

function sentence(one: Case): string {
  const { sample, group, positions, baseline } = one;
  const name = `Sample ${inline(sample)}${group === undefined ? "" : ` of ${inline(group)}`}`;
  const now = `fork fraction ${rangeOf(one)} of ${counted(positions, "position")}`;
  if (baseline === undefined) return `${name}: ${now}`;
  const then = `${rangeOf(baseline)} of ${counted(baseline.positions, "position")}`;
  return `${name}: ${now}, ${changeOf(one)} against the baseline (${then})`;
}

/** The samples whose forks moved most, or that have the most; nothing where there are none. */
export function casesSection({ cases }: Report): string {
  const [first] = cases;
  if (first === undefined) return "";
  const moved = first.baseline !== undefined;
  const placed = cases.some(({ location }) => location !== undefined);
  const rows = cases
    .slice(0, MAX_ROWS)
    .map((one) => [
      markdown(one.sample, 40),
      ...(moved ? [one.baseline === undefined ? "–" : rangeOf(one.baseline), unbroken(changeOf(one))] : []),
      rangeOf(one),
      count(one.positions),
      ...(placed ? [one.location === undefined ? "–" : placeOf(one.location)] : []),
    ]);
  const header = [
    "sample",
    ...(moved ? ["baseline", "change"] : []),
    "fork fraction",
    "positions",
    ...(placed ? ["evaluation case"] : []),
  ];
  const text = placed ? [0, header.length - 1] : [0];
  return folded(
    `${moved ? "Where the forks moved" : "Where the most forks are"} (${counted(rows.length, "sample")})`,
    table(header, rows, text),
  );
}

const placeOf = ({ path, line }: NonNullable<Case["location"]>): string => markdown(`${path}:${line}`, 200);
