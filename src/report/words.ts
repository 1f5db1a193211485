import { METRICS } from "../measure/metrics.ts";
import type { Report } from "./schema.ts";

/** A report without what is derived from it. */
export type ReportBody = Omit<Report, "findings" | "headline">;

/** Makes untrusted text (a group's name, a path) inert where the sentence is going to stand. */
export type Quote = (text: string) => string;

export const labelOf = (metric: string): string =>
  METRICS.find(({ name }) => name === metric)?.label ?? metric;

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
