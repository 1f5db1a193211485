import { causeOf, type Side } from "./causes.ts";
import { changeRemedy, changeSentence, comparedSentence, MORE_SAMPLES } from "./change-sentences.ts";
import { inline } from "./escape.ts";
import { allowed, count, counted, range } from "./numbers.ts";
import type { Report } from "./schema.ts";
import { tooFew, tooFewRemedy } from "./too-few.ts";
import { capitalised, hasIntervalOf, isOfPair, labelOf, type Quote, type ReportBody } from "./words.ts";

type JudgedBound = Report["bounds"][number];
type Group = Report["groups"][number];
type Value = Group["metrics"][string];
type ReportProblem = Report["problems"][number];

/** Groups that are named where one is missed. */
const MAX_NAMES = 5;

/** Metrics that count what is above the threshold. */
const OF_FORKS = ["fork-fraction", "undecided", "fork-overlap"];

/** For plain text. */
export const plainly: Quote = (text) => inline(text);

/** One bound's outcome as a sentence without a full stop. */
export function boundSentence(report: ReportBody, bound: JudgedBound, quote: Quote = plainly): string {
  if (bound.against !== undefined) return changeSentence(report, bound, quote);
  const { metric, group, reason, bound: limits } = bound;
  const found = report.groups.find(({ name }) => name === group);
  const value = found?.metrics[metric];
  const subject = capitalised(labelOf(metric)) + (group === "all" ? "" : ` of ${quote(group)}`);
  const allows = allowed(metric, limits, value?.unit ?? report.threshold.unit);
  if (found === undefined || reason === "group-missing") {
    const others = report.groups.slice(1);
    const names = others.slice(0, MAX_NAMES).map(({ name }) => quote(name));
    const more = others.length > MAX_NAMES ? ` and ${count(others.length - MAX_NAMES)} more` : "";
    const groups = names.length === 0 ? "there are no groups" : `there are ${names.join(", ")}${more}`;
    const which = group === "*" ? "no group" : `no group ${quote(group)}`;
    return `${capitalised(labelOf(metric))} has a bound (${allows}), but there is ${which}: ${groups}`;
  }
  if (reason === "none-changed")
    return `${subject} has a bound (${allows}), and no position changed: there is nothing to hold against it`;
  if (value === undefined || reason === "not-measured")
    return `${subject} has a bound (${allows}), but was not measured`;
  const is = `${subject} is ${range(metric, value, limits)}`;
  switch (reason) {
    case "inside":
      return `${is}, ${satisfied(bound, value)}`;
    case "outside":
      return `${is}, ${limitOn(sideOf(bound, value), bound, value)}`;
    case "few-samples":
    case "few-positions":
      return `${is}, but ${tooFew(report, bound)}`;
    case "few-forks":
      return `${is}, but so few positions of this kind, or of the other, fewer than ${count(report.minimum.forks)}, do not tell`;
    case "one-of-many":
      return `${is}, ${limitOn(sideOf(bound, value), bound, value)}, but not so surely that one of ${count(report.family)} bounds judged together may fail for it`;
    default:
      return `${is}${confidence(bound, value)}, which does not decide whether it is allowed (${allows})`;
  }
}

function satisfied(bound: JudgedBound, value: Value): string {
  const { min, max } = bound.bound;
  if (min !== undefined && max !== undefined) {
    return `within the allowed ${allowed(bound.metric, bound.bound, value.unit)}`;
  }
  return `not ${limitOn(max === undefined ? "below" : "above", bound, value)}`;
}

/** On which side of its bound a value lies that is outside it. */
const sideOf = ({ bound: { min, max } }: JudgedBound, { low }: Value): Side =>
  max !== undefined && (min === undefined || low > max) ? "above" : "below";

function limitOn(side: Side, { metric, bound: { min, max } }: JudgedBound, { unit }: Value): string {
  const text = allowed(metric, side === "above" ? { max } : { min }, unit).replace(/^(up to|at least) /, "");
  return side === "above" ? `above the allowed ${text}` : `below the required ${text}`;
}

function confidence({ evidence, metric, bound }: JudgedBound, value: Value): string {
  if (evidence !== "confident" || value.high === null) return "";
  if (value.interval === null) return " without a sampling interval";
  const [low, high] = value.interval;
  return ` (95 % interval ${range(metric, { ...value, low, high }, bound)})`;
}

/** What to do about a bound that did not pass. */
export function boundRemedy(report: ReportBody, bound: JudgedBound): string {
  if (bound.against !== undefined) return changeRemedy(report, bound);
  switch (bound.reason) {
    case "group-missing":
      return report.groups.length > 1
        ? "Correct the bound's `group`, or find out why the group is gone."
        : "Set `group-by` to what samples have (docs/configuration.md), or find out why it is gone.";
    case "none-changed":
      return "Compare more text. With enough of it, a bound that has `max` alone, by `evidence: estimate`, holds.";
    case "not-measured":
      return isOfPair(bound.metric)
        ? "Measure it with its base model: `logprob-gate compare` (docs/compare.md), or remove the bound."
        : "Save what the metric needs (docs/mathematics.md), or remove the bound.";
    case "few-samples":
    case "few-positions":
      return tooFewRemedy(report, bound);
    case "few-forks":
    case "one-of-many":
      return MORE_SAMPLES[bound.reason];
    case "astride":
      return undecidedRemedy(bound, groupOf(report, bound));
    default:
      return violationRemedy(bound, groupOf(report, bound)?.metrics[bound.metric]);
  }
}

const groupOf = (report: ReportBody, { group }: JudgedBound): Group | undefined =>
  report.groups.find(({ name }) => name === group);

function undecidedRemedy({ evidence, metric }: JudgedBound, group: Group | undefined): string {
  const value = group?.metrics[metric];
  if (value?.high === null) {
    return "Only whole distributions bound it from above (docs/compare.md): compare those, or bound `mean-js`.";
  }
  if (evidence !== "confident") {
    return "Ask for more alternatives (top_logprobs 20), and give the model's vocab-size.";
  }
  if (value?.interval === null && !hasIntervalOf(metric)) {
    return "This metric has no sampling interval: set the bound's `evidence: estimate`.";
  }
  if (value?.interval === null && OF_FORKS.includes(metric) && isMoved(group)) {
    return "How forks spread over samples is known only at the threshold that was measured: measure at this one, or set the bound's `evidence: estimate`.";
  }
  return "Evaluate more samples; ask for more alternatives (top_logprobs 20).";
}

/** Whether a measurement is judged at another threshold than its own. */
const isMoved = (group: Group | undefined): boolean =>
  group !== undefined && group.samples > 1 && group.metrics["fork-fraction"]?.interval === null;

function violationRemedy(bound: JudgedBound, value: Value | undefined): string {
  const side = value === undefined ? "above" : sideOf(bound, value);
  const change = side === "above" ? "raise the bound's `max`" : "lower the bound's `min`";
  return `${causeOf(bound.metric, side)} If it is meant, ${change} (${bound.origin}).`.trimStart();
}

/** A problem of an artifact as a sentence without a full stop. */
export const problemSentence = ({ path, line, message }: ReportProblem, quote: Quote = plainly): string =>
  `${quote(line === undefined ? path : `${path}:${line}`)}: ${message}`;

/** The verdict as one sentence that a busy reviewer understands. */
export function headline(report: ReportBody, quote: Quote = plainly): string {
  const [unread, ...others] = report.problems.filter(({ scope }) => scope === "file");
  if (unread !== undefined) {
    const more = others.length > 0 ? `, and ${counted(others.length, "more file")} could not be used` : "";
    return `Not judged in full: ${problemSentence(unread, quote)}${more}`;
  }
  const missing = report.bounds.find(({ reason }) => reason === "not-compared");
  const pick = (outcome: string, level: string) =>
    report.bounds.find(
      (bound) => bound.outcome === outcome && bound.level === level && bound.reason !== "not-compared",
    );
  const failed = pick("fail", "fail");
  if (failed !== undefined) return boundSentence(report, failed, quote);
  if (report.problemCount > report.maxProblems) return tooManyProblems(report);
  if (missing !== undefined && report.onMissingBaseline === "fail")
    return boundSentence(report, missing, quote);
  const open = pick("inconclusive", "fail");
  if (open !== undefined) return `Inconclusive: ${boundSentence(report, open, quote)}`;
  const warned = pick("fail", "warn") ?? pick("inconclusive", "warn");
  if (warned !== undefined) return `Passed with a warning: ${boundSentence(report, warned, quote)}`;
  if (missing !== undefined && report.onMissingBaseline === "warn") {
    return `Passed with a warning: ${boundSentence(report, missing, quote)}`;
  }
  const noticed = report.problems.find(({ scope }) => scope === "notice");
  if (noticed !== undefined) return `Passed with a warning: ${problemSentence(noticed, quote)}`;
  const [group] = [...(report.comparedWith?.vanished ?? []), ...(report.comparedWith?.appeared ?? [])];
  if (group !== undefined && report.verdict === "warn") {
    return `Passed with a warning: group ${quote(group)} is not in both the run and the baseline`;
  }
  const [first] = report.bounds;
  const telling = report.rankCutoff === undefined ? "fork-fraction" : "reranked";
  if (first === undefined) return "Inconclusive: no bound was judged";
  return boundSentence(
    report,
    report.bounds.find(({ metric, outcome }) => metric === telling && outcome === "pass") ?? first,
    quote,
  );
}

/** More records could not be used than is allowed. */
export const tooManyProblems = ({ problemCount, maxProblems }: ReportBody): string =>
  `${counted(problemCount, "problem")} in the artifacts, where ${maxProblems} are allowed`;

function starterSentence({ bounds: [starter] }: ReportBody): string {
  const bound = starter && `${labelOf(starter.metric)} ${allowed(starter.metric, starter.bound)}`;
  return `No bounds are configured: the starter bound (${bound ?? "none"}) applies; \`logprob-gate init\` writes a configuration to change.`;
}

/**
 * What it was compared with, and how many bounds held.
 *
 * @param now for the baseline's age
 */
export function context(report: ReportBody, quote: Quote = plainly, now?: Date): string {
  const count = (outcome: string) => report.bounds.filter((bound) => bound.outcome === outcome).length;
  const [failed, open] = [count("fail"), count("inconclusive")];
  const total = report.bounds.length;
  const of = `of ${counted(total, "bound")}`;
  const complete = report.problems.every(({ scope }) => scope !== "file");
  const hold = total === 1 ? "the bound holds." : `all ${total} bounds hold.`;
  // What was not read cannot have passed.
  const held = complete ? capitalised(hold) : `In what could be read, ${hold}`;
  const compared = comparedSentence(report, quote, now);
  return [
    report.comparedWith === null ? "" : compared,
    failed + open > 0 ? "" : held,
    failed > 0 ? `${failed} ${of} failed.` : "",
    open > 0 ? `${open} ${of} could not be decided.` : "",
    report.comparedWith === null ? compared : "",
    report.starterBound ? starterSentence(report) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
