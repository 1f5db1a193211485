import { allowed, plusMinus, range } from "./numbers.ts";
import type { Report } from "./schema.ts";
import { outcomeOf, type Outcome } from "./table.ts";
import { labelOf } from "./words.ts";

/** What a table of pairs shows of each group, by metric. */
const SHOWN = ["unshifted", "reranked", "shifted", "mean-js", "fork-overlap"] as const;

/** How a tuned model differs from its base in one group, as plain text. */
export interface ShiftRow {
  readonly group: string;
  /** One a column; `-` where it was not measured. */
  readonly cells: readonly {
    readonly text: string;
    /** The bounds on it, with their outcomes. */
    readonly bounds: readonly { readonly allowed: string; readonly outcome: Outcome }[];
  }[];
}

export const SHIFT_HEADER: readonly string[] = SHOWN.map(labelOf);

/** One row a group; none where no base was measured. */
export function shiftRows({ groups, bounds, rankCutoff }: Report): ShiftRow[] {
  if (rankCutoff === undefined) return [];
  return groups.map(({ name, metrics }) => ({
    group: name,
    cells: SHOWN.map((metric) => {
      const own = bounds.filter(
        (bound) => bound.metric === metric && bound.group === name && bound.against === undefined,
      );
      const value = metrics[metric];
      const limits = own.map(({ bound }) => bound);
      return {
        text:
          value === undefined ? "-" : `${range(metric, value, limits)} ${plusMinus(metric, value)}`.trim(),
        bounds: own.map((bound) => ({
          allowed: allowed(metric, bound.bound, value?.unit),
          outcome: outcomeOf(bound),
        })),
      };
    }),
  }));
}
