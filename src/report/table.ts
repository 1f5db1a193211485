import { signed } from "./changes.ts";
import { allowed, count, plusMinus, range } from "./numbers.ts";
import type { Report } from "./schema.ts";

type Group = Report["groups"][number];
type JudgedBound = Report["bounds"][number];
export type Outcome = JudgedBound["outcome"] | "warn";

/** One row of the table of groups, as plain text. */
export interface GroupRow {
  readonly group: Group;
  /** Fork fraction with range and sampling interval. */
  readonly forks: string;
  /** The bounds on the group's fork fraction, with their outcomes; none: nothing is asked of it. */
  readonly bounds: readonly { readonly allowed: string; readonly outcome: Outcome }[];
  /** The fork fraction less the baseline's, with the outcomes of the bounds on it; empty: not compared. */
  readonly change: string;
  readonly changeOutcomes: readonly Outcome[];
  readonly undecided: string;
  readonly entropy: string;
  readonly samples: string;
  readonly positions: string;
}

/** The table that summary and terminal show, one row a group. */
export function groupRows(report: Report): GroupRow[] {
  return report.groups.map((group) => {
    const own = report.bounds.filter(
      (bound) => bound.metric === "fork-fraction" && bound.group === group.name,
    );
    const bounds = own.filter(({ against }) => against === undefined);
    const changes = own.filter(({ against }) => against !== undefined);
    const limits = bounds.map(({ bound }) => bound);
    const { "fork-fraction": forks, undecided, "mean-entropy": entropy } = group.metrics;
    return {
      group,
      forks:
        forks === undefined
          ? "-"
          : `${range("fork-fraction", forks, limits)} ${plusMinus("fork-fraction", forks)}`.trim(),
      bounds: bounds.map((bound) => ({
        allowed: allowed(bound.metric, bound.bound),
        outcome: outcomeOf(bound),
      })),
      change:
        forks === undefined
          ? ""
          : signed(
              "fork-fraction",
              forks,
              changes.map(({ bound }) => bound),
            ),
      changeOutcomes: changes.map(outcomeOf),
      undecided: undecided === undefined ? "-" : range("undecided", undecided),
      entropy: entropy === undefined ? "-" : range("mean-entropy", entropy),
      samples: count(group.samples),
      positions: count(group.positions),
    };
  });
}

/** The outcome as it is shown: a bound that only warns does not fail. */
export const outcomeOf = ({ outcome, level }: JudgedBound): Outcome =>
  outcome === "fail" && level === "warn" ? "warn" : outcome;

/** What the column of changes is called; undefined where nothing was compared. */
export const changeHeader = ({ comparedWith }: Report): string | undefined =>
  comparedWith === null ? undefined : `against ${comparedWith.branch ?? "baseline"}`;
