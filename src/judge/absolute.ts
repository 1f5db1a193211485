import type { Bound } from "../config/types.ts";
import type { GroupMeasurement } from "../measure/measurement.ts";
import { metricNamed } from "../measure/metrics.ts";
import { isOfChanged, noneChanged } from "../measure/shift/changed.ts";
import { summarise, type MetricValue } from "../measure/summarise.ts";
import { place, slackOf, type Candidate } from "./candidate.ts";
import { tooRare, tooSmall, type Minimum } from "./thinness.ts";
import type { Judgement } from "./verdict.ts";

/** Without an interval nothing is known of the population: no bound can then be met, or violated, with confidence. */
const ANYTHING = [-Infinity, Infinity] as const;

/** Holds a metric of one group against fixed limits. */
export function judgeAbsolute(bound: Bound, group: GroupMeasurement, minimum: Minimum): Candidate {
  const metric = metricNamed(bound.metric);
  const { min = -Infinity, max = Infinity } = bound;
  const of = { bound, group: group.name };
  const value = summarise(group, metric);
  const confident = bound.evidence === "confident";
  if (isOfChanged(metric) && noneChanged(group)) {
    // Where nothing is, nothing is too large; it is not known what would be there in other samples.
    const holds = tooSmall(group, metric, minimum) === undefined && bound.min === undefined && !confident;
    return { judgement: { ...of, outcome: holds ? "pass" : "inconclusive", reason: "none-changed" } };
  }
  if (value === null) return { judgement: { ...of, outcome: "inconclusive", reason: "not-measured" } };
  const small = tooSmall(group, metric, minimum);
  if (small) return { judgement: { ...of, outcome: "inconclusive", ...small, value } };
  // Each limit by itself: one that data is thin at holds nothing, whatever the other.
  const isThin = (limit: number) =>
    confident && Number.isFinite(limit) && tooRare(group, metric, [limit], minimum);
  const [least, most] = [isThin(min) ? -Infinity : min, isThin(max) ? Infinity : max];
  const slack = slackOf(metric);
  const [outcome, reason] = place(rangeOf(value, confident), least, most, slack);
  const isOpen = outcome !== "fail" && (isThin(min) || isThin(max));
  const judgement: Judgement = isOpen
    ? { ...of, outcome: "inconclusive", reason: "few-forks", value }
    : { ...of, outcome, reason, value };
  if (!confident || (least === -Infinity && most === Infinity)) return { judgement };
  const violated = (alpha: number) => {
    const at = summarise(group, metric, alpha);
    return at !== null && place(rangeOf(at, true), least, most, slack)[0] === "fail";
  };
  return { judgement, violated };
}

const rangeOf = (value: MetricValue, confident: boolean): readonly [number, number] =>
  confident ? (value.interval ?? ANYTHING) : [value.low, value.high];
