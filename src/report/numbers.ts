import type { Report } from "./schema.ts";
import { metricOf } from "./words.ts";

type Value = Report["groups"][number]["metrics"][string];
type Limits = Report["bounds"][number]["bound"];

/** A difference that takes more digits after the point is one of rounding: of shares, which are of counts, and of sums. */
const MAX_DIGITS = 12;
export const MAX_DIGITS_OF_SUMS = 9;
/** Digits that show that a value is not quite 0, or not quite all. */
export const MAX_EDGE_DIGITS = 6;

/** A whole number with thousands separators. Not by `Intl`, whose tables take long to load. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** `1 sample`, `2 samples`. */
export const counted = (value: number, noun: string): string =>
  `${count(value)} ${noun}${value === 1 ? "" : "s"}`;

/** How one metric's numbers are written. */
interface Style {
  readonly factor: number;
  readonly suffix: string;
  /** Values that nothing else may be rounded to: 0, and all. */
  readonly edges: readonly number[];
  /** Digits after the point for a number of this size, at least. */
  readonly digits: (value: number) => number;
  /** As many at most. */
  readonly most: number;
}

const PERCENT: Style = {
  factor: 100,
  suffix: " %",
  edges: [0, 1],
  digits: (value) => (value === 0 || value >= 1 ? 1 : 2),
  most: MAX_DIGITS,
};

function styleOf(name: string, unit: string | undefined): Style {
  const kind = metricOf(name)?.kind;
  if (kind === "proportion" || kind === "mass") return PERCENT;
  const sums = { factor: 1, edges: [0], most: MAX_DIGITS_OF_SUMS };
  if (kind === "entropy") return { ...sums, suffix: ` ${unit ?? "nats"}`, digits: () => 3 };
  return { ...sums, suffix: "", digits: (value) => (value >= 100 ? 0 : 2) };
}

/**
 * A metric's range with its unit: `2.4 to 2.6 %`, or one number where both ends look the same.
 *
 * @param limits the bounds it stands beside: as many digits as it takes to tell the value from their limits
 */
export function range(name: string, value: Value, limits: Limits | readonly Limits[] = []): string {
  const style = styleOf(name, value.unit);
  const stops = [limits].flat().flatMap(({ min, max }) => [min, max].filter((limit) => limit !== undefined));
  if (value.high === null) {
    const least = (value.low * style.factor).toFixed(digitsFor([value.low], stops, style));
    return `at least ${least}${style.suffix}`;
  }
  const digits = digitsFor([value.low, value.high], stops, style);
  const [low, high] = [value.low, value.high].map((end) => (end * style.factor).toFixed(digits));
  return `${low === high ? low : `${low} to ${high}`}${style.suffix}`;
}

/** The sampling interval as what it adds to the range on its wider side: `± 0.3`; empty where there is none. */
export function plusMinus(name: string, value: Value): string {
  if (value.interval === null || value.high === null) return "";
  const style = styleOf(name, value.unit);
  const half = Math.max(value.low - value.interval[0], value.interval[1] - value.high) * style.factor;
  const usual = style.digits(value.low * style.factor);
  return `± ${half.toFixed(tellingApart([half], [0], { from: usual, most: MAX_EDGE_DIGITS, factor: 1 }))}`;
}

/** What a bound allows, with its unit: `0.5 to 10 %`, `up to 3 %`, `at least 0.5 %`. */
export function allowed(name: string, { min, max }: Limits, unit?: string): string {
  const { factor, suffix } = styleOf(name, unit);
  // Rounded where it cannot be seen, since 0.07 * 100 is 7.000000000000001.
  const written = (limit: number) => String(Number((limit * factor).toFixed(MAX_DIGITS)));
  if (min !== undefined && max !== undefined) return `${written(min)} to ${written(max)}${suffix}`;
  if (max !== undefined) return `up to ${written(max)}${suffix}`;
  return `at least ${written(min ?? 0)}${suffix}`;
}

/** A probability of one token. */
export const probability = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** An entropy range with its unit. */
export function entropy(low: number, high: number, unit: string): string {
  const [from, to] = [low.toFixed(2), high.toFixed(2)];
  return `${from === to ? from : `${from} to ${to}`} ${unit}`;
}

/** A threshold with its unit: `1.4 nats`, `1 bit`. */
export const thresholdText = ({ value, unit }: Report["threshold"]): string =>
  `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;

/** A size in bytes. */
export const bytes = (value: number): string =>
  value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`;

function digitsFor(values: readonly number[], limits: readonly number[], style: Style): number {
  const { factor } = style;
  const usual = Math.max(...values.map((value) => style.digits(value * factor)));
  const from = tellingApart(values, style.edges, { from: usual, most: MAX_EDGE_DIGITS, factor });
  return tellingApart(values, limits, { from, most: style.most, factor });
}

/** The fewest digits in which no value looks like a stop that it is not; `from` where even the most do not do. */
export function tellingApart(
  values: readonly number[],
  stops: readonly number[],
  { from, most, factor }: { readonly from: number; readonly most: number; readonly factor: number },
): number {
  const alike = (digits: number) =>
    values.some((value) =>
      stops.some(
        (stop) => value !== stop && (value * factor).toFixed(digits) === (stop * factor).toFixed(digits),
      ),
    );
  for (let digits = from; digits <= most; digits++) if (!alike(digits)) return digits;
  return from;
}
