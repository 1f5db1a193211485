import { METRICS } from "../measure/metrics.ts";
import { inline } from "./escape.ts";
import { allowed, counted, range } from "./numbers.ts";
import type { Report } from "./schema.ts";

/** A report without what is derived from it. */
export type ReportBody = Omit<Report, "findings" | "headline">;

type JudgedBound = Report["bounds"][number];
type ReportProblem = Report["problems"][number];

/** Makes untrusted text (a group's name, a path) inert where the sentence is going to stand. */
export type Quote = (text: string) => string;

/** For plain text. */
export const plainly: Quote = (text) => inline(text);

/** One bound's outcome as a sentence without a full stop. */
export function boundSentence(report: ReportBody, bound: JudgedBound, quote: Quote = plainly): string {
  const { metric, group, reason, bound: limits } = bound;
  const found = report.groups.find(({ name }) => name === group);
  const value = found?.metrics[metric];
  const subject = capitalised(labelOf(metric)) + (group === "all" ? "" : ` of ${quote(group)}`);
  const allows = allowed(metric, limits, value?.unit ?? report.threshold.unit);
  if (found === undefined || reason === "group-missing") {
    const names = report.groups.slice(1, 6).map(({ name }) => quote(name));
    const groups = names.length === 0 ? "there are no groups" : `there are ${names.join(", ")}`;
    const which = group === "*" ? "no group" : `no group ${quote(group)}`;
    return `${capitalised(labelOf(metric))} has a bound (${allows}), but there is ${which}: ${groups}`;
  }
  if (value === undefined || reason === "not-measured")
    return `${subject} has a bound (${allows}), but was not measured`;
  const is = `${subject} is ${range(metric, value, limits)}`;
  switch (reason) {
    case "inside":
      return `${is}, within the allowed ${allows}`;
    case "outside":
      return `${is}, ${violated(bound, value)}`;
    case "few-samples":
      return `${is}, but ${counted(found.samples, "sample")} are too few to judge by: ${report.minimum.samples} are needed`;
    case "few-positions":
      return `${is}, but ${counted(found.positions, "position")} are too few to judge by: ${report.minimum.positions} are needed`;
    case "astride":
      return `${is}${confidence(bound, value)}, which does not decide whether it is allowed (${allows})`;
  }
}

function violated(
  { metric, bound: { min, max } }: JudgedBound,
  value: { low: number; unit?: "nats" | "bits" | undefined },
): string {
  const above = max !== undefined && value.low > max;
  const limits = above ? { max } : { ...(min !== undefined && { min }) };
  const limit = allowed(metric, limits, value.unit).replace(/^(up to|at least) /, "");
  return above ? `above the allowed ${limit}` : `below the required ${limit}`;
}

function confidence(
  { evidence, metric, bound }: JudgedBound,
  value: { interval: [number, number] | null; estimate: number; unit?: "nats" | "bits" | undefined },
): string {
  if (evidence !== "confident" || value.interval === null) return "";
  const [low, high] = value.interval;
  const unit = value.unit === undefined ? {} : { unit: value.unit };
  return ` (95 % interval ${range(metric, { estimate: low, low, high, interval: null, ...unit }, bound)})`;
}

/** What to do about a bound that did not pass. */
export function boundRemedy(report: ReportBody, bound: JudgedBound): string {
  const { metric, reason, origin } = bound;
  switch (reason) {
    case "group-missing":
      return "Correct the bound's `group`, or find out why the group is gone.";
    case "not-measured":
      return "Save what the metric needs (docs/mathematics.md), or remove the bound.";
    case "few-samples":
      return "Evaluate more samples, or lower `min-samples`.";
    case "few-positions":
      return "Evaluate more samples, or lower `min-positions`.";
    case "astride":
      return bound.evidence === "confident"
        ? "Evaluate more samples; ask for more alternatives (top_logprobs 20)."
        : "Ask for more alternatives (top_logprobs 20), and give the model's vocab-size.";
    default:
      return `${cause(report, bound, metric)} If it is meant, change the bound (${origin}).`;
  }
}

function cause(report: ReportBody, { group, bound }: JudgedBound, metric: string): string {
  if (metric !== "fork-fraction" && metric !== "mean-entropy") return "Look at the details in the report.";
  const value = report.groups.find(({ name }) => name === group)?.metrics[metric];
  return value !== undefined && bound.max !== undefined && value.low > bound.max
    ? "The model is uncertain at more positions than allowed: look for a broken quantisation, chat template or sampler."
    : "The model is certain almost everywhere: look for an entropy collapse in training, or logprobs taken after sampling.";
}

/** A problem of an artifact as a sentence without a full stop. */
export const problemSentence = ({ path, line, message }: ReportProblem, quote: Quote = plainly): string =>
  `${quote(line === undefined ? path : `${path}:${line}`)}: ${message}`;

/** The verdict as one sentence that a busy reviewer understands. */
export function headline(report: ReportBody, quote: Quote = plainly): string {
  const unread = report.problems.find(({ scope }) => scope === "file");
  if (unread !== undefined) return `Not judged in full: ${problemSentence(unread, quote)}`;
  const pick = (outcome: string, level: string) =>
    report.bounds.find((bound) => bound.outcome === outcome && bound.level === level);
  const failed = pick("fail", "fail");
  if (failed !== undefined) return boundSentence(report, failed, quote);
  if (report.problemCount > report.maxProblems) return tooManyProblems(report);
  const open = pick("inconclusive", "fail");
  if (open !== undefined) return `Inconclusive: ${boundSentence(report, open, quote)}`;
  const warned = pick("fail", "warn") ?? pick("inconclusive", "warn");
  if (warned !== undefined) return `Passed with a warning: ${boundSentence(report, warned, quote)}`;
  const [first] = report.bounds;
  if (first === undefined) return "Inconclusive: no bound was judged";
  return boundSentence(
    report,
    report.bounds.find(({ metric }) => metric === "fork-fraction") ?? first,
    quote,
  );
}

/** More records could not be used than is allowed. */
export const tooManyProblems = ({ problemCount, maxProblems }: ReportBody): string =>
  `${counted(problemCount, "problem")} in the artifacts, where ${maxProblems} are allowed`;

/** What it was compared with, and how many bounds held. */
export function context(report: ReportBody): string {
  const count = (outcome: string) => report.bounds.filter((bound) => bound.outcome === outcome).length;
  const [failed, open] = [count("fail"), count("inconclusive")];
  const total = report.bounds.length;
  const of = `of ${counted(total, "bound")}`;
  const held = failed + open > 0 ? "" : total === 1 ? "The bound holds." : `All ${total} bounds hold.`;
  return [
    held,
    failed > 0 ? `${failed} ${of} failed.` : "",
    open > 0 ? `${open} ${of} could not be decided.` : "",
    "Not compared with a baseline.",
    report.starterBound
      ? "No bounds are configured: the starter bound (fork fraction 0.5 to 10 %) applies; `logprob-gate init` writes a configuration to change."
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

export const labelOf = (metric: string): string =>
  METRICS.find(({ name }) => name === metric)?.label ?? metric;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
