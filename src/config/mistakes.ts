import type { z } from "zod";
import type { Location } from "../errors.ts";
import { METRICS } from "../measure/metrics.ts";
import type { ConfigDocument } from "./document.ts";
import { didYouMean } from "./nearest.ts";
import { configSchema } from "./schema.ts";

/** A mistake in the configuration, in words. */
export interface Mistake {
  readonly message: string;
  readonly remedy: string;
  readonly location: Location;
}

const BOUND_KEYS = Object.keys(configSchema.shape.bounds.unwrap().element.shape);

/** Keys that comparing with a baseline will bring; until then a bound that has one must not seem to hold. */
const COMPARING = ["against", "max-increase", "max-decrease", "on-missing-baseline"];

/** Says in our words what zod found wrong. */
export function mistakeOf(issue: z.core.$ZodIssue, document: ConfigDocument): Mistake {
  const where = nameOf(issue.path);
  const location = document.locate(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKey(issue.keys[0], issue.path, document);
    case "invalid_value": {
      const words = issue.values.map(String);
      return {
        message: `${where} is ${shown(issue.path, document)}${didYouMean(shown(issue.path, document), words)}`,
        remedy: where.endsWith("metric")
          ? `The metrics are ${METRICS.map(({ name }) => name).join(", ")}.`
          : `Write one of ${words.join(", ")}.`,
        location,
      };
    }
    case "invalid_type":
    case "invalid_union":
      return {
        message: `${where} is ${shown(issue.path, document)}, which it cannot be`,
        remedy: remedyOf(issue.path),
        location,
      };
    default:
      return { message: `${where}: ${issue.message}`, remedy: remedyOf(issue.path), location };
  }
}

function unknownKey(key: string, path: readonly PropertyKey[], document: ConfigDocument): Mistake {
  const location = document.locateKey(path, key);
  if (COMPARING.includes(key)) {
    return {
      message: `\`${key}\` compares with a baseline, which this version cannot`,
      remedy: "Leave it out: this version judges absolute bounds (`min`, `max`).",
      location,
    };
  }
  const keys =
    path[0] === "bounds" ? BOUND_KEYS : path.length === 0 ? Object.keys(configSchema.shape) : ["path"];
  return {
    message: `there is no key "${key}"${path.length === 0 ? "" : ` in ${nameOf(path)}`}${didYouMean(key, keys)}`,
    remedy: `The keys are ${keys.join(", ")}.`,
    location,
  };
}

function remedyOf([key, ...rest]: readonly PropertyKey[]): string {
  if (key === "threshold") {
    return "Write an entropy with its unit, such as `1.4 nats`. A quantile of the run itself is no threshold: the top 20 % of a run is always 20 % of it.";
  }
  if (key === "bounds" && rest.length === 0)
    return "Write a list of bounds, or leave it out for the starter bound.";
  return "See docs/configuration.md for what it may be.";
}

/** `bounds[2].metric`; the whole file has no name. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the configuration";
  return path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`))
    .join("")
    .slice(1);
}

/** The value at a path, as short text. */
function shown(path: readonly PropertyKey[], document: ConfigDocument): string {
  let value = document.value;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text === undefined ? "missing" : text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
