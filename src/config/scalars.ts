import { UserError } from "../errors.ts";
import type { MetricKind } from "../measure/metrics.ts";
import { NATS_PER, type EntropyUnit, type Threshold } from "../measure/units.ts";
import { MAX_LIMITS } from "./limits.ts";
import { didYouMean } from "./nearest.ts";
import type { AllowedChange } from "./types.ts";

const NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
const ENTROPY = new RegExp(`^${NUMBER}\\s*([A-Za-z]*)$`);
const PERCENT = new RegExp(`^${NUMBER}\\s*%$`);
const POINTS = new RegExp(`^${NUMBER}\\s*pp$`);
const PLAIN = new RegExp(`^${NUMBER}$`);

const UNITS: Readonly<Record<string, EntropyUnit>> = {
  nats: "nats",
  nat: "nats",
  bits: "bits",
  bit: "bits",
};

/** Digits, or groups of three: a comma elsewhere is a slip, not a separator. */
const COUNT = /^(?:\d+|\d{1,3}(?:([_,])\d{3})(?:\1\d{3})*)$/;

const wrong = (message: string, remedy: string) => new UserError("config-invalid", message, remedy);

/** @throws UserError for what no double can hold: it would reach the reports as null */
function finite(value: number, text: string): number {
  if (!Number.isFinite(value)) throw wrong(`the number ${text} is too large`, "Write a smaller number.");
  return value;
}

/**
 * One of some words.
 *
 * @throws UserError config-invalid, without a location
 */
export function parseWord<W extends string>(text: string, words: readonly W[]): W {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw wrong(
    `${JSON.stringify(text)} is unknown${didYouMean(text, words)}`,
    `Write one of ${words.join(", ")}.`,
  );
}

/**
 * An entropy with its unit: `1.4 nats`, `2 bits`.
 *
 * @throws UserError config-invalid, without a location
 */
export function parseThreshold(text: string): Threshold {
  const quoted = JSON.stringify(text);
  const remedy = "Write it like `1.4 nats` or `2 bits`.";
  const [, number, word] = ENTROPY.exec(text.trim()) ?? [];
  if (number === undefined) throw wrong(`${quoted} is not an entropy with its unit`, remedy);
  if (word === "") {
    throw wrong(`the entropy ${number} has no unit`, `Write \`${number} nats\` or \`${number} bits\`.`);
  }
  if (!Object.hasOwn(UNITS, word)) {
    const hint = didYouMean(word, ["nats", "bits"]);
    throw wrong(`${quoted} is not an entropy with its unit${hint}`, remedy);
  }
  const value = finite(Number(number), number);
  if (value < 0) throw wrong(`the entropy ${text} is negative`, "An entropy is 0 or more.");
  return { value, unit: UNITS[word] };
}

/**
 * A share of positions: `0.5%`, or `0.005`.
 *
 * @returns 0..1
 * @throws UserError config-invalid, without a location
 */
export function parseProportion(text: string): number {
  const trimmed = text.trim();
  if (POINTS.test(trimmed)) {
    throw wrong(
      `${text} is a difference in percentage points`,
      `Write the share itself: \`${trimmed.replace(/\s*pp$/, "%")}\`.`,
    );
  }
  const percent = PERCENT.exec(trimmed)?.[1];
  const plain = PLAIN.exec(trimmed)?.[1];
  const value = percent !== undefined ? hundredth(percent) : Number(plain ?? NaN);
  if (Number.isNaN(value)) {
    throw wrong(`${JSON.stringify(text)} is not a share`, "Write it like `3%` or `0.03`.");
  }
  if (value < 0 || value > 1) {
    const meant = plain !== undefined && value > 1 && value <= 100 ? ` Did you mean \`${plain}%\`?` : "";
    throw wrong(`the share ${text} is not between 0 and 1`, `Write it like \`3%\` or \`0.03\`.${meant}`);
  }
  return value;
}

/**
 * A hundredth of a decimal number, rounded once. Dividing rounds twice: 0.7 / 100 is below 7 / 1000, and a run of
 * exactly 0.7 % would violate `max: 0.7%`.
 */
function hundredth(decimal: string): number {
  const [digits, exponent = "0"] = decimal.split(/e/i);
  return Number(`${digits}e${Number(exponent) - 2}`);
}

/**
 * A limit of a bound, in the metric's own scale: 0..1, nats, or a plain number.
 *
 * @throws UserError config-invalid, without a location
 */
export function parseLimit(text: string, kind: MetricKind): number {
  if (kind === "proportion" || kind === "mass") return parseProportion(text);
  if (kind === "entropy") {
    const { value, unit } = parseThreshold(text);
    return value * NATS_PER[unit];
  }
  const plain = PLAIN.exec(text.trim())?.[1];
  if (plain === undefined) throw wrong(`${JSON.stringify(text)} is not a number`, "Write a plain number.");
  const value = finite(Number(plain), plain);
  if (value < 0) throw wrong(`the limit ${plain} is negative`, "The metric is never below 0.");
  return value;
}

/**
 * A change that is allowed: `1pp` of a share, `0.1 nats` of an entropy, a plain number of a number, `10%` of the
 * baseline's value.
 *
 * @throws UserError config-invalid, without a location
 */
export function parseChange(text: string, kind: MetricKind): AllowedChange {
  const trimmed = text.trim();
  const percent = PERCENT.exec(trimmed)?.[1];
  const points = POINTS.exec(trimmed)?.[1];
  const share = kind === "proportion" || kind === "mass";
  if (share && percent === undefined && points === undefined) {
    throw wrong(
      `${JSON.stringify(text)} is no change of a share`,
      "Write it in percentage points, like `1pp`, or relative to the baseline, like `10%`.",
    );
  }
  const change =
    percent !== undefined
      ? { value: hundredth(percent), relative: true }
      : { value: share ? hundredth(points ?? "") : parseLimit(trimmed, kind), relative: false };
  finite(change.value, text);
  if (change.value < 0) throw wrong(`the change ${text} is negative`, "Write how far it may go, 0 or more.");
  return change;
}

/**
 * A number of tokens: `151936`, `151_936`, `151,936`.
 *
 * @throws UserError config-invalid, without a location
 */
export function parseVocabularySize(text: string): number {
  const trimmed = text.trim();
  const size = COUNT.test(trimmed) ? Number(trimmed.replaceAll(/[_,]/g, "")) : NaN;
  if (!Number.isSafeInteger(size) || size < 2 || size > 1e9) {
    throw wrong(
      `${JSON.stringify(text)} is not a vocabulary size`,
      "Write the model's number of tokens, such as 151936.",
    );
  }
  return size;
}

/** The greatest rank that may be written. */
export const MAX_RANK = 1000;

/** A rank in a list of tokens, from 1. @throws UserError */
export function parseRank(text: string): number {
  const rank = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  if (!(rank >= 1 && rank <= MAX_RANK))
    throw wrong(`${JSON.stringify(text)} is not a rank`, "Write a whole number from 1, such as 5.");
  return rank;
}

/** The size of the page in MB: `5`, `5 MB`. @throws UserError */
export function parsePageBudget(text: string): number {
  const size = Number(/^(\d{1,3})\s*(?:MB)?$/i.exec(text.trim())?.[1] ?? NaN);
  if (!(size >= 1 && size <= MAX_LIMITS.page))
    throw wrong(
      `${JSON.stringify(text)} is not the size of a page`,
      `Write whole megabytes, 1 to ${MAX_LIMITS.page}, such as 5.`,
    );
  return size;
}
