import { roundingOf } from "../measure/rounding.ts";
import type { Report } from "./schema.ts";
import { metricOf } from "./words.ts";

type Value = Report["groups"][number]["metrics"][string];
type Limits = Report["bounds"][number]["bound"];
type Allowed = NonNullable<Limits["maxIncrease"]>;

const MOST_DIGITS = 6;

/** How a change of a metric is written: points of a share, units of an entropy, plain numbers. */
function styleOf(
  metric: string,
  unit: string | undefined,
): { factor: number; suffix: string; digits: number } {
  const kind = metricOf(metric)?.kind;
  if (kind === "proportion" || kind === "mass") return { factor: 100, suffix: " pp", digits: 1 };
  if (kind === "entropy") return { factor: 1, suffix: ` ${unit ?? "nats"}`, digits: 3 };
  return { factor: 1, suffix: "", digits: 2 };
}

/** `+1.9 pp`; only no change at all is written as 0. */
export function signed(metric: string, { difference, low, unit }: Value): string {
  if (!difference) return "";
  const { suffix } = styleOf(metric, unit);
  const estimate = rounded(metric, difference.estimate, low);
  return `${plus(estimate)}${size(metric, estimate, unit)}${suffix}`;
}

/** `rose by 1.9 pp (95 % interval 1.4 to 2.4)`, `did not change (95 % interval −0.1 to 0.1)`. */
export function moved(metric: string, { difference, low, unit }: Value): string {
  if (!difference) return "is not in the baseline";
  const { interval } = difference;
  const estimate = rounded(metric, difference.estimate, low);
  const { suffix } = styleOf(metric, unit);
  const by = `${size(metric, estimate, unit)}${suffix}`;
  const what = estimate > 0 ? `rose by ${by}` : estimate < 0 ? `fell by ${by}` : "did not change";
  const within = interval && estimate < 0 ? [-interval[1], -interval[0]] : interval;
  const ends = within?.map((end) => `${end < 0 ? "−" : ""}${size(metric, end, unit)}`);
  return `${what}${ends ? ` (95 % interval ${ends.join(" to ")})` : ""}`;
}

/** `up to +1 pp, down to −10 %`. */
export function allowedChange(metric: string, { maxIncrease, maxDecrease }: Limits, unit?: string): string {
  const written = ({ value, relative }: Allowed) => {
    const { factor, suffix } = relative ? { factor: 100, suffix: " % of it" } : styleOf(metric, unit);
    return `${Number((value * factor).toFixed(12))}${suffix}`;
  };
  return [
    maxIncrease ? `up to +${written(maxIncrease)}` : "",
    maxDecrease ? `down to −${written(maxDecrease)}` : "",
  ]
    .filter((text) => text !== "")
    .join(", ");
}

/** A change of a value; 0 where it is one of rounding. */
const rounded = (metric: string, change: number, value: number): number =>
  Math.abs(change) <= roundingOf(metricOf(metric)?.kind ?? "number", value) ? 0 : change;

/** Without its sign, in as many digits as it takes not to look like 0. */
function size(metric: string, value: number, unit: string | undefined): string {
  const { factor, digits } = styleOf(metric, unit);
  const scaled = Math.abs(value * factor);
  let enough = digits;
  while (scaled > 0 && enough < MOST_DIGITS && Number(scaled.toFixed(enough)) === 0) enough++;
  return scaled.toFixed(enough);
}

const plus = (value: number): string => (value > 0 ? "+" : value < 0 ? "−" : "±");
