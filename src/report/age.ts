import { counted } from "./numbers.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** In hours so long, in days after that. */
const MAX_HOURS = 48;

/**
 * How old something is, in words: `2 days old`.
 *
 * @param date ISO 8601, from elsewhere
 * @returns undefined without a clock, and of what is no date, or a later one
 */
export function ageOf(date: string | undefined, now: Date | undefined): string | undefined {
  if (date === undefined || now === undefined) return undefined;
  const age = now.getTime() - Date.parse(date);
  if (!(age >= 0)) return undefined;
  if (age < HOUR) return "less than an hour old";
  const hours = Math.floor(age / HOUR);
  return `${hours < MAX_HOURS ? counted(hours, "hour") : counted(Math.floor(age / DAY), "day")} old`;
}
