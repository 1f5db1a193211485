import type { Bound, Tolerance } from "../config/types.ts";
import { ALL, type Measurement } from "../measure/measurement.ts";
import { ALPHA } from "../measure/statistics.ts";
import { judgeAbsolute } from "./absolute.ts";
import { judgeChange } from "./against-baseline.ts";
import type { Candidate } from "./candidate.ts";
import { holm } from "./holm.ts";
import type { Minimum } from "./thinness.ts";
import type { Artifacts, Comparison, Judgement, Outcome, Verdict, VerdictLevel } from "./verdict.ts";

/** What decides a verdict besides the measurement. */
export interface Rules extends Minimum {
  readonly bounds: readonly Bound[];
  readonly onInconclusive: Tolerance;
  readonly onMissingBaseline: Tolerance;
}

const NOTHING: Comparison = { kind: "none" };

/**
 * Holds a measurement against every bound; never stops at the first violation. Of bounds tested with confidence, one
 * that is violated only before Holm's correction for their number is inconclusive.
 *
 * @param artifacts how the reading went
 * @param comparison what bounds against a baseline are held against
 */
export function judge(
  measurement: Measurement,
  rules: Rules,
  artifacts: Artifacts,
  comparison: Comparison = NOTHING,
): Verdict {
  const candidates = rules.bounds.flatMap((bound) => judgeBound(bound, measurement, rules, comparison));
  const judgements = corrected(candidates);
  const { vanished, appeared } = changedGroups(measurement, comparison);
  const noticed = vanished.length + appeared.length > 0 ? "noticed" : artifacts;
  const level = artifacts === "unusable" ? "fail" : worst(judgements, noticed, rules.onMissingBaseline);
  return {
    level,
    blocks: level === "fail" || (level === "inconclusive" && rules.onInconclusive === "fail"),
    judgements,
    family: candidates.filter(({ violated }) => violated).length,
    vanished,
    appeared,
  };
}

function judgeBound(
  bound: Bound,
  measurement: Measurement,
  rules: Rules,
  comparison: Comparison,
): Candidate[] {
  const undecided = (group: string, reason: Judgement["reason"]): Candidate => ({
    judgement: { bound, group, outcome: "inconclusive", reason },
  });
  const named = ({ groups }: Measurement) =>
    groups
      .map(({ name }) => name)
      .filter((name) => (bound.group === "*" ? name !== ALL : name === bound.group));
  if (bound.against === "baseline") {
    if (comparison.kind === "none") return [undecided(bound.group, "not-compared")];
    if (comparison.kind === "differs") return [undecided(bound.group, "not-comparable")];
    const { baseline } = comparison;
    const groups = [...new Set([...named(measurement), ...named(baseline)])];
    if (groups.length === 0) return [undecided(bound.group, "group-missing")];
    return groups.map((group) => judgeChange(bound, group, measurement, baseline, rules));
  }
  const groups = measurement.groups.filter(({ name }) => named(measurement).includes(name));
  if (groups.length === 0) return [undecided(bound.group, "group-missing")];
  return groups.map((group) => judgeAbsolute(bound, group, rules));
}

/** The judgements after Holm's correction; see docs/statistics.md, "Several bounds". */
function corrected(candidates: readonly Candidate[]): Judgement[] {
  const tests = new Set(candidates.flatMap(({ violated }) => violated ?? []));
  const rejected = holm(tests, ALPHA);
  return candidates.map(({ judgement, violated }) =>
    judgement.outcome === "fail" && violated && !rejected.has(violated)
      ? { ...judgement, outcome: "inconclusive", reason: "one-of-many" }
      : judgement,
  );
}

function changedGroups(run: Measurement, comparison: Comparison): Pick<Verdict, "vanished" | "appeared"> {
  if (comparison.kind !== "with") return { vanished: [], appeared: [] };
  const names = ({ groups }: Measurement) => groups.map(({ name }) => name);
  const [ours, theirs] = [names(run), names(comparison.baseline)];
  return {
    vanished: theirs.filter((name) => !ours.includes(name)),
    appeared: ours.filter((name) => !theirs.includes(name)),
  };
}

function worst(judgements: readonly Judgement[], artifacts: Artifacts, onMissing: Tolerance): VerdictLevel {
  const compared = judgements.filter(({ reason }) => reason !== "not-compared");
  const missing = compared.length < judgements.length ? onMissing : "pass";
  const has = (outcome: Outcome, level: Bound["level"]) =>
    compared.some((one) => one.outcome === outcome && one.bound.level === level);
  if (has("fail", "fail") || missing === "fail") return "fail";
  if (judgements.length === 0) return "inconclusive";
  // A bound that only warns cannot do more harm undecided than violated.
  if (has("inconclusive", "fail")) return "inconclusive";
  if (has("fail", "warn") || has("inconclusive", "warn") || missing === "warn") return "warn";
  return artifacts === "noticed" ? "warn" : "pass";
}
