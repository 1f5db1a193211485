import { METRICS, metricNamed } from "../measure/metrics.ts";
import { hasIntervalIn, mayBeConfident } from "./confidence.ts";
import type { ConfigDocument } from "./document.ts";
import type { MistakeList } from "./mistake-list.ts";
import { nameOf } from "./mistakes.ts";
import { parseChange, parseLimit } from "./scalars.ts";
import type { RawBound } from "./schema.ts";
import type { Bound } from "./types.ts";

/** One item of `bounds`, its limits in the metric's own scale; what is wrong with it is noted in `mistakes`. */
export function convertBound(
  raw: RawBound,
  index: number,
  document: ConfigDocument,
  mistakes: MistakeList,
): Bound {
  const location = document.locate(["bounds", index]);
  const { kind } = metricNamed(raw.metric);
  const limit = (which: "min" | "max") => {
    const [value, path] = [raw[which], ["bounds", index, which]];
    if (value === undefined) return undefined;
    return mistakes.attempt(nameOf(path), document.locate(path), () => parseLimit(String(value), kind));
  };
  const change = (which: "max-increase" | "max-decrease") => {
    const [value, path] = [raw[which], ["bounds", index, which]];
    if (value === undefined) return undefined;
    return mistakes.attempt(nameOf(path), document.locate(path), () => parseChange(String(value), kind));
  };
  const [min, max] = [limit("min"), limit("max")];
  const [maxIncrease, maxDecrease] = [change("max-increase"), change("max-decrease")];
  const evidence = evidenceOf(raw);
  checkGroup(raw, index, document, mistakes);
  checkLimits(raw, min, max, (message, remedy) => {
    mistakes.add({ message, remedy, location });
  });
  return {
    metric: raw.metric,
    group: String(raw.group),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(raw.against && { against: raw.against }),
    ...(maxIncrease && { maxIncrease }),
    ...(maxDecrease && { maxDecrease }),
    level: raw.level,
    evidence,
    location,
    origin: `${location.path}:${location.line ?? 1}`,
  };
}

/** A name such as 1.10 or 007 must not become 1.1 or 7, which no group may be called. */
function checkGroup(
  { group }: RawBound,
  index: number,
  document: ConfigDocument,
  mistakes: MistakeList,
): void {
  const path = ["bounds", index, "group"];
  const source = document.sourceAt(path);
  if (typeof group !== "number" || source === undefined || source === String(group)) return;
  mistakes.add({
    message: `${nameOf(path)} is ${source}, which YAML takes for the number ${group}`,
    remedy: `Write \`group: "${source}"\`, or \`group: ${group}\` if the field is a number.`,
    location: document.locate(path),
  });
}

/** A difference of two runs is noise first of all: it has to be shown. */
const evidenceOf = ({ evidence, against }: RawBound): Bound["evidence"] =>
  evidence ?? (against === undefined ? "estimate" : "confident");

function checkLimits(
  raw: RawBound,
  min: number | undefined,
  max: number | undefined,
  refuse: (message: string, remedy: string) => void,
): void {
  const absolute = raw.min !== undefined || raw.max !== undefined;
  const change = raw["max-increase"] !== undefined || raw["max-decrease"] !== undefined;
  if (change && raw.against === undefined) {
    refuse(
      `the bound on ${raw.metric} allows a change, and does not say of what`,
      "Add `against: baseline`.",
    );
  } else if (raw.against !== undefined && absolute) {
    refuse(
      `the bound on ${raw.metric} is against a baseline, and has \`min\` or \`max\``,
      "Write two bounds: one with `max-increase` or `max-decrease`, one with `min` or `max`.",
    );
  } else if (raw.against !== undefined && !change) {
    refuse(
      `the bound on ${raw.metric} allows every change`,
      "Give it `max-increase`, `max-decrease` or both.",
    );
  } else if (!absolute && !change) {
    refuse(`the bound on ${raw.metric} allows everything`, "Give it `min`, `max` or both.");
  }
  if (min !== undefined && max !== undefined && min > max) {
    refuse(`the bound on ${raw.metric} has min above max`, "Exchange them.");
  }
  if (evidenceOf(raw) === "confident" && !mayBeConfident(raw)) {
    const others = METRICS.filter(hasIntervalIn(raw)).map(({ name }) => name);
    const what = raw.against === undefined ? raw.metric : `a change of ${raw.metric}`;
    refuse(
      `${what} has no sampling interval, so nothing can be confident of it`,
      `${raw.against === undefined ? "Leave `evidence` out" : "Write `evidence: estimate`"}, or bound one of ${others.join(", ")}.`,
    );
  }
}
