import { UserError } from "../errors.ts";
import type { MetricKind } from "../measure/metrics.ts";
import { NATS_PER, type EntropyUnit, type Threshold } from "../measure/units.ts";

const NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
const ENTROPY = new RegExp(`^${NUMBER}\\s*(nats?|bits?)$`);
const PERCENT = new RegExp(`^${NUMBER}\\s*%$`);
const POINTS = new RegExp(`^${NUMBER}\\s*pp$`);
const PLAIN = new RegExp(`^${NUMBER}$`);

const wrong = (message: string, remedy: string) => new UserError("config-invalid", message, remedy);

/**
 * An entropy with its unit: `1.4 nats`, `2 bits`.
 *
 * @throws UserError config-invalid, without a location
 */
export function parseThreshold(text: string): Threshold {
  const [, number, word] = ENTROPY.exec(text.trim()) ?? [];
  if (number === undefined) {
    throw wrong(
      `${JSON.stringify(text)} is not an entropy with its unit`,
      "Write it like `1.4 nats` or `2 bits`.",
    );
  }
  const unit: EntropyUnit = word.startsWith("nat") ? "nats" : "bits";
  const value = Number(number);
  if (value < 0) throw wrong(`the entropy ${text} is negative`, "An entropy is 0 or more.");
  return { value, unit };
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
  const value = percent !== undefined ? Number(percent) / 100 : Number(plain ?? NaN);
  if (Number.isNaN(value)) {
    throw wrong(`${JSON.stringify(text)} is not a share`, "Write it like `3%` or `0.03`.");
  }
  if (value < 0 || value > 1) {
    const meant = percent === undefined && value <= 100 ? ` Did you mean \`${trimmed}%\`?` : "";
    throw wrong(`the share ${text} is not between 0 and 1`, `Write it like \`3%\` or \`0.03\`.${meant}`);
  }
  return value;
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
  return Number(plain);
}

/**
 * A number of tokens.
 *
 * @throws UserError config-invalid, without a location
 */
export function parseVocabularySize(text: string): number {
  const size = Number(text.trim().replaceAll(/[_,](?=\d)/g, ""));
  if (!Number.isSafeInteger(size) || size < 2 || size > 1e9) {
    throw wrong(
      `${JSON.stringify(text)} is not a vocabulary size`,
      "Write the model's number of tokens, such as 151936.",
    );
  }
  return size;
}
