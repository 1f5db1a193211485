import { hasInterval, METRICS, type Metric } from "../measure/metrics.ts";
import type { Report } from "./schema.ts";

/** A report without what is derived from it. */
export type ReportBody = Omit<Report, "findings" | "headline">;

/** Makes untrusted text (a group's name, a path) inert where the sentence is going to stand. */
export type Quote = (text: string) => string;

/** Undefined of a name that only a report from elsewhere has. */
export const metricOf = (metric: string): Metric | undefined => METRICS.find(({ name }) => name === metric);

export const labelOf = (metric: string): string => metricOf(metric)?.label ?? metric;

/** Whether it takes a base model to measure it. */
export const isOfPair = (metric: string): boolean => metricOf(metric)?.of === "pair";

/** Whether other samples are known to give about the same. */
export function hasIntervalOf(name: string): boolean {
  const metric = metricOf(name);
  return metric === undefined || hasInterval(metric);
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
