import { ageOf } from "./age.ts";
import { causeOf } from "./causes.ts";
import { allowedChange, moved } from "./changes.ts";
import { NOT_COMPARED } from "./comparison.ts";
import { count, counted, range } from "./numbers.ts";
import type { Report } from "./schema.ts";
import { tooFew, tooFewRemedy } from "./too-few.ts";
import { capitalised, labelOf, type Quote, type ReportBody } from "./words.ts";

type JudgedBound = Report["bounds"][number];

const MAX_NAMED = 3;

/** The outcome of a bound against the baseline as a sentence without a full stop. */
export function changeSentence(report: ReportBody, bound: JudgedBound, quote: Quote): string {
  const { metric, group, reason } = bound;
  const value = report.groups.find(({ name }) => name === group)?.metrics[metric];
  const allows = allowedChange(metric, bound.bound, value?.unit ?? report.threshold.unit);
  const label = capitalised(labelOf(metric));
  const subject = label + (group === "all" ? "" : ` of ${group === "*" ? "each group" : quote(group)}`);
  const asked = `${subject} may change ${allows}`;
  switch (reason) {
    case "not-compared":
    case "not-comparable":
      return `${asked}, but was not compared: ${whyNot(report, quote)}`;
    case "group-vanished":
      return `${asked}, but the group is only in the baseline: none of its samples were run`;
    case "group-appeared":
      return `${asked}, but the group is not in the baseline`;
    case "group-missing":
      return `${asked}, but there is no such group, neither here nor in the baseline`;
    default:
  }
  if (value?.difference === undefined) return `${asked}, but was not measured in both runs`;
  const is = `${subject} is ${range(metric, value)}: it ${moved(metric, value, [bound.bound])}`;
  switch (reason) {
    case "inside":
      return `${is}, within the allowed change (${allows})`;
    case "outside":
      return `${is}, beyond the allowed change (${allows})`;
    case "one-of-many":
      return `${is}, beyond the allowed change (${allows}), but not so surely that one of ${count(report.family)} bounds judged together may fail for it`;
    case "few-samples":
    case "few-positions":
      return `${is}, but ${tooFew(report, bound)}`;
    case "few-forks":
      return `${is}, but so few positions of this kind, or of the other, fewer than ${count(report.minimum.forks)}, do not tell`;
    default:
      return `${is}, which does not decide whether the change is allowed (${allows})`;
  }
}

/** What to do about too little data, whatever a bound holds the run against. */
export const MORE_SAMPLES = {
  "few-forks": "Evaluate more samples, or lower `min-forks`.",
  "one-of-many": "Evaluate more samples, or judge fewer bounds with confidence.",
} as const;

/** What to do about a bound against the baseline that did not pass. */
export function changeRemedy(report: ReportBody, bound: JudgedBound): string {
  const value = report.groups.find(({ name }) => name === bound.group)?.metrics[bound.metric];
  const fell = (value?.difference?.estimate ?? 0) < 0;
  const limit = fell ? "max-decrease" : "max-increase";
  switch (bound.reason) {
    case "not-compared":
      return "Publish a measurement from the target branch, and name it as the `baseline` (docs/statistics.md).";
    case "not-comparable":
      return "Measure both in the same way: publish a new baseline, or undo the change of the setting.";
    case "group-vanished":
      return "Find out why its samples were not run; if it is meant, publish a new baseline.";
    case "group-appeared":
      return "Publish a new baseline once it is merged.";
    case "group-missing":
      return "Correct the bound's `group`.";
    case "not-measured":
      return "Save what the metric needs in both runs (docs/mathematics.md).";
    case "few-samples":
    case "few-positions":
      return tooFewRemedy(report, bound);
    case "few-forks":
    case "one-of-many":
      return MORE_SAMPLES[bound.reason];
    case "astride":
      return settling(bound, value);
    default:
      return `${causeOf(bound.metric, fell ? "below" : "above")} If it is meant, raise the bound's \`${limit}\` (${bound.origin}), or merge it, and let the target branch publish a new baseline.`.trimStart();
  }
}

function settling(
  { moreSamples }: JudgedBound,
  value: Report["groups"][number]["metrics"][string] | undefined,
): string {
  if (moreSamples !== undefined) {
    return `About ${count(Number(moreSamples.toPrecision(2)))} more samples, in the run and in the baseline, would probably settle it.`;
  }
  return value?.difference?.interval == null
    ? "There is no sampling interval: set the bound's `evidence: estimate`."
    : "The change is as large as what is allowed: no number of samples is sure to settle it.";
}

/** Why there was nothing to compare with, and what was looked for. */
export function whyNot({ notCompared }: ReportBody, quote: Quote): string {
  if (notCompared === null) return "the baseline was not asked for";
  const { reason, differs, lookedFor } = notCompared;
  const field = differs
    ? ` (${quote(differs.field)} is ${quote(differs.run)} here, ${quote(differs.baseline)} there)`
    : "";
  const named = lookedFor.slice(0, MAX_NAMED).map((one) => quote(one));
  const more = lookedFor.length > MAX_NAMED ? ` and ${count(lookedFor.length - MAX_NAMED)} more` : "";
  return `${reason}${field}${named.length > 0 ? `; looked for ${named.join(", ")}${more}` : ""}`;
}

/**
 * What changed against what, in full sentences; that nothing was compared, where nothing was.
 *
 * @param now for the baseline's age; without it, its date alone is told
 */
export function comparedSentence(report: ReportBody, quote: Quote, now?: Date): string {
  const { comparedWith: baseline, groups, bounds, family } = report;
  if (baseline === null) {
    return report.notCompared?.reason === NOT_COMPARED.reason
      ? "Not compared with a baseline."
      : `Not compared with a baseline: ${whyNot(report, quote)}.`;
  }
  const told =
    bounds.find(({ against, outcome }) => against !== undefined && outcome === "fail")?.group ?? "all";
  const value = groups.find(({ name }) => name === told)?.metrics["fork-fraction"];
  const { commit, date, samples, pairs, branch } = baseline;
  const name = [
    branch === undefined
      ? `the baseline ${commit === undefined ? quote(baseline.path) : ""}`.trim()
      : quote(branch),
    commit === undefined ? "" : `at ${quote(commit.slice(0, 7))}`,
    date === undefined ? "" : `of ${quote(date.slice(0, 10))}`,
  ].filter((part) => part !== "");
  const age = ageOf(date, now);
  const paired =
    pairs === samples && baseline.unpaired.run.count === 0 ? "all paired" : `${count(pairs)} paired`;
  const change = value?.difference
    ? `Fork fraction${told === "all" ? "" : ` of ${quote(told)}`} ${moved("fork-fraction", value)}`
    : "Compared";
  const many =
    family > 1
      ? ` ${count(family)} bounds are judged with confidence, and together: the chance that any fails by accident is at most 5 % (Holm).`
      : "";
  return `${change} against ${name.join(" ")}${age === undefined ? "" : `, ${age}`}, ${counted(samples, "sample")}${samples === 0 ? "" : `, ${paired}`}.${many}`;
}
