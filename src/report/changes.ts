import { roundingOf } from "../measure/rounding.ts";
import { MAX_DIGITS_OF_SUMS, MAX_EDGE_DIGITS, tellingApart } from "./numbers.ts";
import type { Report } from "./schema.ts";
import { metricOf } from "./words.ts";

type Value = Report["groups"][number]["metrics"][string];
type Limits = Report["bounds"][number]["bound"];
type Allowed = NonNullable<Limits["maxIncrease"]>;

/** How a change of a metric is written: points of a share, units of an entropy, plain numbers. */
interface Style {
  readonly factor: number;
  readonly suffix: string;
  readonly digits: number;
}

function styleOf(metric: string, unit: string | undefined): Style {
  const kind = metricOf(metric)?.kind;
  if (kind === "proportion" || kind === "mass") return { factor: 100, suffix: " pp", digits: 1 };
  if (kind === "entropy") return { factor: 1, suffix: ` ${unit ?? "nats"}`, digits: 3 };
  return { factor: 1, suffix: "", digits: 2 };
}

/**
 * `+1.9 pp`; only no change at all is written as 0.
 *
 * @param limits of the bounds it stands beside: as many digits as it takes to tell the change from them
 */
export function signed(
  metric: string,
  { difference, low, unit }: Value,
  limits: readonly Limits[] = [],
): string {
  if (!difference) return "";
  const style = styleOf(metric, unit);
  const estimate = rounded(metric, difference.estimate, low);
  return `${plus(estimate)}${size(estimate, style, digitsFor([estimate], limits, style))}${style.suffix}`;
}

/**
 * `rose by 1.9 pp (95 % interval 1.4 to 2.4)`, `did not change (95 % interval −0.1 to 0.1)`.
 *
 * @param limits as for `signed`
 */
export function moved(
  metric: string,
  { difference, low, unit }: Value,
  limits: readonly Limits[] = [],
): string {
  if (!difference) return "is not in the baseline";
  const { interval } = difference;
  const estimate = rounded(metric, difference.estimate, low);
  const style = styleOf(metric, unit);
  const by = `${size(estimate, style, digitsFor([estimate], limits, style))}${style.suffix}`;
  const what = estimate > 0 ? `rose by ${by}` : estimate < 0 ? `fell by ${by}` : "did not change";
  if (interval === null) return what;
  const digits = digitsFor(interval, limits, style);
  const [from, to] = estimate < 0 ? [-interval[1], -interval[0]] : interval;
  const ends = [from, to].map((end) => `${end < 0 ? "−" : ""}${size(end, style, digits)}`);
  return `${what} (95 % interval ${ends.join(" to ")})`;
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

/** Without its sign. */
const size = (value: number, { factor }: Style, digits: number): string =>
  Math.abs(value * factor).toFixed(digits);

/** In so many digits no change looks like 0, like another of them, or like a limit, that it is not. */
function digitsFor(changes: readonly number[], limits: readonly Limits[], { factor, digits }: Style): number {
  const sizes = changes.map(Math.abs);
  const edge = { most: MAX_EDGE_DIGITS, factor };
  const notNone = tellingApart(sizes, [0], { ...edge, from: digits });
  const apart = tellingApart(changes, changes, { ...edge, from: notNone });
  const stops = limits
    .flatMap(({ maxIncrease, maxDecrease }) => [maxIncrease, maxDecrease])
    .flatMap((allowed) => (allowed === undefined || allowed.relative ? [] : [allowed.value]));
  return tellingApart(sizes, stops, { factor, most: MAX_DIGITS_OF_SUMS, from: apart });
}

const plus = (value: number): string => (value > 0 ? "+" : value < 0 ? "−" : "±");
